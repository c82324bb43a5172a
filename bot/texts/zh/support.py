"""Chinese: support that is asked for, promised, declined and given."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.support import RequestState, SupportKind, SupportRequest
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE, NAME, TEXT = 90, 40, 300


def ask_button() -> str:
    """Return the label."""
    return "请求支持……"


def form_title() -> str:
    """Return the title."""
    return "请求支持"


def about(action: Action) -> str:
    """Return one line."""
    return f"针对 *#{action.number} {quote(action.title, TITLE)}*"


def what_label() -> str:
    """Return the label."""
    return "您需要什么支持？"


def what_example() -> str:
    """Return an example."""
    return "请熟悉新系统的同事带半天"


def kind_label() -> str:
    """Return the label."""
    return "哪一类支持？"


def who_label() -> str:
    """Return the label."""
    return "谁可以提供？"


def who_hint() -> str:
    """Return one sentence."""
    return "不知道就留空，我会请直属上级指定。"


def day_label() -> str:
    """Return the label."""
    return "什么时候之前需要？"


def hint() -> str:
    """Return two sentences."""
    return (
        "对方可以答应、另定日期，或说明原因后谢绝。"
        "支持到位之前，这项行动步骤算作等待支持。"
    )


def missing() -> str:
    """Return one sentence."""
    return "请填写这一项。"


def too_long(limit: int) -> str:
    """Return one sentence."""
    return f"太长了，请控制在{limit}个字以内。"


def is_owner() -> str:
    """Return one sentence."""
    return "这是这项行动步骤的责任人，支持要由其他人提供。"


def asked(supporter: str | None) -> str:
    """Return one or two sentences."""
    if supporter is None:
        return "我已请直属上级指定由谁提供，定下来会告诉您。"
    return f"我已问过{quote(supporter, NAME)}，有答复会告诉您。"


def gone() -> str:
    """Return one sentence."""
    return "这里已经没有要处理的，或者不由您决定。"


def which() -> str:
    """Return two sentences."""
    return "针对哪一项行动步骤？也可以直接输入：`/pip 支持 P-3 #2 需要什么`"


def nothing_open() -> str:
    """Return one sentence."""
    return "您这里没有可以请求支持的未完成行动步骤。"


def to_name(request: SupportRequest, action: Action, plan: Plan, asker: str) -> str:
    """Return a few sentences."""
    return (
        f"{quote(asker, NAME)}需要支持，针对 {_named(action, plan)}："
        f"{_what(request)}。请指定由谁提供、什么时候之前。"
    )


def _named(action: Action, plan: Plan) -> str:
    return f"*#{action.number} {quote(action.title, TITLE)}*（{plan.code}）"


def _what(request: SupportRequest) -> str:
    kind = "" if request.kind is SupportKind.OTHER else words.support(request.kind)
    said = f"“{quote(request.what, TEXT)}”"
    return f"{said}（{kind}）" if kind else said


def name_button() -> str:
    """Return the label."""
    return "指定提供人……"


def to_give(
    request: SupportRequest,
    plan: Plan,
    by: str,
    action: Action | None,
    due: date | None,
    today: date,
) -> str:
    """Return like `丹娜请您在3月27日（周五）前提供支持：“……”。`."""
    when = f"在{words.day(due, today)}前" if due else ""
    what = f"，针对 {_named(action, plan)}" if action else f"（{plan.code}）"
    return f"{quote(by, NAME)}请您{when}提供支持{what}：{_what(request)}。"


def accept() -> str:
    """Return the label."""
    return "好的，我来"


def other_date() -> str:
    """Return the label."""
    return "另定日期……"


def decline() -> str:
    """Return the label."""
    return "做不到……"


def date_title() -> str:
    """Return the title."""
    return "另定日期"


def decline_title() -> str:
    """Return the title."""
    return "谢绝"


def reason_label() -> str:
    """Return the label."""
    return "什么原因？提出请求的人会看到。"


def you_give(request: SupportRequest, due: date | None, today: date) -> str:
    """Return two sentences."""
    when = f"在{words.day(due, today)}前" if due else ""
    return f"✓ 您将{when}提供这项支持：{_what(request)}。进度跟进时我会问到它。"


def you_declined(request: SupportRequest) -> str:
    """Return one sentence."""
    return f"您已谢绝：{_what(request)}。提出请求的人知道原因。"


def is_given(
    request: SupportRequest,
    action: Action,
    plan: Plan,
    who: str,
    due: tuple[date | None, date],
) -> str:
    """Return like `小西将在3月27日（周五）前为 *#2 …* 提供支持：“……”。`."""
    day, today = due
    when = f"在{words.day(day, today)}前" if day else ""
    said = f"{quote(who, NAME)}将{when}为 {_named(action, plan)} 提供支持"
    return f"{said}：{_what(request)}。"


def is_declined(request: SupportRequest, action: Action, plan: Plan, who: str) -> str:
    """Return like `小西无法为 *#2 …* 提供支持“……”：“没有时间”。`."""
    said = f"{quote(who, NAME)}无法为 {_named(action, plan)} 提供支持"
    return f"{said}{_what(request)}：“{quote(request.reason, TEXT)}”。"


def is_there(request: SupportRequest, action: Action, plan: Plan) -> str:
    """Return two sentences."""
    said = f"{_named(action, plan)} 需要的支持已经到位：{_what(request)}。"
    return f"{said}还缺什么？直接告诉我就行。"


def line(request: SupportRequest, who: str | None) -> str:
    """Return like `已请求支持：“导师带教”（还没有指定提供人）`."""
    said = f"已请求支持：“{quote(request.what, TITLE)}”"
    if request.state is RequestState.DECLINED:
        why = f"：“{quote(request.reason, TITLE)}”" if request.reason else ""
        return f"{said}（{quote(who or '?', NAME)}已谢绝{why}）"
    if request.state is RequestState.ASKED and who:
        return f"{said}（{quote(who, NAME)}还没有答复）"
    return f"{said}（还没有指定提供人）"
