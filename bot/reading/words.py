"""Word lists of the two languages as sets."""


def words(*lists: str) -> frozenset[str]:
    """Return the words of lists in which "|" stands between them."""
    return frozenset(word for one in lists for word in one.split("|") if word)
