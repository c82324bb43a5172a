"""Chinese headings; the first word that says what is below counts."""

import re

from bot.importing.kinds import Section, table

WHOLE = re.compile(
    r"(?:公司|所需|需要的?)?支持|保障措施|(?:改进|改善|工作)?目标"
    r"|(?:根本|主要)?原因(?:分析)?|现状(?:说明|分析)?|背景"
    r"|(?:改进|整改|具体)?(?:行动|措施)(?:计划)?|(?:存在|主要)?问题|备注|说明|签字"
)
NO_SECTIONS = table(
    (
        Section.ASIDE,
        (
            r"暂不|不做|不在.*范围|签字|签署|签名|签收|确认|附件|附录|附则|旧表"
            r"|^其[他它]|历史|存档|术语|面谈记录|奖惩|风险|后果|评分|变更记录|员工意见"
        ),
    )
)
SECTIONS = table(
    (Section.CAUSES, r"原因|根因|根源|主因|归因|症结|成因|为什么会|5why"),
    (
        Section.SUPPORT,
        (
            r"支持|保障|需要的?资源|资源需求|公司.*(?:提供|投入)|需要.*帮助"
            r"|所需帮助|帮扶|支援|资源配置|协调事项"
        ),
    ),
    (Section.STRATEGY, r"策略|思路|总体要求|原则|路径"),
    (
        Section.ACTIONS,
        (
            r"行动|措施|举措|对策|任务|步骤|怎么做|做什么|实施计划|工作安排|工作计划"
            r"|整改|推进计划|具体安排|实施方案|待办|改进计划$|改善计划$|具体工作"
        ),
    ),
    (Section.GOALS, r"目标|期望|预期|指标|要达到|标准|关键结果|达成"),
    (
        Section.EVIDENCE,
        (
            r"现状|待改进|需改进|改进方面|背景|问题|诊断|表现|差距|依据|事实|情况"
            r"|不足|现象|数据|短板|发现|痛点|待提升|不达标|绩效(?:回顾|情况)|考核结果|为什么"
        ),
    ),
)
ASIDES = table(
    (
        Section.ASIDE,
        r"跟进|检查|评估|考核|复盘|汇报|例会|监督|沟通|备注|说明|日程|会议",
    )
)
