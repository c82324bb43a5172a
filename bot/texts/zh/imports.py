"""Chinese: plans that come in documents."""

from collections.abc import Sequence

from bot.importing.drafting import Left
from bot.importing.imported import Imported
from bot.importing.refused import Reason
from bot.people import Language
from bot.plans.plan import Kind
from bot.texts.quote import quote

NAME, NAMES, SHORT = 60, 20, 120
REASONS = {
    Reason.UNKNOWN_KIND: (
        "我能读 .docx、.xlsx、.csv、.md、.txt 和 .yaml，读不了这种文件。"
    ),
    Reason.OLD_FORMAT: "这是旧版格式，请另存为 .docx 或 .xlsx 后再发给我。",
    Reason.PAGES: (
        "这是PDF或图片，我读不了。请发制作它的原文件（.docx 或 .xlsx），"
        "或者把文字粘贴在 `/pip 导入` 后面。"
    ),
    Reason.MACROS: "文件可能带有宏，我没有打开。请另存为 .docx 或 .xlsx 后再发给我。",
    Reason.TOO_LARGE: "文件超过 5 MB，请只发计划本身。",
    Reason.TOO_LONG: "内容太长，不像一份计划。请只发目标和行动步骤那部分。",
    Reason.BROKEN: "文件已损坏，或者与扩展名不符。请打开后重新保存，再发一次。",
    Reason.PROTECTED: "文件设有密码，请取消密码后再发给我。",
    Reason.UNSAFE: "文件的结构可能有害，我没有打开。请把内容复制到新文件里再发。",
    Reason.EMPTY: "里面没有文字。",
    Reason.UNREACHABLE: (
        "Slack没有把文件交给我。请再发一次；如果还不行，"
        "请把文字粘贴在 `/pip 导入` 后面。"
    ),
}


def how() -> str:
    """Return a few lines."""
    return (
        "已经写好的计划，我可以直接读取，有两种方式：\n"
        "• 粘贴文字：输入 `/pip 导入`，后面粘贴计划内容\n"
        "• 在和我的私信里直接发文件，不用附文字："
        ".docx、.xlsx、.csv、.md、.txt 或 .yaml\n"
        "您会看到一份草稿，核对之后才会登记。"
    )


def refused(reason: Reason, name: str) -> str:
    """Return two or three sentences."""
    what = f"“{quote(name, NAME)}”" if name else "这段文字"
    return f"{what}没能读出来。{REASONS[reason]}"


def read(imported: Imported) -> str:
    """Return like `已读取“计划”（团队计划，中文）：3个目标，8项行动步骤。`."""
    kind = "个人计划" if imported.kind is Kind.INDIVIDUAL else "团队计划"
    tongue = "英文" if imported.language is Language.EN else "中文"
    title = quote(imported.title, SHORT)
    return f"已读取“{title}”（{kind}，{tongue}）：{_counted(imported)}。"


def nothing_found() -> str:
    """Return two sentences."""
    return (
        "里面没有找到目标和行动步骤。请在列表上方加上“行动步骤”这样的标题，"
        "或者用“行动步骤、责任人、完成时限”作表头，我就能看懂了。"
    )


def unknown(names: Sequence[str]) -> str:
    """Return one or two sentences."""
    return f"这些人没能按姓名对应上：{_named(names)}。请在表单里选择。"


def no_room(goals: int, actions: int) -> str:
    """Return one sentence."""
    left = [f"{goals}个目标"] if goals else []
    left += [f"{actions}项行动步骤"] if actions else []
    return f"表单里放不下的有{'和'.join(left)}，登记后可以用 `编辑` 补上。"


def no_field() -> str:
    """Return a heading."""
    return (
        "*这些也读到了，但表单里没有对应的栏目。*"
        "依据和原因可以在登记后用 `/pip 诊断` 录入。"
    )


def evidence() -> str:
    """Return the name."""
    return "依据"


def causes() -> str:
    """Return the name."""
    return "根本原因"


def support() -> str:
    """Return the name."""
    return "支持"


def left(left: Left) -> str:
    """Return like `#2：这里找不到的参与人：基建科；前置“搬迁”不在行动步骤里`."""
    parts = []
    if left.helpers:
        parts.append(f"这里找不到的参与人：{_named(left.helpers)}")
    if left.before:
        parts.append(f"前置“{_named(left.before)}”不在行动步骤里")
    return f"#{left.number}：{'；'.join(parts)}"


def not_understood() -> str:
    """Return a heading."""
    return "*没有采用的内容（没看懂，或者不属于计划）：*"


def more(count: int) -> str:
    """Return like `还有3条`."""
    return f"还有{count}条"


def not_yet() -> str:
    """Return one sentence."""
    return "目前还没有登记。请先核对草稿，改好后再登记。"


def open_draft() -> str:
    """Return the label."""
    return "打开草稿"


def note(imported: Imported, names: Sequence[str]) -> str:
    """Return a few sentences."""
    said = [f"读到{_counted(imported)}，请逐项核对，补全缺少的内容。"]
    if names:
        said.append(f"请自行选择这些人：{_named(names)}。")
    said.append("没有采用的内容，列在表单之外的回复里。")
    return "".join(said)


def _counted(imported: Imported) -> str:
    return f"{len(imported.goals)}个目标，{len(imported.actions)}项行动步骤"


def _named(names: Sequence[str]) -> str:
    shown = "、".join(quote(name, NAME) for name in names[:NAMES])
    rest = len(names) - NAMES
    return f"{shown}等{len(names)}人" if rest > 0 else shown
