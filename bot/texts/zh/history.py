"""Chinese: past answers."""

from datetime import date, time

from bot.checkins.replies import Verdict
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.texts.history import Days
from bot.texts.quote import quote
from bot.texts.zh import words

LONGEST = 300
LONG_AGO = 2001
NOTHING = {
    Verdict.NOTED: "其中的内容均已不再生效",
    Verdict.NOTHING: "没有记录任何进展",
    Verdict.NOTHING_NEW: "没有新的进展",
    Verdict.REJECTED: "您说这不是汇报",
    Verdict.WITHDRAWN: "已撤回",
}


def how_to_ask() -> str:
    """Return two sentences."""
    return (
        "我没看懂您要看谁的回复或哪段时间。可以这样输入：`/pip 历史`、"
        "`/pip 历史 上个月`、`/pip 历史 @小波 5月1日至今` 或 `/pip 历史 P-3`。"
    )


def title(whose: str | None, days: Days, today: date) -> str:
    """Return like `王芳的回复，3月3日（周一）至3月14日（周五）`."""
    answers = f"{quote(whose)}的回复" if whose else "以往的回复"
    return f"{answers}，{_span(days, today)}"


def none(whose: str | None, days: Days, today: date) -> str:
    """Return two sentences."""
    of = f"{quote(whose)}的" if whose else ""
    return (
        f"{_span(days, today)}没有您可以查看的{of}回复。"
        "用 `/pip 历史 1月至今` 可以看得更早。"
    )


def when(day: date, at: time, today: date, name: str | None) -> str:
    """Return like `*3月14日（周五）10:20* · 王芳`."""
    who = f" · {quote(name)}" if name else ""
    return f"*{words.day(day, today)} {words.wall_time(at)}*{who}"


def quoted(text: str, *, edited: bool) -> str:
    """Return like `“做了一半”（编辑过）`."""
    return f"“{quote(text, LONGEST)}”{'（编辑过）' if edited else ''}"


def nothing_noted(verdict: Verdict) -> str:
    """Return a few words."""
    return NOTHING[verdict]


def question_open() -> str:
    """Return a few words."""
    return "我就此提的问题还没有回答"


def line(plan: Plan, action: Action, said: str) -> str:
    """Return like `P-3 #2 起草手册：进行中，60%`."""
    return f"P-{plan.number} #{action.number} {quote(action.title, 80)}：{said}"


def earlier() -> str:
    """Return the label."""
    return "更早的回复"


def with_page(asked: str, page: int) -> str:
    """Return like `@小波 第2页`."""
    return f"{asked} 第{page}页".strip()


def _span(days: Days, today: date) -> str:
    first, last = days
    until = words.day(last, today)
    if first.year < LONG_AGO:
        return f"截至{until}"
    return until if first == last else f"{words.day(first, today)}至{until}"
