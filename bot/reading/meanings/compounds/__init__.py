"""Words that mean something else together, in Chinese mostly: 还没, "not yet"."""
