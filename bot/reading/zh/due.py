# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Chinese words beside days on which work is not finished."""

NOT_TILL_THEN = "^才(?:到|来|给|批|回来|能到|发)"
"""When others come: 最快下周一才回来."""

KNOWN_THEN = "^才(?:能|会|可以)?(?:有|出数|出结果|出来|知道|见分晓|统计|公布|看得出|见效|看到|看出)"
"""When something is known: 数要到月底才有."""

HANDED_ON = (
    r"^(?:能|可以|就|再|先|会|要|准备|打算|统一|一起)*(?:发|送|交|寄|拿|给|报|传|转|递|拉|运)(?:去|到|给|往|回)?[^,。;]{0,8}?"
    r"(?:打样|审|审核|审批|检测|检验|化验|印|印刷|制版|校对|签字|签|盖章|会签|评审|过目|看|看看|看一下|确认|报价|加工|维修|返修|调试|测试|试用|试穿|试吃|排版|装订|装裱|复核|定稿前看)(?:一下|了)?$"
)
"""When it goes to others for their part: 明天发厂里打样."""

SOME = r"^(?:其中|有|头|先)?(?:一|第一|头一|首|前两|前几|部分)(?:个|家|位|名|份|项|台|件|批|场|人|部分|半)(?:的|是)?$"
"""Words for but a part of what is to be done: 一个下周一入职, 第一批周五到."""

RESULTS = r"(?:结果|成绩|分数|结论|批复|批文|答复|回执|化验单|检测报告|检验报告|审核意见|中标公告)(?:大概|预计|估计|要|得|应该|可能|要到|得到)?"
"""What others or a test will say."""

COMES_OUT = r"^(?:才|能|可以|就|会|前|左右|前后)*(?:出|公布|下来|知道|有|揭晓|给|回)"
"""When it says so: 结果周五出."""

OF_TARGET = r"^(?:底|末)?的?(?:目标|指标|任务|计划值|考核线)(?:是|为|定的|要|值)?\d"
"""A target of some month, not its end: 9月目标35."""

GATHERS = r"^(?:前|开始|集中|统一|再)?(?:收|收集|征求|汇总|听取|听)(?:一下|各部门|大家|各方|完)*的?(?:意见|反馈|建议|想法)"
"""A step on the way: 9号收意见."""
