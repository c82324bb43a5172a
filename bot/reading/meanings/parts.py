"""Words that turn what stands beside them: "but one page", "no permit yet"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tape import Token
from bot.reading.words import words

_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_ITSELF = words(en.ITSELF)
_RESOURCES = words(en.RESOURCES)
_SOME = words(en.SOME)
_YET = words(en.YET)
_WHOSE_ACT = words(en.WHOSE_ACT)


def _exception(tokens: Sequence[Token], place: int) -> str:
    """Read "all but two" as "except", "all done but one section" as a part left."""
    before = tokens[place - 1].concept if place else ""
    if before == "D":
        after = tokens[place + 1 :]
        named = after[0].text in _DETERMINERS and _is_named(after)
        return "L" if _is_part(after) else "x" if named else ""
    return "x" if before == "a" else ""


def _except_that(tokens: Sequence[Token], place: int) -> str:
    """Read "finished, except that the head wants a change" as not quite finished."""
    return "L" if tokens[place + 1].text in ("that", "i", "we", "it") else ""


def _part_left(tokens: Sequence[Token], place: int) -> str:
    """Read "ready, apart from the cover" as a part left; no title may name it."""
    after = tokens[place + 1 :]
    english = tokens[place].text.isascii()
    return "L" if english and tokens[0].data is None and _is_part(after) else ""


def _is_part(tokens: Sequence[Token]) -> bool:
    """Whether nothing but a part is named up to the end: "one section"."""
    ends = next((n for n, one in enumerate(tokens) if one.text in ENDS), len(tokens))
    part = tokens[:ends]
    known = any(one.hints or (one.data and one.concept != "#") for one in part)
    counted = bool(part) and (
        part[0].concept == "#" or part[0].text in _DETERMINERS or len(part) == 1
    )
    return counted and not known and {one.concept for one in part} <= set("_#s")


def _is_named(tokens: Sequence[Token]) -> bool:
    """Whether nothing but an action is named up to the end: "the corridor"."""
    ends = next((n for n, one in enumerate(tokens) if one.text in ENDS), len(tokens))
    part = tokens[:ends]
    return any(one.hints for one in part) and {one.concept for one in part} <= set("_M")


def _otherwise(tokens: Sequence[Token], place: int) -> str:
    """Take the "otherwise" of "otherwise on track" for no "else it would"."""
    after = tokens[place + 1]
    return "" if after.concept in "IF7o" or after.text in _ITSELF else "s"


def _said_then(tokens: Sequence[Token], place: int) -> str:
    """Take "update on Friday" for what is said then, not for the work."""
    near = [one for one in tokens[place + 1 : place + 3] if one.concept not in "s_"]
    return "e" if near and near[0].concept in "Tj" else ""


def _no_resource(tokens: Sequence[Token], place: int) -> str:
    """Read "no permit yet" and "don't have access yet" as what others owe."""
    at = place + 1
    while tokens[at].concept == "h" or tokens[at].text in _DETERMINERS:
        at += 1
    has = at > place + 1 or tokens[place].text == "no"
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    owed = tokens[at].text in _RESOURCES and not tokens[at].hints
    ends = after in ENDS or after in _YET
    return "5" if has and owed and ends else ""


def _so_is(tokens: Sequence[Token], place: int) -> str:
    """Read "so are the books" and "neither is the hall" as "the hall too"."""
    again = tokens[place + 1].concept in "bhw" or tokens[place + 1].text in (
        "did",
        "do",
    )
    following = tokens[place + 2 : place + 6]
    ends = next((n for n, t in enumerate(following) if t.text in ENDS), len(following))
    named = any(token.hints for token in following[:ends])
    known = {token.concept for token in following[:ends]} <= set("_Ms&")
    return "2" if again and named and known else ""


def _some_to_do(tokens: Sequence[Token], place: int) -> str:
    """Read "two still to do" and "a few pages to do" as a rest, "to do" as unbegun."""
    if not tokens[place].text.endswith("to do"):
        return ""
    near = tokens[max(0, place - 3) : place]
    return "L" if any(t.concept == "#" or t.text in _SOME for t in near) else ""


def _two_others(tokens: Sequence[Token], place: int) -> str:
    """Take the others of "I asked two others" for no rest of the list."""
    before = tokens[place - 1].concept if place else ""
    known = place > 1 and tokens[place - 2].text in ("the", "these", "those")
    return "_" if before == "#" and not known else ""


def _that_tells_which(tokens: Sequence[Token], place: int) -> str:
    """Take the verb of "the grout we were sent is wrong" for no end of the work."""
    if tokens[place + 1].concept not in "bw" or tokens[place + 1].text == "'s":
        return ""
    at = place - 1
    while at > 0 and tokens[at].concept in "hws":
        at -= 1
    whose = at > 0 and tokens[at].text in _WHOSE_ACT
    thing = whose and tokens[at - 1].concept in "_M" and tokens[at - 1].text.isalpha()
    return "_" if thing and tokens[at - 1].text not in ENDS else ""


BY_WORD: Rules = {
    "others": (_two_others,),
    **dict.fromkeys(("so", "neither", "nor", "as"), (_so_is,)),
    "but": (_exception,),
    "otherwise": (_otherwise,),
    **dict.fromkeys(("update", "news", "an update"), (_said_then,)),
}
BY_CONCEPT: Rules = {
    **dict.fromkeys("DE", (_that_tells_which,)),
    "N": (_no_resource,),
    "x": (_part_left, _except_that),
    "u": (_some_to_do,),
}
