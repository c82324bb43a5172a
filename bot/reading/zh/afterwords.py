"""Chinese with which one turns from the work to something else."""

TURNS = (
    "(?:顺便|顺带|另外|对了|题外话|没别的了?|别的没了?|就这些|今天就先|先说这么多|说句)"
)
"""What follows is of none of the work: 顺便说一句, 没别的了."""

WISHED = (
    "(?:原|本|原本|本来|还|当初)(?:想着?|打算|准备|计划)[^,。;]{0,4}"
    "(?:顺手|顺便|顺带|顺道|一起|一块儿?|一并)"
)
"""What one would have done besides: 原想顺手把彩超那台也弄了."""
