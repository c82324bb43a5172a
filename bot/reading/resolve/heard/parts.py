"""Whether but a part of the work is done, or nothing is left: 前三章写好了."""

from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said

_PART = Lazily(
    "(?:前|头|后|上|下)(?:[一两二三四五六七八九十几\\d]+)(?:章|节|页|段|层|组|课|讲|集|块|排|架|列|部分|个|张|份|台|项|家|户|样|位|间|件|幅|套|篇)"
    "|(?:[a-z]|[东西南北]|[一二三四五六七八九十\\d]+)(?:区|栋|楼|层|片|面|段|边|头|侧|车间|标段)"
    "|(?:内页|封面|封底|正文|附录|外壳|底座|前言|引言|摘要|大纲|提纲|样章)(?=[^,]{0,3}(?:排|写|改|画|定|印|弄|做|校|译))"
    "|(?:(?:测试|开发|预发|联调)(?:环境|服|库)|沙箱|沙盒|预发|本地|内网|staging|sit|uat|dev)(?:环境|上|里|这边)?(?=[^,]{0,3}(?:ok|通|好|完|上|过|跑))"
    "|(?:上|下|前|后)半(?:个?月|年|场|程|学期|册|段|部)(?=[^,]{0,3}(?:排|写|改|画|定|印|弄|做|校|译|对|核|查|录|盘|完|好))"
    "|(?:底漆|腻子|底子|底层|基层|打底|头遍)(?=[^,]{0,3}(?:刷|刮|打|做|上|铺|好|完))"
    "|第[一二三四五六七八九十\\d]+(?:章|节|页|段|层|批|组|课|讲|集|部分)"
)
_HEAD = 5
_NONE_LEFT = Lazily("^[&!sahjp]*(?:NM+|M+[sa]*N)\\+[s]*$")
_TAKES_AWAY = frozenset("清扫除拆扔搬撤消灭")


def of_part(said: Said, title: str) -> bool:
    """Whether but a part is the subject of what is done: 前三章写好了, A区盘完了."""
    clause = said.clause
    head = clause.tokens[:_HEAD]
    if any(isinstance(token.data, Ref) for token in head):
        return False  # 前两个弄好了, of the actions
    text = "".join([token.text for token in head if not token.hints])
    found = _PART.match(text)
    return found is not None and found[0][-1] not in title


def nothing_left(said: Said, title: str) -> bool:
    """Whether none is there any more of what a title wants away: 没杂物了."""
    away = not _TAKES_AWAY.isdisjoint(title[:2])
    if not away or _NONE_LEFT.match(said.clause.tape) is None:
        return False
    return any(token.text in ("没", "没有") for token in said.clause.tokens)
