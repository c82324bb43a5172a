"""English words for what is amiss, or to do, behind an end: "cleaned, still dirty"."""

AMISS = """
dirty | greasy | grimy | dusty | muddy | stained | sticky | broken | wrong | loose
crooked | noisy | slow | wobbly | rusty | uneven | rough | unstable | buggy | faulty
blurry | patchy | messy | full | incomplete | leaky | jammed | unreadable | too long
too big | too small | too slow | too loud | too dark
"""
"""How a thing is still, so that work on it is not over."""

LOOKS_AT = """
reads | checks | reviews | tests | proofreads | approves | signs | edits | inspects
corrects | looks | goes | wants
"""
"""What others still do with it."""

SOME_OF_THEM = "most | some | several | few | many | half | couple"
"""Words for a part of several things: "called most"."""
