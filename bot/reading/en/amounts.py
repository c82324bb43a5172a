# ruff: noqa: E501, ISC004 - long patterns read best unbroken
"""English shares and counts; `{N}` stands for a number."""

_WORDS_BETWEEN = r"(?:[a-z][a-z'-]*\s+){0,3}?"

ENGLISH = (
    (
        "percent",
        r"(?<![\d.])(?<!\d[-~])(?P<all>(?P<p>\d+(?:\.\d+)?)\s*(?:%|percent\b|per cent\b|pct\b|pc\b))",
    ),
    ("percent in words", r"(?<!\d-)\b(?P<p>{N})\s*(?:percent|per cent|pct)\b"),
    (
        "score, no share",
        r"(?P<score>\b{N}\s+(?:points|pts|marks|stars|percent)?\s*(?:points|pts|marks|stars)\s+(?:out\s+of|of|from)\s+(?:a\s+possible\s+)?{N})",
    ),
    (
        "count of total",
        r"(?<![\w#.])(?P<k>{N})\s+" + _WORDS_BETWEEN + r"(?:out\s+of|of)\s+"
        r"(?:the\s+|all\s+|my\s+|our\s+|a\s+total\s+of\s+)*(?P<n>{N})(?![\w%])",
    ),
    (
        "total of which count",
        r"\bof\s+(?:the\s+|all\s+|my\s+|our\s+)*(?P<n>{N})\s+"
        + _WORDS_BETWEEN
        + r"(?:,\s*)?(?:i've|we've|i|we|have|has|are|is|got)?\s*(?:had\s+|done\s+|have\s+)?(?P<k>{N})\s+"
        r"(?=done|complete|finished|are|is|have|in\b|back)",
    ),
    (
        "slash",
        r"(?<![\w/#.])(?P<k>\d+(?:\.\d+)?)\s*/\s*(?P<n>\d+)(?![\d/])",
    ),
    ("share two thirds fixed 67", r"\btwo[ -]thirds?\b|\b2/3rds\b"),
    ("share three quarters fixed 75", r"\bthree[ -](?:quarters?|fourths?)\b"),
    (
        "share third fixed 33",
        r"\b(?:a|one)[ -]third\b(?! (?:party|time|one|person|day|week))",
    ),
    (
        "share quarter fixed 25",
        r"\b(?:a|one)[ -](?:quarter|fourth)\b(?! (?:ago|later|end))",
    ),
    (
        "share half fixed 50",
        r"\b(?:half[ -]?way|half done|half finished|half complete[d]?|half (?:of )?(?:it|them|the)\b"
        r"(?!\s+(?:year|day|hour|team))|(?:about|at|one|roughly|around|just over|a bit over|over|by|is|are) half\b"
        r"(?![ -](?:a|an|hour|day|year|time|term|the team))|half(?=\s*(?:$|[,.;!\n)]))|midway|50[ /-]50)",
    ),
    ("share fifth fixed 20", r"\b(?:a|one)[ -]fifth\b"),
    ("share fifths fixed 40", r"\btwo[ -]fifths\b"),
    ("share fifths fixed 60", r"\bthree[ -]fifths\b"),
    ("share fifths fixed 80", r"\bfour[ -]fifths\b"),
    ("share tenth fixed 10", r"\b(?:a|one)[ -]tenth\b"),
    ("share tenths fixed 90", r"\bnine[ -]tenths\b"),
    ("number", r"(?<![a-z0-9_#/-])(?<!\d[.,:])(?P<k>{D})(?![\d/:])"),
)
