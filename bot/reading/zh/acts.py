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
