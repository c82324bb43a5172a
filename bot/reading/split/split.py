"""Clauses: the pieces of a reply of which each says one thing."""

from collections.abc import Sequence

from bot.reading.en.context import SHORT_FORMS
from bot.reading.lazily import Lazily
from bot.reading.split.blanks import MARKS, TELLS, spaced
from bot.reading.split.clause import CONCEPT, TEXT, Clause
from bot.reading.split.conjoined import COMMA, SENTENCE, conjoined
from bot.reading.split.joints import (
    LEADS,
    after_the_act,
    dictated,
    fronted_cause,
    names_next,
    works_on,
)
from bot.reading.split.run_on import runs_on
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh.noise import ANNOUNCES
from bot.reading.zh.preambles import ANNOUNCING, GONE_OVER, TURNS_TO

_HEAD = 10
_WITHIN = frozenset("、.")
_SIGNS = SENTENCE | COMMA | {"•"}
_DASHES = frozenset("-=/")
"""Signs that end a clause where they stand apart."""
_MEANWHILE = frozenset(("期间", "的同时", "一边", "的时候", "的空档"))
"""Words behind what is waited for, before what goes on: 等样品期间先写文档."""
_WHILE_WAITING = _MEANWHILE | {"结果"}
_SHORT_FORMS = words(SHORT_FORMS)
_SO = ("so", "which is why")
_ANNOUNCED = 12
"""Words at the start of a reply within which it is announced."""
_ANNOUNCES = words(ANNOUNCES)
_GONE_OVER = Lazily(f"{GONE_OVER}|{ANNOUNCING}")
_TURNS_TO = frozenset(TURNS_TO.split("|"))
_BEFORE_B = TELLS + "T9"
_GIVEN = frozenset(
    ("if", "when", "provided", "assuming", "unless", "weather permitting")
)
"""Conditions on a day, which tell nothing: "the 12th | if the weather holds"."""
_RELATIVE = ("where", "which", "who")
"""What tells more of an exception: "all but the acids, where I'm half way"."""
_LABELS = frozenset("DdGuKXNSL")
"""Signs of words for how work is, which head lists: "Done: …"."""
_TELLS_END = frozenset("DEfGX")


def split(tokens: list[Token]) -> list[Clause]:
    """Cut tokens into clauses, in order; none is empty."""
    _end_announcements(tokens)
    clauses: list[Clause] = []
    current = Clause()
    for place, token in enumerate(tokens):
        if token.text == ">" and (place == 0 or tokens[place - 1].text == "\n"):
            current.quoted = True
            continue
        border = _border(tokens, place, current)
        if not border:
            current.tokens.append(token)
            continue
        current = _close(clauses, current, border)
        if border in ("because", "space", "meanwhile") or token.text == "but not":
            current.tokens.append(token)
        elif token.text in "•-" and (place == 0 or tokens[place - 1].text == "\n"):
            current.bullet = True
    _close(clauses, current, "")
    return clauses


def _end_announcements(tokens: list[Token]) -> None:
    """Let what is but announced, 汇报一下：, end before what is told."""
    if ":" not in map(TEXT, tokens):
        return
    for one, two, name in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if name.hints and f"{one.text}{two.text}" in _TURNS_TO:
            one.concept = two.concept = "s"  # 先讲年检：动不了
    said, since = "", 0
    for place, token in enumerate(tokens[:_ANNOUNCED]):
        goes_over = token.text == ":" and _GONE_OVER.match(said) is not None
        if token.text == ":" and (said in _ANNOUNCES or goes_over):
            token.text, token.concept = ".", "_"
        for one in tokens[since:place] if goes_over else ():
            one.concept = "s"
        ends = token.text in SENTENCE or token.text in COMMA
        said, since = ("", place + 1) if ends else (said + token.text, since)


def _close(clauses: list[Clause], done: Clause, border: str) -> Clause:
    step = int(border in SENTENCE)
    if done.tokens:
        done.asked = border == "?"
        clauses.append(done)
        opener = border
    else:
        opener = border if border in SENTENCE else done.opener
        step = step if border == "\n" else 0
    return Clause(
        opener=opener,
        line=done.line + (border == "\n"),
        sentence=done.sentence + step,
        bullet=done.bullet and border != "\n",
        quoted=done.quoted and border != "\n",
    )


def _border(tokens: list[Token], place: int, current: Clause) -> str:  # noqa: PLR0911 - one way out for each case
    """Return what kind of boundary stands at `place`: its sign, or a word for it."""
    token = tokens[place]
    text = token.text
    if text in _SIGNS:
        return "" if _ends_nothing(tokens, place, current) else text
    if text in _DASHES:
        return "-" if _is_loose(tokens, place) and not _glued(tokens, place) else ""
    if not current.tokens:
        return ""
    if text in MARKS and current.tokens[0].text in MARKS:
        return "space"  # "✅ list ❌ dinner"
    excepted = text in _RELATIVE and any(t.concept == "x" for t in current.tokens)
    meanwhile = text in _WHILE_WAITING and _meanwhile(token, current.tokens[-1])
    if meanwhile and not _of_season(token, current.tokens):
        return "meanwhile"
    leads = current.tokens[0].concept in LEADS
    fronted = leads and fronted_cause(current.tokens, tokens[place : place + _HEAD])
    given = text in _GIVEN and current.tokens[-1].concept in "Tj"
    other = text == "but not" and _not_another(tokens, place, current)
    if token.concept == "!" or excepted or fronted or given or other:
        return "so" if text in _SO else "though" if "though" in text else "but"
    if token.concept == "B" and any(t.concept in _BEFORE_B for t in current.tokens):
        return "because"
    if token.concept == "&":
        return conjoined(current, tokens[place + 1 :])
    if (
        _labelled(tokens, place, current)
        or _titled(tokens, place, current)
        or spaced(tokens, place, current.tokens)
        or runs_on(tokens, place, current.tokens)
        or dictated(current.tokens, token)
        or names_next(tokens, place, current.tokens)
        or works_on(tokens, place)
        or after_the_act(current.tokens, tokens[place:])
        or _if_not(tokens, place)
        or (text == "no" and _no_without(current.tokens))
    ):
        return "space"
    return ""


def _not_another(tokens: list[Token], place: int, current: Clause) -> bool:
    """Whether what is told of one action is not so of another: "… but not the gate"."""
    left, right = current.tokens, tokens[place + 1 :]
    end = next((n for n, one in enumerate(right) if one.text in _SIGNS), len(right))
    first = {n for token in left for n in token.hints}
    other = {n for token in right[:end] for n in token.hints}
    tells = any(token.concept in _TELLS_END for token in left)
    if not (tells and first and other and first.isdisjoint(other)):
        return False
    tokens[place].concept = "N"
    return True


def _no_without(tokens: Sequence[Token]) -> bool:
    """Whether a second "no" follows but a thing that is missing: "no soil no work"."""
    return tokens[0].text == "no" and "".join(map(CONCEPT, tokens)) in ("N_", "N__")


def _if_not(tokens: list[Token], place: int) -> bool:
    """Whether 没有的话 begins to tell what else would be: 等批文 没有的话开不了工."""
    then = tokens[place + 1 : place + 2]
    return tokens[place].text == "没有" and bool(then) and then[0].text == "的话"


def _ends_nothing(tokens: list[Token], place: int, current: Clause) -> bool:
    """Whether a sign ends no clause: 、 between names, the dot of "ch. 4"."""
    token, right = tokens[place], tokens[place + 1 :]
    if token.text == "," and current.tokens and right:
        after_the_act(current.tokens, right)
    return token.text in _WITHIN and _within(token, current.tokens, right)


def _within(token: Token, left: list[Token], right: list[Token]) -> bool:
    """Whether a sign ends nothing: 、 between names, the dot of "ch. 4"."""
    if token.text == "、" and _enumerates(left, right):
        token.concept = "&"
        return True
    if token.text == "." and _shortens(left, right):
        token.concept = "s"
        return True
    return False


def _shortens(left: list[Token], right: list[Token]) -> bool:
    """Whether a dot ends but a short form: "ch. 4", "approx. 20"."""
    short = bool(left) and left[-1].text in _SHORT_FORMS
    return short and bool(right) and right[0].text[:1].isdigit()


def _enumerates(left: list[Token], right: list[Token]) -> bool:
    """Whether 、 stands between two names alone: 询价、退税资料都弄完."""
    names = bool(left) and all(token.hints or token.text == "、" for token in left)
    return names and bool(right) and bool(right[0].hints)


def _of_season(token: Token, tokens: list[Token]) -> bool:
    """Whether 期间 ends but the name of a time: 大促期间系统冻结, 因大促期间…."""
    named = tokens[0].concept == "B" or "".join(t.concept for t in tokens) == "9"
    token.concept = "s" if named else token.concept
    return named


def _meanwhile(token: Token, last: Token) -> bool:
    """Whether what goes on meanwhile follows: 等样品期间先写文档."""
    if token.text == "结果" and last.concept in "W_oM":
        token.concept = "_"  # what is waited for: 送检了，等结果
    return token.text in _MEANWHILE and token.start == last.end


def _is_loose(tokens: list[Token], place: int) -> bool:
    """Whether a dash stands apart from what is before it."""
    before = tokens[place - 1] if place else None
    if before is None or before.end < tokens[place].start:
        return True
    return before.text in ("\n", tokens[place].text)


def _glued(tokens: list[Token], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1].end == tokens[place + 1].start


def _labelled(tokens: list[Token], place: int, current: Clause) -> bool:
    """Whether the next of some labels starts here: "Done: rails In progress: paint"."""
    if tokens[place].concept not in _LABELS:
        return False
    after = tokens[place + 1 : place + 3]
    if ":" not in map(TEXT, after):
        return False
    first = current.draft.find("=", 1)
    heads = 0 < first <= len(after) and len(current.tokens) > first + 1
    alike = heads and _LABELS.issuperset(current.draft[:first])
    return alike and not any(one.hints for one in after[: after[0].text != ":"])


def _titled(tokens: list[Token], place: int, current: Clause) -> bool:
    """Whether a title and a colon start here: "books: closed suppliers: 60%"."""
    if not tokens[place].hints or current.tokens[-1].concept not in "DGKXu%#":
        return False
    if current.tokens[-1].text in MARKS and _marks_lead(tokens[:place]):
        return False  # "✅ list ⏳ dinner"
    following = [token.concept for token in tokens[place + 1 : place + 3]]
    if following[:1] == ["="] or following == ["M", "="]:
        return True
    return bool(following) and tokens[place + 1].text in MARKS


def _marks_lead(before: list[Token]) -> bool:
    """Whether marks stand before what they tell of: a line begins with one."""
    starts = [n for n, one in enumerate(before) if one.text == "\n"]
    first = starts[-1] + 1 if starts else 0
    return before[min(first, len(before) - 1)].text in MARKS
