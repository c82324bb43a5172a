"""The causes of a plan by level, as a message with its fishbone picture."""

from collections.abc import Sequence

from slack_sdk.models.blocks import Block

from bot.plans.diagnosis import Cause, Level, ranked
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.texts.quote import quote
from bot.views import Message, Picture
from bot.views.fishbone import Bone, Fishbone, Twig
from bot.views.fitting import fitted, packed, section


def causes_message(
    plan: Plan, symptom: str, causes: Sequence[Cause], texts: Texts
) -> Message:
    """Return the causes in words and in a picture; `symptom` is at its head."""
    says = texts.trace
    if not causes:
        return Message.of(says.no_causes(plan))
    levels = {
        level: [each for each in ranked(list(causes)) if each.level is level]
        for level in Level
    }
    lines = [says.symptom(symptom)] if symptom else []
    for level, found in levels.items():
        lines.append(f"*{says.branch(level)}*")
        lines += [f"• {_spoken(each, texts)}" for each in found]
        lines += [] if found else [f"• {says.empty_branch()}"]
    title = says.picture_title(plan)
    said = fitted(packed(lines), lambda _: says.rest(plan))
    blocks: list[Block] = [section(title), *said]
    head = symptom or plan.title
    picture = Picture(
        name=f"{plan.code.lower()}-causes.png",
        alt=says.picture_alt(
            head,
            [
                (says.branch(level), [each.text for each in found])
                for level, found in levels.items()
            ],
        ),
        draw=_fishbone(head, levels, texts).png,
    )
    return Message(title, blocks, picture)


def _fishbone(head: str, levels: dict[Level, list[Cause]], texts: Texts) -> Fishbone:
    says = texts.trace
    first, second, third, fourth = (
        Bone(
            name=says.branch(level),
            twigs=tuple(_twig(each, texts) for each in found),
            empty=says.empty_branch(),
        )
        for level, found in levels.items()
    )
    return Fishbone(head, (first, second, third, fourth))


def _twig(cause: Cause, texts: Texts) -> Twig:
    root = (f"→ {cause.root}",) if cause.root else ()
    return Twig(cause.text, (*root, texts.trace.rank(cause)))


def _spoken(cause: Cause, texts: Texts) -> str:
    says = texts.trace
    parts = [f"*{cause.code}* {quote(cause.text)}", says.rank(cause)]
    if cause.root:
        parts.append(says.why(cause.root, root=True))
    return " · ".join(parts)
