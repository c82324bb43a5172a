"""Everyday Chinese words that report nothing by themselves.

They keep a text from being cut through its words: 机关 holds no 关, 外出 no 出. The
commoner words of jieba's list, less those that the other lists of this room know; its
licence stands beside them.
"""


def plain() -> list[str]:
    """Return words of which no sign is meant by itself."""
    return _listed("plain")


def verbs() -> list[str]:
    """Return verbs."""
    return _listed("verbs")


def offices() -> list[str]:
    """Return people and places of work."""
    return _listed("offices")


def _listed(name: str) -> list[str]:
    from importlib.resources import files  # noqa: PLC0415  slow, and wanted once

    file = files("bot.reading.zh").joinpath("jieba", f"{name}.txt")
    return file.read_text("utf-8").split()
