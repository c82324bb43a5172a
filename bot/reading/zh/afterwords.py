"""Chinese with which one turns from the work to something else."""

TURNS = (
    "(?:顺便|顺带|另外|对了|题外话|没别的了?|别的没了?|就这些|今天就先|先说这么多|说句)"
)
"""What follows is of none of the work: 顺便说一句, 没别的了."""
