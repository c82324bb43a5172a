# ruff: noqa: ISC004 - long patterns read best unbroken
"""Chinese shares and counts; `{N}` stands for a number."""

_UNIT = (
    r"[个条项份家户人场次单类台套张件页章节门课名位通篇组批间辆台本道天幅棵段版稿轮遍处]"
    r"[次节课]?"
)

CHINESE = (
    (
        "total and count",
        r"(?<![从第\d一二两三四五六七八九十百])(?P<n>{N})(?P<unit>[\u4e00-\u9fff])[^\s\d,。;、]{0,6}?(?:了|完|过|好|中|里|有)(?P<k>{N})(?=(?P=unit))",
    ),
    ("percent", r"百分之(?P<p>{N})"),
    ("share of a whole", r"(?P<n>[二两三四五六七八九十百]{1,6}|\d{1,4})分之(?P<k>{N})"),
    (
        "tenths",
        r"(?<![一二三四五六七八九\d])(?P<p>[一二两三四五六七八九]|\d)成(?P<half>半)?(?![本功立交员果绩长年为品熟了为份]|都)"
        r"|(?P<x>a^)",
    ),
    ("tenths and past", r"(?P<p>[一二两三四五六七八九])成(?P<half>半)?(?=了|都)"),
    ("share half fixed 50", r"一半(?!多)|半数|做了半|一半儿|对半"),
    (
        "total and count",
        r"(?<![从第\d一二两三四五六七八九十百])(?P<n>{N})(?:多)?"
        + _UNIT
        + r"(?:[^\s\d,。;、]{0,4}?(?:里面|里头|当中|里|中))?"
        r"[^\s\d,。;、]{0,6}?(?:了|完|过|好)(?P<k>{N})(?=" + _UNIT + r"|$|[,。;、])",
    ),
    (
        "total and count",
        r"(?<![\d一二两三四五六七八九十百])(?P<n>{N})"
        + _UNIT
        + r"?[^\s\d,。;、]{0,4}?(?:里面|里头|当中|里|中)"
        r"[^\s\d,。;、]{0,6}?(?P<k>{N})",
    ),
    ("count", r"(?<![第\d.一二两三四五六七八九十百])(?P<k>{N})(?=" + _UNIT + r")"),
)
