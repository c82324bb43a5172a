# ruff: noqa: E501 - word lists read best unbroken
"""Chinese ways to point at an action of the list."""

from bot.reading.en.refs import FIGURES

ORDINALS = {
    "倒数第一": -1,
    "倒数第二": -2,
    "倒数第三": -3,
    "前面": 1,
    "前一": 1,
    "前者": 1,
    "上面那": 1,
    "后面": -1,
    "后一": -1,
    "后者": -1,
    "下面那": -1,
    "最后": -1,
    "末": -1,
    "头一": 1,
}

_UNIT = "(?:个|项|条|件|点|块|份|桩|样)"

_SIGNS = "一二三四五六"

_STATES = r"(?:都|也|已|均|完|好|没|未|还没|在|搞|弄|停|取消|延|卡|等)"

LISTS = (
    (
        "several numbers",
        r"(?P<all>(?P<of>(?:第[一二三四五六]){2,5}))(?![个项条]?月)",
        "第",
    ),
    (
        "several numbers",
        rf"(?:^|[,;。!\s])(?P<all>(?P<of>[一二三四五六]{{2,5}}))(?={_STATES})",
        _SIGNS,
    ),
    (
        "bare number",
        r"(?:^|[,;。!\s])(?P<all>(?P<of>[一二三四五六]))(?=(?:在做|在弄|在写|没动|没弄|没做|完成|搞定|弄完|做完|还没|没开始|卡住|卡在|卡(?![片号口机车])|停了|等))",
        _SIGNS,
    ),
    (
        "several numbers",
        rf"(?P<all>第(?P<of>[一二三四五六1-6](?:\s?\s?(?:、|和|跟|与|及|,)\s?\s?第?[一二三四五六1-6])+)\s?\s?{_UNIT}?)",
        "第",
    ),
    (
        "number",
        rf"(?P<all>第\s?\s?(?P<of>[一二三四五六1-6])\s?\s?{_UNIT}(?:任务|事情|事|工作|行动|目标)?)",
        "第",
    ),
    (
        "pointer",
        r"(?P<all>(?P<of>[1-6])\s?\s?号(?:任务|项目|事项|行动|工作|活儿?|那?[项条件]|那个|这个))",
        "号",
    ),
    (
        "pointer",
        r"(?:^|[\s,;。!、])(?P<all>(?P<of>[一二三四五六1-6])号的?)(?=完成[,;。、]\s?[一二三四五六1-6]号|[\u4e00-\u9fff]{1,2}(?:好|完|齐|妥)了|(?<=的)(?:要|刚|快|差|做|弄|搞|推)|\s?(?:完了|完事|好了|搞定|弄好|做完|办完|已|也|都|还|没|未|等|卡|停|搁|不|在|暂|做了|弄了|取消|延|推迟|\d{1,3}%|百分之|进度))",
        "号",
    ),
    (
        "number",
        r"(?P<all>(?:任务|事项|行动|条目|编号)\s?\s?(?P<of>[一二三四五六1-6]))(?![\d.])",
        ("任务", "事项", "行动", "条目", "编号"),
    ),
    (
        "head of a line",
        r"(?:^|[;。\n]\s?\s?)(?P<all>\(?(?P<of>[一二三四五六])(?:、|\)|\.|:))",
        _SIGNS,
    ),
    (
        "head of a line",
        r"(?:^|[;。,!]\s?\s?)(?P<all>(?P<of>[1-6])、)(?=[^\d])",
        "、",
    ),
    (
        "head of a line",
        r"^(?P<all>(?P<of>[1-6])、)(?=\d{1,2}(?:月|[%户家台份人条天元成周批张套]|\d|/\d)|(?:[7-9]|[12]\d|3[01])[号日])",
        "、",
    ),
    (
        "head of a line",
        r"(?:^|\n)(?P<all>(?P<of>[1-6]))(?=\s[\u4e00-\u9fff])(?!\s[个家条份项人天次周月户场台张件])",
        FIGURES,
    ),
    (
        "bare number",
        r"(?:^|[\s;。!]|(?<!\d)[,、])(?P<all>(?P<of>[1-6]))(?=\s?(?:[✅❌⏳⛔]|也|已|好|完|做|未|没|还|在|正|停|卡|等|进行|搞|弄|延|推|取消|不|也|搁|暂|都|快|差|可|能|预|明|后天|今|下周|本周|周[一二三四五六日]))",
        FIGURES,
    ),
)
"""Names, patterns, and the pieces without which a text holds no match."""

_POINTERS = (
    rf"倒数第[一二三]{_UNIT}",
    r"(?P<front_few_zh>[前头](?P<front_few_n_zh>[俩仨]))",
    r"(?P<back_few_zh>后(?P<back_few_n_zh>[俩仨]))",
    rf"(?P<front_zh>(?:前|前面|上面|头)(?:这|那)?(?P<front_n_zh>[二两三四五2-5]){_UNIT})",
    rf"(?P<back_zh>(?:后|后面|下面|最后)(?:这|那)?(?P<back_n_zh>[二两三四五2-5]){_UNIT})",
    rf"(?:前面|后面|上面|下面)(?:那|这)?(?:一)?{_UNIT}",
    rf"(?:前|后|最后|头)一{_UNIT}",
    r"前者|后者",
    rf"最后(?:那|这){_UNIT}",
    rf"(?P<other_zh>(?:另外|其余|剩下|其他)的?[两二三四五]{_UNIT}|另(?:外)?一{_UNIT}|另外那?{_UNIT}|另个)",
)
POINTERS = (("|".join(_POINTERS), "倒前头后上下另其剩"),)
"""Patterns, and the pieces without which a text holds no match."""

ENUMERATED = r"(?:^|(?<=[,;。、!\s]))(?P<of>[1-6])(?=[\u4e00-\u9fff])(?![个家条份项天次周月户场台张件号点楼层分秒年日页章节轮名位组批间辆本段成版期季种类处道栋套步遍倍万千百十亿小])"
"""A number that others make a place in the list."""

LOOSE = r"(?:^|(?<=[\s,;。、!]))(?P<of>[1-6])(?=[\s:\u4e00-\u9fff])(?!\s?[个家条份项天次周月户场台张件号点楼层分秒年日页章节轮名位组批间辆])"
"""A number that may be one of a row: 1 完成 2 80% 3 在弄."""
