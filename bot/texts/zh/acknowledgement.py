"""Chinese: who has a plan, and whether they agree."""

from datetime import date, datetime

from bot.plans.acknowledgement import Acknowledgement, Acknowledges
from bot.plans.plan import Plan
from bot.texts.quote import quote
from bot.texts.zh import words
from bot.texts.zh.plans import heading as plan_heading

NAME = 40
BUTTONS = {
    Acknowledges.RECEIVED: "已收到",
    Acknowledges.AGREED: "同意",
    Acknowledges.REFUSED: "拒签",
}
TOOK = {
    Acknowledges.RECEIVED: "已收到",
    Acknowledges.AGREED: "同意",
    Acknowledges.REFUSED: "拒签",
}


def ask(version: int) -> str:
    """Return two sentences."""
    return f"请签收确认第{version}版，也可以直接表示同意。您的答复会保留在计划里。"


def button(says: Acknowledges) -> str:
    """Return the label."""
    return BUTTONS[says]


def noted(said: Acknowledgement, name: str | None, at: datetime, today: date) -> str:
    """Return like `小波：同意第2版，3月9日（周一） 10:12。`."""
    who = quote(name, NAME) if name else "您"
    when = f"{words.day(at.date(), today)} {words.wall_time(at.time())}"
    return f"{who}：{TOOK[said.says]}第{said.version}版，{when}。"


def newer(version: int) -> str:
    """Return like `第3版尚未签收。`."""
    return f"第{version}版尚未签收。"


def not_yet(name: str | None, version: int) -> str:
    """Return like `小波：第2版尚未签收。`."""
    return f"{quote(name, NAME) if name else '您'}：第{version}版尚未签收。"


def heading() -> str:
    """Return the heading."""
    return "*签收确认*"


def refused(plan: Plan, name: str, version: int) -> str:
    """Return two sentences."""
    return (
        f"{quote(name, NAME)}拒签了 {plan_heading(plan, known=True)} 的第{version}版。"
        "计划照常进行，建议找时间谈一谈。"
    )
