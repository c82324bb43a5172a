"""The words by which a plan's free text is understood, English and Chinese."""

import re

_NUMBER = r"[-+]?\d[\d,]*(?:\.\d+)?"
_UNIT_EN = r"%|percent|[a-z]{1,12}(?:/[a-z]{1,8})?"
_UNIT_ZH = r"%|分钟|小时|个工作日|工作日|[\u4e00-\u9fff]{1,3}"

CHINESE = re.compile(r"[\u4e00-\u9fff]")
CLAUSE_END = re.compile(
    r"(?<!&lt)(?<!&gt)(?<!&amp);|[；。\n]|\.(?=\s|$)|[,，](?!\d{3}\b)|、(?=\s*<@)"
)
MOMENT = re.compile(r"hours?|minutes?|\bh\b|\bmins?\b|小时|分钟", re.IGNORECASE)
ABOUT_ONE = re.compile(
    r"\b(?:individual plan|improvement plan|pip|plan) for\b|个人(?:改进)?计划",
    re.IGNORECASE,
)
HEADED = re.compile(
    r"^([^:：]*(?:\bplan|\bpip|个人(?:改进)?计划)[^:：]*?)\s*[:：]\s*", re.IGNORECASE
)
DATE_FILLERS = re.compile(
    r"^(?:by|until|till|before|due|within|in|on)\b|"
    r"\b(?:by|until|till|before|due|within|in|on)(?=\s*$)|"
    r"(?:的时候|之前|以前|前|内|之内|完成)$",
    re.IGNORECASE,
)
MEASURED = re.compile(
    rf"""
    (?:\bfrom\s+(?P<from>{_NUMBER})\s*(?:{_UNIT_EN})?\s+)?
    \bto\s+(?P<to>{_NUMBER})\s*(?P<unit_en>{_UNIT_EN})?(?![\w])
    |
    (?:从\s*(?P<cong>{_NUMBER})\s*(?:{_UNIT_ZH})?\s*)?
    (?:降低|降|提高|提升|升|增加|增|减少|减|缩短|压缩|达|改善|优化|控制)+
    (?:到|至|为|在)\s*
    (?P<dao>{_NUMBER})\s*(?P<unit_zh>{_UNIT_ZH})?
    """,
    re.IGNORECASE | re.VERBOSE,
)
METRIC_FILLERS = re.compile(
    r"^(?:please\s+)?(?:cut|reduce|lower|decrease|raise|increase|improve|bring|get|lift|"
    r"grow|boost|shorten|push|drive|move)\s+(?:down\s+|up\s+)?(?:the\s+|our\s+)?|"
    r"\s+(?:down|up)$|^(?:把|将|使|让)",
    re.IGNORECASE,
)
ACTION_FILLERS = re.compile(
    r"^(?:and\s+|then\s+)?(?:will\s+|should\s+|is to\s+|to\s+|does\s+|owns\s+|:|：|-)+|"
    r"^(?:来|去)?(?:负责|主导|牵头)|由$|^(?:由|请)|(?:来|去)?负责$",
    re.IGNORECASE,
)
