"""Chinese: an action's details."""

from collections.abc import Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.depending import Awaited
from bot.plans.drafts import Draft, DraftAction
from bot.plans.progress import Status
from bot.plans.slips import Slip
from bot.plans.support import SupportKind
from bot.texts.quote import quote
from bot.texts.zh import words
from bot.texts.zh.recaps import REASON

TITLE, NAME, TEXT, SHORT = 90, 40, 160, 40
SLIPS = 3


def title(number: int) -> str:
    """Return like `行动步骤 2 的细节`."""
    return f"行动步骤 {number} 的细节"


def take_over() -> str:
    """Return the label."""
    return "填入计划"


def back() -> str:
    """Return the label."""
    return "返回"


def about(title: str) -> str:
    """Return the action and one sentence."""
    return f"*{quote(title, TITLE)}*\n有用的就填，都可以留空。"


def kept_with_plan() -> str:
    """Return one sentence."""
    return "登记或保存计划后生效。"


def no_support() -> str:
    """Return the label."""
    return "不是，属于改进工作本身"


def in_short(action: DraftAction, before: Sequence[int]) -> str:
    """Return like `3月2日开始 · 2位参与人 · 在 #1 之后`."""
    parts = []
    if action.begins:
        parts.append(f"{action.begins.month}月{action.begins.day}日开始")
    if action.helpers:
        parts.append(f"{len(action.helpers)}位参与人")
    if action.resources.strip():
        parts.append(f"所需资源：{quote(action.resources, SHORT)}")
    if action.expected.strip():
        parts.append(f"预期成果：{quote(action.expected, SHORT)}")
    if before:
        parts.append(f"在 {_numbers(before)} 之后")
    if action.buffer.strip("0"):
        parts.append(f"缓冲{quote(action.buffer, SHORT)}天")
    if action.support:
        parts.append(_owed(action.support))
    return " · ".join(parts)


def line(action: Action, helpers: Sequence[str], today: date) -> str:
    """Return like `3月2日（周一）开始 · 参与人：小博 · 所需资源：12件马甲`."""
    parts = []
    if action.support:
        parts.append(_owed(action.support))
    if action.start and action.status is Status.NOT_STARTED:
        parts.append(f"{words.day(action.start, today)}开始")
    if helpers:
        names = "、".join(quote(each, NAME) for each in helpers)
        parts.append(f"参与人：{names}")
    if action.resources:
        parts.append(f"所需资源：{quote(action.resources, TEXT)}")
    if action.expected:
        parts.append(f"预期成果：{quote(action.expected, TEXT)}")
    if action.buffer:
        parts.append(f"缓冲{action.buffer}个工作日")
    return " · ".join(parts)


def _owed(kind: SupportKind) -> str:
    name = words.support(kind)
    return (
        "公司应提供的支持" if kind is SupportKind.OTHER else f"公司应提供的支持：{name}"
    )


def shown_by(action: Action) -> str:
    """Return like `依据：“清单已上传”`."""
    return f"依据：“{quote(action.evidence, TEXT)}”" if action.evidence else ""


def slips(slips: Sequence[tuple[Slip, date]], today: date) -> str:
    """Return like `推迟2次：3月6日（周五） → 3月13日（周五）（3月3日，资源）`."""
    if not slips:
        return ""
    count = len(slips)
    shown = "；".join(_slip(*each, today) for each in slips[-SLIPS:])
    more = "……" if count > SLIPS else ""
    return f"推迟{count}次：{more}{shown}"


def _slip(slip: Slip, day: date, today: date) -> str:
    why = [f"{words.day(day, today)}提出"]
    if slip.reason:
        why.append(REASON[slip.reason])
    if slip.says:
        why.append(f"“{quote(slip.says, TITLE)}”")
    dates = " → ".join(words.day(each, today) for each in (slip.before, slip.after))
    return f"{dates}（{'，'.join(why)}）"


def awaits(awaited: Awaited, today: date) -> str:
    """Return like `需等待 #2 修好打印机（3月3日（周二）起受阻）`."""
    if not awaited:
        return ""
    parts = [_first(each, today) for each in awaited.actions]
    if awaited.hidden:
        parts.append("计划中的其他步骤")
    return f"需等待 {'、'.join(parts)}"


def _first(action: Action, today: date) -> str:
    says = words.status(action.status)
    if action.status is Status.BLOCKED and action.blocked_since:
        says = f"{words.day(action.blocked_since, today)}起受阻"
    elif action.due:
        day = words.day(action.due, today)
        past = f"原定{day}完成" if action.due < today else f"{day}到期"
        says = f"{says}，{past}"
    return f"#{action.number} {quote(action.title, SHORT)}（{says}）"


def _numbers(numbers: Sequence[int]) -> str:
    return "、".join(f"#{each}" for each in numbers)


def no_draft() -> str:
    """Return two sentences."""
    return "您没有未填完的计划表单。输入 `/pip 新建` 开始一份。"


def goes_on() -> str:
    """Return one sentence."""
    return "这是您上次填到的地方，请核对并继续。"


def unfinished(draft: Draft) -> str:
    """Return one sentence."""
    name = quote(draft.title, TITLE)
    which = f"“{name}”" if name else "有一份没有名称的表单"
    return f"{which}还没有填完，输入 `/pip 继续草稿` 可以接着填。"
