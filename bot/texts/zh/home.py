"""Chinese: the Home tab, and what needs somebody now."""

from datetime import date, time

from bot.people import Language, Person, Volume
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.wanted import Want, Wanted
from bot.texts.quote import quote
from bot.texts.zh import words

TITLE, NAME = 90, 40
LANGUAGE = {Language.EN: "英文", Language.ZH: "中文"}
VOLUME = {
    Volume.NORMAL: "每周提问，并提醒一次",
    Volume.LIGHT: "每周提问，不提醒",
    Volume.OFF: "不主动提问",
}


def unanswered(count: int) -> str:
    """Say that this week's check-in waits for an answer, and how to give it."""
    return (
        f"📝 本周的进度跟进还有{count}项行动步骤等您回复。"
        "直接在私信里回复，或用 `/pip 汇报`。"
    )


def wanted(wanted: Wanted) -> str:
    """Return one sentence."""
    plan = wanted.plan
    if wanted.want is Want.FEEDBACK:
        return f"👂 {quote(wanted.name, NAME)}想听听您的看法：三个小问题。"
    title = f" · {quote(plan.title, TITLE)}" if wanted.knows_plan else ""
    name = f"*{plan.code}{title}*"
    who, text = quote(wanted.name, NAME), f"“{quote(wanted.text, TITLE)}”"
    said = {
        Want.REVIEW: f"🔎 {name} 等您审阅。",
        Want.OPINION: f"🗳️ {name} 启动前等您的意见。",
        Want.DECISIONS: f"🤝 {name}：有{wanted.count}条修改建议等您决定，见各条私信。",
        Want.GIVING: f"🙏 {who}请您提供支持：{text}（{plan.code}）",
        Want.NAMING: f"🙏 {name}：{who}需要支持：{text}。由谁提供？",
        Want.STRATEGY: f"🧭 {name}：{text}没有效果，改进策略还成立吗？",
        Want.ACKNOWLEDGEMENT: f"✍️ {name}：您收到第{wanted.version}版了吗？",
        Want.ASSESSMENT: f"🪞 {name} 正在做效果评估：您怎么看自己这部分？",
        Want.EVALUATION: f"🏁 {name} 等您做效果评估。",
        Want.ENDING: f"🏁 {name} 已到结束日期，效果如何？",
    }
    return said[wanted.want]


def more_wanted(count: int) -> str:
    """Return one sentence."""
    return f"……还有{count}项，见各条私信。"


def late_heading() -> str:
    """Head what of the person's own is past its date."""
    return "⏰ *已逾期*"


def waiting_heading() -> str:
    """Head what waits in plans that the person leads."""
    return "✋ *您负责推进的计划中，受阻或需要支持的行动步骤*"


def nothing_now() -> str:
    """Say that nothing needs the person now."""
    return "目前没有需要您处理的事。🌿"


def mine_heading() -> str:
    """Head the person's open actions."""
    return "*我的行动步骤*"


def mine(action: Action, plan: Plan, bar: str, today: date) -> str:
    """Return like `▰▰▱ 45%  #2 复听 20 通录音（P-1） · 3月14日（周五）到期`."""
    parts = [f"{bar}  #{action.number} {quote(action.title, TITLE)}（{plan.code}）"]
    if action.status is Status.BLOCKED:
        parts.append("受阻")
    if action.help:
        parts.append("需要支持")
    if action.due:
        when = words.day(action.due, today)
        parts.append(f"原定{when}完成" if action.due < today else f"{when}到期")
    return " · ".join(parts)


def led_heading() -> str:
    """Head the plans that the person leads."""
    return "*我负责推进的计划*"


def led(plan: Plan, bar: str, tally: str) -> str:
    """Return like `▰▰▱ 40%  P-1 · 提升通话质量`, and under it the figures."""
    return f"{bar}  *{plan.code} · {quote(plan.title, TITLE)}*\n{tally}"


def next_checkin(day: date, at: time, today: date) -> str:
    """Return like `下次进度跟进：3月14日（周五） 10:00`."""
    return f"下次进度跟进：{words.day(day, today)} {words.wall_time(at)}"


def next_recap(plan: Plan, day: date, at: time, today: date) -> str:
    """Return like `P-1 的简报：4月1日（周三）10:00`."""
    return f"{plan.code} 的简报：{words.day(day, today)}{words.wall_time(at)}"


def next_end(plan: Plan, end: date, today: date) -> str:
    """Return like `P-1 的结束日期：6月30日（周二）`."""
    return f"{plan.code} 的结束日期：{words.day(end, today)}"


def upcoming_heading() -> str:
    """Return the heading."""
    return "*接下来*"


def settings(person: Person) -> str:
    """Return like `_提问方式：中文，每周提问并提醒一次_`."""
    return f"_提问方式：{LANGUAGE[person.language]}，{VOLUME[person.volume]}_"


def settings_button() -> str:
    """Name the button that changes that."""
    return "设置"


def welcome() -> str:
    """Say to somebody without plans and actions what this is, and how to begin."""
    return (
        "*Followthrough 帮助改进计划持续推进。* 责任人每周用自己的话简短回复一次，"
        "大家随时知道进展到哪一步。可以在这里新建计划，也可以随处输入 `/pip 新建`。"
    )


def more_actions(count: int) -> str:
    """Say how many more actions there are, and where."""
    return f"……另有{count}项，请用 `/pip 状态` 查看"


def new_button() -> str:
    """Name the button that starts a plan."""
    return "新建计划"


def status_button() -> str:
    """Name the button that shows where things stand."""
    return "状态"


def overdue_button() -> str:
    """Name the button that shows what is past its date."""
    return "逾期"


def report_button() -> str:
    """Name the button that reports progress."""
    return "汇报"


def why_button() -> str:
    """Name the button that shows the delivery log."""
    return "为什么会问我？"


def help_button() -> str:
    """Name the button that shows all verbs."""
    return "帮助"
