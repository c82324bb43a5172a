"""English replies on lists of actions, as people of many trades and places write them.

The lines of the files are those of `test_lists_chinese`; in `listed-en` each tells of
several actions by heading or mark, or has words of a title that stand for another.
"""

from datetime import datetime

import pytest

from bot.reading.read import read
from tests.reading import test_paradigms_english as paradigms
from tests.reading import test_short_chinese as short
from tests.reading.test_lists_chinese import MISREAD, cases, same


@pytest.mark.parametrize(
    ("name", "now"), [("world-en", short.NOW), ("listed-en", paradigms.NOW)]
)
def test_each_action_gets_what_is_said_of_it(name: str, now: datetime) -> None:
    misread, said = [], 0
    for actions, text, slots in cases(name):
        updates = {one.n: short.stated(one) for one in read(text, actions, now).updates}
        said += len(actions)
        misread += [
            (text, n, updates.get(n))
            for n in updates.keys() | slots.keys()
            if not same(slots.get(n, {}), updates.get(n, {}))
        ]
    assert said > 100
    assert len(misread) <= MISREAD * said, misread[:20]
