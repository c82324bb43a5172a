"""Work that goes on, waits or is left, by the words beside: "14 covers to check"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_LEAVING = words(
    "going|heading|leaving|driving|travelling|traveling|flying|typing|writing"
)
_LATER_TODAY = frozenset(
    ("this afternoon", "this evening", "tonight", "later today", "after lunch")
)
_FEW_WORDS = 5
_OF_WORK = words(en.DETERMINERS) | {"it", "yet", "there", "side", "front", "so", "far"}
_HEADS = words(en.HEADS)
_MUST = ("have to", "has to", "need to", "needs to", "must", "had to", "got to")
_TICKETS = words(en.TICKETS)
_PAPERS = frozenset(("bill", "bills", "invoice", "invoices", "receipt", "receipts"))
_ONLY = frozenset(("still", "another", "more", "only", "just", "have", "got"))
_BITS = words(en.BITS)
_BEFORE_NOUNS = words(en.DETERMINERS) - {"that", "this", "of", "such"}
_HARD = words(
    "hard|difficult|complicated|complex|fiddly|awkward|tricky|involved|work|effort|time"
    "|labour|tedious|laborious|stubborn|damage|rust|rot|heavy|slow|delicate"
)
_FAR_MORE = frozenset(("far", "much", "way", "lot", "considerably", "loads", "bit"))
_THOUGHT = words("anybody|anyone|expected|planned|thought|said|last|i|we|it|they")
_OURS = tuple(f"{word} {one}" for word in en.SIDES for one in words(en.OURS))
_THEIRS = ("on their", "at their", "from their", "on his", "on her")
_PAIR = 2
_IT_ALL = frozenset(
    ("it", "it's", "that's", "others", "both", "rest", "still", "they're")
)
_GOES_ON = ENDS | {"and", "but", "as", "well", "fine", "nicely", "still", "now"}


def _pending(tokens: Sequence[Token], place: int) -> str:
    """Read "only tests pending from our side" as work that is left, theirs as wait."""
    if any(token.text[:1] >= "\u3400" for token in tokens[place + 1 : place + 8]):
        return "K" if tokens[place + 1].text in ENDS else ""  # pending，资质没过
    after = " ".join(token.text for token in tokens[place + 1 : place + 4])
    last = tokens[place + 1].text in ENDS
    ours = place > 0 and not {"0", "o"} & {t.concept for t in tokens[:place][-2:]}
    if after.startswith(_THEIRS):
        return "5"
    return "L" if (last and ours) or after.startswith(_OURS) else ""


def _one_more(tokens: Sequence[Token], place: int) -> str:
    """Read "needs one more pass" as work that is left."""
    before = "".join(token.concept for token in tokens[max(0, place - 2) : place])
    asked = tokens[place + 1].text in _HEADS  # "need two more people"
    return "L" if before == "n#" and not asked else ""


def _to_do(tokens: Sequence[Token], place: int) -> str:
    """Read the "to" of "still 14 covers to check" as "left to"."""
    verb = tokens[place + 1]
    near = tokens[max(0, place - 5) : place]
    counted = any(token.concept == "#" for token in near[-3:])
    said = {token.text for token in near}
    hands = said & _HEADS or any(token.concept in "nH" for token in near)
    if not hands and near and near[-1].text in _BITS and verb.concept in "dDEkg_":
        verb.concept = "_"
        return "L"  # "a few bits to iron out"
    if hands or not (counted and said & _ONLY and verb.concept in "dDEkM_"):
        return ""
    if verb.concept != "M":
        verb.concept = "_"
    return "L"


def _comes_in(tokens: Sequence[Token], place: int) -> str:
    """Read "slips coming in" and "recount going on" as work that goes on."""
    subject = place > 0 and bool(tokens[place - 1].hints)
    at = place + (tokens[place].text == "going")
    on = at == place or tokens[at].text == "on"
    return "G" if subject and on and tokens[at + 1].text in ENDS else ""


def _letters(tokens: Sequence[Token], place: int) -> str:
    """Read "A to K archived" as a part."""
    ends = [one.text for one in (tokens[place - 1], tokens[place + 1])]
    letters = place > 0 and all(len(end) == 1 and end.isalpha() for end in ends)
    return "A" if letters else ""


def _once_more(tokens: Sequence[Token], place: int) -> str:
    """Read "have to print them all again" as work that goes on."""
    must = False
    for token in tokens[max(0, place - NEAR) : place]:
        must = (must or token.text in _MUST) and token.text not in ENDS
    return "G" if must else ""


def _it_waits(tokens: Sequence[Token], place: int) -> str:
    """Read "so the labels wait" as held."""
    named = place > 0 and bool(tokens[place - 1].hints)
    return "K" if named and tokens[place + 1].text in ENDS else ""


def _no_movement(tokens: Sequence[Token], place: int) -> str:
    """Read "no movement since last time" as no progress, for which nothing is named."""
    after = tokens[place + 1]
    if after.text == "since" or after.concept in "jp":
        return "m"
    rest = tokens[place + 1 : place + NEAR]
    ends = next((n for n, one in enumerate(rest) if one.text in ENDS), len(rest))
    of_work = after.text == "on" and all(
        one.hints or one.text in _OF_WORK for one in rest[1:ends]
    )
    return "m" if of_work else ""  # "no movement on the quotes."


def _paperwork(tokens: Sequence[Token], place: int) -> str:
    """Take "it's repaired, I only wait for the bill" for no wait of the work."""
    behind = {token.text for token in tokens[place + 1 : place + 4]}
    before = tokens[max(0, place - NEAR) : place]
    done = any(token.concept in "DE" for token in before)
    return "_" if done and behind & _PAPERS else ""


def _ticket_open(tokens: Sequence[Token], place: int) -> str:
    """Take "the PR is open" for work that goes on."""
    last = tokens[place - 1] if place else tokens[place]
    before = {token.text for token in tokens[max(0, place - 6) : place]}
    opens = last.concept == "I" or last.text in ("to", "doors", "shops", "gates")
    if tokens[place].text == "open" and opens:
        return "_"  # "after we open"
    if not before & _TICKETS:
        return ""
    return "_" if tokens[place].text == "open" else "G"


def _noun(tokens: Sequence[Token], place: int) -> str:
    """Take the "stocktaking" of "stocktaking has priority" for a thing."""
    before = tokens[place - 1].text if place else "."
    opens = before in ENDS or before in _BEFORE_NOUNS
    after = tokens[place + 1]
    if opens and tokens[place].hints and after.concept == "N":
        return "M"  # "training not yet"
    subject = opens and after.concept in "bhwFKR9"
    return "_" if subject and not tokens[place].hints else ""


def _still_at(tokens: Sequence[Token], place: int) -> str:
    """Read the title's own verb as work that goes on: "still measuring"."""
    verb = tokens[place + 1]
    own = verb.concept == "g" and bool(verb.hints)
    if (verb.concept == "M" or own) and verb.text.endswith("ing"):
        behind = tokens[place + 2 : place + 3]
        noun = any(each.concept in "MbhNKR" for each in behind)  # "still training data"
        verb.concept = verb.concept if noun else "G"
    return ""


def _so_far(tokens: Sequence[Token], place: int) -> str:
    """Read "four pages so far" as work that goes on."""
    counted = any(t.concept == "#" for t in tokens[max(0, place - 2) : place])
    return "G" if counted and tokens[place + 1].text in ENDS else ""


def _than_thought(tokens: Sequence[Token], place: int) -> str:
    """Read "it is far more paper than anybody said" as what takes one's time."""
    near = tokens[place + 1 : place + 5]
    at = next((n for n, one in enumerate(near) if one.text == "than"), None)
    if at is None or not place:
        return ""
    hard = not _HARD.isdisjoint(one.text for one in near[:at])
    if tokens[place - 1].text not in _FAR_MORE and not hard:
        return ""
    after = tokens[place + at + 2]
    return "9" if after.text in _THOUGHT or after.concept in "I7" else ""


def _doing_now(tokens: Sequence[Token], place: int) -> str:
    """Read "filming went ahead, editing now" as work that goes on."""
    if tokens[place + 1].text not in ENDS or not place:
        return ""
    start = place
    while start and tokens[start - 1].text not in ENDS:
        start -= 1
    verb = tokens[start]
    own = verb.concept == "g" and verb.text not in _LEAVING
    if own and place - start <= _FEW_WORDS:
        verb.concept = "G"
    return ""


def _start_again(tokens: Sequence[Token], place: int) -> str:
    """Read "we start again on Monday" as work begun before, "start tonight" as new."""
    if tokens[place + 1].text == "again":
        for token in tokens[place + 2 : place + 4]:
            token.concept = "p" if token.concept == "T" else token.concept
        return "G"
    near = tokens[place + 1 : place + 5]
    mine = place > 0 and tokens[place - 1].concept in "IF"
    if mine and any(one.concept == "C" for one in near[:3]):
        return "u"  # "the chapter I start as soon as we hit 200"
    return "u" if mine and any(one.text in _LATER_TODAY for one in near) else ""


def _going_on(tokens: Sequence[Token], place: int) -> str:
    """Read "2 and 3 are going on", but not "there's a lot going on"."""
    if place < _PAIR or tokens[place - 1].text != "going":
        return ""
    before = tokens[place - 2] if tokens[place - 2].concept not in "bs" else None
    before = before or tokens[max(0, place - _PAIR - 1)]
    ours = before.concept in "Mra" or bool(before.hints) or before.text in _IT_ALL
    return "G" if ours and tokens[place + 1].text in _GOES_ON else ""


BY_WORD: Rules = {
    **dict.fromkeys(("now", "right now", "as we speak"), (_doing_now,)),
    **dict.fromkeys(
        ("start", "starting", "starts", "begin", "begins"), (_start_again,)
    ),
    "still": (_still_at,),
    "so far": (_so_far,),
    "more": (_than_thought, _one_more),
    **dict.fromkeys(("open", "is open", "are open", "is still open"), (_ticket_open,)),
    **dict.fromkeys(("coming in", "coming", "going"), (_comes_in,)),
    "on": (_going_on,),
    "again": (_once_more,),
    **dict.fromkeys(("wait", "waits"), (_it_waits,)),
    "to": (_letters, _to_do),
    **dict.fromkeys(("through", "till"), (_letters,)),
    "no movement": (_no_movement,),
    "pending": (_pending,),
}
BY_CONCEPT: Rules = {
    "W": (_paperwork,),
    "g": (_noun,),
}
