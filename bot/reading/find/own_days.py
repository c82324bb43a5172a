"""Days that one names oneself: "so I say the 26th", "the new promise is Friday"."""

from collections.abc import Sequence

from bot.reading.en.context import FORECASTS, LEADS_FORECAST
from bot.reading.lazily import Lazily
from bot.reading.words import words

_I_SAY = Lazily("^[&!s]{0,3}I(_)s?T(?:s[_saM]{1,4})?$")
_OWN_FORECAST = Lazily("^[&!_sIa]{1,4}(F)[bs=]{0,2}T")
_FORECASTS, _LEADS = words(FORECASTS), words(LEADS_FORECAST)


def i_say(tape: str, said: Sequence[str]) -> bool:
    """Whether the writer says when it will be: "so I say the 26th for all of it"."""
    found = _I_SAY.match(tape)
    return found is not None and said[found.start(1)] == "say"


def is_forecast(tape: str, said: Sequence[str]) -> bool:
    """Whether a day is what one expects oneself: "the new promise is Friday"."""
    found = _OWN_FORECAST.match(tape)
    if found is None or said[found.start(1)] not in _FORECASTS:
        return False
    return _LEADS.issuperset(said[: found.start(1)])
