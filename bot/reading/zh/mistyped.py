"""Chinese for a slip of one's own, which what follows puts right: 打反了."""

MISTYPED = (
    r"^(?:哎呀?|唉|啊|哦|噢|呃|嗯|不对|不是|等等|等下|抱歉|不好意思|刚才|刚刚|刚|前面|上面"
    r"|我|好像|可能|看|这个|那个|上一条){0,4}"
    r"(?:(?:打|写|说|弄|搞|输|敲|讲)(?:反|颠倒|混)|(?:打|说|讲|发|输|敲|记|看)错)"
    r"(?:字|行|序号|编号|顺序)?(?:了|啦|咯)(?:字|行)?$"
)
"""How one tells that the last words were but a slip."""

MEANT = "^(?:是|应该是?|其实是?|实际是?|得是|改成|不是|我是说)"
"""How begins what was meant."""
