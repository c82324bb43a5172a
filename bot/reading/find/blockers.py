"""What holds work up, as a clause names it: surely, in the field of a form, perhaps."""

from dataclasses import replace
from itertools import dropwhile

from bot.plans.progress import Status
from bot.reading.en import context as context_en
from bot.reading.en import noise as noise_en
from bot.reading.en.blocker import HANDED
from bot.reading.find.causes.leads import led_to, points_back
from bot.reading.find.causes.requests import asked_for
from bot.reading.find.causes.subject import cause, cut, subject_of
from bot.reading.find.causes.trouble import trouble
from bot.reading.find.days_of_others import lasts
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import blocker as blocker_zh
from bot.reading.zh.compounds import ARRIVES
from bot.reading.zh.working import NOT_COME

_BACK_AT = frozenset(
    ("knowing", "one", "it", "that", "this", "them", "those", "him", "her")
)
_ELSEWHERE_TOLD = frozenset(("see", "cf", "refer", "ask"))
"""What leads from a field to another place: "Blocked: see my mail"."""
_HANDED = words(HANDED)
_GREETINGS = words(noise_en.GREETINGS)
_GREETING = 6
_SMALL = words(context_en.DETERMINERS) | {"on", "for", "of", "and", "with", "one"}
_SOURCE, _PRAISE = Lazily(blocker_zh.SOURCE), Rarely(blocker_zh.PRAISE)
_NO_HURRY = tuple(blocker_zh.NO_HURRY.split("|"))
_ELSEWHERE = Lazily(blocker_zh.ELSEWHERE)
_OTHER_WORK = Rarely(blocker_zh.OTHER_WORK)
_LACKS = Lazily("^[^MTDSKI#%][^MTDSK#%]{0,4}N[^MTSK#%]{0,4}$")
_ARRIVES = words(ARRIVES)
_SPEAKS, _ACTS = frozenset("zQ7xZ"), frozenset("kG")
_NOT_COME = words(NOT_COME)
_FEW, _PAIR, _SIGNS = 3, 2, 4


def waits_for(clause: Clause, tape: str, text: str) -> list[Event]:
    """Return the cause that a clause names: "waiting for the keys", 油墨没了."""
    without = tape.find("U")
    if without >= 0 and _points_back(clause, without):
        tape = tape[:without]
        if not set("R59W") & set(tape):
            return []  # "can't begin without that", which was named before
        clause = replace(clause, tokens=clause.tokens[:without]).settle(tape)
    request = tape.find("H")
    if 0 <= request < tape.find("U"):
        return asked_for(clause, tape)
    named = led_to(clause, tape)
    if named:
        return [named]
    return asked_for(clause, tape) if request >= 0 else trouble(clause, tape, text)


def _points_back(clause: Clause, place: int) -> bool:
    """Whether "without that", "until that clears" means what was named before."""
    following = clause.tokens[place + 1 : place + 2]
    if clause.tokens[place].text.endswith(("until", "till")):
        return points_back(clause.tokens[place + 1 :])
    without = bool(following) and clause.tokens[place].text == "without"
    return without and following[0].text in _BACK_AT


def named_in_field(clause: Clause) -> list[Event]:
    """Return the blocker that the field of a form names: "Blockers: the keys"."""
    tokens = subject_of(clause.tokens)
    if clause.chinese and tokens and tokens[0].start > clause.start:
        tokens = _with_its_title(clause, tokens)
    if not tokens or tokens[0].text in _ELSEWHERE_TOLD:
        return []
    named = cause("field", tokens, 5)
    if "5" not in clause.tape and not any(one.text in _NOT_COME for one in tokens):
        return [named]
    return [
        named,
        named._replace(
            slot="status", rule="no answer", status=Status.BLOCKED, weak=True
        ),
    ]


def _with_its_title(clause: Clause, tokens: list[Token]) -> list[Token]:
    """Return all of a field where but part of a longer name was left: 鉴定 | 中心."""
    before = [one for one in clause.tokens if one.end == tokens[0].start and one.hints]
    told = [one for one in clause.tokens if one.start >= tokens[-1].end]
    if not before or not told or told[0].concept != "K":
        return tokens
    return [*before, *tokens, *told]


def aside(clause: Clause, *, silent: bool) -> list[Event]:
    """Return what may be why work is blocked, or has not begun: 这几天在带新人.

    `silent` tells whether the clause reports nothing else.
    """
    if clause.asked or _greets(clause.tokens):
        return []
    tokens = subject_of(clause.tokens)
    if _short(tokens) or _but_names(clause):
        return []
    said = "".join([token.text for token in clause.tokens])
    if _names_none(said):
        return []
    tape = clause.tape
    if _is_reason(clause, tape, said, silent=silent):
        return [_perhaps("reason", tokens)]
    own_act = _ACTS & set(tape) and not _others_act(clause, tape)
    if not silent or own_act or _SPEAKS & set(tape):
        return []
    return [_perhaps("aside" if len(tokens) >= _FEW else "short aside", tokens)]


def handed_to(clause: Clause) -> list[Event]:
    """Return who has the work now, and so what it may wait for: "sent to legal"."""
    for before, place in zip(clause.tokens, range(1, len(clause.tokens)), strict=False):
        said = clause.tokens[place].text
        if said.startswith("sent to "):
            start = clause.tokens[place].start + len("sent to ")
            whole = replace(clause.tokens[place], start=start)
            return [cause("handed to", [whole], 1)._replace(slot="handed")]
        if said == "to" and before.text.removeprefix("is ") in _HANDED:
            tokens = cut(clause.tokens[place + 1 :])
            if tokens and tokens[0].concept in "_o" and not tokens[0].hints:
                return [cause("handed to", tokens, 1)._replace(slot="handed")]
    return []


def _others_act(clause: Clause, tape: str) -> bool:
    """Whether something or somebody else is what acts: 海关查验, 工人回家收麦子."""
    said = tape.lstrip("&!sB")
    first = clause.tokens[len(tape) - len(said)] if said else clause.tokens[0]
    thing = first.concept == "o" or (first.concept == "_" and len(first.text) > 1)
    if not thing or first.text < "\u3400" or set("ITjFW") & set(tape):
        return False
    return not clause.named


def _perhaps(rule: str, tokens: list[Token]) -> Event:
    return cause(rule, tokens, -1)._replace(slot="aside")


def _greets(tokens: list[Token]) -> bool:
    """Whether a clause but greets: "hope you had a nice weekend"."""
    return len(tokens) <= _GREETING and tokens[0].text in _GREETINGS


def _short(tokens: list[Token]) -> bool:
    """Whether words are too few to be a cause; four Chinese signs are enough."""
    if len(tokens) >= _FEW:
        return False
    signs = sum(len(token.text) for token in tokens if token.text >= "\u3400")
    return len(tokens) < _PAIR or signs < _SIGNS


def _but_names(clause: Clause) -> bool:
    """Whether but an action is named: "blocked, the summer fair"."""
    named = any(map(_names, clause.tokens)) and not clause.chinese
    return named and all(
        _names(token) or token.text in _SMALL for token in clause.tokens
    )


def _names_none(said: str) -> bool:
    """Whether it but tells who said it, that there is no hurry, or praises."""
    if said.endswith(_NO_HURRY) or _PRAISE.search(said):
        return True
    return said.endswith("的") and _SOURCE.fullmatch(said) is not None


def _is_reason(clause: Clause, tape: str, said: str, *, silent: bool) -> bool:
    """Whether what else is told is a reason: away, busy elsewhere, or it lacks."""
    if silent and clause.foreign and any(map(lasts, clause.tokens)):
        return True
    if not said.isascii() and (_ELSEWHERE.search(said) or at_other_work(clause)):
        return True
    own_word = silent or not clause.tokens[0].text.isascii()
    return own_word and _lacks(clause, tape)


def at_other_work(clause: Clause) -> bool:
    """Whether a Chinese clause tells at what other work the writer was all day."""
    if not clause.chinese:
        return False
    if not _OTHER_WORK.search("".join([token.text for token in clause.tokens])):
        return False  # most clauses, told without a look at their names
    tokens = [*dropwhile(_names, clause.tokens)]
    said = "".join([token.text for token in tokens])
    return not any(map(_names, tokens)) and _OTHER_WORK.search(said) is not None


def _names(token: Token) -> bool:
    """Whether a word is one of a title, and not but akin to one."""
    return any(weight >= 1 for weight in token.hints.values())


def _lacks(clause: Clause, tape: str) -> bool:
    """Whether something has not come: 报告没出; 还没调色 is but work that is left."""
    if not _LACKS.match(tape) or not set("_ok9R5") & set(tape[: tape.find("N")]):
        return False
    act = clause.tokens[tape.find("N") + 1 :][:1]
    ours = bool(act) and act[0].concept in "kdDe" and act[0].text not in _ARRIVES
    return not (ours and clause.chinese)
