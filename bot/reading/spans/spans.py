"""What is found in a text before it is cut: dates, references, amounts."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.reading.dates.find import DateSpan
from bot.reading.reading import OpenAction
from bot.reading.spans.amount import Amount
from bot.reading.spans.amounts import find_amounts, is_log
from bot.reading.spans.codes import find_codes
from bot.reading.spans.counts import counts_of_title
from bot.reading.spans.days import find_days, log_days, logged
from bot.reading.spans.of_titles import (
    begins_name,
    named,
    of_title,
    quoted,
    uncounted,
    valued,
)
from bot.reading.spans.refs import Ref, find_by_status, find_refs
from bot.reading.spans.series import series
from bot.reading.titles.titles import plain
from bot.reading.tokens.tape import Token

_NAMED = 0.8


def find_spans(
    text: str, actions: Sequence[OpenAction], today: date, *, month_first: bool
) -> list[Token]:
    """Return what is found in the text before it is cut, none overlapping another."""
    titles = [plain(action.title) for action in actions]
    found = [
        *find_days(text, actions, titles, today, month_first=month_first),
        *_references(text, actions, titles),
        *_amounts(text, actions, titles),
        *find_codes(text, {action.n: uncounted(action) for action in actions}),
    ]
    if is_log(text):
        found += log_days(text, today)
    found.sort(key=_precedence)
    kept: list[Token] = []
    taken = bytearray(len(text) + 1)
    for one in found:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return logged(sorted(kept, key=lambda one: one.start), today)


def _references(
    text: str, actions: Sequence[OpenAction], titles: Sequence[str]
) -> Iterator[Token]:
    """Yield what points at actions by their places in the list."""
    measured = {
        word
        for action in actions
        if action.metric
        for word in plain(f"{action.title} {action.metric.name}").split()
    }
    numbered = series(text, titles)
    for found in (
        *find_refs(numbered.text, [action.n for action in actions]),
        *find_by_status(text, actions),
    ):
        ref = numbered.whole(found)
        if numbered.places or (
            not of_title(text, ref, titles) and not valued(text, ref, measured)
        ):
            yield Token(ref.start, ref.end, text[ref.start : ref.end], "M", ref)


def _amounts(
    text: str, actions: Sequence[OpenAction], titles: Sequence[str]
) -> Iterator[Token]:
    """Yield numbers and shares, and as a mere word what but repeats a title's."""
    chinese = not text.isascii()
    for amount in find_amounts(text, actions):
        start, end = amount.start, amount.end
        counting = counts_of_title(text, amount, actions) if chinese else []
        if counting:
            hints = dict.fromkeys(counting, _NAMED)
            end += not any(text[start : end + 2] in title for title in titles)
            yield Token(start, end, text[start:end], "M", hints=hints)
            continue
        if begins_name(text, amount, titles):
            continue
        if quoted(text, amount, titles) or named(text, amount, actions):
            yield Token(start, end, text[start:end], "s")
        else:
            concept = "#" if amount.percent is None else "%"
            yield Token(start, end, text[start:end], concept, amount)


def _precedence(token: Token) -> tuple[int, int]:
    if token.hints:
        return 0, token.start
    if isinstance(token.data, DateSpan):
        return 1, token.start
    if isinstance(token.data, Ref):
        return (0 if token.data.rule == "pointer" else 2), token.start
    return (
        0 if isinstance(token.data, Amount) and token.data.certain else 3
    ), token.start
