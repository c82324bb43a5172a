"""What somebody can type, and what a word gets that is no verb."""

import re
from collections.abc import Sequence

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.people import Language
from bot.texts import TEXTS
from bot.verbs import Spoken
from bot.views import Message
from bot.views.fitting import context, packed, section
from bot.views.verbs import LONGEST, verb_button

REPORTED = re.compile(r"\w.*\s.*\w|#\s?\d|\d\s?%|[\u4e00-\u9fff]{4}", re.DOTALL)
"""What may be a report: several words, an action's number, a share of the work."""


def help_on_all(language: Language, verbs: Sequence[str]) -> Message:
    """Return a line for each verb."""
    texts = TEXTS[language].commands
    title = texts.help_title()
    return Message(title, [section(f"*{title}*"), *help_blocks(language, verbs)])


def help_blocks(language: Language, verbs: Sequence[str]) -> list[Block]:
    """Return the same without its heading."""
    texts = TEXTS[language].commands
    lines = [f"{texts.usage(verb)}  {texts.does(verb)}" for verb in verbs]
    return [*map(section, packed(lines)), context(texts.help_intro())]


def help_of(language: Language, verb: str, words: Sequence[str]) -> Message:
    """Return what one verb does; `words` are all that stand for it."""
    texts = TEXTS[language].commands
    also = [word for word in words if word != texts.verb(verb)]
    lines = [f"{texts.usage(verb)}  {texts.does(verb)}"]
    lines += [more] if (more := texts.more_about(verb)) else []
    blocks: list[Block] = [section(text) for text in packed(lines)]
    return Message(lines[0], [*blocks, context(texts.also(also))])


def unknown(language: Language, spoken: Spoken) -> Message:
    """Return the answer to a word that is no verb, with the nearest one to press."""
    texts = TEXTS[language].commands
    whole = f"{spoken.said} {spoken.rest}".strip()
    if spoken.near:
        text = texts.did_you_mean(spoken.said, spoken.near)
        button = verb_button(texts.use(spoken.near), spoken.near, spoken.rest)
    elif REPORTED.search(whole) and len(whole) <= LONGEST:
        text = texts.maybe_a_report(whole)
        button = verb_button(texts.take_as_report(), "report", whole)
    else:
        return Message.of(texts.unknown(spoken.said))
    return Message(text, [section(text), ActionsBlock(elements=[button])])
