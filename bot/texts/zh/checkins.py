"""Chinese: prompts, nudges, and actions left behind."""

from collections.abc import Sequence
from datetime import date

from bot.ids import ChannelId
from bot.plans.actions import Action
from bot.texts.quote import quote
from bot.texts.zh import words


def prompt_push(count: int) -> str:
    """Return like `您的3项行动步骤进展如何？`."""
    return f"您的{count}项行动步骤进展如何？"


def prompt_intro(count: int) -> str:
    """Return the first line of a prompt."""
    which = "这一项" if count == 1 else f"这{count}项"
    return f":wave: {which}进展到哪儿了？简单说两句就行。"


def heading(code: str, title: str) -> str:
    """Return the plan in bold."""
    return f"*{code} · {quote(title, 150)}*"


def heading_support() -> str:
    """Return a heading that names no plan."""
    return "*您答应提供的支持*"


def action(n: int, action: Action, today: date) -> str:
    """Return like `*2.* 联系五家供应商` and, below, `进行中 60% · 截止…`."""
    standing = words.status(action.status)
    if action.percent is not None:
        standing += f" {action.percent}%"
    due = f"{words.day(action.due, today)}到期" if action.due else "未定日期"
    if action.due and action.due < today and action.status.is_open:
        due = f":small_orange_diamond: 原定{words.day(action.due, today)}"
    return f"*{n}.* {quote(action.title, 200)}\n{standing} · {due}"


def last_said(said: str, day: str) -> str:
    """Return like `上次：60%（3月6日）`."""
    return f"上次：{said}，{day}"


def nothing_said() -> str:
    """Return that there is no answer yet."""
    return "还没有回复过"


def seen_by_team(lead: str, channel: ChannelId | None) -> str:
    """Return who sees answers about a team plan."""
    recap = f"，每月简报发到 <#{channel}>" if channel else ""
    return f"计划成员都能看到您的回复，由{quote(lead)}负责推进{recap}。"


def seen_by_few(others: Sequence[str], sponsor: str | None) -> str:
    """Return who sees answers about an individual plan."""
    names = words.listed(["您", *(quote(name) for name in others)])
    summary = f"{quote(sponsor)}只看到概要，看不到原话。" if sponsor else ""
    return f":lock: 只有{names}能看到您的回复，绝不会发到频道。{summary}"


def seen_by_lead(lead: str) -> str:
    """Return who sees the answer of an owner outside the core of a plan."""
    return (
        f":lock: 只有{quote(lead)}、受支持的员工本人及其HRBP能看到您的回复，"
        "绝不会发到频道。"
    )


def invitation(example: int) -> str:
    """Return how to answer."""
    return f"直接回复就好，可以一次说完，比如：_{example}完成八成，其余周五前搞定_"


def done() -> str:
    """Return the label."""
    return "已完成"


def in_progress() -> str:
    """Return the label."""
    return "进行中"


def blocked() -> str:
    """Return the label."""
    return "受阻…"


def new_date() -> str:
    """Return the label."""
    return "改日期…"


def on_track() -> str:
    """Return the label."""
    return "都按计划进行"


def nothing_new() -> str:
    """Return the label."""
    return "暂无新进展"


def nudge_push(count: int) -> str:
    """Return like `还有2项没有消息`."""
    return f"还有{count}项没有消息"


def nudge_intro(count: int) -> str:
    """Return the one reminder."""
    return f"下面{count}项我还没收到消息，回一句就行。我只提醒这一次。"


def more(count: int) -> str:
    """Return like `……另有3项`."""
    return f"……另有{count}项，用 `/pip 列表` 可以看到全部。"


def handover_push(name: str) -> str:
    """Return like `小波已离开，行动步骤需要新的责任人`."""
    return f"{quote(name, 100)}已离开，行动步骤需要新的责任人"


def handover(name: str, plan: str) -> str:
    """Return what is left behind in one plan."""
    return (
        f"*{quote(name)}*在Slack中已停用，我不会再向这位同事提问。"
        f"{plan}中下列行动步骤需要换人负责，用 `/pip 编辑` 可以交接："
    )
