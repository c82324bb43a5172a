"""A cleaned text as words: cut, looked up, laid on a tape of concepts."""
