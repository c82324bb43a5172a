"""Words that mean something only together: 报不进去, 砌好, 在主任手里, 市监局."""

from collections.abc import Mapping, Sequence

from bot.reading.compounds import (
    absence,
    amiss,
    asides,
    english,
    given_up,
    going,
    order,
    others,
    promises,
    theirs,
    trouble,
    verbs,
    waiting,
    whereabouts,
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
    **dict.fromkeys("dEGFS", (amiss.mistaken, *_VERBS)),
    **dict.fromkeys(
        "k_", (amiss.mistaken, whereabouts.stuck_at, *_VERBS, others.office)
    ),
    **dict.fromkeys("KRW", (whereabouts.stuck_at,)),
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
    "m": (absence.no_chance, whereabouts.stuck_at, whereabouts.in_hands),
    "0": (trouble.missing, asides.signs_then),
    "h": (
        promises.met_before,
        verbs.already,
    ),
    "b": (order.then_it_goes, order.would_be),
    "r": (
        others.other_parts,
        others.elsewhere,
    ),
    "D": (verbs.noted, theirs.seen_by_others, order.first_then),
    "o": (verbs.acts,),
    "g": (
        whereabouts.in_hands,
        others.others_do,
        going.doing,
        going.at_it,
        verbs.at_a_place,
    ),
    "G": (
        theirs.still_at_it,
        order.not_now,
        whereabouts.lies_elsewhere,
        whereabouts.in_hands,
        verbs.at_a_place,
    ),
    "s": (
        trouble.often,
        theirs.came_at_last,
        whereabouts.lies_elsewhere,
        whereabouts.in_hands,
    ),
    "N": (
        working.fault_gone,
        amiss.used_up,
        absence.none_at_all,
        trouble.not_come,
        absence.lacking,
        absence.not_brought,
        others.without_that,
        others.without,
        theirs.not_by_others,
        absence.undone,
        absence.not_yet,
    ),
    "J": (
        working.fault_gone,
        given_up.not_that,
        given_up.no_more,
        theirs.not_by_others,
    ),
    "k": (
        order.learns,
        promises.later_told,
        whereabouts.lies_elsewhere,
        theirs.seen_by_others,
        order.moved_to,
        amiss.shut,
        trouble.missing,
        trouble.met_with,
        theirs.changed,
        whereabouts.sent_for_work,
        order.meets,
        order.once_then,
        others.handed_in,
        absence.brought,
        amiss.crashed,
        whereabouts.stuck_at,
        whereabouts.in_hands,
        asides.conceded,
        asides.put_on,
        asides.begins_then,
        asides.once_given,
        verbs.placed,
        going.stage,
        verbs.of_name,
        verbs.got,
        going.reached,
        going.doing,
        going.doing_in_cantonese,
        order.did,
        order.to_be,
    ),
    "d": (
        promises.later_told,
        verbs.said_alone,
        whereabouts.sent_for_work,
        asides.once_given,
        asides.lasting,
        asides.conceded,
        going.finishing,
        others.handed_in,
        absence.brought,
        verbs.placed,
        order.did,
    ),
    "E": (verbs.placed, order.did),
    "M": (asides.lasting, going.doing, verbs.own_result),
    "1": (verbs.succeeded, order.to_be, amiss.lost),
    "Y": (
        asides.as_planned,
        working.as_it_should,
        verbs.all_right,
        order.ready_by,
        theirs.slow,
    ),
    "I": (trouble.alone,),
    "W": (
        asides.drying,
        order.all_set,
        trouble.unknown,
        whereabouts.stuck_at,
        whereabouts.in_hands,
        waiting.after_that,
    ),
    "X": (working.fault_gone, trouble.over),
    "O": (theirs.put_off,),
    "u": (theirs.unarranged, theirs.not_begun_by_others),
    "e": (asides.sets_in,),
    "H": (others.no_request, others.asked_others, asides.others_help, asides.hired),
    "B": (trouble.reason_of,),
    "K": (
        given_up.for_good,
        whereabouts.stuck_at,
        whereabouts.in_hands,
        trouble.passing,
    ),
    "a": (verbs.all_over,),
    "R": (
        trouble.passive,
        trouble.planned,
        whereabouts.stuck_at,
        absence.lacking,
        trouble.passing,
        theirs.upset,
    ),
    "C": (order.once_more, others.for_others, others.only),
    "n": (order.once_more, others.for_others),
    "F": (
        theirs.to_be_redone,
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
        promises.later_told,
        going.side_by_side,
        asides.conceded,
        asides.through_office,
        asides.acts_then,
        asides.goes_to,
        asides.as_planned,
        asides.hard_to,
        going.right_now,
        order.ready_by,
        trouble.weather_over,
        trouble.few_lacking,
        amiss.off_colour,
        whereabouts.lies_elsewhere,
        order.moved_to,
        amiss.shut,
        amiss.short_of,
        whereabouts.sent_for_work,
        trouble.missing,
        amiss.too,
        whereabouts.stuck_at,
        whereabouts.in_hands,
        trouble.often,
        order.did,
        order.to_be,
        others.for_others,
        trouble.passing,
        theirs.upset,
        verbs.placed,
        going.meanwhile,
        order.anew,
        theirs.dislikes,
        trouble.met_with,
        order.meets,
        order.begins_later,
        order.some_time,
        promises.will_reply,
        going.under_way,
        going.doing_in_cantonese,
        given_up.not_needed,
        order.did_then,
        order.a_bit_more,
    ),
}
"""Rules by the concept of the word at which they begin, in two rounds."""
