"""Chinese: the delivery log and what became of a delivery."""

from bot.deliveries import DeliveryState, Kind
from bot.plans.plan import Plan
from bot.texts.quote import quote

TITLE = 90

KINDS = {
    Kind.PROMPT: "进度跟进",
    Kind.NUDGE: "提醒",
    Kind.RECEIPT: "记录回执",
    Kind.FLAG: "逾期提醒",
    Kind.DIGEST: "汇总",
    Kind.RECAP: "简报",
    Kind.RECAP_DETAIL: "简报详情",
    Kind.SPONSOR: "发起人月报",
    Kind.WELCOME: "计划介绍",
    Kind.CHANGED: "计划变更通知",
    Kind.CHANNEL_LOST: "更换频道的询问",
    Kind.HANDOVER: "待交接的行动步骤",
    Kind.ANSWER: "答复",
    Kind.NOTICE: "通知",
    Kind.DECISION: "待决定事项",
    Kind.FISHBONE: "鱼骨图",
    Kind.SUGGESTION: "改进建议",
    Kind.SUGGESTION_ANSWER: "对您建议的答复",
    Kind.KUDOS: "表扬",
    Kind.EVALUATE: "效果评估提醒",
    Kind.ASSESSMENT: "自评邀请",
    Kind.FEEDBACK: "征求您对成果的看法",
    Kind.CLOSED: "结案通知",
    Kind.SUPPORT: "支持请求",
    Kind.STRATEGY: "关于改进策略的提问",
    Kind.REVIEW: "待审阅的计划草案",
    Kind.CONSULTATION: "征求意见的计划草案",
    Kind.OPINION: "对您计划草案的意见",
    Kind.OPINION_ANSWER: "对您修改建议的答复",
    Kind.STALLED: "计划启动前还缺的内容",
    Kind.REFUSED: "拒签通知",
    Kind.PRACTICE: "由您负责的标准做法",
}
STATES = {
    DeliveryState.PLANNED: "已安排",
    DeliveryState.CLAIMED: "发送中",
    DeliveryState.SENT: "已发送",
    DeliveryState.ANSWERED: "已回复",
    DeliveryState.SKIPPED: "未发送",
    DeliveryState.FAILED: "发送不成功",
}
REASONS = {
    # the person's own time
    "leave": "您当时在休假",
    "holiday": "当天是您那里的公共假日",
    "day_off": "当天是您的休息日",
    "night": "您那里是夜间，留到早上再发",
    "snoozed": "您让我晚些再提醒",
    "volume": "您希望少收些消息",
    "enough": "当天已经给您发过两条消息",
    "just_asked": "刚刚才问过您",
    "skipped": "您跳过了这次跟进",
    # nothing left to say
    "settled": "当时事情已经处理好了",
    "nothing_open": "已经没有未完成的行动步骤",
    "nothing_to_say": "没有需要说的内容",
    "nothing_for_them": "其中没有与您相关的内容",
    "nothing_to_change": "要更新的那条消息已不存在",
    "not_asked": "没有需要回答的跟进",
    "merged": "更新的一条消息已经包含了它",
    "late": "已经过了该发的时间",
    "too_late": "已经过了该发的时间",
    "recap_first": "要等简报先发出",
    "recap_not_sent": "对应的简报没有发出",
    "plan_gone": "该计划没有在进行",
    "not_theirs": "这不在您可查看的范围内",
    "not_allowed": "这不在您可决定的范围内",
    "never_in_channel": "这类内容不会发到频道里",
    "inactive": "账号已停用",
    "person_gone": "账号已停用",
    "back": "对方已经回来了",
    # Slack and the bot itself
    "unreadable": "数据库里的这条记录无法读取",
    "broken": "我这边出了差错",
    "without_picture": "Slack 没有接收图片，改用文字发送",
    "without_charts": "Slack 不接受图表，只发了文字",
    "text_only": "Slack 不接受原来的版式，改用纯文本发送",
    "outside_thread": "原来的消息列已关闭，改在外面发送",
    "maybe_sent": "可能已经送到您那里，我没有再发第二次",
    "sent_again_unseen": "无法确认是否已送达，所以又发了一次",
    "no_answer": "Slack 没有回应，我会先查看是否送达再重试",
    "unreachable": "当时连不上 Slack",
    "out_of_time": "需要排队等候",
    "ratelimited": "Slack 要求我放慢速度",
    "is_archived": "频道已归档",
    "not_in_channel": "我不在该频道里",
    "channel_not_found": "找不到该频道，或者我不在其中",
    "user_disabled": "账号已停用",
    "missing_scope": "我在 Slack 里缺少一项权限",
}
OTHER = "Slack那边遇到了问题"


def kind(kind: Kind) -> str:
    """Return like `进度跟进`."""
    return KINDS[kind]


def state(state: DeliveryState) -> str:
    """Return like `未发送`."""
    return STATES[state]


def reason(reason: str) -> str:
    """Return like `您当时在休假`."""
    return REASONS.get(reason, OTHER)


def line(when: str, kind: Kind, state: DeliveryState, reason: str) -> str:
    """Return like `3月14日（周五）10:00：进度跟进，未发送（您当时在休假）`."""
    said = f"{when}：{KINDS[kind]}，{STATES[state]}"
    return f"{said}（{REASONS.get(reason, OTHER)}）" if reason else said


def log_heading() -> str:
    """Say what the lines below it are."""
    return "我安排给您发送的消息及其结果（从新到旧）："


def empty_log() -> str:
    """Say that nothing was planned for this person."""
    return "目前还没有安排给您发送的消息。"


def admin_told(reference: str, reason: str) -> str:
    """Tell the admin that something will not be said; more of a day is not told."""
    return (
        f"有一条消息没能发出：{REASONS.get(reason, OTHER)}。"
        f"日志里的事件名是 `delivery_failed`，编号 `{reference}`；"
        "今天因同样原因没发出的消息也记在日志里，不再另行通知您。"
    )


def could_not_tell(plan: Plan, kind: Kind, reason: str) -> str:
    """Tell a lead that something could not be sent in a whole day."""
    return (
        f"*{plan.code} · {quote(plan.title, TITLE)}* 的一条消息试了一天仍没能发出："
        f"{KINDS[kind]}（{REASONS.get(reason, OTHER)}）。我不会再自动重试。"
    )
