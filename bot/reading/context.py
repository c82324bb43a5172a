"""Words that mean another thing where they stand: "since May", "but the rota"."""

from collections.abc import Callable, Sequence

from bot.reading.en import context as en
from bot.reading.tape import Token
from bot.reading.words import words

_ANY_CONDITION = words(en.ANY_CONDITION)
_BECAUSE_AS = words(en.BECAUSE_AS)
_COULD_NOT = words(en.COULD_NOT)
_REACHED = words(en.REACHED)
_DETERMINERS = words(en.DETERMINERS) - {"that", "this"}
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
_PUT = ("up", "in", "out", "on", "through")
_THIS = words(en.THIS)
_TIMES = words(en.TIMES)
_BUSY_AT = words(en.BUSY_AT)
_NEEDING = words(en.NEEDING)
_TESTED = words(en.TESTED)
_HEADS = words(en.HEADS)
_CARRIERS = words(en.CARRIERS)
_JUST_NEED = (
    *("just need", "just needs", "only need", "only needs"),
    *("just need a", "just need the", "just needs a", "just need some"),
)
_HAVE_NOT = ("haven't ", "havent ", "have not ")
_UNHEARD = frozenset(("heard", "received", "been", "back", "got", "had"))
_NOT_LACKED = words(en.NOT_LACKED)
_POLITE = words(en.POLITE)
_YOU = words(en.YOU)
_MAKE_IT = ("make that", "make it")
_NOT_KNOWN = words(en.NOT_KNOWN)
_MOVED_OBJECT = words(en.MOVED_OBJECT)
_MOVED_TO = words(en.MOVED_TO)
_OBJECT = 6
_SYSTEMS = words(en.SYSTEMS)
_OURS = tuple(f"{word} {one}" for word in en.SIDES for one in words(en.OURS))
_THEIRS = ("on their", "at their", "from their", "on his", "on her")
_ENDS = frozenset(".;!?,\n()|")
_TELLS = frozenset("bwhFcNDEdRK59")
_NEAR = 9


def settle(tokens: Sequence[Token]) -> None:
    """Give words their meaning by the words beside them, before clauses are cut."""
    last = [*tokens, Token(0, 0, "\n", "_")]  # so that each word has one behind it
    for place, token in enumerate(tokens):
        if token.concept in ("d", "g") and token.hints and _is_noun(tokens, place):
            token.concept = "M"
        if token.concept == "M" and token.verb:
            token.concept = _title_word(tokens, place) or "M"
        for rule in _BY_WORD.get(token.text, ()) or _BY_CONCEPT.get(token.concept, ()):
            token.concept = rule(last, place) or token.concept


def _title_word(tokens: Sequence[Token], place: int) -> str:
    """Take "tested" in "hoses tested" for the predicate, not for a name."""
    token, following = tokens[place], tokens[place + 1 : place + 2]
    before = tokens[place - 1] if place else None
    if before is not None and before.concept == "s" and place > 1:
        before = tokens[place - 2]
    if not token.verb or (before is None and token.verb not in "ED"):
        return ""
    if token.verb == "g":
        return "g" if before and before.concept in "bI" else ""
    if following and (following[0].concept == "M" or following[0].text in ":|"):
        return token.verb if before and before.concept in "bwhI" else ""
    opens = token.verb in "ED" and (before is None or before.text in _ENDS)
    named = opens or (before is not None and before.concept in "MIbwhaN")
    return token.verb if named else ""


def _is_noun(tokens: Sequence[Token], place: int) -> bool:
    """Whether the verb of a title stands as a noun: "the brochures order"."""
    before = tokens[place - 1] if place else None
    return before is not None and (before.concept == "M" or before.text in _DETERMINERS)


def _so(tokens: Sequence[Token], place: int) -> str:
    """Take the "so" of "the ink is so faded" for no "therefore"."""
    return "s" if place and tokens[place - 1].concept in "bw8" else ""


def _courtesy(tokens: Sequence[Token], place: int) -> str:
    """Take "thanks for asking" and "sorry about nagging" for no work that goes on."""
    said = {token.text for token in tokens[max(0, place - _NEAR) : place]}
    polite = bool(said & _POLITE) and tokens[place - 1].text in ("for", "about")
    return "_" if place and polite else ""


def _since(tokens: Sequence[Token], place: int) -> str:
    return "B" if _tells(tokens[place + 1 :]) else "_"


def _as(tokens: Sequence[Token], place: int) -> str:
    because = tokens[place + 1].text in _BECAUSE_AS and _tells(tokens[place + 1 :])
    return "B" if because else ""


def _if(tokens: Sequence[Token], place: int) -> str:
    if tokens[place + 1].text.partition(" ")[0] not in _ANY_CONDITION:
        return ""
    others = any(one.concept == "o" for one in tokens[place + 1 : place + 3])
    return "C" if others else "_"


def _but(tokens: Sequence[Token], place: int) -> str:
    return "x" if place and tokens[place - 1].concept == "a" else ""


def _this(tokens: Sequence[Token], place: int) -> str:
    following = tokens[place + 1]
    subject = following.concept in "bhwDFNc" or following.text in _THIS
    return "s" if subject else ""


def _pending(tokens: Sequence[Token], place: int) -> str:
    """Read "only tests pending from our side" as work that is left, theirs as wait."""
    after = " ".join(token.text for token in tokens[place + 1 : place + 4])
    last = tokens[place + 1].text in _ENDS
    ours = place > 0 and not {"0", "o"} & {t.concept for t in tokens[:place][-2:]}
    if after.startswith(_THEIRS):
        return "5"
    return "L" if (last and ours) or after.startswith(_OURS) else ""


def _works(tokens: Sequence[Token], place: int) -> str:
    subject = place > 0 and tokens[place - 1].concept in "Ms"
    return "D" if subject and tokens[place + 1].concept not in "_M~" else ""


def _when(tokens: Sequence[Token], place: int) -> str:
    """Take "no idea when it ends" and "when it was empty" for no condition."""
    past = tokens[place].text == "when" and any(
        token.concept in "wE" for token in tokens[place + 1 : place + 4]
    )
    unknown = place and tokens[place - 1].text in _NOT_KNOWN
    dated = place and tokens[place - 1].concept == "T"  # "at the weekend when it's off"
    return "_" if past or unknown or (dated and tokens[place].text == "when") else ""


def _before(tokens: Sequence[Token], place: int) -> str:
    """Read "no drilling before the mast is here" as "until the mast is here"."""
    if tokens[place + 1].text in _TIMES:
        return "s"  # "at the dentist till noon"
    if tokens[place].concept == "U":
        return "" if _denied(tokens, place) else "_"
    event = tokens[place + 1].concept not in "Tpj#I"
    return "U" if event and _denied(tokens, place) else ""


def _denied(tokens: Sequence[Token], place: int) -> bool:
    for token in reversed(tokens[max(0, place - _NEAR) : place]):
        if token.text in _ENDS:
            return False
        if token.concept in "NcKnHWXRD59uL":
            return True
    return False


def _moving(tokens: Sequence[Token], place: int) -> str:
    """Read "pushing this to the end of the month"."""
    for at in range(place + 1, min(place + _OBJECT, len(tokens) - 1)):
        token = tokens[at]
        if token.text in _MOVED_TO and tokens[at + 1].concept == "T":
            return "O"
        if token.concept == "T" and token.text.partition(" ")[0] in _MOVED_TO:
            return "O"
        if token.text not in _MOVED_OBJECT and token.concept not in "Ms":
            return ""
    return ""


def _down(tokens: Sequence[Token], place: int) -> str:
    near = tokens[max(0, place - 3) : place]
    said = {token.text.removesuffix("'s") for token in near}
    return "" if said & _SYSTEMS else "s"


def _off(tokens: Sequence[Token], place: int) -> str:
    """Read "the booth is off" as dropped, "Dwayne is off" as trouble."""
    subject = place > 0 and bool(tokens[place - 1].hints)
    return "X" if subject and tokens[place + 1].text not in _AWAY_AS else ""


def _sitting_at(tokens: Sequence[Token], place: int) -> str:
    """Read "sitting at 78%" as a reading."""
    at = tokens[place + 1].text in ("at", "on")
    return (
        "b" if at and any(t.concept in "#%" for t in tokens[place : place + 3]) else ""
    )


def _out_since(tokens: Sequence[Token], place: int) -> str:
    """Read "price list out since Friday" as done."""
    before, following = tokens[place - 1], tokens[place + 1].text
    if place and before.concept == "M" and before.text.endswith("'s"):
        return "D" if following in _ENDS else ""  # "booth's up,"
    if before.concept == "M" and tokens[place].text in _PUT and following in _ENDS:
        return "D" if place else ""  # "belt on, all quiet"
    subject = place > 0 and before.concept in "MbsD"
    return "D" if subject and following.startswith("since") else ""


def _too(tokens: Sequence[Token], place: int) -> str:
    """Read "wind too strong to go up" as trouble."""
    to = [token.text.partition(" ")[0] for token in tokens[place + 2 : place + 3]]
    return "R" if to == ["to"] and tokens[place + 1].concept == "_" else ""


def _ill(tokens: Sequence[Token], place: int) -> str:
    ends = place + 1 == len(tokens) or tokens[place + 1].text in _ENDS
    return "9" if place and ends and tokens[place - 1].concept in "_ob" else ""


def _check(tokens: Sequence[Token], place: int) -> str:
    """Take the check of "the check is finished" for a noun."""
    return "M" if tokens[place + 1].concept in "bwhD" and place else ""


def _by(tokens: Sequence[Token], place: int) -> str:
    """Take "signed by QA" for no day."""
    agent = place > 0 and tokens[place - 1].concept in "DE"
    return "s" if agent and tokens[place + 1].concept not in "Tjp#" else ""


def _colour(tokens: Sequence[Token], place: int) -> str:
    return "_" if place and tokens[place - 1].text in _DETERMINERS else ""


def _starts(tokens: Sequence[Token], place: int) -> str:
    """Read "training starts after the fair" as work not begun."""
    dated = any(t.concept in "Tjp" for t in tokens[place + 1 : place + 4])
    awaited = any(t.concept in "UWCB" for t in tokens[max(0, place - _NEAR) : place])
    return "" if dated or awaited else "u"


def _object(tokens: Sequence[Token], place: int) -> str:
    """Take "Mo is writing them" for no work of theirs."""
    return "_" if place and tokens[place - 1].concept in "gdDE" else ""


def _left(tokens: Sequence[Token], place: int) -> str:
    """Take "she left in October" for no work that is left."""
    return "_" if place and tokens[place - 1].concept == "o" else ""


def _lost(tokens: Sequence[Token], place: int) -> str:
    return "9" if tokens[place + 1].concept in "Tpj#" else ""


def _corrected(tokens: Sequence[Token], place: int) -> str:
    moves = tokens[place].text in _MAKE_IT and tokens[place + 1].concept in "Tj"
    return "O" if moves else ""


def _reached(tokens: Sequence[Token], place: int) -> str:
    verb = tokens[place].text in _REACHED and tokens[place + 1].concept in "dDEgb"
    return "s" if verb else ""


def _needs_you(tokens: Sequence[Token], place: int) -> str:
    you = tokens[place + 1].text in _YOU and tokens[place].text.startswith("need")
    return "H" if you else ""


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


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether what follows is a statement: "since the server died", not "since May"."""
    if tokens[0].concept in "Tpj#":
        return False
    for token in tokens[:_NEAR]:
        if token.text in _ENDS:
            return False
        if token.concept in _TELLS:
            return True
    return False


def _lacking(tokens: Sequence[Token], place: int) -> str:
    """Take "I've no idea" for no trouble, as "I've no key" is."""
    lacks = tokens[place].text.endswith((" no", " a", " an", " any"))
    return "_" if lacks and tokens[place + 1].text in _NOT_LACKED else ""


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
        "N" if before is None or before.concept in "I&!" or before.text in _ENDS else ""
    )


def _now_due(tokens: Sequence[Token], place: int) -> str:
    """Read "it was planned for the 2nd, … so it's now the 16th" as a date moved."""
    is_now = (
        place and tokens[place - 1].concept == "b" and tokens[place + 1].concept == "T"
    )
    old = any(token.concept in "PO" for token in tokens[:place])
    return "O" if is_now and old else ""


def _the_first(tokens: Sequence[Token], place: int) -> str:
    """Take "the first aid course" for no part of it."""
    return (
        "_"
        if tokens[place].text == "the first" and tokens[place + 1].text == "aid"
        else ""
    )


def _back(tokens: Sequence[Token], place: int) -> str:
    """Take "back online Thursday" for where a person is, not for work freed."""
    return "e" if tokens[place + 1].concept == "T" else ""


def _busy_there(tokens: Sequence[Token], place: int) -> str:
    """Take "stuck in budget talks all day" for where a person is."""
    near = {token.text for token in tokens[place + 1 : place + 4]}
    return "9" if near & _BUSY_AT else ""


def _any_longer(tokens: Sequence[Token], place: int) -> str:
    """Read "we don't do this any longer" as dropped."""
    denied = False
    for token in tokens[max(0, place - _NEAR) : place]:
        if token.text in _ENDS:
            denied = False
        denied = denied or token.concept == "N"
        if denied and token.text in _NEEDING:
            return "X"
    return ""


def _one_more(tokens: Sequence[Token], place: int) -> str:
    """Read "needs one more pass" as work that is left."""
    before = "".join(token.concept for token in tokens[max(0, place - 2) : place])
    asked = tokens[place + 1].text in _HEADS  # "need two more people"
    return "L" if before == "n#" and not asked else ""


def _up_by(tokens: Sequence[Token], place: int) -> str:
    """Read "up by Friday" as finished then."""
    opens = place == 0 or tokens[place - 1].text in _ENDS
    span = tokens[place + 1]
    by_then = span.concept == "T" and span.text.startswith(("by ", "before ", "on "))
    return "d" if opens and by_then and tokens[place].text in _PUT else ""


def _took_place(tokens: Sequence[Token], place: int) -> str:
    """Read "training was yesterday" as done."""
    day, end = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    ends = not end or end[0].text in _ENDS or end[0].concept in "&!"
    return (
        "D"
        if place and tokens[place - 1].hints and day and day[0].concept == "p" and ends
        else ""
    )


def _tested_ok(tokens: Sequence[Token], place: int) -> str:
    """Take the "ok" of "alarm tested ok" for no more than the end of the test."""
    return "s" if place and tokens[place - 1].concept in "ED" else ""


def _arrow(tokens: Sequence[Token], place: int) -> str:
    """Read "boxes -> 80%" as "boxes: 80%"."""
    drawn = place > 1 and tokens[place - 1].text in ("-", "=")
    head = tokens[place - 2] if drawn else tokens[place - 1]
    return "=" if place and head.concept == "M" else ""


def _by_carrier(tokens: Sequence[Token], place: int) -> str:
    """Take "went out with DHL" for no waiting."""
    return "s" if tokens[place + 1].text in _CARRIERS else ""


def _just_need(tokens: Sequence[Token], place: int) -> str:
    """Read "just need IT to flip the switch" as a need of others."""
    near = tokens[place + 1 : place + 4]
    return "n" if any(token.concept in "o0" for token in near) else ""


def _compound(tokens: Sequence[Token], place: int) -> str:
    """Take the "leak" of "leak tested" for no trouble."""
    return "_" if tokens[place + 1].text in _TESTED else ""


def _early(tokens: Sequence[Token], place: int) -> str:
    """Take the number of "finished two days early" for no count."""
    for near in range(place - 1, max(-1, place - 3), -1):
        if tokens[near].concept == "#":
            tokens[near].concept = "s"
            return "s"
    return ""


_Rule = Callable[[Sequence[Token], int], str]
_BY_WORD: dict[str, tuple[_Rule, ...]] = {
    "since": (_since,),
    "so": (_so,),
    "now": (_now_due,),
    **dict.fromkeys(("stuck in", "stuck at"), (_busy_there,)),
    **dict.fromkeys(("any longer", "any more", "anymore"), (_any_longer,)),
    **dict.fromkeys(("back online", "back at it", "back to it"), (_back,)),
    "as": (_as,),
    "if": (_if, _when),
    "when": (_when,),
    "works": (_works,),
    "by": (_by,),
    "check": (_check,),
    **dict.fromkeys(("starts", "begins"), (_starts,)),
    **dict.fromkeys(("them", "him", "her"), (_object,)),
    **dict.fromkeys(("green", "amber", "red"), (_colour,)),
    "too": (_too,),
    **dict.fromkeys(("early", "ahead", "ago"), (_early,)),
    "ill": (_ill,),
    "poorly": (_ill,),
    "before": (_before,),
    **dict.fromkeys(("without", "until", "till", "unless"), (_before,)),
    **dict.fromkeys(words(en.MOVING), (_moving,)),
    "but": (_but,),
    "pending": (_pending,),
    "lost": (_lost,),
    "left": (_left,),
    "sitting": (_sitting_at,),
    **dict.fromkeys(words(en.PARTICLES), (_out_since, _up_by)),
    "more": (_one_more,),
    "ok": (_tested_ok,),
    ">": (_arrow,),
    **dict.fromkeys(_JUST_NEED, (_just_need,)),
    "with": (_by_carrier,),
    "was": (_took_place,),
    **dict.fromkeys(("is down", "are down", "was down"), (_down,)),
    **dict.fromkeys(("is off", "are off", "was off"), (_off,)),
    **dict.fromkeys(_THIS, (_this,)),
}
_BY_CONCEPT: dict[str, tuple[_Rule, ...]] = {
    "V": (_corrected,),
    "S": (_reached,),
    "W": (_needs_you, _courtesy),
    "g": (_courtesy,),
    "R": (_lacking, _compound),
    "A": (_the_first,),
    "5": (_own_not,),
    "c": (_could_not,),
}
