# ruff: noqa: E501 - word lists read best unbroken
"""English units, and what stands beside numbers that are no readings."""

UNITS = {
    **dict.fromkeys(["min", "mins", "minute", "minutes"], "minute"),
    **dict.fromkeys(["h", "hr", "hrs", "hour", "hours"], "hour"),
    **dict.fromkeys(["s", "sec", "secs", "second", "seconds"], "second"),
    **dict.fromkeys(["d", "day", "days"], "day"),
    **dict.fromkeys(["week", "weeks"], "week"),
    **dict.fromkeys(["month", "months"], "month"),
    **dict.fromkeys(["%", "percent"], "share"),
    **dict.fromkeys(["am", "pm", "st", "nd", "rd", "th"], "time"),
    **dict.fromkeys(["degrees", "degree", "c", "°c", "celsius"], "degree"),
}

NOT_READINGS = (
    r"\b(?:target(?: is| of)?(?: still)?|goal(?: is| of)?|(?:best|peak|record|worst|that|which)(?: was| is| were)?|used to be|baseline(?: is| was)?|started at"
    r"|windows|win|office|ios|android|python|java|php|node|ubuntu|debian|macos|sql server|internet explorer|(?<!heard )(?<!back )from|room|route|zone|bay|dock|gate|lane|floor|unit|block|plot|terminal|platform|depot|door|wing|tower|building|aisle|rack|shelf|run|phase|stage|sprint|release|build|bus|train|flight|truck|booth|table|tank|pump|machine|oven|lift|crane|rig|field|street|junction|version|no\.?|number|line|hall|ward|press|phone|ext\.?|round|chapter|page|step|section|v|#|under|over|below|above|aim for|aiming for|aims for|hoping for|shooting for|going for|heading for|gunning for|want|wanting|(?<!are )(?<!is )(?<!now )by|at least|instead of|compared to|vs|versus"
    r"|(?:will|shall|'ll|should|going to|want to|hope to|to) (?:be|get|go|come|drop|reach|hit|fall|rise)(?: down| up| back)?(?: at| to)?"
    r"|(?:will|shall|'ll|going to|hope to) (?:see|have|make|manage|do)|bets?(?: on| it's)?|guess(?:es)?|reckons?|thinks?|predicts?|forecasts?|would like|would love|likes|demands?|asks? for|asked for|dreams? of"
    r"|lost|gained|plus|than|other|another|remaining|further|should be|needs?|needs? to be|expect(?:ed)?|plan(?:ned)? for|record)"
)

OVERALL = r"\b(?:so|so that's|that's|that makes|makes|making|making it|makes it|which makes|total of|total is|total|totalling|altogether|in all|we're at|i'm at|now at|now on|up to|brings us to|brings it to|takes us to|takes it to|bringing us to|=)\s*$"
"""What stands before the sum of several counts: "10 on Monday and 6 last night, so 16"."""

ELSEWHERE = (
    r"\b(?:next door|(?:an)?other (?:branch|site|team|shop|store|ward|school|office|plant|depot|line|shift|pool|clinic)"
    r"|neighbou?rs?|competitors?|competition|rivals?|sister (?:site|ship|company|plant|school)|industry|nationally"
    r"|national average|benchmark|best in class)\b"
)
"""Words of others whose figures are none of ours: "the gym next door is at 610"."""

CHANGED = r"\b(?:up|down|rose|fell|grew|dropped|increased|decreased|higher by|lower by)(?: by)?\s*$"
"""What stands before a change in per cent: "room rate is up 4%"."""

MORE = r"(?:(?:[a-z]+ )?more\b|other\b|others\b|new applications|applications|remaining|(?:left )?to (?:go|come|do)\b|people said|of (?:us|them|those|these|which)\b|times\b(?! ))"

TAKEN_OFF = (
    r"\b(?:(?!(?:need|count|measur|reach|record|averag|touch|show|report|expect|stay|total|equal|remain|reduc|dropp|lower|chang|mov|improv|increas|decreas|land|end|start|stopp)[a-z]*ed\b)[a-z]{3,12}ed"
    r"|worked off|sold|gave away|threw out|got rid of|knocked off|took off|got through|did|done|dealt with|sent|wrote|read)"
    r"(?: out| off| another| about| some| around| roughly| over)*\s*$"
)
"""What stands before a number by which a backlog shrank, not before what is left."""

EARLIER = (
    r"\s*(?:%|percent)?\s*(?:[a-z]+ )?(?:the (?:week|month|day|year|quarter|time) before|before that|before|previously"
    r"|(?:a|one|two|three) (?:week|month|year|quarter)s? ago|back then|last time|the previous|the last time)\b"
)
"""What stands behind an older reading: "2.4 the week before"."""

NTH = r"\b(?:ran|did|had|held|booked|signed|sold|made|got|landed|closed|completed|finished|wrote|visited|hit|reached|passed|trained|delivered|installed|fitted|shipped|sent|met|called|interviewed|planted|painted|built|taught|onboarded|that's|that was|was)(?: our| my| the)? (?:number|no\.?|nr\.?|#)\s*$"
"""What stands before the number of the last of many: "ran number 50 this morning"."""

NOT_YET = (
    r"\s*(?:of (?:them|those|these|(?:the|our|my) (?:[a-z]+ ){1,2}) ?)?(?:(?!(?:is|was|has)\b)[a-z]+s )?(?:(?:are|is|still|were|more|others?|have|has|seem|sound|look|in) ){0,2}"
    r"(?:provisional|pending|promised|maybes?|perhaps|empty|open|missing|interested|thinking|considering|undecided"
    r"|unsure|declined|dropped out|cancelled|canceled|refused|no-?shows?|to come|outstanding|in progress|under way"
    r"|underway|goe?s? in(?:to)? the bin|beyond saving|so-so|scheduled|invited|shortlisted|unanswered|left over"
    r"|on the waiting list|waiting|pencilled in|half done|half way|on order|broken|lost|scrapped|failed|rejected|not\b|haven't|hasn't|didn't)\b"
)
"""What stands behind a number of those that don't count, or not yet: "2 provisional"."""

EXTREME = r"\b(?:worst|best|highest|lowest|busiest|quietest|peak|record|maximum|minimum)\b[^,;.]{0,25}$"
"""What stands before the reading of one odd day: "the worst day was Monday with 44"."""

LACKING = (
    r"\s*(?:[a-z]+ )?(?:people|persons?|men|women|staff|colleagues?|hands|heads|members|drivers|nurses|cooks|waiters|of us|of them)"
    r"\s(?:are |is |were )?(?:down|short|off|out|sick|ill|away|missing|on leave|on holiday)\b"
)
"""What stands behind a number of people who are missing: "three people down"."""
