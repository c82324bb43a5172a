"""Words that mean something only together: 报不进去, 砌好, 在主任手里, 市监局."""

from collections.abc import Mapping, Sequence

from bot.reading.compounds import (
    absence,
    asides,
    english,
    given_up,
    order,
    others,
    trouble,
    verbs,
    waiting,
    working,
)
from bot.reading.compounds.beside import Rule, as_one
from bot.reading.refs import Ref
from bot.reading.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_OK = words(zh.OK)


def compose(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with words that stand together made one."""
    if not any(token.text[-1] >= "\u3400" for token in tokens):
        return list(tokens)
    tokens = english.bent(tokens)
    for rules in (_FIRST, _THEN):
        tokens = _composed(tokens, rules)
    return list(tokens)


def _composed(
    tokens: Sequence[Token], rules: Mapping[str, Sequence[Rule]]
) -> list[Token]:
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        found = None
        token = tokens[place]
        chinese = token.text >= "\u3400" or (
            token.text in _OK
            and bool(made)
            and (_leads_chinese(made[-1]) or _went_well(tokens, place))
        )
        fits = token.data is None and chinese
        for rule in rules.get(token.concept, ()) if fits else ():
            found = rule(tokens, place)
            if found is not None:
                break
        if found is None:
            made.append(token)
            place += 1
            continue
        count, concept = found
        made.append(as_one(tokens[place : place + count], concept))
        place += count
    return made


def _went_well(tokens: Sequence[Token], place: int) -> bool:
    """Whether 了 stands behind an "OK"."""
    return place + 1 < len(tokens) and tokens[place + 1].text == "了"


def _leads_chinese(before: Token) -> bool:
    """Whether an "OK" behind this belongs to what is said in Chinese."""
    return (
        before.text[-1] >= "\u3400"
        or (before.text.isdigit() and len(before.text) == 1)
        or before.concept == "="
        or isinstance(before.data, Ref)
    )


_VERBS = (verbs.whether, verbs.unable, verbs.result)
_FIRST: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys("dEGFS", (trouble.mistaken, *_VERBS)),
    **dict.fromkeys("k_", (trouble.mistaken, others.stuck_at, *_VERBS, others.office)),
    **dict.fromkeys("KRW", (others.stuck_at,)),
    "M": (others.maker,),
}
_THEN: dict[str, tuple[Rule, ...]] = {
    "9": (
        others.of_a_thing,
        trouble.exam,
        trouble.no_time,
        trouble.extra_hours,
        absence.no_chance,
    ),
    "A": (order.all_set, others.owed),
    "5": (waiting.forbidden, absence.own_act),
    "m": (absence.no_chance, others.stuck_at, others.in_hands),
    "0": (trouble.missing, asides.signs_then),
    "h": (
        order.met_before,
        verbs.already,
    ),
    "b": (order.then_it_goes, order.would_be),
    "r": (
        others.other_parts,
        others.elsewhere,
    ),
    "D": (verbs.noted, others.seen_by_others, order.first_then),
    "o": (verbs.acts,),
    "g": (
        others.in_hands,
        others.others_do,
        verbs.doing,
        verbs.at_it,
        verbs.at_a_place,
    ),
    "G": (
        others.still_at_it,
        order.not_now,
        others.lies_elsewhere,
        others.in_hands,
        verbs.at_a_place,
    ),
    "s": (trouble.often, others.came_at_last, others.lies_elsewhere, others.in_hands),
    "N": (
        working.fault_gone,
        trouble.used_up,
        absence.none_at_all,
        trouble.not_come,
        absence.lacking,
        absence.not_brought,
        others.without_that,
        others.without,
        others.not_by_others,
        absence.undone,
        absence.not_yet,
    ),
    "J": (
        working.fault_gone,
        given_up.not_that,
        given_up.no_more,
        others.not_by_others,
    ),
    "k": (
        order.learns,
        order.later_told,
        others.lies_elsewhere,
        others.seen_by_others,
        order.moved_to,
        trouble.shut,
        trouble.missing,
        trouble.met_with,
        trouble.changed,
        others.sent_for_work,
        order.meets,
        order.once_then,
        others.handed_in,
        absence.brought,
        trouble.crashed,
        others.stuck_at,
        others.in_hands,
        asides.conceded,
        asides.put_on,
        asides.begins_then,
        asides.once_given,
        verbs.placed,
        verbs.stage,
        verbs.of_name,
        verbs.got,
        verbs.reached,
        verbs.doing,
        verbs.doing_in_cantonese,
        order.did,
        order.to_be,
    ),
    "d": (
        order.later_told,
        verbs.said_alone,
        others.sent_for_work,
        asides.once_given,
        asides.lasting,
        asides.conceded,
        verbs.finishing,
        others.handed_in,
        absence.brought,
        verbs.placed,
        order.did,
    ),
    "E": (verbs.placed, order.did),
    "M": (asides.lasting, verbs.doing, verbs.own_result),
    "1": (verbs.succeeded, order.to_be, trouble.lost),
    "Y": (
        asides.as_planned,
        working.as_it_should,
        verbs.all_right,
        order.ready_by,
        trouble.slow,
    ),
    "I": (trouble.alone,),
    "W": (
        asides.drying,
        order.all_set,
        trouble.unknown,
        others.stuck_at,
        others.in_hands,
        waiting.after_that,
    ),
    "X": (working.fault_gone, trouble.over),
    "O": (trouble.put_off,),
    "u": (others.unarranged, others.not_begun_by_others),
    "e": (asides.sets_in,),
    "H": (others.no_request, others.asked_others, asides.others_help, asides.hired),
    "B": (trouble.reason_of,),
    "K": (given_up.for_good, others.stuck_at, others.in_hands, trouble.passing),
    "a": (verbs.all_over,),
    "R": (
        trouble.passive,
        trouble.planned,
        others.stuck_at,
        absence.lacking,
        trouble.passing,
        trouble.upset,
    ),
    "C": (order.once_more, others.for_others, others.only),
    "n": (order.once_more, others.for_others),
    "F": (
        others.to_be_redone,
        working.can_again,
        order.begun_at_last,
        order.gathering,
        order.once_more,
        verbs.closable,
        order.ready_by,
        others.for_others,
    ),
    "L": (others.owed, others.for_others),
    "_": (
        order.learns,
        verbs.passed,
        order.later_told,
        verbs.side_by_side,
        asides.conceded,
        asides.through_office,
        asides.acts_then,
        asides.goes_to,
        asides.as_planned,
        asides.hard_to,
        verbs.right_now,
        order.ready_by,
        trouble.weather_over,
        trouble.few_lacking,
        trouble.off_colour,
        others.lies_elsewhere,
        order.moved_to,
        trouble.shut,
        trouble.short_of,
        others.sent_for_work,
        trouble.missing,
        trouble.too,
        others.stuck_at,
        others.in_hands,
        trouble.often,
        order.did,
        order.to_be,
        others.for_others,
        trouble.passing,
        trouble.upset,
        verbs.placed,
        verbs.meanwhile,
        order.anew,
        trouble.dislikes,
        trouble.met_with,
        order.meets,
        order.begins_later,
        order.some_time,
        order.will_reply,
        verbs.under_way,
        verbs.doing_in_cantonese,
        given_up.not_needed,
        order.did_then,
        order.a_bit_more,
    ),
}
"""Rules by the concept of the word at which they begin, in two rounds."""
