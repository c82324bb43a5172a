"""Chinese: stakeholders, and what they say of a plan's result."""

from collections.abc import Sequence

from bot.plans.evaluation import LONGEST
from bot.plans.feedback import LONGEST_VOICE, Feedback
from bot.plans.plan import Kind, Plan
from bot.texts.quote import plain, quote

TITLE, NAME, SAID = 90, 40, 600


def heading() -> str:
    """Return the heading."""
    return "*相关方的反馈*"


def said(feedback: Feedback, name: str, by: str) -> str:
    """Return a few lines."""
    who = quote(name, NAME)
    if feedback.person is None:
        voice = quote(feedback.voice, LONGEST_VOICE)
        who = f"客户之声：{voice}（由{quote(by, NAME)}代填）"
    lines = [f"_{who}：_ {quote(feedback.changed, SAID)}"]
    if feedback.works:
        lines.append(f"做得好的：{quote(feedback.works, SAID)}")
    if feedback.missing:
        lines.append(f"仍需改进：{quote(feedback.missing, SAID)}")
    return "\n".join(lines)


def waiting(names: Sequence[str]) -> str:
    """Return like `已邀请，尚未回答：小艾、老孙`."""
    return f"已邀请，尚未回答：{_names(names)}"


def ask_button() -> str:
    """Return the label."""
    return "邀请同事反馈"


def voice_button() -> str:
    """Return the label."""
    return "代填客户之声"


def ask_title() -> str:
    """Return the form's name."""
    return "邀请同事反馈"


def people_label() -> str:
    """Return the label."""
    return "想听听谁的看法？"


def people_hint(plan: Plan) -> str:
    """Return two sentences."""
    if plan.kind is Kind.INDIVIDUAL:
        return (
            "会私信问三个关于与该员工共事的小问题，只提醒一次。对方不会知道有这份计划。"
        )
    return "会私信问三个小问题，只提醒一次。"


def ask_send() -> str:
    """Return the label."""
    return "邀请"


def nobody() -> str:
    """Return one sentence."""
    return "请至少选择一位同事。"


def not_them(names: Sequence[str]) -> str:
    """Return two sentences."""
    who = "、".join(plain(each, NAME) for each in names)
    return (
        f"不能邀请{who}。直属上级和需要自评的同事另有表单；"
        "应用、访客和已离职的同事也不能邀请。"
    )


def asked(names: Sequence[str]) -> str:
    """Return one sentence."""
    return f"已邀请{_names(names)}，回答会出现在效果评估里。"


def request(plan: Plan, lead: str, subject: str) -> str:
    """Return a few sentences."""
    who, short = quote(lead, NAME), "三个小问题，只答第一个也可以"
    if plan.kind is Kind.INDIVIDUAL:
        other = quote(subject, NAME)
        return (
            f"{who}想了解您近来与{other}共事的感受：{short}。"
            f"{who}、{other}和HR会看到您的回答和姓名。"
        )
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* 正在做效果评估，"
        f"{who}想听听您怎么看它的成果：{short}。"
        "直属上级（以及HRBP，如果有）会看到您的回答和姓名。"
    )


def request_again(plan: Plan, lead: str, subject: str) -> str:
    """Return a few sentences."""
    return f"提醒一次，之后不再打扰。{request(plan, lead, subject)}"


def answer_button(*, again: bool) -> str:
    """Return the label."""
    return "修改回答" if again else "回答"


def answer_title() -> str:
    """Return the form's name."""
    return "您的看法"


def changed_label() -> str:
    """Return the label."""
    return "有哪些变化？"


def works_label() -> str:
    """Return the label."""
    return "哪些方面做得好？"


def missing_label() -> str:
    """Return the label."""
    return "还有哪些不足？"


def send() -> str:
    """Return the label."""
    return "提交"


def needed() -> str:
    """Return one sentence."""
    return "这里需要写几句话。"


def too_long() -> str:
    """Return two sentences."""
    return f"有点长了，{LONGEST}字以内说清要点就好。"


def thanks(lead: str) -> str:
    """Return two sentences."""
    return f"谢谢，您的回答已为{quote(lead, NAME)}记下。收集结束之前都可以修改。"


def over() -> str:
    """Return one sentence."""
    return "反馈收集已经结束，不能再补充了。谢谢您！"


def voice_title() -> str:
    """Return the form's name."""
    return "代填客户之声"


def voice_label() -> str:
    """Return the label."""
    return "这是谁的声音？"


def voice_hint() -> str:
    """Return one sentence."""
    return "例如“华信公司采购部”。会注明由您代填。"


def voice_name_too_long() -> str:
    """Return one sentence."""
    return f"名称请在{LONGEST_VOICE}字以内。"


def kept(plan: Plan, voice: str) -> str:
    """Return one sentence."""
    return f"{quote(voice, LONGEST_VOICE)}的声音已记在 {plan.code} 里。"


def _names(names: Sequence[str]) -> str:
    return "、".join(quote(each, NAME) for each in names)
