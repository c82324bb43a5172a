"""English words for a part of something."""

PORTIONS = (
    "part|parts|bit|bits|piece|pieces|section|sections|portion|chunk|side|sides|front"
    "|back|top|bottom|start|beginning|corner|corners|stretch|edges|third|quarter|bulk"
)
"""Words before "of the fence" for what is but some of it."""

THE = "the|my|our|this|that|your|these|those"

LAST = "last|final|remaining|other|both|all|every|each|whole"
"""Words beside which it may be the end of the work, or all of it."""

BESIDE = "as|is|are|was|were|be|being|a big|it's|that's"
"""Words behind which it but tells what something belongs to: "as part of the move"."""
