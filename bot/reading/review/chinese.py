"""What the clauses of a Chinese reply tell only together, and what they don't tell."""

from collections.abc import Sequence
from datetime import date

from bot.reading.review.afterwords import without_afterwords, without_wishes
from bot.reading.review.all_but import without_a_part
from bot.reading.review.asked_more import with_more_asked
from bot.reading.review.courtesies import without_courtesies
from bot.reading.review.last_step import ends_with_it
from bot.reading.review.left_too import with_own_parts
from bot.reading.review.means import with_lacking_means
from bot.reading.review.mistyped import without_slips
from bot.reading.review.moved_then import with_moved_days, with_replaced_days
from bot.reading.review.no_hindrance import without_hindrance
from bot.reading.review.once_there import came_wrong, made_good, once_there
from bot.reading.review.oneself import of_oneself, without_own_day
from bot.reading.review.overcome import without_overcome
from bot.reading.review.own_state import without_own_state
from bot.reading.review.planned_end import without_planned_ends
from bot.reading.review.preambles import without_excuses, without_preambles
from bot.reading.review.renewed import with_new_beginnings
from bot.reading.review.scenes import without_scenes
from bot.reading.review.setbacks import with_setbacks
from bot.reading.review.short_of import with_what_is_short
from bot.reading.review.standstill import with_causes, with_what_forced, without_echoes
from bot.reading.review.together import named_before
from bot.reading.review.unknown import without_passed_over, without_unknown
from bot.reading.review.wished import told_together
from bot.reading.review.with_others import with_those_who_have_it
from bot.reading.split.said import Said
from bot.reading.words import holds_chinese


def settle_clauses(said: Sequence[Said], text: str, today: date) -> bool:
    """Change what each clause tells by the others; whether none is of the work."""
    if holds_chinese(text):
        without_courtesies(said, text)
        without_preambles(said, text)
        without_slips(said, text)
        without_excuses(said, text)
        without_scenes(said, text)
        without_hindrance(said, text)
        without_own_day(said)
        without_planned_ends(said)
        once_there(said, text)
        ends_with_it(said, text, today)
        made_good(said)
        came_wrong(said)
        with_own_parts(said)
        without_a_part(said)
        with_more_asked(said, text)
        without_echoes(said)
        with_those_who_have_it(said)
        with_causes(said)
        with_moved_days(said)
        with_replaced_days(said, today)
        with_what_is_short(said, text)
        with_lacking_means(said, text)
        with_setbacks(said, text)
        without_own_state(said)
        with_what_forced(said)
        told_together(said, text)
        without_overcome(said, text)
        with_new_beginnings(said, text)
        without_wishes(said, text)
        without_unknown(said, text)
        without_passed_over(said, text)
        named_before(said)
        without_afterwords(said, text)
    return of_oneself(said, text)
