# ruff: noqa: E501 - long patterns read best unbroken
"""English words for several of the actions that are listed."""

COUNTED = (
    r"(?:(?:so far|now|yes|ok|okay|well) )*(?P<n>one|two|three|four|five|[1-5])"
    r"(?: (?:out )?of (?:(?:the|my|our|these|those) )*(?P<of>two|three|four|five|six|[2-6])?(?:them|these|those|items|actions|tasks|things)?(?: (?:items|actions|tasks|things))?)?"
    r"(?: (?:items|actions|tasks|things|of them))?"
    r"(?: (?:is|are|have been|has been|now|already|all|both))*"
    r" (?:done|finished|complete|completed|through|sorted|wrapped up|is done|are done|is finished|are finished|is complete|are complete)"
)
"""How many are over: "two of the three are done"."""
