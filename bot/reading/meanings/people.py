"""What is of people, not of the work: who is away, owes or asks for something."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.en.help import PEOPLE
from bot.reading.en.steps import OLD
from bot.reading.lazily import Lazily
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token
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
_UNTIL = ("until", "till")
_EVENTS = words(en.EVENTS)
_OLD = words(OLD)
_CARRIERS = words(en.CARRIERS)
_HAVE_NOT = ("haven't ", "havent ", "have not ")
_UNHEARD = frozenset(("heard", "received", "been", "back", "got", "had"))
_ITSELF = words(en.ITSELF)
_TWO = 2
_WANTED = words(PEOPLE)
"""Those for whom one asks where "please send me" asks for help."""
_PERSONS = (words(en.PERSONS) | {"him", "her"}) - {"lot", "team", "people"}
_THEY_ARE = ("they're", "she's", "he's", "they are", "everyone's", "everybody's")
_MAILS = words("mail|email|e-mail|message|letter|reminder|note|complaint|text|nudge")
_LOOKING_AT = words("reading|checking|reviewing|proofreading|vetting")
_AGREED = words("signed|agreed|settled|booked|placed|ordered|confirmed|arranged|fixed")
_DRAFT = Lazily(r"v\d|version|draft|proof")
_YOURS = words(en.YOU) | {"me", "us", "it", "that", "this", "your"}

_KNEW = frozenset(("knew", "noticed", "expected", "remembered", "thought", "saw"))
"""What nobody did of a thing that is told by the way."""


def _delivers(tokens: Sequence[Token], place: int) -> str:
    """Read "the shop delivers on Friday" as what others do then."""
    before = tokens[place - 1] if place else None
    theirs = before is not None and before.concept in "_o" and before.text[0].isalpha()
    it = before is not None and before.text in _ITSELF
    return "e" if theirs and not it and before is not None and not before.hints else ""


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


def _object(tokens: Sequence[Token], place: int) -> str:
    """Take "Mo is writing them" for no work of theirs."""
    return "_" if place and tokens[place - 1].concept in "gdDE" else ""


def _off(tokens: Sequence[Token], place: int) -> str:
    """Read "the booth is off" and "both are off" as dropped, not "Dwayne is off".

    So is "the Gdansk trip is off", of "Visit the Gdansk reseller".
    """
    after = tokens[place + 1].text.partition(" ")[0]
    before = tokens[place - 1]
    if place and before.hints and after in _UNTIL:
        return "K"  # "the move is off until summer"
    if not place or after in _AWAY_AS:
        return ""
    if place > 1 and tokens[place - _TWO].text in _OLD:
        return "_"  # "the old tiles are off"
    every = before.concept == "a" and tokens[place + 1].text in ENDS
    of_ours = place > 1 and bool(tokens[place - _TWO].hints)
    event = of_ours and before.text.removesuffix("'s") in _EVENTS
    return "X" if before.hints or every or event else ""


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
    before = tokens[place - 1]
    agreed = place > 0 and before.concept in "DE" and before.text in _AGREED
    if place and _DRAFT.fullmatch(before.text) and not before.hints:
        before.concept = "s"  # "v2 with the works council"
    return "s" if agreed or tokens[place + 1].text in _CARRIERS else ""


def _with_you(tokens: Sequence[Token], place: int) -> str:
    """Read "with you tomorrow" as finished then."""
    opens = not place or tokens[place - 1].text in ENDS
    you = tokens[place + 1]
    if not (opens and you.text in ("you", "u") and tokens[place + 2].concept in "Tj"):
        return ""
    you.concept = "s"
    return "d"


def _cannot_come(tokens: Sequence[Token], place: int) -> str:
    """Read "the mechanic can't make it till Tuesday" as trouble, no date moved."""
    before = tokens[place - 1]
    theirs = place > 1 and tokens[place - _TWO].concept in "o_"
    if not (before.concept in "cN" and theirs and tokens[place].text == "make it"):
        return ""
    before.concept = "R"
    return "s"


def _done_with_one(tokens: Sequence[Token], place: int) -> str:
    """Take "I'm done with that guy" for no end of the work."""
    near = [token.text for token in tokens[place + 1 : place + _TWO * 2]]
    return "_" if not _PERSONS.isdisjoint(near) else ""


def _over_to(tokens: Sequence[Token], place: int) -> str:
    """Read "it's over to Hartley now" as what waits for Hartley."""
    before, after = tokens[place - 1], tokens[place + 1]
    opens = not place or before.text in ENDS or before.concept in "bs&!"
    theirs = after.concept in "_o" and after.text not in _YOURS
    now = tokens[place].text.startswith("is ")
    return "W" if opens and theirs and (now or not after.hints) else "_"


def _not_my_team(tokens: Sequence[Token], place: int) -> str:
    """Take "I'm not even in the team" for no word of the work."""
    mine = place > 0 and tokens[place - 1].concept == "I"
    return "_" if mine and tokens[place].text.startswith("not even ") else ""


def _others_read(tokens: Sequence[Token], place: int) -> str:
    """Read "the owners are reading them now" as work that is looked at by others."""
    if tokens[place].text not in _LOOKING_AT:
        return ""
    before = (
        tokens[place - 2] if place > 1 and tokens[place - 1].concept == "b" else None
    )
    whom = tokens[place + 1].text in ("it", "them", "through", "over", "that")
    theirs = before is not None and before.concept in "_o" and not before.hints
    it = before is not None and before.text in _ITSELF
    return "v" if theirs and whom and not it else ""


def _talked(tokens: Sequence[Token], place: int) -> str:
    """Read "talked to them", which a title asks for, as done."""
    said = tokens[place].text in ("talked to", "spoke to", "spoken to")
    return "E" if said and tokens[place].hints else ""


def _fine_with_it(tokens: Sequence[Token], place: int) -> str:
    """Take "they're fine with it" for no word of how the work goes."""
    who = tokens[place - 2] if place > 1 and tokens[place - 1].concept == "b" else None
    theirs = tokens[place - 1].text in _THEY_ARE or (who and who.concept == "o")
    return "_" if place and theirs and tokens[place + 1].text == "with" else ""


def _chased_by_mail(tokens: Sequence[Token], place: int) -> str:
    """Take "sent the supplier an angry mail" for a chase, not for the work."""
    if tokens[place].text not in ("sent", "wrote"):
        return ""
    near = tokens[place + 1 : place + 8]
    ends = next((n for n, one in enumerate(near) if one.text in ENDS), len(near))
    told = near[:ends]
    whom = any(one.concept == "o" or one.text in _PERSONS for one in told[:3])
    mail = any(one.text in _MAILS and not one.hints for one in told)
    return "_" if whom and mail and not any(one.hints for one in told) else ""


def _nobody_may(tokens: Sequence[Token], place: int) -> str:
    """Read "nobody else may touch them" as not possible, not as not begun."""
    may = place > 1 and tokens[place - 1].text in ("may", "can", "could")
    denied = [one for one in tokens[max(0, place - 4) : place] if one.concept == "N"]
    if not (may and denied):
        return ""
    denied[-1].concept = "c"
    return "_"


def _whose_yes(tokens: Sequence[Token], place: int) -> str:
    """Read "needs the council's yes" as what others are to allow."""
    return "0" if place and tokens[place - 1].text.endswith(("'s", "s'")) else ""


def _goes_before(tokens: Sequence[Token], place: int) -> str:
    """Take "it goes to a hearing on the 30th" for no day that is moved."""
    near = tokens[place + 1 : place + 4]
    return "_" if any(one.concept == "e" for one in near) else ""


def _nobody_knew(tokens: Sequence[Token], place: int) -> str:
    """Take "two boxes nobody knew we had" for no work that was not done."""
    return "_" if tokens[place + 1].text in _KNEW else ""


def _touched_since(tokens: Sequence[Token], place: int) -> str:
    """Read "not touched since August" as not finished, though once begun."""
    denied = place > 0 and tokens[place - 1].concept == "N"
    return "E" if denied and tokens[place + 1].text.startswith("since") else ""


def _send_one(tokens: Sequence[Token], place: int) -> str:
    """Take "please send me a temp" for help that is asked for, no answer."""
    near = {token.text for token in tokens[place + 1 : place + 4]}
    return "" if _WANTED.isdisjoint(near) else "H"


BY_WORD: Rules = {
    "please send me": (_send_one,),
    "please send us": (_send_one,),
    **dict.fromkeys(("nobody", "no one", "noone", "no-one"), (_nobody_knew,)),
    "touch": (_nobody_may,),
    "yes": (_whose_yes,),
    "goes to": (_goes_before,),
    "touched": (_touched_since,),
    **dict.fromkeys(("fine", "happy", "ok", "okay", "good"), (_fine_with_it,)),
    **dict.fromkeys(("over to", "is over to"), (_over_to,)),
    "done with": (_done_with_one,),
    **dict.fromkeys(("them", "him", "her"), (_object,)),
    **dict.fromkeys(words(en.SUPPLYING), (_delivers,)),
    **dict.fromkeys(_JUST_NEED, (_just_need,)),
    "with": (_by_carrier, _with_you),
    **dict.fromkeys(("is off", "are off"), (_off,)),
}
BY_CONCEPT: Rules = {
    "V": (_cannot_come,),
    "5": (_own_not, _not_my_team),
    "c": (_could_not,),
    "g": (_others_read, _talked),
    "D": (_chased_by_mail,),
}
