"""Chinese for what is but on the way: whom one speaks to, what one starts with."""

SPEAKS_TO = "找|联系|问|催|约|喊|咨询|请示|汇报给|反映给|报给|知会"
"""Verbs of asking others, by which nothing ends: 找物业了."""

STARTS = "刷装挖铺录拍写做干吊焊测砌种割搬换修剪编印拆译练教学查盘审洗贴"
"""Signs of what one starts with, behind 开: 今天开刷."""

HIM = (
    "(?:[小老大阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}[姐哥工总]|同事|别人|他|她)"
    "(?:了|啦)?"
)
"""One person to whom work is passed on."""

DEPOSITS = "定金|订金|押金|首付|首款|预付款|头款|保证金|定钱|首付款"
PAID = (
    "(?:也|都|已经?|刚|昨天|今天)*(?:付|交|打|给|转|汇)"
    "(?:过去|出去|掉|完|清|好)?(?:了|啦)"
)
"""What is paid ahead, 定金付了, which ends nothing."""

NOT_IN_TIME = "交不了|发不了|给不了|出不了|交不上|交不出|完不了|上不了线|定不了稿"
"""What one cannot do by a day: 周五交不了."""

STEP = (
    "[^,。;了完好没不]{1,8}?"
    "(?:环节|阶段|步骤|工序|[那这](?:一)?(?:步|段|章|节|块|层|页|处|关)|一[步段章节关])"
)
"""What a verb with 到 comes to on the way: 写到 | 停机那一段."""

COLLECTS = "催|收|要|追|讨|追讨|催收|回收|清收|筹|募|凑|攒"
SO_MUCH = (
    "(?:回来?|到|上来|进来)了?(?:大概|差不多|将近|快)?"
    "[一二两三四五六七八九十几\\d]{1,4}[百千万亿]{1,2}[多来]?(?:块钱?|元)?(?:了)?"
)
"""So much has come in: 催回来六万多."""
