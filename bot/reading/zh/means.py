# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for means that are not even there yet: 漆都没买, 连图纸都没有."""

_NO_THING = "[一半]|动|碰|我|谁|啥|什么|时间|日子|日期|眉目|头绪|影|进度|开头|谱|想"
"""What such a clause may begin with that is no means: 一笔都没画."""
_GOT = "买|定|订|找|租|借|招|约|请|领|备|选|到|来|给|拿|配|凑|签|批|出|开|建|申请|采购|准备|落实|确定|下来"
LACKING = (
    rf"(?:因为|主要是|现在|目前)?(?:(?!{_NO_THING})[\u4e00-\u9fffA-Za-z]{{1,6}}?都|连(?!{_NO_THING})[\u4e00-\u9fffA-Za-z]{{1,6}}?[都也])(?:还)?"
    rf"(?:没(?:有)?(?:{_GOT})(?:到|齐|好|下来|着|上|过来)?|没有|没)(?:呢|啊|了)?"
)
"""The whole of a clause by which a means is lacking."""
