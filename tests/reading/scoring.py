"""Compares readings with what labelled replies expect, slot by slot."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from bot.reading.read_cli import answer

SLOTS = ("status", "percent", "due", "value", "blocker", "help")
Record = Mapping[str, Any]


def figures(records: Iterable[Record]) -> dict[str, float]:
    """Return exact, f1, wrong_per_100 and covered over labelled replies."""
    counts: Counter[str] = Counter()
    for record in records:
        counts.update(_compare(record))
    hits, missed, extra = counts["hit"], counts["missed"], counts["extra"]
    return {
        "exact": counts["exact"] / counts["replies"],
        "f1": 2 * hits / (2 * hits + missed + extra),
        "wrong_per_100": 100 * counts["wrong"] / counts["replies"],
        "covered": counts["covered"] / max(1, counts["updates"]),
    }


def _compare(record: Record) -> Counter[str]:
    said = answer(record)
    dues = {action["n"]: action["due"] for action in record["actions"]}
    want = _slots(record["expect"]["updates"], dues)
    got = _slots(said["updates"], dues)
    sure = {one["action"]: one["sure"] for one in said["updates"]}
    counts: Counter[str] = Counter(replies=1, updates=len(want))
    whole = said["report"] == record["expect"]["report"] and want.keys() == got.keys()
    for n in want.keys() | got.keys():
        gold, found = want.get(n, {}), got.get(n, {})
        right = {slot for slot in gold if agrees(slot, gold[slot], found.get(slot))}
        counts["hit"] += len(right)
        counts["missed"] += len(gold.keys() - right)
        counts["extra"] += len(found.keys() - right)
        counts["wrong"] += len(found.keys() - right) if sure.get(n) else 0
        fits = gold.keys() == right == found.keys()
        counts["covered"] += n in want and fits and sure.get(n, False)
        whole = whole and fits
    counts["exact"] = int(whole)
    return counts


def readings_right(record: Record) -> dict[int, bool]:
    """Return for each action that gold or the reading speaks of whether they agree."""
    dues = {action["n"]: action["due"] for action in record["actions"]}
    want = _slots(record["expect"]["updates"], dues)
    got = _slots(answer(record)["updates"], dues)
    return {n: _fits(want.get(n), got.get(n)) for n in want.keys() | got.keys()}


def offered(record: Record) -> list[tuple[str, bool, bool]]:
    """Return of each doubt whether its first reading fits, and whether the other does.

    An other one that is left out tells that nothing is reported.
    """
    dues = {action["n"]: action["due"] for action in record["actions"]}
    want = _slots(record["expect"]["updates"], dues)
    return [
        (one["doubt"], *(_fits(want.get(one["action"]), said) for said in both))
        for one in answer(record, explain=True)["updates"]
        if not one["sure"]
        for both in [_both(one, dues)]
    ]


def _both(update: Record, dues: Mapping[int, str]) -> Iterable[Record | None]:
    """Return the two readings between which the bot asks."""
    n = update["action"]
    other = update.get("other")
    first = _slots([update], dues)[n]
    return first, _slots([{**other, "action": n}], dues)[n] if other else None


def _fits(gold: Record | None, found: Record | None) -> bool:
    if gold is None or found is None:
        return gold is found
    if gold.keys() != found.keys():
        return False
    return all(agrees(slot, gold[slot], found[slot]) for slot in gold)


def _slots(
    updates: Iterable[Record], dues: Mapping[int, str]
) -> dict[int, dict[str, Any]]:
    found = {}
    for update in updates:
        slots = {slot: update[slot] for slot in SLOTS if update.get(slot)}
        if update.get("percent") == 0 or update.get("value") == 0:
            slots |= {s: 0 for s in ("percent", "value") if update.get(s) == 0}
        if slots.get("due") == dues.get(update["action"]):
            slots.pop("due", None)
        if slots.get("status") == "done" and slots.get("percent") == 100:
            del slots["percent"]
        found[update["action"]] = slots
    return found


def agrees(slot: str, gold: object, said: object) -> bool:
    """Whether a slot says the same; blockers by the tokens that they share."""
    if said is None:
        return False
    if slot != "blocker":
        return gold == said
    first, second = (_units(str(one)) for one in (gold, said))
    common = (first & second).total()
    return common > 0 and 2 * common >= 0.5 * (first.total() + second.total())


def _units(text: str) -> Counter[str]:
    return Counter(re.findall(r"[a-z0-9]+|[^\W\da-z_]", text.lower()))
