# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Blanks by which some set numbers apart from Chinese: 12 盏装上 9 盏, 4 月 2 日."""

from bot.reading.zh.amounts import COUNTED

_EACH = f"{COUNTED}列具把平"
_UNITS = rf"[{_EACH}号月日年天周元万千百亿成分秒点折倍级度米里]|小时|公里|平方|百分点|学分|课时|%"
_SURE_UNITS = (
    r"个(?![性案体别])|家(?![长属具访庭电政务])|户(?![外型籍])|名(?![单片称册字])|位(?!置)|[盏株亩吨斤桶筐]|元(?![旦件])"
    r"|成(?![果本品绩交功员立片])|天(?![线花台桥然气])|小时|公里|%|月(?=\s?\d|[底初中末]|[上中下]旬)|日(?=[之以]?前|[,。;\n]|$)|号(?![码牌段外召角])"
    rf"|[{_EACH}](?=[里中半、以内外,。;\n )]|$)"
)
"""What makes a number that may be that of an item an amount."""
_NONE_OF_AN_ITEM = r"(?<![\d.])(?:\d{2,}|[7-9]|\d+\.\d+)"
_COUNTS = "有剩差缺共到才只就回上约还要买做写改查装修出收发签招测换"

SPACED = (
    rf"{_NONE_OF_AN_ITEM} (?=(?:{_UNITS}))"
    rf"|(?<![\d.])[1-6] (?={_SURE_UNITS})"
    rf"|(?<![\d.])[1-6] (?=(?P<unit>[{_EACH}])[^,。;\n\d]{{0,8}}\d+ ?(?P=unit))"
    rf"|(?<=[{_COUNTS}] )\d (?=[{_EACH}])"
    r"|(?<=月 )\d{1,2} (?=[日号])|(?<=第 )\d+ (?=[\u4e00-\u9fff])"
)
"""A number and the blank before its unit."""

_DAY = r"\d{1,2}(?:月|[日号])"
SET_APART = (
    rf"(?<=[\u4e00-\u9fff(]) (?!{_DAY})(?={_NONE_OF_AN_ITEM}|\d(?:{_UNITS}))"
    rf"|(?<=[\u4e00-\u9fff]) (?<![了好完毕齐着过办做弄写改装修架] )(?={_DAY})"
    r"|(?<=\d月) (?=\d{1,2}[日号])|(?<=第) (?=\d)"
)
"""A blank before a number, once those behind numbers are gone.

One before a day may end a statement: 才写了个框架 23号给.
"""

TIGHT = r"[\u4e00-\u9fff]\d"
"""A number close behind Chinese: whoever writes so sets none apart."""

NEVER_ENDS = (
    r"(?<=%) (?=的|以上|左右|没(?!问题|事|啥)|未)"
    r"|(?<=ok) (?=[了啦咗](?:[,。;!\n ]|$))|(?<=[a-z]) (?=中[,。;\n])"
    r"|(?:(?<=[^a-z0-9][a-h])|(?<=\A[a-h])) (?=[线区栋座楼级类组面版柜厂馆班角段端标](?![a-z]))"
)
"""Blanks that end nothing: 25% 的用户, OK 了, A 线."""
