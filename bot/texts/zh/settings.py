"""Chinese: how a person wants to be asked."""

from datetime import time

from bot.people import Person, Volume
from bot.texts.quote import quote

VOLUME = {
    Volume.NORMAL: "正常：每周跟进，未回复时提醒一次",
    Volume.LIGHT: "少一些：只跟进，不提醒",
    Volume.OFF: "关闭：我会主动汇报",
}


def title() -> str:
    """Return the form's name."""
    return "个人设置"


def intro(zone: str, now: str) -> str:
    """Return whose time counts."""
    return f"按您的当地时间提问：现在是 {now}（{quote(zone)}）。"


def save() -> str:
    """Return the label."""
    return "保存"


def cancel() -> str:
    """Return the label."""
    return "取消"


def language() -> str:
    """Return the label."""
    return "语言"


def as_slack() -> str:
    """Return the name of the choice."""
    return "跟随Slack"


def weekday() -> str:
    """Return the label."""
    return "进度跟进的日期"


def as_plan() -> str:
    """Return the name of the choice."""
    return "按各计划的安排"


def at() -> str:
    """Return the label."""
    return "进度跟进的时间"


def at_hint() -> str:
    """Return when the time counts."""
    return "选定日期后生效。"


def zone() -> str:
    """Return the label."""
    return "时区（Slack 里不对时填写）"


def zone_hint() -> str:
    """Return what to type."""
    return "例如 Asia/Shanghai；留空则跟随Slack。"


def unknown_zone() -> str:
    """Return that there is no such zone."""
    return "没有这个时区，请填写类似 Asia/Shanghai 或 Europe/Berlin 的名称。"


def volume() -> str:
    """Return the label."""
    return "消息多少"


def volume_name(volume: Volume) -> str:
    """Return like `少一些：只跟进，不提醒`."""
    return VOLUME[volume]


def saved(person: Person, weekday: str | None, at: time | None) -> str:
    """Return how it is from now on."""
    if person.volume is Volume.OFF:
        return "已保存。之后不再主动向您提问；随时可用 `/pip 汇报` 告诉我进展。"
    when = f"每{weekday} {at:%H:%M}" if weekday and at else "按各计划的安排"
    return f"已保存。之后{when}提问（{quote(person.tz.key)} 时间）。"
