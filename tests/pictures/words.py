"""What the people of the pictures write, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One team, its employee, and their words; people by their short names."""

    lead: str
    owner: str
    helper: str
    subject: str
    partner: str
    colleague: str
    sponsor: str
    channel: str
    new: str
    step: str
    goal: str
    metric: str
    unit: str
    measure: str
    evidence: str
    cause: str
    why: str
    strategy: str
    symptom: str
    reply: str
    hindered: str
    done: str
    one: str
    one_goal: str
    one_metric: str
    one_unit: str
    one_step: str
    support: str
    proposal: str
    says: str
    reasons: str
    assessed: str
    changed: str
    works: str
    voice: str
    lesson: str
    search: str
    needed: str
    digest: str
    praise: str
    idea: str
    trouble: str
    document: str


ENGLISH = Words(
    lead="dana",
    owner="bo",
    helper="sam",
    subject="bo",
    partner="helen",
    colleague="priya",
    sponsor="helen",
    channel="support-team",
    new="Cut handle time to 6 min by end of June, {owner} shortens the ticket form"
    " by 14 February, weekly on Fridays",
    step="Order headsets",
    goal="Cut handle time to 6 min",
    metric="handle time",
    unit="min",
    measure="handle time: 6 min",
    evidence="12 of 20 tickets lack the order number",
    cause="Agents ask for what is not there",
    why="The ticket form does not ask for it",
    strategy="Ask for the number first",
    symptom="Calls take longer every month",
    reply="1 is 60% done, handle time is 7.6 min, rest by 28 February",
    hindered="40% done, two of us were off sick, still on it",
    done="1 is done, handle time is 6.4 min",
    one="Bo's calls",
    one_goal="Bring the call score from 72 to 90",
    one_metric="call score",
    one_unit="points",
    one_step="Listen to 20 good calls",
    support="Coach Bo every week",
    proposal="Night shifts until mid February",
    says="The short form helped most; headsets came late.",
    reasons="6.4 min where 6 was the target.",
    assessed="The form is half as long, and I know it by heart.",
    changed="Callers are put through once, not three times.",
    works="The form asks for the number first.",
    voice="Acme, purchasing",
    lesson="Shorten the form before training people on it",
    search="form",
    needed="Somebody to listen along for the first ten calls",
    digest="the plans you sponsor",
    praise="for taking the night shift while we rebuilt the form",
    idea="Print the order number on each invoice",
    trouble="No quiet room to listen in",
    document="Shorter waiting at weekends\nGoal: waiting time from 11 to 6 minutes by"
    " 30 June\nActions\n- Open a second till (Sam Ortega, 14 April)\n- Train two"
    " students on the till (Bo Lindqvist, by 2 May)",
)
CHINESE = Words(
    lead="meilin",
    owner="wangwei",
    helper="meilin",
    subject="wangwei",
    partner="chenjing",
    colleague="chenjing",
    sponsor="chenjing",
    channel="客服改进",
    new="6月底前把平均处理时长降到6分钟，{owner}2月14日前精简工单表单，每周五跟进",
    step="采购耳机",
    goal="平均处理时长降到6分钟",
    metric="平均处理时长",
    unit="分钟",
    measure="平均处理时长: 6 分钟",
    evidence="抽查20张工单，12张没有订单号",
    cause="坐席反复追问表单里没有的信息",
    why="工单表单没有要求填写订单号",
    strategy="先问订单号",
    symptom="通话时间逐月变长",
    reply="第一项做了60%，平均处理时长7.6分钟，2月28日完成",
    hindered="耳机采购做了40%，有两个同事病了，还在做",
    done="第一项已完成，平均处理时长6.4分钟",
    one="王伟的通话质量",
    one_goal="通话评分从72分提高到90分",
    one_metric="通话评分",
    one_unit="分",
    one_step="跟听20通优秀电话",
    support="每周辅导一次",
    proposal="2月中旬前要值夜班",
    says="精简表单最有效，耳机到得晚。",
    reasons="目标6分钟，实际6.4分钟。",
    assessed="表单短了一半，我已经用熟了。",
    changed="客户只需转接一次，不再是三次。",
    works="表单先问订单号。",
    voice="华信公司采购部",
    lesson="先精简表单，再培训",
    search="表单",
    needed="前十通电话希望有人陪听",
    digest="您发起的改进计划",
    praise="改表单期间主动值夜班",
    idea="在发票上印订单号",
    trouble="没有安静的房间可以听录音",
    document="周末等候改进计划\n目标：6月30日前平均等候时间从11分钟降到6分钟\n行动步骤\n"
    "1. 增开二号收银台（王伟，4月14日）\n2. 培训两名兼职收银（林美，5月2日前）",
)
