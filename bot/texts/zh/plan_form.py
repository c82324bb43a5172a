"""Chinese: the form that plans are registered and edited with."""

from bot.people import Language
from bot.plans.drafts import Start
from bot.plans.fields import (
    LIMITS,
    LONGEST_BUFFER,
    YEARS_AHEAD,
    Fault,
    Field,
    Problem,
)

LABELS = {
    Field.TITLE: "计划名称",
    Field.KIND: "计划类型",
    Field.LEAD: "直属上级（负责推进）",
    Field.SUBJECT: "员工",
    Field.HR_PARTNER: "HRBP",
    Field.SPONSOR: "发起人",
    Field.STATEMENT: "改进目标",
    Field.METRIC: "衡量指标",
    Field.UNIT: "单位",
    Field.BASELINE: "基线（目前水平）",
    Field.TARGET: "目标值",
    Field.OBJECTIVE: "服务于哪个更大的目标",
    Field.GOAL_DUE: "达成日期",
    Field.ACTION: "行动步骤",
    Field.OWNER: "责任人",
    Field.DUE: "完成时限",
    Field.MEASURE: "衡量指标和目标值",
    Field.WEEKDAY: "每周进度跟进",
    Field.AT: "时间",
    Field.CHANNEL: "发布每月简报的频道",
    Field.LANGUAGE: "该频道使用的语言",
    Field.START: "启动方式",
    Field.BEGINS: "开始日期",
    Field.HELPERS: "参与人",
    Field.BUFFER: "缓冲（工作日）",
    Field.RESOURCES: "所需资源",
    Field.EXPECTED: "预期成果",
    Field.DEPENDS_ON: "前置步骤",
    Field.SUPPORT: "是公司应提供的支持吗？",
}
STARTS = {
    Start.NOW: "立即启动",
    Start.CONSULTATION: "征求意见后启动",
}
HINTS = {
    Field.LEAD: "制定并推进这份计划的人。",
    Field.SUBJECT: "只有员工本人、直属上级和HRBP能看到这份计划。",
    Field.SPONSOR: "提供支持的上级领导，只收到概要。",
    Field.OBJECTIVE: "团队、部门或客户的更大目标。",
    Field.AT: "按每个人当地的时间。",
    Field.START: "征求意见时，每位责任人都可以先同意、提修改建议或提出异议。",
    Field.CHANNEL: "请先在频道里邀请我：/invite @Followthrough",
    Field.BUFFER: "完成时限之后再宽限几天，才算逾期。",
    Field.DEPENDS_ON: "要先完成的其他行动步骤。",
    Field.SUPPORT: "支持也有责任人和时限，和其他行动步骤一样跟进。",
}
EXAMPLES = {
    Field.TITLE: "缩短平均处理时长",
    Field.STATEMENT: "平均处理时长从8.4分钟降到6分钟",
    Field.METRIC: "平均处理时长",
    Field.UNIT: "分钟",
    Field.BASELINE: "8.4",
    Field.TARGET: "6",
    Field.OBJECTIVE: "客户一次来电就解决问题",
    Field.ACTION: "和团队一起复听20通电话",
    Field.MEASURE: "复听通话：20 通",
    Field.RESOURCES: "周五用一间会议室，预算300元",
    Field.EXPECTED: "列出最常见的五类差错",
}
PROBLEMS = {
    Problem.MISSING: "请填写这一项。",
    Problem.PAST: "这个日期已经过去了，请选今天或以后的日期。",
    Problem.FAR: f"离现在超过{YEARS_AHEAD}年了，年份对吗？",
    Problem.NOT_A_NUMBER: "这里要填数字，比如 6 或 8.4。",
    Problem.NO_NAME: "请写明衡量的是什么，基线和目标值才有意义。",
    Problem.NO_CHANGE: "目标值和基线一样，要改变的是什么呢？",
    Problem.BOT: "这是一个应用，请选择一位同事。",
    Problem.GONE: "这个账号已停用，请选择其他人。",
    Problem.EXTERNAL: "对方不是本公司成员，请选择一位同事。",
    Problem.UNKNOWN: "找不到这个人，请重新选择。",
    Problem.IS_LEAD: "直属上级不能同时是计划所针对的员工。",
    Problem.NEVER_IN_CHANNEL: "个人改进计划不会发到任何频道，请留空。",
    Problem.NOT_IN_CHANNEL: (
        "我不在这个频道里。请在频道中输入 /invite @Followthrough，或另选一个。"
    ),
    Problem.ARCHIVED: "这个频道已归档，请另选一个。",
    Problem.NEEDS_MEASURE: (
        "启动前每个目标都要有衡量指标。请填写，或选择征求意见后再启动。"
    ),
    Problem.NOT_APART: "HRBP要从旁审阅，不能同时是直属上级或员工本人。",
    Problem.AFTER_DUE: "开始日期晚于完成时限，请确认哪个是对的。",
    Problem.NOT_DAYS: f"请填整数个工作日，最多{LONGEST_BUFFER}天。",
    Problem.IS_OWNER: "责任人已经在里面了，这里只填其他参与人。",
    Problem.NO_ACTION: "计划至少要有一项行动步骤，请在下面添加。",
}


def new_title() -> str:
    """Return the title."""
    return "新建改进计划"


def edit_title(code: str) -> str:
    """Return like `编辑 P-3`."""
    return f"编辑 {code}"


def submit(*, new: bool) -> str:
    """Return the label."""
    return "登记" if new else "保存"


def cancel() -> str:
    """Return the label."""
    return "取消"


def intro(*, prefilled: bool, cut: bool) -> str:
    """Return one or two sentences."""
    if cut:
        return "文字太长，表单放不下，我只保留了开头部分，请逐项核对。"
    if prefilled:
        return "这是我的理解，请核对并补全其余内容。"
    return "写下目标，再写下谁在什么时候之前做什么。以后都可以修改。"


def edit_intro() -> str:
    """Return one sentence."""
    return "改动会告知相关责任人，最初计划的日期会一直保留。"


def label(field: Field) -> str:
    """Return the label."""
    return LABELS[field]


def hint(field: Field) -> str | None:
    """Return the hint, if there is one."""
    return HINTS.get(field)


def example(field: Field) -> str | None:
    """Return the example, if there is one."""
    return EXAMPLES.get(field)


def goal_heading(number: int) -> str:
    """Return like `目标 1`."""
    return f"*目标 {number}*"


def action_heading(number: int) -> str:
    """Return like `行动步骤 #1`."""
    return f"*行动步骤 #{number}*"


def add_goal() -> str:
    """Return the label."""
    return "添加目标"


def add_action() -> str:
    """Return the label."""
    return "再添加一项行动步骤"


def details() -> str:
    """Return the label."""
    return "细节……"


def remove() -> str:
    """Return the label."""
    return "删除"


def drop() -> str:
    """Return the label."""
    return "取消这一项"


def dropped(count: int) -> str:
    """Return one sentence."""
    return f"保存后将取消{count}项行动步骤，以往的记录会保留。"


def page(first: int, last: int) -> str:
    """Return like `第9–16步`."""
    return f"第{first}–{last}项" if last > first else f"第{first}项"


def shown(first: int, last: int, total: int) -> str:
    """Return like `第1–8步，共20步`."""
    return f"{page(first, last)}，共{total}项"


def language(language: Language) -> str:
    """Return the language's own name."""
    return "English" if language is Language.EN else "中文"


def start(start: Start) -> str:
    """Return like `立即启动`."""
    return STARTS[start]


def asks_first() -> str:
    """Return two sentences."""
    return (
        "计划要先征求意见再启动：填了HRBP的先由HRBP审阅，"
        "然后员工本人和各位责任人可以同意、提修改建议或提出异议。"
    )


def problem(fault: Fault) -> str:
    """Return one or two sentences."""
    if fault.problem is Problem.TOO_LONG:
        return f"太长了，请控制在{LIMITS[fault.field]}个字以内。"
    if fault.problem is Problem.CIRCLE:
        way = " → ".join(f"#{each}" for each in fault.way)
        return f"这样它们会互相等待：{way}。请去掉其中一项。"
    return PROBLEMS[fault.problem]


def problem_of(fault: Fault, number: int | None) -> str:
    """Return like `#2 完成时限：这个日期已经过去了。`."""
    which = f"#{number} " if number else ""
    return f"{which}{label(fault.field)}：{problem(fault)}"


def elsewhere(problems: list[str]) -> str:
    """Return a short list."""
    return "\n".join(["请再看一下这几项：", *(f"• {each}" for each in problems)])


def gone() -> str:
    """Return two sentences."""
    return "这个表单已经失效，没有做任何改动。请输入 `/pip` 重新开始。"


def registered(code: str, *, leads: bool) -> str:
    """Return a few sentences."""
    more = f"随时输入 `/pip 查看 {code}` 查看。" if leads else "直属上级也会收到通知。"
    return f"*{code} 已登记。*\n我会告诉各位责任人分别要做什么。{more}"


def to_consult(code: str, *, reviewed: bool) -> str:
    """Return a few sentences."""
    first = (
        "先由HRBP审阅，然后我会征求员工本人和各位责任人的意见。"
        if reviewed
        else "我会先征求计划中每个人的意见。"
    )
    return (
        f"*{code} 已登记。*\n{first}大家都答复后就会启动，"
        f"输入 `/pip 查看 {code}` 可以看到各人的意见。"
    )


def saved(code: str) -> str:
    """Return two sentences."""
    return f"*{code} 已保存。*\n我会把变动告诉相关责任人。"


def unchanged(code: str) -> str:
    """Return one sentence."""
    return f"{code} 没有任何变动。"


def close() -> str:
    """Return the label."""
    return "关闭"
