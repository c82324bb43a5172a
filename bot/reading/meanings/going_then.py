"""Work that goes on at a time: "continuing on Monday", "done for today"."""

from collections.abc import Sequence

from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token

_GOES_ON = (
    "continue",
    "continues",
    "continuing",
    "resume",
    "resumes",
    "resuming",
    "carry on",
    "carries on",
    "carrying on",
    "go on",
    "goes on",
)
_UNTIL = ("by", "until", "till", "to ", "before", "through")
_OVER = frozenset(("done", "finished", "all done", "through", "complete"))
_FOR_NOW = (
    "today",
    "the day",
    "this week",
    "the week",
    "tonight",
    "this morning",
    "this month",
    "the month",
    "the weekend",
)
_GETS = ("gets", "get", "get's")
_DID = ("did", "didn't", "does", "to", "we", "i")
_LATELY = frozenset(("just", "also", "only", "then", "now"))


_MORE = ("another", "more")
_NO_MORE = frozenset("NXwlJ")


def _needed_too(tokens: Sequence[Token], place: int) -> str:
    """Read "another coat needed" and "one more evening is needed" as work left."""
    if _none_needed(tokens, place):
        return "X"
    more = False
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS or token.concept in "&!":
            break
        if token.concept in _NO_MORE or token.text == "no":
            return ""
        more = more or not {*token.text.split()}.isdisjoint(_MORE)
    return "L" if more and tokens[place + 1].text in ENDS else ""


def _none_needed(tokens: Sequence[Token], place: int) -> bool:
    """Whether nothing is needed of what a title asks for: "no permit needed"."""
    at = place - 1
    while at > 0 and tokens[at].hints and tokens[at].concept in "Mdg":
        at -= 1
    ends = tokens[place + 1].text in ENDS or tokens[place + 1].text == "after all"
    return at < place - 1 and tokens[at].text == "no" and ends


def _put_in_hours(tokens: Sequence[Token], place: int) -> str:
    """Read "put in two hours on Monday" as time spent, with no end of the work."""
    spent = tokens[place + 1]
    hours = spent.concept in "Tjp" and spent.text.startswith("in ")
    if not hours:
        return ""
    for day in tokens[place + 2 : place + 4]:
        day.concept = "p" if day.concept == "T" else day.concept
    spent.concept = "p" if spent.concept == "T" else "_"
    return "G"


def _continued_then(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "continuing on Monday" for no end of the work."""
    at = place + 1
    if tokens[place].text == "go":  # "will go on tomorrow"
        ahead = place > 0 and tokens[place - 1].concept == "F"
        if not ahead or tokens[at].text != "on" or tokens[at + 1].text == "to":
            return ""
    elif tokens[place].text == "goes":  # "painting goes on", not "the lid goes on"
        of_work = place > 0 and tokens[place - 1].text.endswith("ing")
        if not (of_work and tokens[place - 1].hints and tokens[at].text == "on"):
            return ""
    elif not tokens[place].text.endswith(_GOES_ON):
        return ""
    while at < len(tokens) - 1 and (
        tokens[at].concept == "s" or tokens[at].text in ("it", "with", "this", "that")
    ):
        at += 1
    day = tokens[at]
    if day.concept == "T" and not day.text.startswith(_UNTIL):
        day.concept = "s"
        return "G"
    return ""


def _for_today(tokens: Sequence[Token], place: int) -> str:
    """Read "done for today" as work that goes on tomorrow."""
    after = tokens[place + 1 : place + 4]
    if tokens[place].text not in _OVER or len(after) < len("to"):
        return ""
    when = " ".join([one.text for one in after[1:] if one.text not in ENDS])
    if after[0].text != "for" or not when.startswith(_FOR_NOW):
        return ""
    for one in after:
        one.concept = "s" if one.concept in "jT" else one.concept
    return "G"


def _went_to(tokens: Sequence[Token], place: int) -> str:
    """Take "went to hang it" for no end of it."""
    if tokens[place].text not in ("went", "came"):
        return ""
    to, verb = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    if to.text != "to" or verb.concept != "d" or not verb.hints:
        return ""
    failed = any(one.text == "but" for one in tokens[place + 2 : place + NEAR])
    return "g" if failed else "_"


def _gets(tokens: Sequence[Token], place: int) -> str:
    """Read "it gets washed" as what is being done, now or as a habit."""
    at = place + 1
    if tokens[at].text in _LATELY and at < len(tokens) - 1:
        at += 1
    own = bool(tokens[at].hints) and tokens[at].concept in "DE"
    before = tokens[place - 1] if place else None
    if before is not None and (before.concept in "FCUT" or before.text in _DID):
        return ""
    return "8" if own else ""


BY_WORD: Rules = {
    **dict.fromkeys((*_GOES_ON, "goes", "go"), (_continued_then,)),
    **dict.fromkeys(_GETS, (_gets,)),
    **dict.fromkeys(("needed", "required", "necessary"), (_needed_too,)),
    "put": (_put_in_hours,),
}
BY_CONCEPT: Rules = {
    "D": (_for_today,),
    **dict.fromkeys("Ef", (_went_to,)),
    "G": (_continued_then,),
}
