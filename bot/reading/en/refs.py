# ruff: noqa: E501, ISC004 - long patterns read best unbroken
"""English ways to point at an action of the list."""

ORDINALS = {
    "first": 1,
    "1st": 1,
    "former": 1,
    "second": 2,
    "2nd": 2,
    "latter": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "sixth": 6,
    "6th": 6,
    "last": -1,
}

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth"),
    *("1st", "2nd", "3rd", "4th", "5th", "6th"),
)
_ORDINAL = f"(?:{'|'.join(_ORDINALS)})"
FIGURES = "123456789"

_OF_LIST = "(?:one|item|action|task|point|thing|goal|of them)"

NEXT_ITEM = (
    rf"[,.](?= (?:and |but )?(?:the )?(?:{_ORDINAL}|last) "
    r"(?:one|item|action|task|point|is|was|isn't|not|still|needs|will)\b)"
    r"|(?<=day) (?=[2-6]\) )"
)
"""A comma, or a blank as in "1) Monday 2) Friday", before the next action."""

_IN_WORDS = "(?P<of>one|two|three|four|five|six)"
_TELLS = (
    r"(?=\s?\s?(?:$|[\n,.;:!?)=✅❌⏳⛔-]|(?:is|isn't|was|has|hasn't|had|will|i|i'm|i've|i'll|we|we're|we've|we'll|he|she|they|not|no|still|also|too"
    r"|done|finished|complete|completed|closed|dropped|cancelled|started|begun|in progress|in review|waiting|blocked|stuck|held|paused|on hold|on track|ongoing|going|at|half|almost|nearly|mostly"
    r"|needs|should|can't|cannot|won't|moved|moves|slips|ready|tomorrow|today|next|by|until|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b))"
)

EACH_IN_WORDS = (
    r"(?:^|(?<=[\n,;.] )|(?<=\band ))"
    r"(?P<of>first|second|third|fourth|fifth|one|two|three|four|five)"
    rf"(?:(?= \d{{1,3}}%)|(?= untouched\b)|{_TELLS})"
)
"""A place told in one line with all others: "first done, second not started"."""

LOOSE = (
    r"(?:^|(?<=[\s,;.!]))(?P<of>[1-6])(?=\s[a-z0-9])"
    r"(?!\s(?:(?:of|out|days?|weeks?|months?|hours?|more|left|to|and|or|people|x)\b|%|/))"
)
"""A number of a list that is told in one line: "1 done 2 waiting 3 at 40%"."""

LISTS = (
    (
        "range",
        r"(?:^|[,;.\n]\s?\s?|\b(?:nos?\.?|items?|numbers?) ? ?|#)(?P<all>(?P<of>[1-9]\s?\s?(?:-|to|through|到|至)\s?\s?[1-9]))"
        r"(?=\s?\s?(?:are|all|done|都|完|finished|:|in\b|not|做|全))",
        FIGURES,
    ),
    (
        "head of a line, letter",
        r"(?:^|[\s;,])(?P<all>\(?(?P<of>[a-f])\))(?=\s)",
        ")",
    ),
    (
        "several numbers",
        r"(?P<all>(?:\b(?:nos?\.?|numbers?|items?|actions?|tasks?|points?) ? ?|#|\b)"
        r"(?P<of>[1-6](?:\s?\s?[,、/+]\s?\s?#?[1-6](?![\d/.%:])){0,6}\s?\s?(?:,?\s?\s?(?:and|or)\s|[&+、和及与跟])\s?\s?(?:no\.?\s?\s?)?#?[1-6](?![\d/.%])))"
        r"(?!\s?\s?(?:of|days?|weeks?|months?|hours?|h\b|st|nd|th|more|left|%|[./:]\d|\d|月))",
        FIGURES,
    ),
    (
        "several numbers",
        r"(?P<all>(?:^|(?<=\n)|\b(?:nos?\.?|numbers?|items?|actions?|tasks?|points?) ? ?|#)"
        r"(?P<of>[1-6](?:\s?\s?[,、/]\s?\s?#?[1-6](?![\d/.%:])){1,6}))"
        r"(?!\s?\s?(?:of|days?|weeks?|months?|hours?|h\b|st|nd|th|more|left|complete\b|%|[./:]\d|\d|月))",
        FIGURES,
    ),
    (
        "number",
        r"(?P<all>(?:#|\b(?:no\.|no(?! \d\))|number|item|action|task|point|nr\.?) ? ?#?) ? ?(?P<of>[1-6]))(?![\d%/.]\d|\d|%)[.):]?",
        FIGURES,
    ),
    (
        "number in words",
        rf"(?<!the )(?<!at )(?<!our )(?<!my )(?P<all>\b(?:number|no\.|item|action|task|point) ? ?{_IN_WORDS})\b(?!:\d){_TELLS}",
        ("number ", "no.", "item ", "action ", "task ", "point "),
    ),
    (
        "number in words",
        rf"(?:^|[\n.;] ? ?)(?P<all>{_IN_WORDS}(?=:(?!\d)))",
        ("one:", "two:", "three:", "four:", "five:", "six:"),
    ),
    (
        "head of a line",
        r"^[ >•\-+✅❌⏳⛔]{0,6}(?P<all>\(?(?P<of>[1-6])(?:[.)\]]\)?(?=\D)|\s?\s?[:>]|\s\s?-\s|、|,(?=\D)))",
        FIGURES,
    ),
    (
        "head of a clause",
        r"(?:;\s?\s?|(?<!\d)[,.。!?)]\s?\s?|[.,]\s\s?|(?<!\band)(?<!\bof)\s)(?P<all>\(?(?P<of>[1-6])(?:[.](?=\s|[^\s\d])|\)|\s?\s?:(?!\d)|、|\s?\s?-\s))",
        FIGURES,
    ),
    (
        "bare number",
        r"(?:^|[.]\s\s?|(?<!\d)[,;。!?:(\n✅❌⏳⛔]\s?\s?|[,;]\s\s?|\b(?:and|but|except|apart from|aside from|besides|bar|other than|finished|done with|done|on|for|with|finish|started|is|then|about|as for|only|just)\s\s?)"
        r"(?P<all>(?P<of>[1-6]))"
        r"(?=\s?\s?(?:$|,(?!\d)|[;=(✅❌⏳⛔]|\.\s|\.$|\b(?:is|'s|was|has|will|done|i'm|i|we|not|still|in progress|blocked|needs|should|finished|complete|completed|waiting|wip|at|on|isn't|hasn't|closed|sent|too|also|stuck|need|can't|cannot|won't|almost|nearly|ready|moved|and|half|mostly|by|until|till|tomorrow|next week|eta|yes|no|ok|pending|paused|cancelled|canceled|dropped|started|slips|delayed|postponed|with|under|in review|on hold|ongoing|going|about|as)\b(?!\s\s?(?:of|hold of))))",
        FIGURES,
    ),
    (
        "ordinals together",
        rf"\b(?P<all>(?P<of>{_ORDINAL}(?:\s?\s?,\s?\s?{_ORDINAL})*\s?\s?(?:and|&)\s?\s?{_ORDINAL}))(?:\s\s?(?:ones?|items?|actions?|tasks?|points?))?\b",
        _ORDINALS,
    ),
)
"""Names, patterns, and the pieces without which a text holds no match."""

_BY_PLACE = (
    r"(?P<front>\b(?:the\s\s?)?first\s\s?(?P<front_n>two|three|four|five|[2-5])\b(?:\s\s?on (?:the|your|my) list\b)?(?!\s\s?(?!(?:is|was|has|needs|lists|takes|waits|items|tasks|actions|ones|points|goes|comes|starts|looks|depends)\b)[a-z]+s\b))",
    rf"(?:\b(?:the|that|this|my|your)\s\s?|^|(?<=\n)|(?<=[,;])|(?<=[-,.;:/!?)&+] )|(?<=\band )|(?<=\bbut )|(?<=\bwhile )){_ORDINAL}\s\s?{_OF_LIST}s?\b(?!\s\s?on\s\s?(?:the \d|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    rf"(?<!on )(?<!by )(?<!until )(?<!till )(?<!before )(?<! be )(?<! it )(?<! say )(?<! like )(?<!aiming for )(?<!aim for )(?<!eta )(?<!eta: )(?<! date )(?:(?<=yes to )|(?<=no to )|(?<!to ))the\s\s?{_ORDINAL}\b"
    r"(?=\s?\s?(?:$|[,.;!:)]|is\b|was\b|i\b|i'm\b|i've\b|i'll\b|i'd\b|we\b|we'll\b|has\b|will\b|still\b|needs\b|not\b|isn't\b|hasn't\b|done\b|should\b|'s\b))",
    rf"(?:(?<=^)|(?<=\n)|(?<=[-,.;:/!?)] )|(?<=[,;])){_ORDINAL}(?=(?: again)?\s?\s?[:✅❌⏳⛔]|'s\s\s?(?:done|finished|complete|completed|closed|sent|ready|blocked|on hold|not|still|in|at|with|stuck|half|nearly|almost|waiting|going)\b|\s\s?(?:i'd|i'll|i'm|i've|is|done|finished|complete|completed|nearly|almost|not|in|still|half|at|on|will|by|blocked|needs|started|cancelled|dropped|waiting|pending|ready|stuck|too|also|ok|cancelled|canceled|on hold|paused|isn't|hasn't|about|yes|no|yep|nope|\d+\s?%)\b)",
)
_AFTER_VERB = "".join(
    rf"|(?<={verb} )"
    for verb in ("finished", "completed", "did", "closed", "sent", "fixed")
)
_DONE_WITH = rf"(?:(?<=done with ){_AFTER_VERB})the\s\s?{_ORDINAL}\s\s?{_OF_LIST}\b"
_LAST = (
    r"(?P<back>\b(?:the\s\s?)?last\s\s?(?P<back_n>two|three|four|five|[2-5])\b(?:\s\s?on (?:the|your|my) list\b)?(?!\s\s?(?!(?:is|was|has|needs|lists|takes|waits|items|tasks|actions|ones|points|goes|comes|starts|looks|depends)\b)[a-z]+s\b))",
    r"(?:\bthe\s\s?|^|(?<=\n)|(?<=[.,;/!?)] ))last\s\s?(?:one|item|action|task|point)\b(?!\s\s?on\s\s?(?:the \d|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
)
POINTERS = (
    ("|".join(_BY_PLACE), _ORDINALS),
    (_DONE_WITH, _ORDINALS),
    (r"\bthe\s\s?(?:former|latter)\b", ("former", "latter")),
    ("|".join(_LAST), ("last",)),
    (rf"(?:\bthe\s\s?|^|(?<=\n)|(?<=[.,;/!?)] ))middle\s\s?{_OF_LIST}\b", ("middle",)),
    (
        r"(?P<other_two>(?:^|(?<=\n)|(?<=[,.;:!] )|(?<=\band ))other\s\s?(?:two|three|four|[2-4]))\b"
        r"|(?P<other>\b(?:the|that)\s\s?other(?!\s(?:side|hand|day|half|way|end|party|team|night|week|evening|morning)\b)\s\s?(?:one|item|task|action|thing|two|three|four|[2-4](?![\d/.%:]))?"
        r"|(?:^|(?<=\n)|(?<=[,.;:!] )|(?<=\band ))other\s\s?(?:one|item|task|action))\b",
        ("other",),
    ),
)
"""Patterns, and the pieces without which a text holds no match."""

MEANT = (
    r"\b(?:i mean|i meant|meant|oops|no wait|wait no|no sorry|sorry no|no|sorry)"
    r"[,\s]{1,3}(?:#\s?|no\.?\s?|number\s|item\s)?(?P<of>[1-9])"
    r"(?=\s{0,3}(?:$|[.,;!?\n)])|\s(?:is|isn't|was|not|done|still)\b)"
)
"""The number that was meant where another was said: "2 is done. Sorry, I meant 3"."""
