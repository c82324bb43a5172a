"""What keeps people busy or away: "marking exams all week", "it ate my week"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.en.blocker import LENGTHS
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_BUSY_AT = words(en.BUSY_AT)
_ALL_THE_TIME = words(en.ALL_THE_TIME)
_ITSELF = words(en.ITSELF)
_SPELLS = words(LENGTHS) | {"shift", "shifts", "mornings", "afternoons", "nights"}
_SO_OFTEN = _ALL_THE_TIME | words(en.SO_OFTEN)
_GOT = ("got", "been", "was", "were", "get", "being", "i was", "i got", "have been")
_DISPLACED, _DISPLACED_TO = words(en.DISPLACED), words(en.DISPLACED_TO)
_LENGTHS = words(LENGTHS)
_AT_WORK = frozenset(("in", "work", "working", "here", "a", "per", "each", "on"))
_EATING = words(en.EATING)
_DETERMINERS = words(en.DETERMINERS)
_RELATIVE = frozenset(("which", "that"))


def _busy_with(tokens: Sequence[Token], place: int) -> str:
    """Read "not started, marking exams all week" as what keeps people busy."""
    start = place
    while start and tokens[start - 1].concept in "Ibw":
        start -= 1
    opens = start and tokens[start - 1].text in ENDS
    if tokens[place].hints or not opens:
        return ""
    idle = any(token.concept in "Nmu" for token in tokens[max(0, place - NEAR) : place])
    for near in range(place + 1, min(place + NEAR, len(tokens) - 1)):
        token = tokens[near]
        if token.text in ENDS or token.hints:
            return ""
        span = f"{token.text} {tokens[near + 1].text}"
        if token.text in _ALL_THE_TIME or span in _ALL_THE_TIME:
            return "9" if idle else ""
    return ""


def _busy_there(tokens: Sequence[Token], place: int) -> str:
    """Take "stuck in budget talks all day" for where a person is."""
    near = {token.text for token in tokens[place + 1 : place + 4]}
    return "9" if near & _BUSY_AT else ""


def _in_the_middle(tokens: Sequence[Token], place: int) -> str:
    """Take "in the middle of ward round" for where a person is."""
    following = tokens[place + 1 : place + 4]
    named = any(token.hints or token.concept in "gGM" for token in following)
    itself = following[0].text in _ITSELF or following[0].text in ENDS
    return "" if named or itself else "9"


def _at_work(tokens: Sequence[Token], place: int) -> str:
    """Take the "busy" of "I'm busy painting the stations" for the work itself."""
    verb, of = tokens[place + 1], tokens[place + 2 : place + 5]
    acts = verb.text.partition(" ")[0].endswith("ing")
    which = any(token.text in _RELATIVE for token in tokens[max(0, place - 3) : place])
    own = tokens[max(0, place - NEAR) : place]
    ends = [at for at, token in enumerate(own) if token.text in ENDS]
    own = own[ends[-1] + 1 :] if ends else own
    itself = bool(verb.hints) or which or any(t.hints for t in (*of, *own))
    return "s" if acts and itself else ""


def _ill(tokens: Sequence[Token], place: int) -> str:
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    return "9" if place and ends and tokens[place - 1].concept in "_ob" else ""


def _lost(tokens: Sequence[Token], place: int) -> str:
    return "9" if tokens[place + 1].concept in "Tpj#" else ""


def _eaten(tokens: Sequence[Token], place: int) -> str:
    """Read "the inspection ate my week" as what kept people busy."""
    passive = (
        place > 0 and tokens[place - 1].concept in "b8"
    )  # "should be filled by May"
    if not place or passive or tokens[place].hints:
        return ""  # "the vacancies got filled yesterday"
    long = tokens[place + 1].concept == "#" and tokens[place + 2].text in _SPELLS
    if long:
        tokens[place + 2].concept = "_"  # "killed two shifts"
    return "9" if long or tokens[place + 1].concept in "Tpj" else ""


def _all_of_it(tokens: Sequence[Token], place: int) -> str:
    """Read "haven't started, this week all site visits" as what keeps people busy."""
    start = place
    while start and tokens[start - 1].concept in "jsI":
        start -= 1
    opens = start and tokens[start - 1].text in ENDS
    if not opens or not any(
        t.concept in "Num" for t in tokens[max(0, start - NEAR) : start]
    ):
        return ""
    rest = ""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        rest += "M" if token.hints and token.concept != "e" else token.concept
    dated = "j" in rest or start < place
    return "9" if dated and rest.strip("_egjso") == "" != rest else ""


def _busy_with_it(tokens: Sequence[Token], place: int) -> str:
    """Read "busy with the depot" as work that goes on, where a title names it."""
    at = place + 1
    while tokens[at].text in _DETERMINERS:
        at += 1
    for token in tokens[at : at + 3]:  # "the two new posts"
        if token.hints or token.concept != "_" or not token.text.isalpha():
            return "G" if token.hints else ""
    return ""


def _had_all_week(tokens: Sequence[Token], place: int) -> str:
    """Read "I've had conferences every evening" as what keeps people busy."""
    own = place > 0 and (
        tokens[place - 1].concept == "I" or tokens[place - 1].text in ENDS
    )
    if not own or tokens[place + 1].text in _ITSELF:
        return ""
    for at in range(place + 1, min(place + NEAR, len(tokens) - 1)):
        token = tokens[at]
        if token.text in ENDS or token.hints or token.concept in "!B#":
            return ""
        if (
            token.text in _SO_OFTEN
            or f"{token.text} {tokens[at + 1].text}" in _SO_OFTEN
        ):
            return "9"
    return ""


def _displaced(tokens: Sequence[Token], place: int) -> str:
    """Read "I got floated to ICU" as what keeps people from their work."""
    verb, after, to = (*tokens[place + 1 : place + 4], *[tokens[-1]] * 3)[:3]
    if verb.text not in _DISPLACED or after.text not in _DISPLACED_TO:
        return ""
    before = tokens[max(0, place - 2) : place]
    mine = (
        not before or before[-1].text in ENDS or any(t.concept == "I" for t in before)
    )
    if mine and not to.hints and to.concept not in "Tj#":  # "moved to Friday"
        verb.concept = "9"
    return ""


def _only_so_long(tokens: Sequence[Token], place: int) -> str:
    """Read "I only have two days in this week" as why it is slow."""
    near = tokens[place + 1 : place + 6]
    at = next((n for n, one in enumerate(near) if one.text in _LENGTHS), None)
    if at is None or not any(one.concept == "#" for one in near[:at]):
        return ""
    own = any(one.concept == "I" for one in tokens[max(0, place - 2) : place])
    worked = any(one.text in _AT_WORK for one in near[: at + 2])
    return "9" if own and worked else ""


def _comes_out(tokens: Sequence[Token], place: int) -> str:
    """Take "lot 3 came up at 92%" for no work that came between."""
    named = place > 0 and bool(tokens[place - 1].hints)
    return "_" if named or tokens[place + 1].text == "at" else ""


BY_WORD: Rules = {
    "came up": (_comes_out,),
    "only": (_only_so_long,),
    **dict.fromkeys(_GOT, (_displaced,)),
    **dict.fromkeys(("had", "i had", "have had"), (_had_all_week,)),
    "got": (_displaced, _had_all_week),
    **dict.fromkeys(
        ("busy with", "still busy with", "flat out with"), (_busy_with_it,)
    ),
    **dict.fromkeys(("in the middle of", "in the thick of"), (_in_the_middle,)),
    **dict.fromkeys(("stuck in", "stuck at"), (_busy_there,)),
    "ill": (_ill,),
    "poorly": (_ill,),
    **dict.fromkeys(_EATING, (_eaten,)),
    "lost": (_lost,),
    "all": (_all_of_it,),
    **dict.fromkeys(("busy", "still busy"), (_at_work,)),
}
BY_CONCEPT: Rules = {
    "g": (_busy_with,),
    **dict.fromkeys("_e", (_busy_with,)),
}
