"""English replies on lists of actions, as people of many trades and places write them.

The lines of the file are those of `test_lists_chinese`.
"""

from bot.reading.read import read
from tests.reading.test_lists_chinese import MISREAD, cases, same
from tests.reading.test_short_chinese import NOW, stated


def test_each_action_gets_what_is_said_of_it() -> None:
    misread, said = [], 0
    for actions, text, slots in cases("world-en"):
        updates = {one.n: stated(one) for one in read(text, actions, NOW).updates}
        said += len(actions)
        misread += [
            (text, n, updates.get(n))
            for n in updates.keys() | slots.keys()
            if not same(slots.get(n, {}), updates.get(n, {}))
        ]
    assert said > 100
    assert len(misread) <= MISREAD * said, misread[:20]
