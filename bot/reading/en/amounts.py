# ruff: noqa: E501, ISC004 - long patterns read best unbroken
"""English shares and counts; `{N}` stands for a number.

The third of each are the pieces without which a text holds no match.
"""

_WORDS_BETWEEN = r"(?:[a-z][a-z'-]{0,30}\s{1,3}){0,3}?"

_BEFORE_ONE = "that|this|the|new|old|last|next|other|first|second|third|each|every|which|no|any|big|blocked|stuck|hard|easy|final|current|only|another|good|tough"
_PRONOUN_ONE = "|".join(
    rf"(?<=\b{word} one)(?<!just the one)(?<!only the one)"
    for word in _BEFORE_ONE.split("|")
)

ENGLISH = (
    (
        "percent",
        r"(?<![\d.])(?<!\d[-~,])(?<!\bat [-+])(?<!\bby [-+])(?<!\bminus )(?P<all>(?P<p>\d{1,6}(?:\.\d{1,4}|,\d{1,2}(?=\s?%))?)(?:-?ish)?\s{0,3}(?:%|percent\b|per cent\b|pct\b|pc\b))",
        ("%", "percent", "per cent", "pc"),
    ),
    (
        "percent in words",
        r"(?<!\d-)\b(?P<p>{N})\s{0,3}(?:percent|per cent|pct)\b",
        ("percent", "per cent", "pct"),
    ),
    (
        "labelled share",
        r"(?:^|(?<=\n))[ •\-]{0,4}(?:percent|percentage|% complete|% done|completion %|complete %|progress %|done %|% progress|completion|progress|complete|%)(?: complete)?\s?(?:[:=]|-(?=\s))\s?(?P<all>(?P<p>\d{1,3}))(?=\s*(?:$|\n|[.,;](?!\d)))",
        ("percent", "complet", "progress", "%"),
    ),
    (
        "bare share",
        r"\b(?:progress:?|status:?|progress is|complete:|call it|i'd call it|i'd say|let's say|we're at|i'm at|it's at|is at|make that|more like|roughly|around|about|probably|maybe) (?P<all>(?P<p>[1-9][05]))(?=\s*(?:$|[.,;!?\n]))",
        (
            "progress",
            "status",
            "complete:",
            "call it",
            "say",
            " at ",
            "make that",
            "more like",
            "roughly",
            "around",
            "about",
            "probably",
            "maybe",
        ),
    ),
    (
        "score, no share",
        r"(?P<score>\b{N}\s{1,3}(?:points|pts|marks|stars|percent)?\s{0,3}(?:points|pts|marks|stars)\s{1,3}(?:out\s{1,3}of|of|from)\s{1,3}(?:a\s{1,3}possible\s{1,3})?{N})",
        ("points", "pts", "marks", "stars"),
    ),
    (
        "count of total",
        r"(?<![\w#.])(?<!last )(?<!single )(?<!any )(?<!every )(?<!each )(?P<k>{N})\s{1,3}"
        + _WORDS_BETWEEN
        + r"(?:out\s{1,3}off?|(?<!instead )(?<!short )(?<!shy )of)\s{1,3}"
        r"(?:(?:the|all|my|our|his|her|their|your|its|these|those|planned|required|about|around|roughly|approx|probably|maybe|some)\s{1,3}|a\s{1,3}total\s{1,3}of\s{1,3})*(?P<n>{N})(?![\w%])",
        ("of",),
    ),
    (
        "total of which count",
        r"\bof\s{1,3}(?:the\s{1,3}|all\s{1,3}|my\s{1,3}|our\s{1,3})*(?P<n>{N})\s{1,3}"
        + _WORDS_BETWEEN
        + r"(?:,\s{0,3})?(?:i've|we've|i|we|have|has|are|is|got)?\s{0,3}(?:had\s{1,3}|done\s{1,3}|have\s{1,3})?(?P<k>{N})\s{1,3}"
        r"(?=done|complete|finished|are|is|ha(?:ve|s|d)\b|w(?:as|ere)\b|in\b|back)",
        ("of",),
    ),
    (
        "total from which count",
        r"\b(?:out\s{1,3}of|of|from)\s{1,3}(?:the\s{1,3}|all\s{1,3}|my\s{1,3}|our\s{1,3})*(?P<n>{N})\s{1,3}"
        + _WORDS_BETWEEN
        + r"(?:,\s{0,3})?(?:i|we|they|i've|we've|they've)\s{1,3}(?:have\s{1,3}|had\s{1,3})?(?:[a-z]+\s{1,3}){1,2}?(?P<k>{N})"
        r"(?=\s{0,3}(?:$|[.,;!\n)]|(?:so far|now|already|done|until now)\b))",
        ("of", "from"),
    ),
    (
        "count from total",
        r"(?<![\w#.])(?P<k>{N})\s{1,3}(?:[a-z]+\s{1,3}){0,1}?from\s{1,3}(?:the\s{1,3}|all\s{1,3}|my\s{1,3}|our\s{1,3})*(?P<n>{N})(?![\w%])",
        ("from",),
    ),
    (
        "total, then count",
        r"(?<![\w#.])(?P<n>{N})\s{1,3}[a-z][a-z'-]{0,30}(?:\s{1,3}(?:in\s{1,3}all|in\s{1,3}total|altogether|overall))?,\s{1,3}(?P<k>{N})\s{1,3}(?:of (?:them|those|these|which)\b)"
        r"(?=\s{0,3}(?:$|[.,;!\n)])|\s{1,3}(?:(?:are|is|were|have|has|been|now|already|all)\s{1,3}){0,3}(?:done|in|out|up|back|ready|there|through|complete|[a-z]{2,12}ed|sent|written|made|built|sold|paid|drawn|hung|laid|dug|cut|set|put|read|sown|met|taught)\b)",
        ("of them", "of those", "of these", "of which"),
    ),
    (
        "count and what is left",
        r"(?<![\w#.])(?P<k>{N})\s{1,3}"
        + _WORDS_BETWEEN
        + r"(?:done|down|finished|complete|completed|in|called|sent|booked|written|ready)(?:\s{0,3},)?\s{1,3}(?:and\s{1,3})?(?P<left>{N})\s{1,3}(?:more\s{1,3})?(?:still\s{1,3})?(?:to\s{1,3}go|left|remaining|to\s{1,3}do|outstanding|missing)\b",
        (" to go", "left", "remaining", "to do", "outstanding", "missing"),
    ),
    (
        "slash",
        r"(?<![\w/#.])(?!50/50)(?P<k>\d{1,6}(?:\.\d{1,4})?)\s{0,2}/\s{0,2}(?P<n>(?!0)\d{1,6})(?![\d/])",
        "/",
    ),
    (
        "share two thirds fixed 67",
        r"\btwo[ -]thirds?\b|\b2[ -]thirds\b|\b2/3rds\b",
        ("third", "2/3rds"),
    ),
    (
        "share three quarters fixed 75",
        r"\bthree[ -](?:quarters?|fourths?)\b|\b3[ -](?:quarters|fourths)\b",
        ("quarter", "fourth"),
    ),
    (
        "share third fixed 33",
        r"(?<!for )(?<!waiting on )(?<!awaiting )\b(?:a|one)[ -]third\b(?=\s{0,3}(?:$|[.,;:!?)(\n-])|\s{1,3}(?:of|done|through|finished|complete|completed|left|to|in|into|way|there|or|and|so|now|already|remaining|written|built|sent|sold|out|up|down|along|by|at|on|before|still|is|are|ready|but|with|since|today|yesterday|i|we|[a-z]{2,12}ed|as|so|over|behind|then|just|maybe|probably|cut|read|dug|laid|hung|drawn|sewn)\b)",
        ("third",),
    ),
    (
        "share quarter fixed 25",
        r"\b(?:a|one)[ -](?:quarter|fourth)\b(?! (?:ago|later|end))",
        ("quarter", "fourth"),
    ),
    (
        "share half fixed 50",
        r"(?<!than )(?<!and a )(?<!my )(?<!his )(?<!her )(?<!other )(?<!(?<!just )(?<!bit )over )(?<!even )(?<!under )(?<!quite )(?<!nearly )(?<!almost )\b(?:half[ -]?way|half done|half finished|half complete[d]?|half (?:of )?(?:it|them|the)\b"
        r"(?!\s{1,3}(?:year|day|hour|team|(?:county|country|world|internet|planet|universe|industry|continent|web|phone book)\b(?!')|(?:staff|office|department|village|family|choir|committee|company|town|building|class|school|ward|street|shift|site|club|church)\s{1,3}(?:was|were|is|are|has|have|had|went|left|came|wants?|needs?|got)\b(?!\s{1,3}(?:been |now |all )?(?:through|done|finished|booked|trained|briefed|fitted|painted|cleaned|moved|covered|leafleted|signed|signed up|interviewed|vetted|jabbed|vaccinated|scheduled)\b)|speed|pace|price|size|strength|crew\b(?! fitted)|(?!of\b)[a-z]+\s{1,3}(?:went|quit|were called|called in|left early|left us)\b))(?!\s{1,3}(?:of\s{1,3})?(?:[a-z]+\s{1,3}){0,2}(?:(?:have|has|had|got|with)\s{1,3}(?:the\s{1,3})?(?:flu|covid|colds?|exams?|finals|measles|bug)|(?:is|are|were|was)?\s{0,3}(?:off|ill|sick|away|on leave|on holiday)\b))|(?:about|at|one|roughly|around|just over|a bit over|by|is|are) half\b(?! (?:of )?(?:of|what|last|as|the (?:size|price|cost|number|amount|usual))\b)"
        r"(?![ -](?:a|an|hour|day|year|time|term|the team))|half(?=\s{0,3}(?:$|[1-6][).](?!\d)|left\b|only\b|done\b|to go\b|remaining\b|still to\b|[,.;!\n)]))|half[ -][a-z]{3,12}ed\b|half (?:set up|put up|laid out|filled in|typed up|written up|put together|built|written|sewn|dug|sent|sold|fit|hung|laid|drawn|read)\b|half (?:gone|empty|emptied)\b|midway|50[ /-]50)",
        ("half", "midway", "50"),
    ),
    (
        "share fifth fixed 20",
        r"\b(?:a|one)[ -]fifth\b",
        ("fifth",),
    ),
    (
        "share fifths fixed 40",
        r"\b(?:two|2)[ -]fifths\b",
        ("fifth",),
    ),
    (
        "share fifths fixed 60",
        r"\b(?:three|3)[ -]fifths\b",
        ("fifth",),
    ),
    (
        "share fifths fixed 80",
        r"\b(?:four|4)[ -]fifths\b",
        ("fifth",),
    ),
    (
        "share tenth fixed 10",
        r"\b(?:a|one)[ -]tenth\b",
        ("tenth",),
    ),
    (
        "share tenths fixed 90",
        r"\bnine[ -]tenths\b",
        ("tenth",),
    ),
    (
        "number",
        r"(?=[\dotfsenzh])(?<![a-z0-9_#/-])(?<!\d[.,:])(?!one\b(?:"
        + _PRONOUN_ONE
        + r"))(?P<k>{D})(?![\d:]|/(?!(?:day|week|month|hour|night|person|h|wk)\b)|(?:fa|g)\b)",
        (),
    ),
)
