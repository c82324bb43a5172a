# ruff: noqa: E501 - word lists read best unbroken
"""English words around work that was all but given up, or is for good."""

CONSIDERED = "thought|think|thinking|thought about|considered|considering|talked|talk|talking|toyed with|tempted|tempted to|nearly|almost|debated|debating|contemplated|contemplating|wondered|wondering|threatened|threatening|was thinking|were thinking"
"""Words before "dropping it" that tell that it was not dropped."""

GIVING_UP = "given up|give up|giving up|gave up"
"""Words of giving up, which one may also not do: "haven't given up yet"."""

BACK_ON = "back on|on again|reinstated|revived|resurrected|uncancelled|back on track|back in|on the go again"
"""What becomes of work that had been called off."""

WONT = "won't|wont|will not|aren't going to|are not going to|isn't going to|is not going to|not going to"

FOR_GOOD = "any more|anymore|any longer|after all|at all"
"""Words behind "won't be painted" with which it will never be."""
