# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""Chinese for taking what is done off the list: 关掉吧, 这项撤了, 这条可以划了."""

CLOSES = (
    r"^(?:所以|那|那么|请|麻烦|帮忙|帮我|您|你|可以|就|先)*(?:把)?(?:这|此|该)?(?:一?[项条个件桩]|事|任务|活|活儿|单|单子|行动|action|item)?(?:就|也|可以|能|都|算|请|帮忙|帮我|给)*"
    r"(?:关|撤|划|销|勾|删|去|下|清|移|拿|消|结|没|了|过|翻篇)(?:掉|了|除|去|销|单|项|账|篇)*(?:了|吧|啦|哈|即可|就行|就好)*$"
)
"""The whole of such a clause; behind "done" it gives nothing up."""

OVER = "(?:所以|这项|这条|这个|此项|这事|都|全部|已经?|算|就|算是|正式)*(?:完成|结束|搞定|完毕|办结|办妥|收工|齐活|结案|闭环|了结|完工|完事)(?:了|啦)?"
"""The whole of a clause by which an item is over, whatever was told before it."""
