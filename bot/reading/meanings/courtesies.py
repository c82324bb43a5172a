"""What is said to the one who asks: "not yet sorry", "you can cross it off"."""

from collections.abc import Sequence

from bot.reading.en import context as en
from bot.reading.meanings.near import ENDS, NEAR, Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_POLITE = words(en.POLITE)
_RESOURCES = words(en.RESOURCES) | {"code", "budget", "file", "files", "address"}
_OF_BOT = frozenset(("list", "reminder", "reminders", "message", "again", "these"))
_YOU = words(en.YOU)
_THANKS = words(en.THANKS)
_HAD = words(en.HAD_HELP)
_SAY = words("says|say|said|told|insists|insist|claims|claim|reckons|thinks")
_LOOK_AT = frozenset(
    ("look at", "come to", "get to", "look", "come", "do", "i'll look at")
)
_MUST = frozenset(("have to", "need to", "must", "i'd have to", "i'd need to"))
_ENCLOSED = words(en.ENCLOSED)
_FULL = ("full", "proper", "detailed", "longer", "complete", "fuller")
_FOR_US = ("me", "us", "someone", "somebody", "out", "a", "an", "another", "one")
_FEW = 2
_YOU_WHO = words("you|u|anyone|anybody|someone|somebody|you'd|you'll|you do|people")
_WANTING = words("want|wants|need|needs|like|fancy|wish|prefer|care|require|wanna|miss")
_IT_IS = frozenset(("it's", "that's", "they're", "is", "are"))
_ASKING = ("can ", "could ", "would ", "please", "pls", "kindly", "i ", "we ", "who ")


def _courtesy(tokens: Sequence[Token], place: int) -> str:
    """Take "thanks for asking" and "sorry about nagging" for no work that goes on."""
    said = {token.text for token in tokens[max(0, place - NEAR) : place]}
    before = {token.text for token in tokens[max(0, place - 2) : place]}
    about = tokens[place].text.startswith("for ") or bool(before & {"for", "about"})
    return "_" if place and about and said & _POLITE else ""


def _asks_for(tokens: Sequence[Token], place: int) -> str:
    """Take "asking for the whole crew" behind a question for no work."""
    asks = not tokens[place].hints
    return "_" if asks and place and tokens[place - 1].text == "?" else ""


def _heads(tokens: Sequence[Token], place: int) -> str:
    """Take the "answer" of "honest answer: not started" for nothing put off."""
    return "_" if tokens[place + 1].text == ":" else ""


def _thanked_for(tokens: Sequence[Token], place: int) -> str:
    """Take "thanks for sorting the key" for no work that goes on."""
    if place < 2 or tokens[place - 1].text != "for":  # noqa: PLR2004 - "thanks for"
        return ""
    return "_" if tokens[place - 2].text in _THANKS | {"you"} else ""


def _polite(tokens: Sequence[Token], place: int) -> str:
    """Take the "sorry" of "not yet sorry" for no word of what is said."""
    ends = tokens[place + 1].text in ENDS
    return "s" if place and ends and tokens[place - 1].text not in ENDS else ""


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


def _give_me_until(tokens: Sequence[Token], place: int) -> str:
    """Read "please give me until Tuesday" as a plan, not as a request."""
    me, day = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    gives = tokens[place].text.endswith(("give", "give me", "give us"))
    day = day if me.text in ("me", "us") else me
    return "F" if gives and day.concept == "T" else ""


def _say_we_need(tokens: Sequence[Token], place: int) -> str:
    """Take the "we need" of "the council says we need a permit" for no request."""
    near = tokens[max(0, place - 3) : place]
    say = any(token.text in _SAY and not token.hints for token in near)
    return "n" if say and "need" in tokens[place].text else ""


def _another_day(tokens: Sequence[Token], place: int) -> str:
    """Take "3 and 4 I'll look at another day" for no word of the work."""
    if tokens[place + 1].text not in ("day", "time"):
        return ""
    said = []
    for token in reversed(tokens[max(0, place - NEAR) : place]):
        if token.text in ENDS:
            break
        said.append(token)
    if any(token.text in _LOOK_AT for token in said):
        for token in said:
            token.concept = "_" if token.concept in "SFdk" else token.concept
    return ""


def _have_to_check(tokens: Sequence[Token], place: int) -> str:
    """Read "the others I'd have to check" as a promise to answer."""
    before = tokens[max(0, place - 2) : place]
    must = [token for token in before if token.text in _MUST]
    if not must or tokens[place].hints or tokens[place + 1].text not in ENDS:
        return ""
    for token in before:
        token.concept = "_" if token.concept == "F" else token.concept
    return "z"


def _asking_about(tokens: Sequence[Token], place: int) -> str:
    """Take "didn't get round to asking about the keys" for no work not begun."""
    if tokens[place + 1].text in ("about", "on", "after"):
        for token in tokens[max(0, place - 2) : place]:
            token.concept = "_" if token.concept in "uNS" else token.concept
    return ""


def _you_can(tokens: Sequence[Token], place: int) -> str:
    """Read "you can cross it off" as "it is off"."""
    you = place > 0 and tokens[place - 1].text in ("you", "u")
    if not you or tokens[place + 1].concept not in "DX":
        return ""
    tokens[place - 1].concept = "s"
    return "s"


def _ask_somebody(tokens: Sequence[Token], place: int) -> str:
    """Take "please ask Ben" for who is to be asked, "ask Ben to sign" for help."""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            return "z"
        if token.text in ("to", "for", "about", "if", "whether", "when"):
            return ""
    return ""


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


def _find_below(tokens: Sequence[Token], place: int) -> str:
    """Take "please find attached my report" for no request."""
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS or token.text in _FOR_US:
            return ""
        if token.text in _ENCLOSED:
            return "s"
    return ""


def _needs_you(tokens: Sequence[Token], place: int) -> str:
    you = tokens[place + 1].text in _YOU and tokens[place].text.startswith("need")
    return "H" if you else ""


def _no_request(tokens: Sequence[Token], place: int) -> str:
    """Take help that was had, is thanked for or not needed for no request."""
    token, before = tokens[place], _before(tokens, place)
    if not before or not token.text.isascii():
        return ""
    if token.text == "will you":
        return "F" if before[-1].text == "what" else ""
    if token.text.startswith(_ASKING):
        return ""
    thanked = any(one.text in _THANKS for one in before)
    had = before[-1].text in _HAD
    needed = next((one for one in reversed(before) if one.concept not in "ns"), None)
    denied = needed is not None and needed.concept in "NQ"
    return "_" if thanked or had or denied else ""


def _before(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """Return the few words before one that stand in its clause."""
    first = place
    while first > max(0, place - NEAR) and tokens[first - 1].text not in ENDS:
        if tokens[first - 1].concept == "!":
            break
        first -= 1
    return tokens[first:place]


def _will_report(tokens: Sequence[Token], place: int) -> str:
    """Read "will report tomorrow" as a promise to answer."""
    will = place > 0 and tokens[place - 1].concept == "F"
    then = tokens[place + 1].concept in "Tj@"
    if will and then:
        tokens[place].hints = {}
        return "z"
    full = place > 0 and tokens[place - 1].text in _FULL and not tokens[place].hints
    return "z" if full and then else ""


def _more_then(tokens: Sequence[Token], place: int) -> str:
    """Read "details tomorrow" as a promise to answer."""
    opens = not place or tokens[place - 1].text in ENDS
    if opens and tokens[place + 1].text in ("on", "about"):
        return _of_that_then(tokens, place)
    then = tokens[place + 1].concept in "Tj" and not tokens[place].hints
    ends = tokens[min(place + 2, len(tokens) - 1)].text in ENDS
    return "z" if opens and then and ends else ""


def _of_that_then(tokens: Sequence[Token], place: int) -> str:
    """Take the day of "more on the others on Friday" for when one will tell."""
    day = next((one for one in tokens[place + 2 : place + NEAR] if _ends(one)), None)
    if day is None or day.concept not in "Tj":
        return ""
    day.concept = "s"
    return "z"


def _ends(token: Token) -> bool:
    return token.text in ENDS or token.concept in "TjDEgGF"


def _looked(tokens: Sequence[Token], place: int) -> str:
    """Take "just checked" for a look at how things are, and for no end."""
    just = place > 0 and tokens[place - 1].text in ("just", "only")
    alone = just and tokens[place + 1].text in ENDS | {"and", "with", "again"}
    return "_" if alone and not tokens[place].hints else ""


def _acknowledged(tokens: Sequence[Token], place: int) -> str:
    """Take "received, thank you" for an answer to the message, not for the work."""
    alone = place == 0 and tokens[place + 1].text in ENDS
    return "_" if alone and not tokens[place].hints else ""


def _you_waited(tokens: Sequence[Token], place: int) -> str:
    """Take "I know how long you've waited" for no wait of the work."""
    return "_" if place and tokens[place - 1].concept == "y" else ""


def _letter(tokens: Sequence[Token], place: int) -> str:
    """Take the "reply" of "reply document is being drafted" for no promise."""
    thing, verb = tokens[place + 1], tokens[min(place + 2, len(tokens) - 1)]
    opens = (
        not place or tokens[place - 1].text in ENDS or tokens[place - 1].text == "the"
    )
    return "_" if opens and thing.concept == "_" and verb.concept in "bwhs8" else ""


def _but_wait(tokens: Sequence[Token], place: int) -> str:
    """Take the "wait" of "nothing I can do but wait" for no correction."""
    held = place > 1 and tokens[place - 2].concept in "cKN"
    if not (held and tokens[place - 1].text == "but"):
        return ""
    tokens[place - 1].concept = "s"
    return "s"


def _if_you_want(tokens: Sequence[Token], place: int) -> str:
    """Take "if you want the file" for an offer, and for nothing told of the work."""
    after = [one.text for one in tokens[place + 1 : place + 3]]
    if len(after) < _FEW or after[0] not in _YOU_WHO or after[1] not in _WANTING:
        return ""
    for token in tokens[place + 2 : place + NEAR]:
        if token.text in ENDS or token.concept in "IHyNB" or token.text in _IT_IS:
            break
        token.concept, token.hints = "_", {}
    return "_"


def _confirms(tokens: Sequence[Token], place: int) -> str:
    """Take "will confirm tomorrow" for a promise to answer."""
    if not place or tokens[place].hints or tokens[place - 1].concept != "F":
        return ""
    after = tokens[place + 1]
    return "z" if after.text in ENDS or after.concept in "Tj&@" else ""


BY_WORD: Rules = {
    "if": (_if_you_want,),
    "confirm": (_confirms,),
    **dict.fromkeys(("another", "next"), (_another_day,)),
    **dict.fromkeys(("check", "ask", "look", "look it up"), (_have_to_check,)),
    "asking": (_asking_about, _courtesy, _asks_for),
    "wait": (_but_wait,),
    **dict.fromkeys(("reply", "answer"), (_letter, _heads)),
    **dict.fromkeys(("received", "understood", "acknowledged"), (_acknowledged,)),
    **dict.fromkeys(("checked", "looked", "double checked"), (_looked,)),
    "report": (_will_report,),
    **dict.fromkeys(("more", "details", "news"), (_more_then,)),
    "please ask": (_ask_somebody,),
    **dict.fromkeys(("please find", "pls find", "kindly find"), (_find_below,)),
    "do": (_will_do,),
    **dict.fromkeys(
        ("please send me", "can you send me", "could you send me"), (_send_me,)
    ),
    **dict.fromkeys(("can", "may", "could"), (_you_can,)),
    **dict.fromkeys(_POLITE, (_polite,)),
}
BY_CONCEPT: Rules = {
    "W": (_needs_you, _courtesy, _you_waited),
    "g": (_courtesy,),
    "v": (_courtesy,),
    "5": (_courtesy,),
    "H": (_no_request, _give_me_until, _say_we_need),
    **dict.fromkeys("DEGd", (_thanked_for,)),
}
