"""How surely what a reply says names an action, against a word of its own title: 1."""

TARGET = 0.8
"""The number for which a title asks: 40位."""
NEAR = 0.7
"""A name that is not the title's own word."""
PLAIN = 0.4
"""A word that stands in many titles, or is but a verb."""
UNIT = 0.3
"""What a title counts, which names no action by itself."""
