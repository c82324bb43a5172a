"""Chinese: receipts, questions, forms."""

from collections.abc import Callable, Sequence
from datetime import date

from bot.plans.actions import Action
from bot.plans.progress import Metric, Stated, Status
from bot.texts.quote import plain, quote
from bot.texts.zh import words

SHORT = 70
_WITHOUT = {
    "status": "状态不变",
    "percent": "不记百分比",
    "due": "日期不变",
    "value": "不记实际值",
    "blocker": "没有被卡住",
    "help": "不需要支持",
}
"""How a reading differs that leaves out what another states."""


def stated(stated: Stated, metric: Metric | None, today: date) -> str:
    """Return like `进行中，60%，预计3月14日（周六）完成`."""
    return _said(stated, metric, today, quote)


def stated_short(stated: Stated, metric: Metric | None, today: date) -> str:
    """Return the same, short and unescaped."""
    return plain(_said(stated, metric, today, plain), SHORT)


def without(stated: Stated) -> str:
    """Return like `没有被卡住，不需要支持`."""
    return "，".join(says for slot, says in _WITHOUT.items() if getattr(stated, slot))


def _said(
    stated: Stated, metric: Metric | None, today: date, safe: Callable[[str], str]
) -> str:
    parts: list[str] = []
    if stated.status is not None:
        parts.append(words.status(stated.status))
    if stated.percent is not None and stated.status is not Status.DONE:
        parts.append(f"{stated.percent}%")
    if stated.due is not None:
        parts.append(f"预计{words.day(stated.due, today)}完成")
    if stated.value is not None:
        name = safe(metric.name) if metric else "实际值"
        unit = safe(metric.unit) if metric and metric.unit else ""
        parts.append(f"{name} {words.number(stated.value)}{unit}")
    if stated.blocker:
        parts.append(f"卡在“{safe(stated.blocker)}”")
    if stated.help:
        parts.append("需要支持")
    return "，".join(parts) or "按计划进行"


def noted() -> str:
    """Return the heading."""
    return "我记下了："


def asks_push() -> str:
    """Return one sentence."""
    return "记下之前想跟您确认一下"


def noted_push(count: int) -> str:
    """Return like `已记下2项`."""
    return f"已记下{count}项"


def line(n: int, title: str, said: str) -> str:
    """Return like `*2. 联系五家供应商：*进行中，60%`."""
    return f"*{n}. {quote(title, 150)}*：{said}"


def well_done(titles: Sequence[str]) -> str:
    """Return a glad word."""
    if len(titles) == 1:
        return f":tada: “{quote(titles[0], 100)}”完成了，辛苦了！"
    return f":tada: {len(titles)}项都完成了，辛苦了！"


def not_understood(parts: Sequence[str]) -> str:
    """Return the parts that could not be placed."""
    quoted = "、".join(f"“{quote(part, 200)}”" for part in parts[:5])
    return f"这部分我没看懂，没有记录：{quoted}"


def missing(numbers: Sequence[int]) -> str:
    """Return like `第1、3项还没有消息`."""
    which = "、".join(str(n) for n in numbers)
    return f"第{which}项还没有消息，方便时再说。"


def unsure(n: int, title: str, shared: str) -> str:
    """Return the question."""
    asks = f"{shared}。下面哪一种对？" if shared else "您指的是哪一种？"
    return f"*{n}. {quote(title, 150)}*：{asks}选好之前先不记录。"


def is_it(n: int, title: str, said: str) -> str:
    """Return the question."""
    inner = said.replace("“", "‘").replace("”", "’")
    return f"*{n}. {quote(title, 150)}*：是不是“{inner}”？确认之前先不记录。"


def yes() -> str:
    """Return the label."""
    return "是的"


def neither() -> str:
    """Return the label."""
    return "都不是"


def right() -> str:
    """Return the label."""
    return "没错"


def change() -> str:
    """Return the label."""
    return "修改"


def not_a_report() -> str:
    """Return the label."""
    return "不是汇报"


def confirmed() -> str:
    """Return that it is confirmed."""
    return ":white_check_mark: 您已确认。"


def rejected() -> str:
    """Return that nothing counts."""
    return "好的，这条不算汇报，什么都没有记录。"


def withdrawn() -> str:
    """Return that nothing counts any more."""
    return "您删除了消息，之前据此记录的内容不再算数。"


def nothing_reported(example: int) -> str:
    """Return what is possible."""
    return (
        "这里我没看到进展，所以没有记录。可以这样告诉我："
        f"_{example}完成了_、_{example}完成八成，其余周五前搞定_、_{example}在等IT开权限_。"
        "要请假就用 `/pip 请假 到周一`，其他用法见 `/pip 帮助`。"
    )


def nothing_open() -> str:
    """Return that there is nothing to report on."""
    return (
        "您目前没有未完成的行动步骤，所以没有可记录的。"
        "之前记错了的，点那条记录下面的“修改”就能更正。用法见 `/pip 帮助`。"
    )


def no_change_noted() -> str:
    """Return that it counts as an answer."""
    return "好的，暂无新进展，已记作本周的回复。有变化随时告诉我。"


def from_report(text: str) -> str:
    """Return the quoted report."""
    return f"> {quote(text, 500)}"


def report_taken() -> str:
    """Return where to look."""
    return "收到。我记下的内容在我们的私信里，请核对。"


def form_title() -> str:
    """Return the title."""
    return "进展"


def save() -> str:
    """Return the label."""
    return "保存"


def cancel() -> str:
    """Return the label."""
    return "取消"


def form_intro() -> str:
    """Return what to do."""
    return "只填有变化的，其余留空。"


def action_heading(n: int, action: Action) -> str:
    """Return like `2. 联系五家供应商`."""
    return plain(f"{n}. {action.title}", 150)


def label_status() -> str:
    """Return the label."""
    return "状态"


def label_percent() -> str:
    """Return the label."""
    return "完成百分比"


def label_due() -> str:
    """Return the label."""
    return "新的完成日期"


def label_value(metric: Metric) -> str:
    """Return like `实际值：处理时长（分钟）`."""
    unit = f"（{metric.unit}）" if metric.unit else ""
    return plain(f"实际值：{metric.name}{unit}", 100)


def label_blocker() -> str:
    """Return the label."""
    return "卡在哪里"


def label_support() -> str:
    """Return the label."""
    return "支持"


def label_help() -> str:
    """Return the label."""
    return "这一项我需要支持"


def no_statement() -> str:
    """Return the option."""
    return "没有变化"


def bad_percent() -> str:
    """Return the error."""
    return "请填0到100之间的整数。"


def bad_value() -> str:
    """Return the error."""
    return "请填数字，例如7.5。"


def bad_due() -> str:
    """Return the error."""
    return "这一天已经过去了，请选今天或以后。"


def empty_form() -> str:
    """Return the error."""
    return "还什么都没填。"


def gone() -> str:
    """Return that it is gone."""
    return "这一项或这条回复已不再有效。用 `/pip 状态` 看看目前的情况。"


def not_yours() -> str:
    """Return that somebody else was asked."""
    return "只有被问到的人才能回答。"
