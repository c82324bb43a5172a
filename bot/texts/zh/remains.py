"""Chinese: lessons and standard practices."""

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause
from bot.plans.plan import Kind, Plan
from bot.plans.remains import Measured, Offer, Practice
from bot.plans.suggestions import LONGEST, Fault
from bot.texts.quote import quote
from bot.texts.zh import words as say
from bot.texts.zh.diagnosis import LEVELS

NAME, TITLE, WORDS, SHARED = 40, 80, 60, 6
PROBLEM = {
    Fault.MISSING: "写一句就好：您会告诉下一个团队什么？",
    Fault.TOO_LONG: f"有点长了，{LONGEST}字以内说清要点就好。",
}


def title() -> str:
    """Return the form's name."""
    return "经验教训"


def intro(plan: Plan) -> str:
    """Return a sentence or two."""
    name = f"*{plan.code} · {quote(plan.title, TITLE)}*"
    if plan.kind is Kind.INDIVIDUAL:
        return f"{name}\n只有能看到这份计划的人才查得到。"
    return f"{name}\n本工作区的同事都可以用 `/pip 经验` 查到。"


def kind_label() -> str:
    """Return the label."""
    return "这是"


def lesson() -> str:
    """Return the choice."""
    return "教训：下次要换个做法"


def practice() -> str:
    """Return the choice."""
    return "标准做法：行之有效，今后照做"


def text_label() -> str:
    """Return the label."""
    return "用一两句话说明"


def text_example() -> str:
    """Return an example."""
    return "先精简工单表单，辅导才见效"


def about_label() -> str:
    """Return the label."""
    return "来自哪个原因或行动步骤？"


def cause(cause: Cause) -> str:
    """Return like `C1 · 工单缺少订单号`."""
    return f"{cause.code} · {cause.text}"


def action(action: Action) -> str:
    """Return like `#2 · 精简表单`."""
    return f"#{action.number} · {action.title}"


def level_label() -> str:
    """Return the label."""
    return "原因在哪个层面？"


def level_hint() -> str:
    """Return one sentence."""
    return "不选则与上面的原因相同，或与该行动步骤所针对的原因相同。"


def owner_label() -> str:
    """Return the label."""
    return "由谁负责维护？（标准做法必填）"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def no_level() -> str:
    """Return one sentence."""
    return "没有对应的原因，请选一个层面。"


def no_owner() -> str:
    """Return one sentence."""
    return "标准做法需要一位责任人，请选择本工作区的同事。"


def cannot_see() -> str:
    """Return one sentence."""
    return "请选择能看到这份计划的人，以免内容外泄。"


def gone() -> str:
    """Return one sentence."""
    return "计划里已经没有这一项了，请重新选择。"


def kept(*, is_practice: bool) -> str:
    """Return two sentences."""
    kind = "标准做法" if is_practice else "教训"
    return (
        f"谢谢，这条{kind}已记下。以后有人填写类似的原因时，我会提示出来；"
        "用 `/pip 经验` 也能查到。"
    )


def told_owner(by: str) -> str:
    """Return one sentence."""
    return (
        f"{quote(by, NAME)} 把下面这条定为标准做法，由您负责维护。"
        "查到它的同事有疑问时可能会来找您："
    )


def found_title(words: str) -> str:
    """Return like `与“处理时长”有关的经验`."""
    return f"与“{quote(words, WORDS)}”有关的经验" if words else "标准做法与教训"


def nothing_found(words: str) -> str:
    """Return two sentences."""
    if not words:
        return "还没有记录。用 `/pip 教训 P-3` 可以记下一份计划带来的经验。"
    return (
        f"没有找到与“{quote(words, WORDS)}”有关的经验。"
        "换个说法试试，或用 `/pip 经验` 查看全部。"
    )


def line(offer: Offer, owner: str | None, source: str | None) -> str:
    """Return like `*标准做法*（流程）：先精简表单 / 责任人：王伟 · P-1 L2`."""
    what = offer.what
    kind = "标准做法" if isinstance(what, Practice) else "教训"
    parts = [f"责任人：{quote(owner, NAME)}"] if owner else []
    parts += [source] if source else []
    tail = f"\n{' · '.join(parts)}" if parts else ""
    return f"*{kind}*（{LEVELS[what.level]}）：{quote(what.text, LONGEST)}{tail}"


def why(offer: Offer) -> str:
    """Return like `提示原因：同样提到“表单”。实测效果：…`."""
    parts = []
    if offer.shared:
        told = "".join(f"“{quote(each, 30)}”" for each in offer.shared[:SHARED])
        same = f"，且同属{LEVELS[offer.what.level]}层面" if offer.same_level else ""
        parts.append(f"提示原因：同样提到{told}{same}。")
    if offer.what.measured:
        parts.append(f"实测效果：{measured(offer.what.measured)}。")
    elif offer.shared:
        parts.append("没有实测数据。")
    return "".join(parts)


def measured(measured: Measured) -> str:
    """Return like `处理时长 8.4 → 6.2 分钟`."""
    unit = f" {quote(measured.unit, 20)}" if measured.unit else ""
    before, after = say.number(measured.before), say.number(measured.after)
    return f"{quote(measured.name, NAME)} {before} → {after}{unit}"


def offered(count: int) -> str:
    """Return like `*以前有 2 条经验，也许用得上：*`."""
    return f"*以前有{count}条经验，也许用得上：*"


def offered_title() -> str:
    """Return the form's name."""
    return "以往的经验"


def add_lesson() -> str:
    """Return the label."""
    return "记一条经验教训"


def add_suggestion() -> str:
    """Return the label."""
    return "提一条建议"


def what_did_you_learn() -> str:
    """Return two sentences."""
    return "这个月大家有什么收获？接下来想试试什么？"
