# ruff: noqa: E501 - word lists read best unbroken
"""Chinese words for a time of today that don't name the day: 下班前, 晚上发你."""

TODAY = {
    **dict.fromkeys(("下班", "收工", "关门", "天黑", "午夜", "中午", "下午"), "今日"),
    **dict.fromkeys(("晚上", "夜里", "晚些", "晚间"), "今晚"),
    "后儿": "后天",
    "结束前": "末之前",
    " 结束前": "末之前 ",
    "改约": "改期",
}
"""The words, by as many signs that say the day as well."""

_HOUR = r"(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:点|时|:)"
_PROMISE = r"(?:前|之前|就?交|就?发你|就?给(?!力)|就?发给|就?给你|就?能|就?会|就?弄|就?写|就?补|就?赶|搞定|搞完|装|去做|去办|去签|去交|继续|再|就?开始?[弄做写]|来?[装修换清洗拆搬贴测录传核寄](?![过了着])|改(?![到为成期过了约])|报(?![过了到])|发(?![现生烧呆过了布货]))"

_AT_ANOTHER_TIME = (
    "(?<!改到)(?<!改成)(?<!改在)(?<!换到)(?<!调到)(?<!放在)(?<!放到)(?<!挪到)"
)
"""Stands before no hour of today: 改成下午装."""

TODAY_SAID = (
    r"(?<![天日号早五六四三二一周儿后昨前])"
    rf"(?:(?:下班|收工|关门|天黑|午夜|中午)(?=之?前)"
    rf"|{_AT_ANOTHER_TIME}下午(?={_HOUR}|{_PROMISE})"
    rf"|{_AT_ANOTHER_TIME}(?:晚上|夜里|晚些|晚间)(?={_HOUR}|{_PROMISE})|后儿)"
    r"|(?:(?<=[月周季度年期1234])|(?<=[月季度] )|(?<=[Qq][1-4] ))结束前|改约"
)

VAGUE = r"几个?(?:天|周|月|星期|礼拜)"
"""Lengths of time that are no date: 还要几天."""
