# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Chinese for an end that lies ahead or is near, and for one that is reached by now."""

PRESSED = "抓紧|加紧|赶紧|加快|抓紧时间|赶快|赶着|抓紧点|加把劲|加油"
"""Ways of hurrying before what is not over yet: 抓紧写完."""

TOLD_THEN = (
    r"(?:之后|以后|后)(?:第一时间|马上|立刻|立即|尽快|就|再|会|直接|统一|我){0,3}"
    r"(?:给|跟|向|和)?(?:您|你|大家|领导)?(?:发|告诉|通知|汇报|报|说|同步|回复|回|提交|交)"
    r"(?:到|给)?(?:群里|您|你|大家|领导)?(?:一声|一下)?[吧哈啊哦]?$"
    r"|(?:我|我再|再|就|我会|我就|立刻|马上|第一时间|会)*(?:给|跟|向|和)(?:您|你|大家|领导)(?:发|说|报|汇报|讲|回|看)"
    r"(?:一声|一下|一遍)?[吧哈啊哦]?$"
    r"|(?:我|我再|就|我会|我就|立刻|马上|第一时间|会)+(?:告诉|通知|发|发给|报|汇报|回复|联系)(?:给)?(?:您|你|大家|领导|群里)?"
    r"(?:一声|一下)?[吧哈啊哦]?$"
)
"""What one will tell or send once it is done: 写好后第一时间发您."""

TOLD_BEGINS = "之以后我给跟向和再就立马第会"
"""Signs with which these begin."""

FAR_FROM = "还早|还远|早着|还差|差得|还有|还得|还要|远着|还挺远|还很远|不远"
"""What stands behind 离 and an end that is not reached: 离写完还早."""

A_BIT_SHORT = "还差一点|还差一点点|差一点|差一点点|还差点|差点"
"""Words before what is all but over: 还差一点写完."""

SOME = "有些|有的|有几个|有几处|有几块"
"""Words for a part of which one tells that it is done: 有些写完了."""

A_LITTLE = "了一点|了一些|了一点点|了些"
"""How little was done: 又改了一点."""

ONLY_NOW = "今天|今日|今早|今天早上|今天上午|今儿|刚刚|刚才|刚"
"""Times of today before 才 that are over: 今天才写完."""

NEXT_WORK = (
    r"(?:新|新的|下一?个|下一?项|下一?件|别的|其他|其它|后面|后续|下一步)(?:的)?"
    r"(?:任务|活儿?|工作|安排|指示|项目|单子|需求)(?:了|呢|中)?$"
)
"""What one waits for who has nothing left to do: 在等新任务."""

WAITING = "等|在等|等着|等下|等候|坐等|等待"
"""Words before it."""

IF_NEED_BE = "有|如|如有|若|若有|如果|要是|以后有|后面有|后续有|后续"
"""Words before 需要再 by which nothing is left for now: 有需要再调."""

LAST_PART = (
    "最后|最后的|剩下|剩下的|剩的|余下的|余下|其余|其余的|剩余|剩余的|那|另|另外"
)
"""Words before a part with which all is done: 最后一部分也写好了."""

ALL_OF_IT = r"(?:的)?(?P<act>[\u4e00-\u9fff]{1,3})的(?:也|都|全|全都|全部|已经|已){1,3}(?P=act)(?:完|好|过|齐)?了?$"
"""What stands behind 该 where all that is to be done is done: 该写的都写了."""

TO_DO = "该|要|应该|需要|应|得|要求"
"""Words before it."""

NOTHING_TO_DO = r"(?:啥|什么|有)?(?:剩|剩下|落下|遗漏|漏|要(?:[^说讲报问聊提补汇写]|安装|处理|整理|检查)|没[^说讲报])的了$"
"""What stands behind 没有 where nothing is left to do: 没有剩的了."""

NOT_TOLD = (
    r"(?:来得及|顾上|空)?(?:(?:跟|向|给)?(?:您|你)?(?:报|说)(?:一声)?"
    r"|(?:告诉|通知|跟|向|给)(?:您|你)[^,。]{0,3}|更新状态|打勾|勾掉|点完成|销项|勾选)(?:了|呢)?$"
)
"""What one has not told yet of what is done: 只是没来得及报."""

DENIED = "没|还没|没来得及|没通知|没顾上|没告诉|没空|忘了|忘记"
"""Words before it."""

OTHER_WORK = r"[^,。]{0,3}?(?:别的|其他的?|其它的?|下一?[个项件条]|另外?一?[个项件条]|新的)(?:活儿?|任务|工作|项目|事)?(?:了)?$"
"""What one begins after that, 明天开始写别的."""

MOSTLY = r"(?:大体上?|粗略地?|多数|大都|草草|(?:重要|难|急|关键|核心|简单|容易|主要|要紧|着急)的)(?:也|都|已经|已|基本)*"
"""What is said of all but a part that is done: 难的都写完了, 多数写好了."""

MOSTLY_BEGINS = "大体|大体上|粗|粗略|多|多数|大都|草草|重要|难|急|关键|核心|简单|容易|主要|要紧|着急|重"
"""Words with which that begins."""

DENIALS = (
    "谈不上|算不上|说不上|称不上|还谈不上|还算不上|并非|并不是|绝不是|远不是|不等于"
)
"""Words that deny an end behind them: 谈不上写完."""

LATE = "迟迟没|迟迟没有|迟迟未|迟迟不"
"""Words for an end that does not come: 迟迟没写完."""

NOT_EVEN_HALF = r"(?:都|也)(?:还)?(?:没|没有|未)[^,。]{1,3}(?:到|完)(?:呢)?$"
"""What stands behind 一半 where less is done: 一半都没写到."""

GOES_ON = "继续|接着"
"""Words by which work goes on after something else: 开完会继续写."""

PAUSES = "忙|休息|歇|睡|吃|缓|歇会|歇会儿|午休"
"""What comes before it."""

NOT_MUCH = r"得(?:还)?(?:不多|很少|不够|不快|慢|很慢|有限|比较慢|不怎么样|一般)(?:了)?$|(?:还早|还远|早着呢|还远着呢|还早着呢)$"
"""What stands behind an end that is not reached: 完成得不多, 完成还早."""

ONCE_HELD = "现在|目前|今天|如今|眼下|这会儿|已经"
"""Words behind which it goes on again: 之前卡住，现在在弄."""

SHOULD = "本该|本应|本应该|早该|理应|按理该"
"""Words before what should have come to its end: 本该上周写完."""

SHOWN_TO = r"(?:大家|大伙|同事们?|领导|学员|新人|他们|各位|客户|老师们?|家长们?)(?:们)?(?:讲|培训|演示|汇报|介绍|分享|过一遍|宣讲|说说|讲讲|展示)(?:一下|一遍)?$"
"""Whom one shows what is done: 明天给大家讲."""

PART_FIRST = r"(?:第[一二三四五]|前|后|最后|这|那|上|下)[一二三几]?[个]?(?:部分|章|段|版|块|遍|轮|稿|层|批)再(?:说|报|看|讲|汇报|定)$"
"""A part that comes first, before one tells more: 等写完第一部分再说."""
