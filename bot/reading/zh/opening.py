# ruff: noqa: E501 - patterns of plain words read best unbroken
"""Chinese words with which replies open and close: 老板早~, 好的，汇报如下：, 谢谢."""

_WHO = "(?:您|你|大家|各位|诸位|领导|老板|老大|主任|经理|老师|同事们?|[\u4e00-\u9fff]{1,2}(?:总|工|姐|哥|经理|主任|老师|院长|校长|书记|局长|科长|处长|站长|店长))"
GREETING = (
    rf"(?:{_WHO}?(?:早上|上午|中午|下午|晚上)好|{_WHO}[们]?(?:好|早|早安|晚安|吉祥)|早安?|哈[喽啰]|嗨|hi|hello|morning)"
    rf"(?:{_WHO})?[呀啊哈哦]?(?:[~,，!！。\n]+\s?|\s)"
)
"""What greets, and tells nothing."""

ANNOUNCING = (
    r"(?:(?:好的?|收到|嗯+|ok|行)[,，。!！]\s?)?(?:我|这边|先|现|统一|简单|简要|向您|跟您|给您|本周|今天|今日|工作|进度|进展|情况)*"
    r"(?:回复|答复|汇报|报告|更新|同步|反馈|回答)(?:一下|下|如下|进度|进展)?[:：]\s?(?=\S)"
)
"""What leads to the report: 回复：, 好的，汇报如下："""

_KIND = rf"(?:{_WHO}|领导们|老板们|各位|关心|提醒|理解|支持|配合|啦|了|哈|啊|哦|呀|咯|[~！!。🙏])"
CLOSING = rf"(?:非常|十分|多|太)?(?:谢谢|感谢|多谢|谢啦|thanks|thx){_KIND}{{0,4}}\s*\Z"
"""Thanks with which a reply ends, be it close behind the last word: 周五交谢谢."""

REGARDS = (
    r"[\s,，.。!！;；~]+(?:以上[，,。]?)?(?:(?:收到|看到)后?请回复(?:一下|下)?|请(?:各位|领导|大家|您)?(?:知悉|悉知|查收|惠存)"
    r"|祝好|顺祝商祺|祝商祺|此致|敬礼|此致敬礼|妥否请批示)[，。！!~～\s]*\Z"
)
"""Words of letters behind all that is told: 收到请回复."""
