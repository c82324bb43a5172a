"""Chinese: leave, snooze, skip."""

from datetime import date, time

from bot.texts.zh import words


def on_leave(first: date, last: date, today: date) -> str:
    """Return the days."""
    days = words.day(first, today)
    if first != last:
        days = f"{days}至{words.day(last, today)}"
    return (
        f"记下了：您{days}不在。这期间我不会问您进展，也不算漏答。"
        "提前回来就用 `/pip 请假 结束`。"
    )


def leave_dropped() -> str:
    """Return that it is off before it began."""
    return "好的，这次请假已取消，之后我会照常问您。"


def leave_over() -> str:
    """Return that it is ended."""
    return "欢迎回来，之后我会照常问您。"


def no_leave() -> str:
    """Return that there was none."""
    return "没有您的请假记录，不用结束。"


def how_to_leave() -> str:
    """Return how."""
    return (
        "请到什么时候？比如 `/pip 请假 到周一`（含周一）、"
        "`/pip 请假 8月3日到14日` 或 `/pip 请假 今天`。"
        "提前回来就用 `/pip 请假 结束`。"
    )


def snoozed(day: date, at: time, today: date) -> str:
    """Return until when."""
    return (
        f"好的，{words.day(day, today)}{words.wall_time(at)}"
        "（您的时间）之前我不打扰您。"
    )


def how_to_snooze() -> str:
    """Return how."""
    return "要过多久？比如 `/pip 稍后 2小时`、`/pip 稍后 30分钟` 或 `/pip 稍后 3天`。"


def skipped() -> str:
    """Return that it is left out."""
    return "好的，这周就不问了，也不算漏答。"


def nothing_to_skip() -> str:
    """Return that there is none."""
    return "没有需要跳过的跟进：您目前没有未完成的行动步骤。"
