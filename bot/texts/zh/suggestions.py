"""Chinese: suggestions, and what becomes of them."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.suggestions import LONGEST, Fate, Fault, Suggestion
from bot.texts.quote import quote
from bot.texts.zh import words

NAME, TITLE = 40, 100
PROBLEM = {
    Fault.MISSING: "这里需要写几句话。",
    Fault.TOO_LONG: f"有点长了，{LONGEST}字以内说清要点就好。",
}


def title() -> str:
    """Return the form's name."""
    return "提改进建议"


def plan_label() -> str:
    """Return the label."""
    return "提给哪份计划？"


def text_label() -> str:
    """Return the label."""
    return "您的建议"


def text_example() -> str:
    """Return an example."""
    return "夜班也用模板登记工单"


def name_label() -> str:
    """Return the label."""
    return "是否署名"


def named() -> str:
    """Return the choice."""
    return "署名：只有直属上级看得到，您会收到答复"


def anonymous() -> str:
    """Return the choice."""
    return "匿名：任何地方都不保存您的名字"


def what_is_kept() -> str:
    """Return a few sentences."""
    return (
        "选择匿名时，我只保存建议的文字和日期，不保存任何与您有关的信息，"
        "所以没法单独答复您；处理结果可以用 `/pip 建议 列表` 查看。"
        "直属上级第二天早上才会收到。不过，文字的口吻仍有可能让人猜到是谁。"
    )


def send() -> str:
    """Return the label."""
    return "提交"


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    return PROBLEM[fault]


def no_such_choice() -> str:
    """Return one sentence."""
    return "这份计划已不再接收建议，请选另一份。"


def handed_in(plan: Plan, *, anonymous: bool) -> str:
    """Return two sentences."""
    if anonymous:
        return (
            f"谢谢！{plan.code} 的直属上级明早会收到，不带名字。"
            "处理结果可以用 `/pip 建议 列表` 查看。"
        )
    return f"谢谢！已转给 {plan.code} 的直属上级，有了结果我会告诉您。"


def no_plan() -> str:
    """Return two sentences."""
    return "目前没有您可以提建议的团队改进计划。请到相应计划的频道里再试一次。"


def heading(plan: Plan, by: str | None) -> str:
    """Return like `*P-1 · 缩短处理时长* 收到王伟的建议：`."""
    who = f"{quote(by, NAME)}的" if by else "一条匿名"
    return f"*{plan.code} · {quote(plan.title, TITLE)}* 收到{who}建议："


def says(suggestion: Suggestion) -> str:
    """Return the words as a quotation."""
    return f"> {quote(suggestion.text, LONGEST)}"


def take_up() -> str:
    """Return the label."""
    return "采纳"


def take_up_title() -> str:
    """Return the form's name."""
    return "采纳这条建议"


def decline() -> str:
    """Return the label."""
    return "不采纳"


def fate(suggestion: Suggestion, action: Action | None) -> str:
    """Return like `已采纳，成为 #4 编写模板`."""
    if suggestion.fate is Fate.NEW:
        return "新建议，尚未处理"
    if suggestion.fate is Fate.DECLINED:
        return f"未采纳：“{quote(suggestion.reason or '', LONGEST)}”"
    if action is None:
        return "已采纳，列入行动步骤"
    return f"已采纳，成为 #{action.number} {quote(action.title, TITLE)}"


def decline_title() -> str:
    """Return the form's name."""
    return "不采纳这条建议"


def reason_label() -> str:
    """Return the label."""
    return "为什么不采纳，或暂不采纳？"


def reason_hint(*, anonymous: bool) -> str:
    """Return one sentence."""
    if anonymous:
        return "理由会写在建议列表里，提建议的人可以看到。"
    return "我会把理由转告提建议的人，列表里也能看到。"


def settled() -> str:
    """Return one sentence."""
    return "这条建议已经处理过了，或不由您处理。"


def taken(plan: Plan, number: int, *, anonymous: bool) -> str:
    """Return one or two sentences."""
    told = "" if anonymous else "我会告诉提建议的人。"
    return f"已采纳，列为 {plan.code} 的 #{number}。{told}"


def turned_down(*, anonymous: bool) -> str:
    """Return one sentence."""
    if anonymous:
        return "已标为不采纳，理由写在建议列表里。"
    return "已标为不采纳，我会转告您的理由。"


def answer(plan: Plan, suggestion: Suggestion) -> str:
    """Return one sentence."""
    if suggestion.fate is Fate.TAKEN_UP:
        return f"您给 {plan.code} 提的建议已被采纳，谢谢！"
    return f"您给 {plan.code} 提的建议这次没有采纳。"


def list_title() -> str:
    """Return the heading."""
    return "改进建议"


def list_empty() -> str:
    """Return two sentences."""
    return "还没有人提建议。输入 `/pip 建议` 就可以提一条。"


def line(plan: Plan, suggestion: Suggestion, by: str | None, today: date) -> str:
    """Return like `*P-1* · 3月9日（周一） · 王伟`."""
    parts = [f"*{plan.code}*", words.day(suggestion.day, today)]
    if by:
        parts.append(quote(by, NAME))
    return " · ".join(parts)
