"""Lessons and practices: the form that takes one, what is found, what is offered."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block
from slack_sdk.models.views import View

from bot.ids import ChannelId, PlanId, UserId
from bot.plans.actions import Action
from bot.plans.diagnosis import Cause, Level
from bot.plans.findings import Finding
from bot.plans.plan import Plan
from bot.plans.remains import Offer, Practice
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.inputs import Input
from bot.views.verbs import verb_button

SAVE = "lesson.save"
KIND, TEXT, ABOUT, LEVEL, OWNER = "kind", "text", "about", "level", "owner"
LESSON, PRACTICE = "lesson", "practice"
CAUSE, ACTION, FINDING = "cause", "action", "finding"
MOST, PER_PAGE, SHOWN_WORDS = 100, 6, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a form for a lesson is about, and the channel that it was opened in."""

    plan: PlanId
    channel: ChannelId | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Place":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a lesson of a plan may come from, as far as its writer may see it."""

    plan: Plan
    causes: Sequence[Cause] = ()
    actions: Sequence[Action] = ()
    findings: Sequence[Finding] = ()


def lesson_form(texts: Texts, sources: Sources, place: Place, text: str) -> View:
    """Return the form, with the text that was typed already."""
    says = texts.remains
    kinds = [(LESSON, says.lesson()), (PRACTICE, says.practice())]
    levels = [(each.value, texts.diagnosis.level(each)) for each in Level]
    about = [(f"{CAUSE}:{each.id}", says.cause(each)) for each in sources.causes]
    about += [
        (f"{FINDING}:{each.id}", texts.findings.source(each))
        for each in sources.findings
    ]
    about += [(f"{ACTION}:{each.id}", says.action(each)) for each in sources.actions]
    blocks: list[Block] = [
        section(says.intro(sources.plan)),
        Input(KIND, says.kind_label()).choice(kinds, LESSON),
        Input(TEXT, says.text_label()).text(
            text, example=says.text_example(), multiline=True
        ),
    ]
    if about:
        blocks.append(
            Input(ABOUT, says.about_label(), optional=True).choice(about[:MOST], None)
        )
    hint = says.level_hint() if about else None
    optional = bool(about)
    blocks += [
        Input(LEVEL, says.level_label(), optional=optional, hint=hint).choice(
            levels, None
        ),
        Input(OWNER, says.owner_label(), optional=True).user(None),
    ]
    return View(
        type="modal",
        callback_id=SAVE,
        private_metadata=place.kept(),
        title=says.title(),
        submit=texts.overdue.save(),
        close=texts.plan_form.cancel(),
        blocks=blocks,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Lessons and practices for one reader: what people are called, and the codes.

    Codes, such as `P-1 L2`, are of what they may trace back.
    """

    texts: Texts
    names: Mapping[UserId, str]
    codes: Mapping[str, str]

    def found(self, words: str, offers: Sequence[Offer], page: int = 1) -> Message:
        """Return a page of what was found for the words, counted from 1."""
        says = self.texts.remains
        if not offers:
            return Message.of(says.nothing_found(words))
        pages = -(-len(offers) // PER_PAGE)
        page = min(max(1, page), pages)
        title = says.found_title(words)
        blocks: list[Block] = [section(f"*{title}*")]
        for each in offers[(page - 1) * PER_PAGE : page * PER_PAGE]:
            blocks += self.blocks(each)
        if pages > 1:
            blocks.append(context(self.texts.plans.page(page, pages)))
        if page < pages:
            rest = f"{words[:SHOWN_WORDS]} /{page + 1}".strip()
            more = verb_button(self.texts.plans.next_page(), "practices", rest)
            blocks.append(ActionsBlock(elements=[more]))
        return Message(title, blocks)

    def blocks(self, offer: Offer) -> list[Block]:
        """Return one of them, with why it is offered and what was measured."""
        what, says = offer.what, self.texts.remains
        owner = None
        if isinstance(what, Practice):
            owner = self.names.get(what.owner, what.owner)
        line = says.line(offer, owner, self.codes.get(what.id))
        why = says.why(offer)
        return [section(line), context(why)] if why else [section(line)]


def offered_blocks(shelf: Shelf, offers: Sequence[Offer]) -> list[Block]:
    """Return what may help with a cause; nothing where there is nothing."""
    if not offers:
        return []
    blocks: list[Block] = [section(shelf.texts.remains.offered(len(offers)))]
    for each in offers:
        blocks += shelf.blocks(each)
    return blocks


def owner_message(texts: Texts, by: str, offer: Offer) -> Message:
    """Return what the owner of a new practice is told."""
    says = texts.remains
    heading = says.told_owner(by)
    return Message(heading, [section(heading), section(says.line(offer, None, None))])


def learning_blocks(texts: Texts, plan: Plan) -> list[Block]:
    """Return the question under a team's recap, with a button for each answer."""
    says = texts.remains
    return [
        section(says.what_did_you_learn()),
        ActionsBlock(
            elements=[
                verb_button(says.add_lesson(), "lesson", plan.code),
                verb_button(says.add_suggestion(), "suggest", plan.code),
            ]
        ),
    ]
