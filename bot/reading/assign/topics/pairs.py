"""What "both" stands for behind an action that is of two things itself."""

from collections.abc import Sequence

from bot.reading.reading import OpenAction
from bot.reading.split.said import Said

_TWO = frozenset(("two", "2", "both"))


def of_a_pair(said: Sequence[Said], actions: Sequence[OpenAction]) -> None:
    """Give "keyholders: in training, both through by May" to "Train two keyholders".

    It may as well be of two actions, so it is not sure.
    """
    pairs = {a.n for a in actions if _TWO & set(a.title.lower().split())}
    topic: tuple[int, ...] = ()
    for one in said:
        both = one.mark == "all" and one.clause.tokens[0].text == "both"
        if one.explicit:
            topic = one.actions
        elif both and len(topic) == 1 and topic[0] in pairs:
            one.actions, one.explicit, one.sure = topic, True, False
