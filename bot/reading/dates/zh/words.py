"""Chinese words that dates are made of, as tables and patterns."""

from collections.abc import Mapping

from bot.reading.dates.when import Part, Unit
from bot.reading.dates.zh.glue import GLUE
from bot.reading.dates.zh.numbers import NUMERAL

# The mark of 3月 and 5号, which need no company to be dates.
SURE = "月日"
# 后 and 前 behind a length of time belong to it: 两天后晚上.
_NO_LENGTH = (
    rf"(?<![\d{NUMERAL}几][天周月年日])(?<!个[月周])(?<!星期|礼拜)(?<!季度|作日)"
)
# Traditional characters of date words, each beside its simplified one.
FOLD = str.maketrans(
    "週禮後個號點兩間內這來過開從聽晝時鐘幾當現對說還給將會們該內關結於預計連續約"
    "離軟種樣現學發貨辦週迴繳晚寫裡裏無尋緊現當舊",
    "周礼后个号点两间内这来过开从听昼时钟几当现对说还给将会们该内关结于预计连续约"
    "离软种样现学发货办周回缴晚写里里无寻紧现当旧",
)

_N = rf"(?:(?<![\d./])(?<!\d:)\d{{1,4}}|[{NUMERAL}]{{1,9}})\s?"
_DIGIT = "零〇一二三四五六七八九"
_COUNT = rf"(?:十[几多]|[几数]十|{_N}|几|数)"
_DAYPART = (
    "凌晨|清晨|清早|一早|早上|早晨|朝早|上午|中午|晏昼|"
    "正午|下午|下昼|傍晚|晚上|晚间|夜里|夜间|半夜|午夜|"
    "早间|晚些时候|下班|收工|上班|早些时候|饭后|饭前"
)
UNITS = {
    "个工作日": Unit.WORKDAY,
    "工作日": Unit.WORKDAY,
    "个月": Unit.MONTH,
    "个星期": Unit.WEEK,
    "个礼拜": Unit.WEEK,
    "个周末": Unit.WEEKEND,
    "个周": Unit.WEEK,
    "个季度": Unit.QUARTER,
    "个半年": Unit.HALF,
    "个年": Unit.YEAR,
    "个小时": Unit.HOUR,
    "个钟头": Unit.HOUR,
    "小时": Unit.HOUR,
    "分钟": Unit.MOMENT,
    "秒钟": Unit.MOMENT,
    "刻钟": Unit.MOMENT,
    "星期": Unit.WEEK,
    "礼拜": Unit.WEEK,
    "周末": Unit.WEEKEND,
    "季度": Unit.QUARTER,
    "半年": Unit.HALF,
    "天": Unit.DAY,
    "日": Unit.DAY,
    "周": Unit.WEEK,
    "月": Unit.MONTH,
    "季": Unit.QUARTER,
    "年": Unit.YEAR,
}
_UNIT = "|".join(UNITS)
_COUNTED = "|".join(unit for unit in UNITS if unit != "月")  # 3月 is March
RELATIVE = {"今": 0, "明": 1, "听": 1, "后": 2, "昨": -1, "琴": -1, "寻": -1, "前": -2}
RELATIVE |= {"次": 1, "翌": 1}
YEARS = {
    "今": 0,
    "本": 0,
    "当": 0,
    "明": 1,
    "后": 2,
    "去": -1,
    "旧": -1,
    "出": 1,
    "前": -2,
}
WEEKDAYS = {name: number % 7 for number, name in enumerate("一二三四五六日天123456")}
WEEKDAYS |= {"天": 6, "日": 6} | {str(number): number - 1 for number in range(1, 8)}
PARTS = {
    "初": Part.EARLY,
    "上旬": Part.FIRST_TEN,
    "头": Part.EARLY,
    "中旬": Part.SECOND_TEN,
    "中": Part.MID,
    "下旬": Part.LAST_TEN,
    "中下旬": Part.LAST_TEN,
    "上中旬": Part.SECOND_TEN,
    "中上旬": Part.SECOND_TEN,
    "底": Part.END,
    "末": Part.END,
    "尾": Part.END,
}
_WEEK = "(?:周|星期|礼拜)"
_NOT_ONE = (  # 周一定 is a week and "surely", 下周一切 a Monday and "cut over"
    r"(?![样些般旦共]|直(?![接播达])|切(?!$|[,。;!\s了换过到流完掉走主])"
    "|定(?![稿版标价案样妆]))"
)
_LENGTH = rf"{_COUNT}个?半?个?(?:{_COUNTED})"
_AFTER_SHIFT = (
    r"(?=一?个?(?:周(?![期边围])|星期(?!巴)|礼拜|月|季|年(?!糕)|半年"
    rf"|{_COUNT}个?(?:{_COUNTED})))"
)

_DOTTED = r"(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])"
_ENDS_WORK = (
    r"\s?(?:能|可以|就能|交|发|完成|完工|竣工|弄完|做完|搞完|搞定|办完|收尾|出稿|出片|定稿|上线|发布|提交"
    r"|结束|装完|写完|录完|搬完|改完|修完|出(?![头色现入口门差去来])|报上|给您|给你|拿到|收工|完事|封板|验收完|开完|印完|译完)"
)
"""What makes a day of 6.8: 6.8交上去."""

_BY_FIGURES = {
    "zh_age": (
        rf"(?:(?:{_N}|[上本])世纪的?)?(?:\d0|[二三四五六七八九]?十)年代"
        rf"|(?:{_N}|[上本])世纪(?![初末中])"
    ),
    "zh_ordinal": rf"(?:倒数)?第\s?{_N}个?|首个?(?=[月周天]|季度)",
    "zh_last": (
        rf"最后一?个?(?={_WEEK}[一二三四五六日天])"
        rf"|最后\s?(?=一?个?{_COUNT}?个?(?:{_COUNTED}))"
    ),
    "zh_clock": (
        rf"(?:(?:{_DAYPART}|[晚早])?\s?{_N}(?:点(?![头名评亮赞货菜火击餐验播题])|时(?!间))"
        rf"(?:钟|整|正|半|[一三]刻|{_N}分?(?:{_N}秒)?)?|{_DAYPART})"
    ),
    "zh_halves": r"[上下前后]半(?:年|个?月|周)",
    "zh_quarter": r"(?<![前后])(?<!一年)[一二三四1-4]季度?(?!军)|首季度?|[上下]半年度?",
    "zh_halfamount": (
        rf"(?:{_COUNT}个?)?半(?:个)?(?:天|月|年|星期|礼拜|小时|钟头)"
        rf"|{_COUNT}(?:年|天|周)半"
    ),
    "zh_spread": (
        rf"\d{{1,2}}\s?[-–—~～](?=\s?\d{{1,2}}\s?(?:[月日号]|个?(?:{_COUNTED})))"
    ),
    "zh_shortyear": (
        r"(?:0\d|[零〇][一二三四五六七八九]|(?<![\d./])(?<!\d[-:])[789]\d(?=\s?年(?![前后内来间多半的历]))"
        rf"|(?:(?<![\d./])(?<!\d[-:])\d\d|(?<![{NUMERAL}])[{_DIGIT}]{{2}})(?=\s?年\s?(?:的?"
        rf"(?:{_N}月|第|[上下]半年|[一二三四]季|q[1-4])|[底初末度]|全年)))\s?年"
    ),
    "zh_year": rf"{_N}年度?(?![纪级轻代])",
    "zh_dotday": (
        r"(?<![\d./])(?:\d{1,2}[./]\d{1,2}\s?[-–—~～到至]\s?)?\d{1,2}[./]\d{1,2}[号日](?!电池|线)"
        rf"|(?<![\d./:v版本])(?:{_DOTTED}(?={_ENDS_WORK})|(?<=延到|推到|改到|挪到|拖到|定在|定到|争取|截止|移到|顺到|缓到){_DOTTED}(?![\d.%万千百元个分秒度倍]))"
    ),
    "zh_following": r"[次翌][月年]",
    "zh_month": rf"{_N}月份?(?!度)",
    "zh_day": (
        rf"{_N}(?:日(?![常活语均志]|报(?![送上给批到出审名交定财供省市集总局院部])|留存|线(?![上下]))"
        r"|号(?!电池|空压|锅炉|生产线|车间|冷库|水泵|风机|变压|叉车|塔吊|吊车|烤箱|烘箱|冰柜|配电|教学楼|宿舍|仓|电梯|泊位|岸桥|展厅|会议|工位|包间|病房|手术室|产房|地块|标段|大棚|鸡舍|猪舍|牛舍|窑|反应釜|储罐|油罐|水池|井|闸|柜(?!子|台)|罐|桩|床位|病床|灯杆|阀|馆(?!长)|泵房|段(?!落))(?![会楼线门机店院库员位码召房厅桌称文炉灶窗泵塔棚]))"
    ),
    "zh_amount": rf"{_COUNT}个?(?:{_COUNTED})",
}
"""What begins with a figure mostly, or with a part of a day."""

_FIGURE = (
    r"[1-7](?!\d|%|\s%|\.\d|[个次家遍条名位台份项件成人单户张起元块万分秒笔场辆套例])"
)
"""A figure for a day of the week, and no share or count: 这周39%, 这周3人."""

_BEHIND_PERIOD = "(?:(?<=[月年季度周期1234])|(?<=[月季度] )|(?<=q[1-4] ))"
"""Before a part of a period, which may stand apart from it: 8月底, Q3 末."""

_BY_NAMES = {
    "zh_relative": (
        rf"{_NO_LENGTH}大{{0,3}}[后前](?:[天日]|[早晚夜](?![上里间]))|[今明听昨琴寻][天日早晚夜儿晨朝](?!头条|之后》)"
        r"|[次翌]日(?!留存|达)"
        r"|今儿个|明儿个|后儿|当[天日]|即日"
    ),
    "zh_yearword": (
        r"(?:[今明去]|大{0,3}[后前])年(?!轻)|[本当]年度?|旧年(?!份)"
        r"|(?<![推做给提算列交拿得])出年(?![度会报终底末级龄货])"
    ),
    "zh_pair": "(?:今明|明后|昨今|前昨)[两二]?[天日]",
    "zh_sofar": "[至迄]今",
    "zh_weekday": (
        rf"{_WEEK}(?:一{_NOT_ONE}|(?:[二三四五六日]|{_FIGURE}|天(?!天)))"
        r"(?![个次家遍条名位台份项件成]|点(?![头名评亮赞货菜火击餐验播题]))"
    ),
    "zh_weekshift": (
        r"(?:上上上|上上|上一?|下下下|下下|下一?|[这本今当呢])"
        rf"(?=个?{_WEEK}(?:一(?!个){_NOT_ONE}|(?:[二三四五六日]|{_FIGURE}|天(?!天))))个?"
    ),
    "zh_shift": rf"(?:上上上|上上|上|下下下|下下|下){_AFTER_SHIFT}",
    "zh_this": (
        r"(?:这|本|当|该|今|呢)(?=个?(?:周(?![期边围])|星期|礼拜|月|季|半年|工作日))"
    ),
    "zh_recent": rf"(?:最近的?|近|过去的?|前|往前|前面的?|头)\s?(?={_LENGTH}|半年)",
    "zh_coming": (
        rf"(?:未来的?|接下来的?|嚟紧|今后|往后|后|后面的?|随后)\s?(?={_LENGTH})"
    ),
    "zh_part": (
        rf"[上中下]{{1,2}}旬|{_BEHIND_PERIOD}(?:初(?!一(?![定直共起般样并])|[二三四五六七八九十])"
        r"|中(?![标国午文间心断止期介央英])|底|末|尾)"
    ),
}
_LAST = {
    "zh_one": r"一(?=个?(?:周|星期|礼拜|月|季))",
    "zh_unit": rf"(?:{_UNIT})",
    "zh_number": rf"[{NUMERAL}]+",
}

GLUES = {f"zh_glue_{number}": kind for number, kind in enumerate(GLUE)}
RUNS = (
    (
        (
            r"\d一二三四五六七八九十百千廿卅零〇○两几数第首倒最上下前后本次翌凌清早晚朝中正"
            "午晏傍夜半饭收"
        ),
        _BY_FIGURES,
    ),
    (
        (
            "今明听昨琴寻次翌当即大前后去旧出本至迄周星礼上下这该呢最近过往头接随未嚟初"
            "中底末尾"
        ),
        _BY_NAMES,
    ),
    (
        (
            "之以前后过内开起上左大差约不截最直赶自从由到至与和跟期间或及的里那进完做比版"
            "评得、当此现目而每再还交会修写出办印发可定审对弄才拍换提搞收改查核测画签算结给能"
            "补装订谈贴"
        ),
        {name: GLUE[kind] for name, kind in GLUES.items()},
    ),
    (
        "一个分刻小天日周星礼月季半年工秒二三四五六七八九十百千廿卅零〇○两",
        _LAST,
    ),
)
"""Patterns in the order in which they are tried, and the signs with which they begin.

Few signs begin a pattern of more than one run; so the other runs are passed at once.
"""


def _any_of(patterns: Mapping[str, str]) -> str:
    return "|".join(f"(?P<{name}>{said})" for name, said in patterns.items())


_ANY = "|".join(f"(?=[{signs}])(?:{_any_of(run)})" for signs, run in RUNS)
ALONE = "zh_sign"
"""The name of what begins no pattern after all."""
TOKEN = rf"(?=[^\x00-/:-\x7f])(?:{_ANY}|(?P<{ALONE}>[^\x00-\x7f’]))"

# A run of characters none of which any of the patterns starts with.
_STARTS = "".join(signs.replace(r"\d", "") for signs, _ in RUNS)
NO_START = rf"(?P<other>[^\x00-\x7f，。！？；：（）～－–—ー’{_STARTS}]+)"
