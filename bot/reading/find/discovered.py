"""What turned out to be in the way, told beside a later day: 拆开发现转子也磨了.

It is a cause where the day is told or moved; else it is what the work deals with.
"""

from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.zh import discovered as zh

FOUND_OUT = "found out"
_TURNED_OUT = Lazily(rf"(?:{zh.TURNED_OUT})(?:了|出)?(?P<what>[^,。;]{{3,24}})")
_SUM = Lazily(r"^\D{0,3}\d+(?:\.\d+)?%?\D{0,2}$")
"""What comes of a sum, 算下来65%, is no trouble."""
_PLACE = Lazily(r"^第?(?:\d+|[一两二三四五六七八九十]+)[\u4e00-\u9fff]{1,2}(?:了|啦)?$")
"""How far one has come, 查到三组了, is none either."""
_WELL = Lazily(zh.WELL)


def discovered(clause: Clause, text: str) -> list[Event]:
    """Return what a Chinese clause says was found, where it bodes no good."""
    if clause.tokens[-1].text.isascii() and clause.tokens[0].text.isascii():
        return []
    found = _TURNED_OUT.search(text, clause.start, clause.end)
    if found is None or _WELL.search(found["what"]) or _SUM.search(found["what"]):
        return []
    if _PLACE.match(found["what"]):
        return []
    start, end = found.span("what")
    if found[0].startswith("查到") and found["what"].endswith("了"):
        return []  # how far an inspection has come: 查到附加税了
    return [Event(slot="blocker", rule=FOUND_OUT, start=start, end=end, rank=2)]
