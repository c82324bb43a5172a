# ruff: noqa: E501 - word lists read best unbroken
"""Chinese units, and what stands beside numbers that are no readings."""

UNITS = {
    **dict.fromkeys(["分钟", "分种"], "minute"),
    **dict.fromkeys(["小时", "钟头"], "hour"),
    **dict.fromkeys(["秒", "秒钟"], "second"),
    **dict.fromkeys(["天", "日", "工作日"], "day"),
    **dict.fromkeys(["周", "星期", "礼拜"], "week"),
    **dict.fromkeys(["月", "年", "季度", "学期"], "month"),
    **dict.fromkeys(["分"], "points"),
    **dict.fromkeys(["号", "楼", "点", "折", "层", "版", "元", "块"], "other"),
}
UNITS |= {"points": "points", "pts": "points", "point": "points"}

NOT_READINGS = r"(?:最[^,。;]{1,4}的|没有?|无|再[\u4e00-\u9fff]{1,2}|(?:毙|否|退|打回|退回|废|坏|丢|漏|错|少|报废|淘汰|刷掉|不合格|挂|失败|没过|未过|报错|fail|failed|崩|卡|堵|坏掉|退货|返工|漏掉|丢失|投诉|作废|撤回|跳过|没通过|未通过|异常)了?|能到|能做到|能跑到|能冲到|能达到|能降到|能涨到|能升到|能提到|会到|可以到|有望到?|可达|(?<!到)第|目标(?:还是|仍是|是|为|值)?|离|距离?|原来|比年初|(?<![占配同环对性])比[^,。;\\d]{0,8}|工单号|编号|单号|从|由|基线|低于|高于|最好|(?:之前|以前|原先|早先|先前|改之前|换之前)(?:是|为|还是|有|都是)?|另外|超过|版本|v|房间|电话|预计|争取|力争|打算|计划|要到|降到了?目标|占总数|占|预算|报价|总价|单价|合同额|应[发收到有填报]|(?<!未)应)"

TOTALS = r"(?:共|一共|总共|总数|总计|全部|总量)(?:是|有|为)?\s*$"
"""Words before the number of all there is, which is a reading where less is better."""

TAKEN_OFF = r"(?:进来|新增|新进|新来|又来|增加|涨|涌进来|冒出来|还差|只差|差|高出|多出|超出|处理|清理|清掉|清|解决|关闭|关|销|结|消化|办结|答复|减少|降低|下降|压降|整改|降|砍掉)(?:了|掉|完)*(?:约|大概|大约)?$"
"""What stands before a number by which a backlog shrank: 处理了73单，还剩47."""

PEAK = "高峰|最高|最长|最慢|最快|最差|最多|个别|极端|快的|慢的|好的|差的|[白夜早中晚]班|[A-Za-z一二三四五]线|[东南西北]区|老客|新客|分开看"
"""Words of a clause whose number is not that of all: 高峰期还是要8分钟."""

OVERALL = r"(?:平均下来|平均|整体|总体|综合|合起来|加起来|算下来|合计|累计|总计|总数|均值|全厂|全店|全部门|总的|汇总|拉通)(?:是|为|在|约|大概|有|到|达|达到)*$"
"""What stands before the number of all, which counts more than those of parts."""

BACK_THEN = r"^(?:而|但是?|可是?|在)?(?:上个?(?:月|周|季度|学期|礼拜|星期)|[\d一二三四五六七八九十]{1,3}月|[月年期周]初|季度初|开学|去年|前年|前[天阵段]|昨天|周[一二三四五六日]|一开始|刚开始|开始|起初|头一?[周月]|那时|当时|之前|原来)[^,。;\d]{0,6}?(?:还|才|只|就|仅|都|那会儿?|那时候?|的时候)(?:是|有|在)?$"
"""What stands before a number of a time gone by: 月初只有22家, 九月还是5例."""

OF_TOTAL = r"\s?(?:[\u4e00-\u9fff]{1,2})?的(?:大概|差不多|约|将近|快)?$"
"""What stands between a total and the share of it that is told: 300斤的七成."""

BOUND = r"\s*(?:%|个点|[秒分天个家人名单份场次]|分钟|小时)?(?:以上|以下|以内|之内|以外|之上|之下)"
"""Words behind a bound, which is no reading where one stands beside it: 稳在30以内."""

MARK = r"[%个点分秒]?(?:这|那)?(?:条|道|个)?(?:的)?(?:线|坎|门槛|关口|大关|及格线|达标线|红线|警戒线|考核线|目标线|水平线)(?!上|下|索|路)"
"""What stands behind a mark that was passed, not reached: 过了8这条线."""

UNDER = (
    r"(?:压|降|减|控|清|跌|缩|涨|升|提|冲|做|保持|维持|稳|控制)(?:回)?(?:到|在|至)了?$"
)
"""What stands before a bound that was reached: 压到50以下."""

PART = r"(?:^|[,;。\s(])(?:但|不过|还|目前|现在|另|另外|其中|里面|当中)?(?:还|另|另外|其中)?有?$"
"""What stands before a number of which something else is told: 有3家."""

ELSE = r"[家个条项份人户场次单台套张件页章节门课名位篇组批间道幅段]?(?:的)?(?:还|正?在(?![岗职册库校籍线营用编院租住])|没|未|待|正|卡|等|被|要|拒|快要?|不|下周|明天|后天|月底|走(?:流程|审批|合同|程序|手续|付款|着)|审|打算|有意向|意向|可能|需|约了|谈着|催)"
"""What is told of it: 在走流程, 还没回."""

AMISS = r"(?:空号|停机|关机|拒接|没接|未接|打不通|不在家|没人|缺席|请假|弃权|作废|返工|不合格|超标|异常|有问题|损坏|破损|重复|漏填|填错|退回|没过|不过|未过)(?:的)?(?:有|共|是|占)?$"
"""What stands before the number of those with which something is amiss: 空号有4户."""

SAME = r"[家个条项份人户场次单台套张件页例起位名]?(?:的)?(?:都|全|均)?(?:是|属于|来自|出在|出自|集中在|发生在|在(?!走|办|审|谈|做|弄|跟)|因为|由于)"
"""What is told of a part of those that were counted before: 有3起都出在导诊台."""

MORE = r"(?:多?[\u4e00-\u9fff]?(?:都|也)?(?:没|未|还没))"

GAINED = "招|聘|录用|到岗|入职|签|成交|谈成|谈妥"
LEADS_UP = r"(?P<verb>面试?|聊|谈|看|筛选?|初筛|联系|问|见|接触|拜访|跑|询价?|比)(?:了|过|完)(?:大概|差不多|快|约|有)?$"
"""What is won at last, 招到人数, and what stands before how many came into question: 面了六个."""

COUNTED_BY = {
    "题": "道",
    "课": "节堂门",
    "店": "家间",
    "车": "辆台",
    "书": "本册",
    "房": "间套",
    "图": "张幅",
    "稿": "篇份",
    "单": "笔张",
    "机": "台",
    "案": "件起",
    "例": "个起",
}
"""The words that count what a unit names: 录了90道 of a metric in 题."""

PLANNED = ("准备", "打算", "计划", "预计", "争取", "要", "会", "将", "想")
"""Words before how many are to come: 这周准备访10家."""

SET_APART = r"[只个条项份家户人台套张件页例起位名][\u4e00-\u9fff]{1,4}的(?:都|也|已经?|先|单独|另外){0,2}(?:剔|换|退|返|补|扔|废|挑|修|重|改)"
"""What is done with a few in which something is amiss: 两只漂的剔掉了."""

COLLECTED = "收集|回收|收回|收齐|催收|回款|回执|收到"
SENT_OUT = r"(?<![补转])发(?:出去?|放)?(?:了|出)(?:大概|差不多|快|约)?$"
"""What is collected, and what stands before how many were sent out: 问卷发了200份."""
