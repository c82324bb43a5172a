"""Messages that report nothing and want nothing: thanks, greetings, a lone emoji."""

import re

LONGEST = 40
EMOJI = re.compile(r":[a-z0-9_+'-]+:|[^\w\s]", re.IGNORECASE)
PLEASANT = re.compile(
    r"(thanks?( you| a lot| so much)?|thx|ty|cheers|ok(ay)?|k|cool|great|nice|perfect"
    r"|got it|will do|sure|hi|hello|hey( there)?|good morning|morning|bye|see you"
    r"|you too|have a (nice|good) (day|weekend)|np|no problem|lol|haha+"
    r"|(谢谢(你|啦|了)?|多谢|感谢|辛苦了?|好的?|好滴|嗯+|哦+|行|收到|知道了|明白了?"
    r"|你好|您好|早(上好)?|早安|再见|拜拜|哈+|没事|客气了?)+[啊呀吧呢哈]*)",
    re.IGNORECASE,
)
WHO_SEES = re.compile(
    r"(^|[.!?,]\s*|\b(and|so|but) )who\b.{0,30}\b(see|sees|read|reads|access)\b"
    r"|\b(is|are) (this|these|it|my).{0,20}\b(private|confidential|visible)\b"
    r"|谁.{0,8}(看|见)|(会|能)(被)?公开吗|保密",
    re.IGNORECASE,
)


def is_small_talk(text: str) -> bool:
    """Tell whether nobody waits for an answer to this."""
    if len(text) > LONGEST:
        return False
    words = EMOJI.sub(" ", text).split()
    said = " ".join(words)
    is_phrase = PLEASANT.fullmatch(said) is not None
    return is_phrase or all(PLEASANT.fullmatch(word) for word in words)


def asks_who_sees(text: str) -> bool:
    """Tell whether somebody wants to know who can see what they answer."""
    return len(text) <= 2 * LONGEST and bool(WHO_SEES.search(text))
