"""How a process that runs for long looks through its memory for what is left over."""

import gc

NEW, ROUNDS, ALL = 10_000, 20, 50
"""Of how many new objects it looks through those, and at which of these rounds through
what outlived one, and all. Python's own 700 is for processes that make few at a time:
a reply makes some thousands, and next to none of them is left over."""


def tidy_for_good() -> None:
    """Look through what is there from the start once, and never again.

    Doing so holds up all threads for a tenth of a second.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW, ROUNDS, ALL)
