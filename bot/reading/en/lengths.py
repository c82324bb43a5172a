# ruff: noqa: E501 - word lists read best unbroken
"""English words around lengths of time that tell how long work still takes."""

COUNTS = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}"

UNITS = {
    "days": 1,
    "day": 1,
    "weeks": 7,
    "week": 7,
    "wks": 7,
    "wk": 7,
    "fortnight": 14,
    "d": 1,
    "w": 7,
}
"""Units and their days; months are counted by the calendar, elsewhere."""

WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun"

AND_ENDED = (
    r"and (?:it|that|they|we|i)(?:'s|'re|'m|'ll be| is| are| will be| am| should be)"
    r" (?:all |finally |fully )?(?:done|ready|complete|over|live|sorted|there|\w+ed)\b"
)
"""Stands behind the time that work still takes: "a fortnight and it's finished"."""

HEDGES = "about|around|roughly|approx|approximately|maybe|probably|perhaps|say|like|some|circa|ca"
"""Words that leave a length of time what it is: "about 2 weeks"."""

BEFORE = (
    "needs?|needing|takes?|take|taking|eta|give me|gimme|requires?|another|still|want"
    "|in about|within about|duration|remaining|time needed|expected"
)
"""Words that lead to how long work still takes: "needs 3 days"."""

ENDS = "max|maximum|tops|more|longer|or so|at most|at the most|needed|hopefully|i think|i guess|i hope|i reckon|i'd say|probably|from now|from today|then done|please"
"""Words that may stand behind it: "2 weeks tops"."""

MEASURES = "time|days|weeks|day|hours|duration|turnaround|tat|age|older|wait|waiting|lead|cycle|speed"
"""Words of titles and measures of which a length of time may be the reading."""

BY_THE_CLOCK = r"\b(?:by|before) (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|noon\b|midday\b|lunch\b|lunchtime\b|midnight\b)(?! (?:on|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d))|\bwithin the hour\b|\beod today\b|\bcob today\b"
"""Hours of today: "by 5pm", "within the hour"."""

NEXT_WEEK = r"\b(?:this|same) time next week\b"

CORRECTS = "sorry|no|nope|rather|actually|i mean|make that|wait|oops|er|erm|to|now|->|correction|meant"
"""Words behind which a day takes the place of the one before it."""

HEDGE_BEHIND = "hopefully|probably|maybe|perhaps|possibly|likely|latest|realistically|i think|i guess|i hope|i reckon|i'd say|tops|if all|if nothing|if everything|i'm"
"""Words behind a day that leave it a day: "27 March hopefully"."""

_WORKDAY_ENDS = r"(?:eod|eob|cob|cop|(?:the )?(?:end|close) of (?:the )?(?:day|play|business|work|shift))"
HOUR = (
    r",? (?:at |before |by |around |about |after )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|noon|midday|lunch(?:time)?|am|pm|o'clock)\b"
    rf"|,? (?:at |before |by )?{_WORKDAY_ENDS}\b(?! (?:on|of|today|tomorrow|mon|tue|wed|thu|fri|sat|sun|next|the|\d))"
)
"""An hour behind a day, of which it says no more: "Friday 3 pm", "tomorrow by COB"."""

MAY_BEHIND = (
    "is|was|it|works|sounds|looks|would|should|seems|for|at|if|then|instead|please"
)
"""Words behind "27 may" of which "may" is not the verb."""

DAY_IS = "be|make it|make that|call it|i'd say|say|more like|probably|rather|realistically|so|ready|aiming for|aim for|eta|new date|until|till|promise|promising|aiming at|shooting for|(?:date|day|eta|estimate|guess|target|promise|goal|aim|deadline|finish|realistic|likely|bet)(?: is|'s|:| now:?| is now)"
"""Words behind which "the 4th" is a day, and no item of a list: "it'll be the 4th"."""
