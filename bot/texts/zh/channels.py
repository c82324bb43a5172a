"""Chinese: a plan's channel, when it can't be reached."""

from bot.plans.plan import Plan
from bot.texts.quote import quote

TITLE = 90


def lost_title(plan: Plan) -> str:
    """Say in a notification what the message is."""
    return f"{plan.code}：无法在频道中发布"


def lost(plan: Plan, channel: str, *, archived: bool) -> str:
    """Say that nothing could be posted there, why, and what helps."""
    where = f" <#{channel}> " if channel else "它的频道"
    why = "频道已归档" if archived else "我不在频道里，或没有发言权限"
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* 的内容没能发到{where}，因为{why}。"
        "请另选一个频道；也可以先邀请我加入，再重新选择它。"
    )


def kept() -> str:
    """Say that what should have been posted follows, and is not lost."""
    return "内容没有丢失，原本要发布的是："


def found(plan: Plan, channel: str) -> str:
    """Say that the plan has another channel, and that it was posted there."""
    return f"✓ {plan.code} 今后发到 <#{channel}>，简报也会发到那里。"


def choose_button() -> str:
    """Name the button that opens the form."""
    return "选择频道"


def form() -> str:
    """Head the form."""
    return "选择频道"


def label() -> str:
    """Ask for the channel."""
    return "这份计划发到哪个频道？"


def hint() -> str:
    """Say what the channel must allow."""
    return "我需要在频道里：请先在频道中用 /invite 邀请我。"


def not_seen() -> str:
    """Say that the bot is not in that channel, and how to invite it."""
    return "我还不在这个频道里。请先在频道中用 /invite 邀请我，再保存。"


def archived() -> str:
    """Say that the channel is archived."""
    return "这个频道已归档，请另选一个。"
