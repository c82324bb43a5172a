"""How far the act of a title has come: "finally painted it", "painted for two hours".

The verb of a title in the past tells little by itself. With a word like "finally" its
act is over; with a stretch of time, or with an amount that is not all, it goes on.
"""

from collections.abc import Sequence

from bot.reading.en import own_acts as en
from bot.reading.lazily import Lazily
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_YES, _AS_IT_SHOULD, _WENT_ON = words(en.YES), words(en.AS_IT_SHOULD), words(en.WENT_ON)
_PARTLY = (
    "soon",
    "in part",
    "to a large extent",
    "to some extent",
    "for the most part",
)
_MANAGED = tuple(en.MANAGED.split("|"))
_GONE = ("yesterday", "last ", "this morning", "on ", "today", "over the ")
_ENDED = words(en.AT_LAST, en.IT_IS, en.YES)
_LENT, _WEATHER = words(en.LENT), words(en.WEATHER)
_STRETCH = Lazily(f"(?:{en.STRETCH})")
_SOME_MORE = Lazily(f"(?:{en.SOME_MORE})")
_BOTH = Lazily(f"(?:{en.SOME_MORE})(?: (?:{en.STRETCH}))?")
_OF_IT = Lazily(en.OF_IT)
_OBJECTS = frozenset(("it", "them", "this", "that", "at", "away", "on", "with"))
_LEADS_ON = frozenset(("and", "but", "so", "then", "because", "while", "though"))
_LASTLY = frozenset(("again", "too", "already", "now", "so far", "only", "as well"))
_CONDITIONS = frozenset(("if", "whether", "once", "when", "until", "till", "unless"))
_NO_ONE = frozenset(("who", "nobody", "no-one", "which", "that", "what", "you"))
_AT_NIGHT = ("today", "tonight", "yesterday", "this ", "last ", "over the", "on ")
_YET = frozenset(("yet", "so far", "at all"))
_DOING = "Mgd"
_FUSS = frozenset(
    ("problem", "problems", "issue", "issues", "trouble", "fuss", "incident", "hitch")
)
_MORE = frozenset(("more", "left", "else", "further"))
_ANEW = frozenset(("again", "more", "some more", "a bit more", "further"))
_ANOTHER_GO = frozenset(
    ("having another go", "having another crack at it", "back to it")
)
_NOW_TOO = frozenset(("now", "also", "since", "both", "all", "now also"))
_FINISHED = frozenset(("finished", "completed", "done", "done with", "finished with"))
_BY = ("by ", "before ", "until ", "till ", "within ", "in ", "end ")


def _over(tokens: Sequence[Token], place: int) -> str:
    """Read "finally painted it", "yep, painted" and "it's painted" as done."""
    if not tokens[place].hints:
        return ""
    if not place:
        return "D" if _smoothly(tokens, place) else ""
    before = tokens[place - 1]
    back = tokens[place - 2] if place > 1 else None
    leads = back is not None and (back.text in _CONDITIONS or back.concept in "CNU")
    if leads or (back is not None and back.text in ("isn't", "not", "only")):
        return ""
    mine = before.concept == "I" and back is not None
    if before.text in _NOW_TOO and back is not None and back.concept == "I":
        return "D"  # "I've now painted the fence", "we also painted the gate"
    said_so = before.text in _ENDED or (mine and _leads_to_end(tokens, place - 2))
    over = said_so or _by_another(tokens, place) or _smoothly(tokens, place)
    return "D" if over else ""


def _leads_to_end(tokens: Sequence[Token], place: int) -> bool:
    """Whether "we painted it" stands behind "yes", "in the end" or "on Monday"."""
    token = tokens[place]
    on = place > 0 and tokens[place - 1].text in ("on", "last")
    then = token.concept in "Tjp" and (on or token.text.startswith(_GONE))
    if then:
        token.concept = "p"
    at_last = _joined(tokens[max(0, place - 2) : place + 1]) in _ENDED
    return then or at_last or token.text in _YES or token.text in _ENDED


def _smoothly(tokens: Sequence[Token], place: int) -> bool:
    """Whether it was done "with no issues" or "without any problems"."""
    how, well = tokens[place + 1], tokens[place + 2 : place + 3]
    if how.text in _AS_IT_SHOULD and how.concept in "YG":
        how.concept = "s"
        return True
    with_none = how.text == "with" and bool(well) and well[0].concept == "Y"
    without = how.text in ("without", "without any") and bool(well)
    if with_none or (without and well[0].text in _FUSS):
        how.concept = well[0].concept = "s"
        return True
    return False


def _by_another(tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody did it for us: "Tom painted it", "someone else wrote it"."""
    who, thing = tokens[place - 1], tokens[place + 1]
    first = place - 1 - (who.text == "else" and place > 1)
    opens = not first or tokens[first - 1].text in ENDS | {"and", "but", "so"}
    person = who.concept in "_o" and who.text.replace(" ", "").isalpha()
    person = person and not who.hints
    if not (opens and person) or tokens[first].text in _NO_ONE:
        return False
    return thing.text in ("it", "them") or (
        thing.text == "the" and bool(tokens[place + 2 : place + 3][0].hints)
    )


def _goes_on(tokens: Sequence[Token], place: int) -> str:
    """Read "painted a bit more today" and "painted for two hours" as going on."""
    verb = tokens[place]
    if verb.text.rpartition(" ")[2] in _LENT or not (
        verb.hints or _opens(tokens, place)
    ):
        return ""
    behind = _without_object(_behind(tokens, place + 1))
    ends = len(behind)
    while ends and (_tells_when(behind[ends - 1]) or _on_a_day(behind[:ends])):
        ends -= 1 + _on_a_day(behind[:ends])
    said, whole = _joined(behind[:ends]), _joined(behind)
    if verb.hints and _OF_IT.match(said):
        _gone_by(behind[ends:])  # "painted most of the fence this week"
    patterns = (_STRETCH, _BOTH) if verb.hints else (_STRETCH,)
    fits = any(
        one and pattern.fullmatch(one) for one in (said, whole) for pattern in patterns
    )
    if not (fits or (verb.hints and _of_the_thing(behind[:ends]))):
        return ""
    _gone_by(behind)
    return "G"


def _without_object(behind: Sequence[Token]) -> Sequence[Token]:
    """Return the words behind a verb without the thing to which it is done."""
    while behind:
        named = behind[0].text == "the" and len(behind) > 1 and behind[1].hints
        if not named and behind[0].text not in _OBJECTS:
            break
        behind = behind[1 + bool(named) :]
    return behind


def _joined(tokens: Sequence[Token]) -> str:
    return " ".join([token.text for token in tokens])


def _of_the_thing(behind: Sequence[Token]) -> bool:
    """Whether "a bit of the fence" stands there, and no "all"."""
    said = _joined(behind)
    found = _OF_IT.match(said)
    part = found is not None and not said.startswith(("most", "half", "a third"))
    return part and all(
        token.hints or token.text == "the" or token.concept in "_A#s"
        for token in behind
    )


def _opens(tokens: Sequence[Token], place: int) -> bool:
    """Whether a past verb stands at the head of what is said, or behind a "we"."""
    if tokens[place].concept != "E" or " " in tokens[place].text:
        return False
    return not place or tokens[place - 1].text in ENDS | {"i", "we", "and"}


def _behind(tokens: Sequence[Token], place: int) -> list[Token]:
    """Return the words behind a verb, up to where what is said of it ends."""
    found: list[Token] = []
    for token in tokens[place : place + NEAR + 1]:
        if token.text in ENDS or token.text in _LEADS_ON or token.concept in "&!":
            break
        found.append(token)
    return found


def _tells_when(token: Token) -> bool:
    past = token.concept in "Tjp" and token.text.startswith(_AT_NIGHT)
    return past or token.text in _LASTLY


def _on_a_day(tokens: Sequence[Token]) -> bool:
    """Whether "on Monday" stands last."""
    last = tokens[-2:]
    return len(last) > 1 and last[0].text == "on" and last[1].concept in "Tjp"


def _gone_by(tokens: Sequence[Token]) -> None:
    """Take the days on which one was at it for days gone by."""
    for token in tokens:
        if token.concept in "Tj":
            token.concept = "p"


def _did_some(tokens: Sequence[Token], place: int) -> str:
    """Read "did a bit of painting" and "did two hours of it" as going on."""
    if tokens[place].text != "did":
        return ""
    behind = _behind(tokens, place + 1)
    said = _joined(behind)
    some, _, of = said.partition(" of ")
    fits = _SOME_MORE.fullmatch(some) or _STRETCH.fullmatch(some)
    return "G" if of and fits else ""


def _went_on(tokens: Sequence[Token], place: int) -> str:
    """Read "continued painting yesterday" and "tried to paint it" as going on."""
    on = tokens[place + 1].text == "on"
    said = _joined(tokens[place : place + 1 + on])
    if said not in _WENT_ON or place + 3 >= len(tokens):
        return ""
    verb = tokens[place + 1 + on]
    verb = tokens[place + 2 + on] if verb.text in ("to", "with") else verb
    if not verb.hints or verb.concept not in "gdM":
        return ""
    _gone_by(_behind(tokens, place + 1))
    return "G"


def _not_quite(tokens: Sequence[Token], place: int) -> str:
    """Read "soon installed" and "in part installed" as going on."""
    if not tokens[place].hints or not place:
        return ""
    said = _joined(tokens[max(0, place - 4) : place])
    return "G" if said.endswith(_PARTLY) else ""


def _well(tokens: Sequence[Token], place: int) -> str:
    """Read "installed in time" as done."""
    return "D" if tokens[place].hints and _smoothly(tokens, place) else ""


def _managed(tokens: Sequence[Token], place: int) -> str:
    """Read "managed to paint it" as done."""
    if not tokens[place].hints:
        return ""
    said = _joined(tokens[max(0, place - 3) : place])
    return _goes_on(tokens, place) or "D" if said.endswith(_MANAGED) else ""


def _no_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "no longer painting it" as dropped."""
    verb = tokens[place + 1]
    no = tokens[place - 1] if place else None
    if no is None or no.text != "no" or verb.concept != "g" or not verb.hints:
        return ""
    no.concept = "s"
    return "X"


def _none_yet(tokens: Sequence[Token], place: int) -> str:
    """Read "no painting so far" as not started."""
    if tokens[place].text != "no":
        return ""
    doing = tokens[place + 1]
    behind = tokens[place + 2 : place + 3]
    own = bool(doing.hints) and doing.text.endswith("ing") and doing.concept in _DOING
    if own and behind and behind[0].text in _YET:
        doing.concept = "S"
    return ""


def _not_missed(tokens: Sequence[Token], place: int) -> str:
    """Read "nothing missing" and "not one missing" as all there."""
    if tokens[place].text != "missing":
        return ""
    for token in tokens[max(0, place - 3) : place]:
        if token.text in ("nothing", "none", "not one", "not a single one"):
            token.concept = "s"
            return "D"
    near = tokens[max(0, place - 3) : place]
    if len(near) > 1 and near[-2].text in ("not", "no") and near[-1].concept in "#_M":
        near[-2].concept, near[-1].concept = "s", "_"
        return "D"
    return ""


def _waited(tokens: Sequence[Token], place: int) -> str:
    """Take the "wait" of "sorry for the wait" for no correction."""
    before = tokens[place - 1].text if place and tokens[place].text == "wait" else ""
    return "_" if before in ("the", "long", "for", "your") else ""


def _nothing_to_do(tokens: Sequence[Token], place: int) -> str:
    """Read "nothing more to paint" and "no more painting to do" as done."""
    more, behind = tokens[place + 1], tokens[place + 2 : place + 4]
    if more.text not in _MORE or len(behind) <= 1:
        return ""
    if tokens[place].text == "nothing" and behind[0].text == "to":
        own = bool(behind[1].hints) and behind[1].concept == "d"
    else:
        own = tokens[place].text == "no" and bool(behind[0].hints)
        own = own and behind[1].text in ("to", "left", "needed", "to do", "required")
    if not own:
        return ""
    for token in behind:
        token.concept = "s"
    return "D"


def _at_one_go(tokens: Sequence[Token], place: int) -> str:
    """Take the "one" of "painted it all in one go" for no count."""
    if place > 1 and tokens[place - 1].text == "one" and tokens[place].text == "go":
        tokens[place - 1].concept = "s"
    return ""


def _another_day(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "painting again tomorrow" for one of more work, not its end."""
    before = tokens[max(0, place - NEAR // 2) : place]
    if not before or tokens[place].text.startswith(_BY):
        return ""
    own = any(token.hints and token.concept in "gd" for token in before)
    more = before[-1].text in _ANEW and own
    return "s" if more or before[-1].text in _ANOTHER_GO else ""


def _ceased(tokens: Sequence[Token], place: int) -> str:
    """Take "the rain stopped" for no standstill of the work."""
    stopped = tokens[place].text.endswith("stopped") and place > 0
    return "s" if stopped and tokens[place - 1].text in _WEATHER else ""


def _finished_doing(tokens: Sequence[Token], place: int) -> str:
    """Take the title's own act for what is over: "finished checking the radios"."""
    doing = tokens[place].text.partition(" ")[0].endswith("ing")
    own = doing and bool(tokens[place].hints) and place > 0
    return "g" if own and tokens[place - 1].text in _FINISHED else ""


def _took_so_long(tokens: Sequence[Token], place: int) -> str:
    """Take "took most of Tuesday" for how long it took, not for a part of the work."""
    how, *behind = tokens[place + 1 : place + 4]
    day = next((one for one in behind if one.concept in "Tjp"), None)
    day = how if how.concept in "Tjp" and "of " in how.text else day
    if day is None or (how is not day and how.concept not in "Aa%"):
        return ""
    how.concept, day.concept = "s", "p"
    return "s"


def _names_it(tokens: Sequence[Token], place: int) -> str:
    """Take the "I mean" of "The plough, I mean" for a name, not for a correction."""
    near = [one for one in tokens[max(0, place - 2) : place] if one.text != ","]
    named = bool(near) and bool(near[-1].hints)
    return "s" if named and tokens[place + 1].text in ENDS else ""


BY_WORD: Rules = {
    "took": (_took_so_long,),
    **dict.fromkeys(("i mean", "i meant", "that is"), (_names_it,)),
    "longer": (_no_longer,),
    "go": (_at_one_go,),
    "nothing": (_nothing_to_do,),
    "wait": (_waited,),
    "tried": (_went_on,),
    "attempted": (_went_on,),
}
BY_CONCEPT: Rules = {
    "D": (_over, _went_on, _well, _not_quite, _goes_on),
    **dict.fromkeys("duV", (_managed,)),
    "E": (_over, _went_on, _goes_on, _did_some),
    "G": (_finished_doing,),
    "f": (_over,),
    "K": (_ceased,),
    "L": (_not_missed,),
    "N": (_none_yet, _nothing_to_do),
    "R": (_ceased,),
    "T": (_another_day,),
}
