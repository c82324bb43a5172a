"""Chinese for acts that sound like plans, or like what was handed over."""

ARRANGES = "准备|安排|计划|争取"
"""Verbs of titles that tell a plan in other places: 准备年会物料."""

ENDED = "完|✅|结束|好|妥|到位|就绪|ok|done"
"""How words begin that tell their end: 准备 | 完成."""

GAVE = (
    "(?:[^,。;的]{1,6}?)(?:发|打|写|讲|递|寄|送|报|说|做|改|补|回|提|开|办|演示|汇报|介绍|培训|解释)"
    "(?:了|过)(?!吗|没)[^,。;]{1,8}$"
)
"""To whom something else was done: 给 | 车队打了一圈电话."""

HABITS = (
    "每天|天天|天|每晚|晚|抽空|有空|空|时间|间|抓紧时间|头皮|埋头|步|夜夜|每周|周末"
)
"""Last words of how often, or how, one is at work: 每天 | 写."""

AT_IT = (
    "^(?:就|也|都|在|地|的|会|能|再|坚持|挤时间|(?P<verb>[做弄办写改装画编搭录剪整排核查修砌刷译测练抄画翻挖铺]))*?"
    "(?P<act>[做弄办写改装画编搭录剪整排核查修砌刷译测练抄翻挖铺])(?:着|上)?"
    "(?:(?:一)?(?:点|点儿|些|会儿|会|阵|下|段)|[一两三四五六半几\\d]+个?(?:小时|钟头|点|会儿))?(?:呢|吧|的)?$"
)
"""That one is at it again and again: 天天 | 写一点."""

AS_ASKED = "按|照|按照|依|依照"
"""Words before what others asked for, by which one works."""

HOW_OFTEN = (
    "^(?:这两天|这几天|最近|我|都|还|也|现在|正|一直)*(?:每天|天天|每晚|夜夜|每周末?|周末|一?有空|抽空|一?有时间"
    "|正?抓紧时间|硬着头皮|埋头|一步一步|见缝插针)$"
)
"""How often, or how, one is at work."""

PLACE = (
    "^(?:[一二三四五六七八九十两几\\d]{1,2}(?:楼|层|区|栋|号楼|段|排|间|期|车间|单元)|(?:东|西|南|北|前|后|左|右)(?:侧|边|面|区|楼|院|半部分|半段|门)"
    "|大厅|走廊|楼道|地下室|地库|车库|门口|大门|后门|屋顶|阳台|厕所|[^,。;的了]{1,2}(?:车间|教室|部分|那块|这块|那边|宿舍|办公室))(?:的|那块|那边|部分)*(?:了)?$"
)
"""A place, or a part, that alone is done: 装完 | 三楼了."""

ENDS_AT = "完好掉"
"""Last signs of the verbs before it."""
