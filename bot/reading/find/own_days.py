"""Days that one names oneself: "so I say the 26th", "the new promise is Friday"."""

from collections.abc import Sequence

from bot.reading.en.context import FORECASTS, LEADS_FORECAST
from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.words import words

_I_SAY = Lazily("^[&!s]{0,3}I(_)s?T(?:s[_saM]{1,4})?$")
_OWN_FORECAST = Lazily("^[&!_sIa]{1,4}(F)[bs=]{0,2}T")
_NOT_DONE = Lazily("^[&!]{0,2}N[DdS]s{0,2}$")
_ENDS_THEN = Lazily("^[&!sIabh]{0,4}(?:F[sbh]?)?(?P<it>_)?[dD]_?[sa]{0,2}T")
_OF_A_PERSON = frozenset(("be done", "be finished", "be through", "done", "finished"))
_MYSELF = frozenset(("i", "i'm", "i'll", "ill", "i will", "we", "we're", "we'll"))
_IT = frozenset(("it", "this", "that", "them", "these", "those"))
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


def ends_or_not_yet(clause: Clause) -> bool:
    """Whether an English clause tells when the work ends, or that it has not yet.

    "It'll be ready on Friday. I'll report then." puts nothing off; "the meeting will be
    over at noon" and "I'll be done by six" may be of the writer's day.
    """
    if clause.chinese:
        return False
    if _NOT_DONE.match(clause.tape) is not None:
        return True
    found = _ENDS_THEN.match(clause.tape)
    said = {token.text for token in clause.tokens}
    if found is None or (said & _MYSELF and said & _OF_A_PERSON):
        return False
    return found["it"] is None or clause.tokens[found.start("it")].text in _IT
