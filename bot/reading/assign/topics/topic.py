"""What a reply speaks of, as it goes on from clause to clause."""


class Topic:
    """The actions spoken of now, and those spoken of so far.

    `excepted` are those of which an exception was made: 除了手册还没动.
    """

    __slots__ = ("actions", "excepted", "listed", "spoken", "sure")

    def __init__(self, listed: tuple[int, ...]) -> None:
        self.listed = listed
        self.actions = () if len(listed) > 1 else listed
        self.sure = True
        self.spoken: list[int] = []
        self.excepted: set[int] = set()

    def left(self, later: set[int]) -> tuple[int, ...]:
        """Return what was not spoken of yet, and is not `later` either."""
        gone = later.union(self.spoken)
        return tuple(n for n in self.listed if n not in gone)
