"""Read a reply: free text and open actions in, what was said of each action out."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from bot.reading.assign.again import in_parts
from bot.reading.assign.assign import assign
from bot.reading.assign.measure import measure
from bot.reading.assign.respectively import respectively
from bot.reading.clean.clean import Clean, clean
from bot.reading.clean.short_forms import in_short
from bot.reading.clean.spacing import closed_up
from bot.reading.find.find import find
from bot.reading.find.silence import asks_of_asking, puts_off, silenced
from bot.reading.meanings.compose import compose
from bot.reading.meanings.context import settle
from bot.reading.meanings.gone_by import gone_by
from bot.reading.reading import OpenAction, Reading, Update
from bot.reading.resolve.halves import still_planned
from bot.reading.resolve.resolve import resolve
from bot.reading.review.bracketed import without_days_of_the_done
from bot.reading.review.btw import without_asides
from bot.reading.review.elliptic import with_what_is_left_out
from bot.reading.review.ends_after import ends_once_done
from bot.reading.review.he_is_back import with_what_happened
from bot.reading.review.lacking import with_what_lacks
from bot.reading.review.not_quite_over import not_over_yet
from bot.reading.review.once_ordered import without_what_follows
from bot.reading.review.own_plans import without_own_plans
from bot.reading.review.piecewise import piece_by_piece
from bot.reading.review.pointing import with_what_is_meant
from bot.reading.review.retold import without_old_plans
from bot.reading.review.stopped import with_reasons
from bot.reading.review.together import handed_over, joined
from bot.reading.spans.headed import (
    as_tokens,
    find_headings,
    items,
    listed,
    parted,
)
from bot.reading.spans.refs import Ref
from bot.reading.spans.spans import find_spans
from bot.reading.split.clause import Clause, headless
from bot.reading.split.dashed import label
from bot.reading.split.each import each_its_share
from bot.reading.split.forms import Headings, Part, goes_on_by_form, without_guesses
from bot.reading.split.numbered import number
from bot.reading.split.others import settled
from bot.reading.split.said import Said
from bot.reading.split.split import split
from bot.reading.split.which_one import point_at_one
from bot.reading.titles.titles import titles_of
from bot.reading.tokens.tape import lay
from bot.reading.words import holds_chinese

LONGEST, LONGEST_CHINESE = 8000, 3000
"""Characters of a reply that are read; of a Chinese one fewer, as each says more.

What follows counts as not understood.
"""


class _Reply(NamedTuple):
    """A reply, or an item of it, and beside what it is read."""

    cleaned: Clean
    actions: Sequence[OpenAction]
    today: date
    hour: int
    month_first: bool


def read(
    text: str,
    actions: Sequence[OpenAction],
    now: datetime,
    *,
    month_first: bool = False,
) -> Reading:
    """Return what the reply says of the open actions; `now` is local wall time.

    `month_first` tells how 3/4 is meant where both orders are dates; in Chinese the
    month always stands first. Never raises, whatever the text.
    """
    if not actions:
        return Reading(report=False)
    chinese = holds_chinese(text)
    longest = LONGEST_CHINESE if chinese else LONGEST
    cleaned = in_short(clean(text[:longest]))
    cleaned = closed_up(cleaned) if chinese else cleaned
    reply = _Reply(cleaned, actions, now.date(), now.hour, month_first or chinese)
    headings = find_headings(cleaned.text, actions)
    updates, lost = _read_by_items(reply, headings) or _read(reply, headings)
    lost += [*filter(None, (text[longest:],))]
    return Reading(
        report=bool(updates), updates=tuple(updates), not_understood=tuple(lost)
    )


def _read_by_items(
    reply: _Reply, headings: Sequence[Ref]
) -> tuple[list[Update], list[str]] | None:
    """Read what is told of each action by itself, None where it is not told so.

    An answer that can be read only beside the others, like "2. ditto", lets all be
    read together.
    """
    updates: list[Update] = []
    lost: list[str] = []
    for place, start, end in listed(reply.cleaned.text, headings):
        item = reply._replace(
            cleaned=reply.cleaned.part(start, end), actions=[reply.actions[place - 1]]
        )
        said, unread = _read(item)
        if not said:
            return None
        updates += said
        lost += unread
    return (sorted(updates, key=attrgetter("n")), lost) if updates else None


def _read(
    reply: _Reply, headings: Sequence[Ref] = ()
) -> tuple[list[Update], list[str]]:
    """Return what is said of each action, and what was not understood."""
    cleaned, actions, today, hour, month_first = reply
    heads = as_tokens(headings, cleaned.text)
    if headings:
        cleaned = cleaned._replace(text=parted(cleaned.text, headings))
    spans = find_spans(cleaned.text, actions, today, month_first=month_first)
    spans = sorted([*heads, *spans], key=attrgetter("start")) if heads else spans
    titles = titles_of(tuple(actions))
    laid = items(lay(cleaned.text, spans, titles), heads)
    composed = [compose(item) for item in laid]
    tokens = [*chain.from_iterable(composed)]
    label(tokens)
    in_ascii = cleaned.text.isascii()
    for item in composed:
        settle(item)
        if not in_ascii:
            gone_by(item, hour)
    number(tokens, actions)
    point_at_one(tokens, actions)
    said = _said(joined(settled(each_its_share(split(tokens)))), cleaned.text, today)
    in_parts(said, titles)
    assign(said, actions)
    said = respectively(said, cleaned.text, today)
    measure(said, actions, cleaned.text, today)
    still_planned(said, actions)
    without_old_plans(said, actions)
    return resolve(said, actions, cleaned), _lost(said, cleaned)


def _said(clauses: list[Clause], text: str, today: date) -> list[Said]:
    headings = Headings(clauses)
    said = []
    for clause in clauses:
        part, status = headings.place(clause)
        if clause.tokens:
            events = find(headless(clause.settle()), text, today, part)
            ahead = part is Part.NEXT
            said.append(Said(clause, events, heading=status, planned=ahead))
    if headings.unhindered:
        without_guesses(said)
    goes_on_by_form(said)
    handed_over(said)
    of_oneself = False
    if not text.isascii():
        # replies in English need none of this, and do without the time to load it
        from bot.reading.review.chinese import settle_clauses  # noqa: PLC0415

        of_oneself = settle_clauses(said, text, today)
    piece_by_piece(said)
    not_over_yet(said)
    ends_once_done(said, text)
    with_what_happened(said)
    without_what_follows(said)
    with_what_lacks(said)
    with_reasons(said)
    with_what_is_left_out(said)
    with_what_is_meant(said)
    without_days_of_the_done(said)
    without_asides(said)
    without_own_plans(said)
    silent = puts_off(said) or asks_of_asking(said, text) or of_oneself
    return silenced(said) if silent else said


def _lost(said: Sequence[Said], cleaned: Clean) -> list[str]:
    return [
        cleaned.quote(one.clause.start, one.clause.end)
        for one in said
        if one.events and not one.actions
    ]
