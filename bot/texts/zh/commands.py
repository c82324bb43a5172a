"""Chinese: verbs, help and errors."""

from collections.abc import Sequence

from bot.texts.quote import quote

SAID = 40
VERBS = {
    "import": "导入",
    "new": "新建",
    "edit": "编辑",
    "draft": "草稿",
    "list": "列表",
    "show": "查看",
    "help": "帮助",
    "status": "状态",
    "report": "汇报",
    "overdue": "逾期",
    "recap": "复盘",
    "leave": "请假",
    "skip": "跳过",
    "snooze": "稍后",
    "diagnose": "诊断",
    "trace": "溯源",
    "history": "历史",
    "start": "启动",
    "pause": "暂停",
    "resume": "恢复",
    "close": "结案",
    "next": "下一轮",
    "why": "为什么",
    "support": "支持",
    "suggest": "建议",
    "kudos": "表扬",
    "practices": "经验",
    "problem": "问题",
    "experiment": "试验",
    "lesson": "教训",
    "settings": "设置",
}
REST = {
    "import": "[计划内容]",
    "new": "[做什么，什么时候之前，谁负责]",
    "edit": "P-3",
    "show": "P-3",
    "help": "[指令]",
    "status": "[P-3、@某人、团队]",
    "report": "[进展]",
    "recap": "[P-3] [2026-05]",
    "leave": "到下周一",
    "snooze": "2小时",
    "diagnose": "P-3",
    "trace": "P-3 [#2 | L1]",
    "history": "[@某人] [P-3] [上个月]",
    "start": "P-3",
    "pause": "P-3",
    "resume": "P-3",
    "close": "P-3",
    "next": "P-3",
    "support": "[P-3] [#2] [需要什么]",
    "suggest": "[您的建议]",
    "kudos": "@某人 [您的话]",
    "practices": "[关键词]",
    "problem": "[P-3] [#2] [什么问题]",
    "experiment": "[P-3] [#2] [试什么]",
    "lesson": "P-3",
}
DOES = {
    "import": "从文字或文件读取一份计划",
    "new": "登记一份改进计划",
    "edit": "修改您负责推进的计划",
    "draft": "接着填没有填完的计划表单",
    "list": "您能看到的计划",
    "show": "查看一份计划：目标、行动步骤、人员",
    "help": "可以输入的指令",
    "status": "目前进展如何",
    "report": "随时汇报，不用等我来问",
    "overdue": "有哪些已经逾期",
    "recap": "预览每月简报",
    "leave": "请假期间不打扰您",
    "skip": "跳过本周的进度跟进",
    "snooze": "晚点再问我",
    "diagnose": "一份计划的依据、原因和改进策略",
    "trace": "一项行动步骤或经验为了什么、从何而来",
    "history": "以往的回复，以及由此记录的内容",
    "start": "征求意见后启动计划",
    "pause": "暂停一份计划",
    "resume": "恢复一份计划",
    "close": "评估一份计划并结案",
    "next": "接着已结案的计划做下一轮",
    "why": "为什么问了我，或没有问我",
    "support": "为一项行动步骤请求支持",
    "suggest": "给团队计划提建议，可署名也可匿名",
    "kudos": "表扬同事，本人同意才公开",
    "practices": "按关键词查找以往计划的经验",
    "problem": "记下遇到的问题，以及试过什么办法",
    "experiment": "记下试了什么，有没有用",
    "lesson": "记下一份计划带来的经验教训",
    "settings": "跟进日期和时间、语言、消息多少",
}
MORE = {
    "import": (
        "把计划内容粘贴在后面，或者在和我的私信里发文件："
        ".docx、.xlsx、.csv、.md、.txt 或 .yaml。草稿经您核对后才会登记。"
    ),
    "diagnose": (
        "记下看到的现象和依据，一层层追问到根本原因，再写下怎么改进。"
        "还可以画出原因的鱼骨图。"
    ),
    "new": (
        "会打开一个表单。把已经知道的直接写上，表单会先填好："
        "`/pip 新建 平均处理时长降到6分钟，6月底前，@王伟 负责辅导，每周五10点跟进`"
    ),
    "edit": (
        "可以添加或取消行动步骤、调整日期、修改目标和人员。"
        "相关责任人会收到通知，最初计划的日期会一直保留。"
    ),
    "draft": "填过的内容会保留30天。输入 `/pip 继续草稿` 也一样。",
    "show": "直接输入 `/pip P-3` 也一样。",
    "history": (
        "您自己的回复按原话显示；别人的只显示您可以查看的行动步骤记录了什么。"
        "例如 `/pip 历史 @小波 5月1日至今`"
    ),
    "report": "写上行动步骤的编号：`/pip 汇报 #2 完成80%，剩下的周五前做完`",
    "support": (
        "可以写明请谁提供，也可以交给直属上级指定。对方可以答应、另定日期或谢绝；"
        "支持到位之前，这项行动步骤算作等待支持。"
    ),
    "suggest": "`/pip 建议 列表` 可以看到都有哪些建议、处理得怎样了。",
    "leave": "写日期就行：`/pip 请假 到5月12日`、`/pip 请假 下周`",
}

NOT_YET = {
    "export": "我还不能把计划导出成文件。`/pip 查看 P-3` 可以看到整份计划。",
    "mydata": (
        "我还不能一次给出您的全部数据。`/pip 列表` 可以看到您能看的计划，"
        "`/pip 为什么` 可以看到我给您发过什么。"
    ),
}


def unknown(said: str) -> str:
    """Return two sentences."""
    if not any(each.isalnum() for each in said):
        return "没看到可以理解的文字。输入 `/pip 帮助` 看看我能做什么。"
    return f"我不认识“{quote(said, SAID)}”。输入 `/pip 帮助` 看看我能做什么。"


def not_yet(name: str) -> str:
    """Return two sentences."""
    return NOT_YET[name]


def maybe_a_report(said: str) -> str:
    """Return two sentences."""
    return f"“{quote(said, SAID)}”不是我认识的指令。这是在汇报进展吗？"


def take_as_report() -> str:
    """Return the label."""
    return "是的，记下来"


def did_you_mean(said: str, verb: str) -> str:
    """Return two sentences."""
    return f"我不认识“{quote(said, SAID)}”。您是想输入 `{verb}` 吗？"


def use(verb: str) -> str:
    """Return like `使用“状态”`."""
    return f"使用“{verb}”"


def help_title() -> str:
    """Return the heading."""
    return "可以输入的指令"


def help_intro() -> str:
    """Return two sentences."""
    return (
        "回答只有您能看到。在消息列里@我也一样：“@Followthrough 状态”。"
        "英文指令同样可用。"
    )


def verb(name: str) -> str:
    """Return the verb."""
    return VERBS.get(name, name)


def usage(name: str) -> str:
    """Return like `/pip 查看 P-3`."""
    return f"`/pip {verb(name)} {REST.get(name, '')}".rstrip() + "`"


def does(name: str) -> str:
    """Return half a line."""
    return DOES[name]


def more_about(name: str) -> str | None:
    """Return a sentence or two, or nothing."""
    return MORE.get(name)


def also(aliases: Sequence[str]) -> str:
    """Return like `也可以输入：show`."""
    return f"也可以输入：{'、'.join(f'`{each}`' for each in aliases)}"


def home_title() -> str:
    """Return the heading."""
    return "现在需要您处理的"


def chart_in_dm() -> str:
    """Return one sentence."""
    return "带图表的版本见私信。"


def needs_form() -> str:
    """Return one sentence."""
    return "这个需要填表单，请点这里："


def open_form() -> str:
    """Return the label."""
    return "打开表单"


def too_late() -> str:
    """Return two sentences."""
    return "表单没来得及打开，请再试一次。"


def busy() -> str:
    """Return two sentences."""
    return "我现在有点忙，什么都没有改动。请稍后再试一次。"


def went_wrong(reference: str) -> str:
    """Return two sentences."""
    return (
        "抱歉，我这边出了点问题，请再试一次。"
        f"如果还是不行，请把这个编号告诉管理员：`{reference}`"
    )


def oops() -> str:
    """Return the title of a form."""
    return "出了点问题"
