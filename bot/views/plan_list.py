"""Plans as a list."""

from collections.abc import Sequence

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.reports.status import PlanStatus
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.verbs import verb_button

PER_PAGE = 30


def plan_list(texts: Texts, statuses: Sequence[PlanStatus], page: int) -> Message:
    """Return a page of plans, counted from 1; the last where there are fewer."""
    if not statuses:
        return Message.of(texts.plans.none())
    pages = -(-len(statuses) // PER_PAGE)
    page = min(max(1, page), pages)
    first = (page - 1) * PER_PAGE
    title = texts.plans.list_title()
    lines = [texts.plans.line(each) for each in statuses[first : first + PER_PAGE]]
    blocks: list[Block] = [section(f"*{title}*")]
    blocks += map(section, lines)
    if pages > 1:
        blocks.append(context(texts.plans.page(page, pages)))
    if page < pages:
        button = verb_button(texts.plans.next_page(), "list", str(page + 1))
        blocks.append(ActionsBlock(elements=[button]))
    return Message(title, blocks)
