"""Chinese: praise, and the question who may hear it."""

from bot.plans.plan import Plan
from bot.plans.suggestions import LONGEST, Fault
from bot.texts.quote import quote

NAME = 40
PROBLEM = {
    Fault.MISSING: "对方哪里做得好？写一句就行。",
    Fault.TOO_LONG: f"有点长了，{LONGEST}字以内就好。",
}


def title() -> str:
    """Return the form's name."""
    return "表扬同事"


def who_label() -> str:
    """Return the label."""
    return "表扬谁？"


def text_label() -> str:
    """Return the label."""
    return "对方哪里做得好？"


def text_example() -> str:
    """Return an example."""
    return "面对情绪激动的客户很耐心，一通电话就解决了问题"


def where_label() -> str:
    """Return the label."""
    return "谁可以看到？"


def between_us() -> str:
    """Return the choice."""
    return "只有我们两个人"


def in_channel(plan: Plan) -> str:
    """Return the choice."""
    return f"也发到 {plan.code} 的频道 · {plan.title}"


def how_it_goes() -> str:
    """Return one sentence."""
    return "先私信给本人，本人同意后才会发到频道。"


def send() -> str:
    """Return the label."""
    return "发送"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def not_them() -> str:
    """Return one sentence."""
    return "请选择本工作区里的一位同事（不能选自己）。"


def no_such_channel() -> str:
    """Return one sentence."""
    return "现在没法替您发到这个频道了，请重新选择。"


def sent(name: str, *, asks: bool) -> str:
    """Return one or two sentences."""
    if asks:
        return f"{quote(name, NAME)} 马上会收到，要不要发到频道由对方决定。"
    return f"{quote(name, NAME)} 马上会收到，只有您和对方知道。"


def heading(by: str) -> str:
    """Return one sentence."""
    return f":clap: {quote(by, NAME)} 表扬了您："


def says(text: str) -> str:
    """Return the words as a quotation."""
    return f"> {quote(text, LONGEST)}"


def may_i(channel: str) -> str:
    """Return a question."""
    return f"可以发到 {channel} 吗？怎么选都好，选“不”也不会告诉任何人。"


def yes() -> str:
    """Return the label."""
    return "可以，发吧"


def no() -> str:
    """Return the label."""
    return "不，我们知道就好"


def posted(channel: str) -> str:
    """Return one sentence."""
    return f"您已同意，发到 {channel} 了。"


def kept() -> str:
    """Return one sentence."""
    return "没有发到频道，只有您和对方知道。"


def post(to: str, by: str) -> str:
    """Return one sentence."""
    return f":clap: {quote(by, NAME)} 表扬 *{quote(to, NAME)}*："
