"""A reply as it is read: without markup, in plain signs, each with its place."""
