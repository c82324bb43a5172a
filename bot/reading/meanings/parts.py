"""Words that turn what stands beside them: "but one page", "no permit yet"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.lazily import Lazily
from bot.reading.meanings.near import ENDS, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
_ITSELF = words(en.ITSELF)
_RESOURCES = words(en.RESOURCES)
_SOME = words(en.SOME)
_YET = words(en.YET)
_WHAT = frozenset(("what", "what's", "that", "all that", "all that's", "whatever"))
_WITH_LEAD = ("purpose", "design")
_STOPS = frozenset(".;!?\n")
_NO_SUPPLIES = words(en.NO_SUPPLIES)
_FEW_WORDS = 3
_ABOUT = frozenset(("about", "roughly", "much", "pretty", "nearly", "almost", "around"))
_BUT = frozenset(("just", "only", "still", "now", "then", "there's still", "still got"))
_NEAR = 6
_NOT_THERE = Lazily("[_o]{2,4}[bhw]?N[bh]?[DEdeb]")
_OTHER_PART = words(en.PLACES) | words(en.SOME) | words(en.OTHER_PART)
_WHOSE_ACT = words(en.WHOSE_ACT)


def _exception(tokens: Sequence[Token], place: int) -> str:
    """Read "all but two" as "except", "all done but one section" as a part left."""
    before = tokens[place - 1].concept if place else ""
    if before == "D":
        after = tokens[place + 1 :]
        if after[0].text == "for" and _is_part(after[1:]):  # "done but for my own"
            after[0].concept = "s"
            return "L"
        named = after[0].text in _DETERMINERS and _is_named(after)
        return "L" if _is_part(after) else "x" if named else ""
    return "x" if before == "a" else ""


def _except_that(tokens: Sequence[Token], place: int) -> str:
    """Read "finished, except that the head wants a change" as not quite finished."""
    if _told_of_exception(tokens, place):
        return "!"
    return "L" if tokens[place + 1].text in ("that", "i", "we", "it") else ""


def _told_of_exception(tokens: Sequence[Token], place: int) -> bool:
    """Whether what is excepted is told of: "except the weights haven't come"."""
    following = tokens[place + 1 : place + 2 * _NEAR]
    ends = next((n for n, t in enumerate(following) if t.text in ENDS), len(following))
    said = "".join(token.concept for token in following[:ends])
    return _NOT_THERE.match(said) is not None and not any(
        token.hints for token in following[:ends]
    )


def _by_percent(tokens: Sequence[Token], place: int) -> str:
    """Take the "minus" of "agreed at minus 2%" for part of a figure."""
    after = tokens[place + 1 : place + 3]
    share = after[0].concept == "%" or [one.text for one in after[1:]] == ["%"]
    return "s" if tokens[place].text == "minus" and share else ""


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
    if part and part[0].text in ("my", "our"):
        return not known and {one.concept for one in part[1:]} <= set("_#s")
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
    """Take "update again on Friday" for what is said then, not for the work."""
    near = [one for one in tokens[place + 1 : place + 4] if one.concept not in "s_"]
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
    some = any(t.concept == "#" or t.text in _SOME for t in near)
    left = some or _but_a_thing(tokens, place) or _a_part_too(tokens, place)
    return "L" if left else ""


def _a_part_too(tokens: Sequence[Token], place: int) -> bool:
    """Whether a part is told of behind what is done: "walls done, ceiling to do"."""
    at = place
    while at and tokens[at - 1].text not in ENDS and tokens[at - 1].concept not in "&!":
        at -= 1
    part = [one for one in tokens[at:place] if one.text not in _DETERMINERS]
    if not part or any(one.hints or one.concept not in "_gos" for one in part):
        return False
    told: list[Token] = []
    for token in reversed(tokens[:at]):
        if token.text in _STOPS:
            break
        told.append(token)
    named = any(one.hints for one in told)
    return named and any(one.concept in "DE%" or one.verb == "E" for one in told)


def _but_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """Whether but a thing is left "to do": "still the map", "just the index"."""
    at = place
    while at and place - at < _NEAR and tokens[at - 1].concept in "_g":
        at -= 1
        if tokens[at].text in ENDS:
            return False
    said = [one for one in tokens[at:place] if one.text not in _DETERMINERS]
    return bool(said) and at > 0 and tokens[at - 1].text in _BUT


def _two_others(tokens: Sequence[Token], place: int) -> str:
    """Take the others of "I asked two others" for no rest of the list."""
    before = tokens[place - 1].concept if place else ""
    known = place > 1 and tokens[place - 2].text in ("the", "these", "those")
    return "_" if before == "#" and not known else ""


def _other_work(tokens: Sequence[Token], place: int) -> str:
    """Take the end of "I finished my other project" for that of other work."""
    thing, whose = tokens[place + 1], tokens[place - 1] if place else None
    if thing.concept not in "_g" or thing.hints or not thing.text.isalpha():
        return ""
    if thing.text in _OTHER_PART or thing.text in ENDS or whose is None:
        return ""
    at = place - 1 if whose.text in _DETERMINERS or whose.concept == "I" else place
    if at and tokens[at - 1].concept in "DEGd" and not tokens[at - 1].hints:
        tokens[at - 1].concept = "_"
        return "_"
    return ""


def _that_tells_which(tokens: Sequence[Token], place: int) -> str:
    """Take the verb of "the grout we were sent is wrong" for no end of the work."""
    if tokens[place + 1].concept not in "bwN" or tokens[place + 1].text == "'s":
        return ""
    at = place - 1
    while at > 0 and tokens[at].concept in "hws":
        at -= 1
    whose = at > 0 and tokens[at].text in _WHOSE_ACT
    thing = whose and tokens[at - 1].concept in "_M" and tokens[at - 1].text.isalpha()
    return "_" if thing and tokens[at - 1].text not in ENDS else ""


def _of_each(tokens: Sequence[Token], place: int) -> str:
    """Read "no progress on any of the three" as told of all."""
    none = place > 0 and tokens[place - 1].concept == "m"
    return "a" if none and tokens[place + 1].text in ("of", *ENDS) else ""


def _what_is_left(tokens: Sequence[Token], place: int) -> str:
    """Read "what remains is the lid" as a part left, "what's left is done" as done."""
    before, behind = tokens[max(0, place - 2) : place], tokens[place + 1 :]
    asks = next((one for one in before if one.text in _WHAT), None)
    after = [one for one in behind[:_NEAR] if one.concept not in "sh"]
    if asks is None or not after or after[0].concept not in "bDE":
        return ""
    asks.concept = "s"
    told = next((one.concept for one in after if one.concept != "b"), "")
    return "s" if told in ("D", "E") and not _is_dated(after) else ""


def _on_purpose(tokens: Sequence[Token], place: int) -> str:
    """Read "done except the annex, left out on purpose" as done as a whole."""
    lead = tokens[place - 1].text.rpartition(" ")[2] if place else ""
    if tokens[place].text in _WITH_LEAD and lead not in ("on", "by"):
        return ""
    said = []
    for token in reversed(tokens[:place]):
        if token.text in _STOPS:
            break
        said.append(token)
    if any(token.concept in "DE" for token in said):
        for token in said:
            token.concept = "s" if token.concept in "Lx3" else token.concept
    return "s"


def _same_as_then(tokens: Sequence[Token], place: int) -> str:
    """Take "about the same as last week" for no word that all is as just told."""
    the = place > 0 and tokens[place - 1].text == "the"
    before = tokens[place - 2].text if the and place > 1 else ""
    after = tokens[min(place + 2, len(tokens) - 1)]
    then = tokens[place + 1].text == "as" and after.concept in "pTj"
    return "_" if then or before in _ABOUT else ""


def _no_more(tokens: Sequence[Token], place: int) -> str:
    """Read "stuck at 140, no more rice" as trouble."""
    if tokens[place].text != "no" or tokens[place + 1].text != "more":
        return ""
    opens = not place or tokens[place - 1].text in ENDS | {"and", "but", "-", ":"}
    thing, after = tokens[min(place + 2, len(tokens) - 1)], tokens[place + 3 :]
    named = thing.concept in "_gM" and thing.text.isalpha() and not thing.hints
    supply = named and thing.text not in _NO_SUPPLIES
    ends = not after or after[0].text in ENDS | {"in", "left", "for", "so", "here"}
    return "R" if opens and supply and ends else ""


def _then_too(tokens: Sequence[Token], place: int) -> str:
    """Read "the text is done. Charts I do next week" as what is yet to do."""
    day = next((one for one in tokens[place + 1 :] if one.concept != "s"), None)
    mine = place > 1 and tokens[place - 1].concept == "I"
    if not mine or day is None or day.concept != "T":
        return ""
    thing, front = tokens[place - 2], tokens[max(0, place - _NEAR) : place - 1]
    opens = len(front) < _FEW_WORDS or any(one.text in ENDS for one in front)
    named = thing.concept == "_" and thing.text.isalpha()
    return "G" if named and opens and thing.text not in _DETERMINERS else ""


def _is_dated(after: Sequence[Token]) -> bool:
    """Whether a day ahead is told before the clause ends: "is done by Friday"."""
    for token in after:
        if token.text in ENDS:
            return False
        if token.concept in "TF":
            return True
    return False


BY_WORD: Rules = {
    "any": (_of_each,),
    **dict.fromkeys((*_WITH_LEAD, "deliberately", "intentionally"), (_on_purpose,)),
    "do": (_then_too,),
    "same": (_same_as_then,),
    **dict.fromkeys(("left", "remains"), (_what_is_left,)),
    "others": (_two_others,),
    **dict.fromkeys(("other", "another"), (_other_work,)),
    **dict.fromkeys(("so", "neither", "nor", "as"), (_so_is,)),
    "but": (_exception,),
    "otherwise": (_otherwise,),
    **dict.fromkeys(("update", "news", "an update"), (_said_then,)),
}
BY_CONCEPT: Rules = {
    **dict.fromkeys("DE", (_that_tells_which,)),
    "N": (_no_more, _no_resource),
    "x": (_part_left, _except_that, _by_percent),
    "u": (_some_to_do,),
    "L": (_what_is_left,),
}
