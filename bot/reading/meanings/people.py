"""What is of people, not of the work: who is away, owes or asks for something."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tape import Token
from bot.reading.words import words

_JUST_NEED = (
    *("just need", "just needs", "only need", "only needs"),
    *("just need a", "just need the", "just needs a", "just need some"),
)
_COULD_NOT = words(en.COULD_NOT)
_AWAY_AS = (
    "sick",
    "ill",
    "with",
    "until",
    "till",
    "on",
    "for",
    "this",
    "next",
    "today",
)
_BUSY_AT = words(en.BUSY_AT)
_CARRIERS = words(en.CARRIERS)
_HAVE_NOT = ("haven't ", "havent ", "have not ")
_UNHEARD = frozenset(("heard", "received", "been", "back", "got", "had"))
_POLITE = words(en.POLITE)
_ALL_THE_TIME = words(en.ALL_THE_TIME)
_RESOURCES = words(en.RESOURCES) | {"code", "budget", "file", "files", "address"}
_OF_BOT = frozenset(("list", "reminder", "reminders", "message", "again", "these"))
_YOU = words(en.YOU)
_ITSELF = words(en.ITSELF)


def _courtesy(tokens: Sequence[Token], place: int) -> str:
    """Take "thanks for asking" and "sorry about nagging" for no work that goes on."""
    said = {token.text for token in tokens[max(0, place - NEAR) : place]}
    before = {token.text for token in tokens[max(0, place - 2) : place]}
    about = tokens[place].text.startswith("for ") or bool(before & {"for", "about"})
    return "_" if place and about and said & _POLITE else ""


def _needs_you(tokens: Sequence[Token], place: int) -> str:
    you = tokens[place + 1].text in _YOU and tokens[place].text.startswith("need")
    return "H" if you else ""


def _just_need(tokens: Sequence[Token], place: int) -> str:
    """Read "just need IT to flip the switch" as a need of others."""
    near = tokens[place + 1 : place + 4]
    return "n" if any(token.concept in "o0" for token in near) else ""


def _own_not(tokens: Sequence[Token], place: int) -> str:
    """Take "I haven't sent it" for what is not done yet, not for what others owe."""
    if not tokens[place].text.startswith(_HAVE_NOT) or _UNHEARD & set(
        tokens[place].text.split()
    ):
        return ""
    before = tokens[place - 1] if place else None
    before = (
        tokens[place - 2] if before and before.concept == "s" and place > 1 else before
    )
    return (
        "N" if before is None or before.concept in "I&!" or before.text in ENDS else ""
    )


def _busy_there(tokens: Sequence[Token], place: int) -> str:
    """Take "stuck in budget talks all day" for where a person is."""
    near = {token.text for token in tokens[place + 1 : place + 4]}
    return "9" if near & _BUSY_AT else ""


def _ill(tokens: Sequence[Token], place: int) -> str:
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    return "9" if place and ends and tokens[place - 1].concept in "_ob" else ""


def _object(tokens: Sequence[Token], place: int) -> str:
    """Take "Mo is writing them" for no work of theirs."""
    return "_" if place and tokens[place - 1].concept in "gdDE" else ""


def _off(tokens: Sequence[Token], place: int) -> str:
    """Read "the booth is off" as dropped, "Dwayne is off" as trouble."""
    subject = place > 0 and bool(tokens[place - 1].hints)
    return "X" if subject and tokens[place + 1].text not in _AWAY_AS else ""


def _could_not(tokens: Sequence[Token], place: int) -> str:
    """Read "couldn't finish" as not done, "couldn't start" as not started."""
    if tokens[place].text not in _COULD_NOT:
        return ""
    for token in tokens[place + 1 : place + 3]:
        if token.concept in "dDES":
            return "N"
        if token.concept not in "s_":
            return ""
    return ""


def _by_carrier(tokens: Sequence[Token], place: int) -> str:
    """Take "went out with DHL" for no waiting."""
    return "s" if tokens[place + 1].text in _CARRIERS else ""


def _you_can(tokens: Sequence[Token], place: int) -> str:
    """Read "you can cross it off" as "it is off"."""
    you = place > 0 and tokens[place - 1].text in ("you", "u")
    if not you or tokens[place + 1].concept not in "DX":
        return ""
    tokens[place - 1].concept = "s"
    return "s"


def _polite(tokens: Sequence[Token], place: int) -> str:
    """Take the "sorry" of "not yet sorry" for no word of what is said."""
    ends = tokens[place + 1].text in ENDS
    return "s" if place and ends and tokens[place - 1].text not in ENDS else ""


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


def _in_the_middle(tokens: Sequence[Token], place: int) -> str:
    """Take "in the middle of ward round" for where a person is."""
    following = tokens[place + 1 : place + 4]
    named = any(token.hints or token.concept in "gGM" for token in following)
    itself = following[0].text in _ITSELF or following[0].text in ENDS
    return "" if named or itself else "9"


def _send_me(tokens: Sequence[Token], place: int) -> str:
    """Read "please send me the budget code" as a request, "the list" as none."""
    for token in tokens[place + 1 : place + 6]:
        if token.text in ENDS:
            break
        if token.text in _OF_BOT:
            return ""
        if token.hints or token.text in _RESOURCES:
            return "H"
    return ""


def _will_do(tokens: Sequence[Token], place: int) -> str:
    """Take "ok will do" for a promise to answer, or none at all."""
    if (
        not place
        or tokens[place - 1].concept != "F"
        or tokens[place + 1].text not in ENDS
    ):
        return ""
    before = tokens[place - 2] if place > 1 else None
    if before is None or before.text in ENDS or before.concept in "Yqs":
        tokens[place - 1].concept = "_"
    return ""


def _ask_somebody(tokens: Sequence[Token], place: int) -> str:
    """Take "please ask Ben" for who is to be asked, "ask Ben to sign" for help."""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            return "z"
        if token.text in ("to", "for", "about", "if", "whether", "when"):
            return ""
    return ""


BY_WORD: Rules = {
    "please ask": (_ask_somebody,),
    "do": (_will_do,),
    **dict.fromkeys(
        ("please send me", "can you send me", "could you send me"), (_send_me,)
    ),
    **dict.fromkeys(("in the middle of", "in the thick of"), (_in_the_middle,)),
    **dict.fromkeys(("can", "may", "could"), (_you_can,)),
    **dict.fromkeys(_POLITE, (_polite,)),
    **dict.fromkeys(("stuck in", "stuck at"), (_busy_there,)),
    **dict.fromkeys(("them", "him", "her"), (_object,)),
    "ill": (_ill,),
    "poorly": (_ill,),
    **dict.fromkeys(_JUST_NEED, (_just_need,)),
    "with": (_by_carrier,),
    **dict.fromkeys(("is off", "are off"), (_off,)),
}
BY_CONCEPT: Rules = {
    "W": (
        _needs_you,
        _courtesy,
    ),
    "g": (_courtesy, _busy_with),
    "v": (_courtesy,),
    **dict.fromkeys("_e", (_busy_with,)),
    "5": (_courtesy, _own_not),
    "c": (_could_not,),
}
