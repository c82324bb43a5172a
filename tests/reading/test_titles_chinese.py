"""Plain Chinese sentences in which a word of the title might be taken for another.

The lines are written as in `test_short_chinese`. Beside the action that they tell of
another one is open, of which nothing may be read.
"""

from pathlib import Path

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.scoring import agrees
from tests.reading.test_short_chinese import DUE, NOW, cases, stated

CASES = Path(__file__).parent / "cases" / "titles-zh.txt"
OTHER = OpenAction(n=2, title="预约体检车", due=DUE, status=Status.IN_PROGRESS)


def listed(title: str) -> OpenAction:
    return OpenAction(n=1, title=title, due=DUE, status=Status.IN_PROGRESS)


def test_a_word_of_a_title_is_the_titles_where_it_stands_as_in_it() -> None:
    misread = []
    for action, text, slots in cases(CASES, listed):
        found = {one.n: stated(one) for one in read(text, (action, OTHER), NOW).updates}
        told = found.pop(1, {})
        same = slots.keys() == told.keys()
        if found or not same or not all(agrees(n, slots[n], told[n]) for n in slots):
            misread.append((action.title, text, told, found))
    assert misread == []
