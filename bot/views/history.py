"""Past answers as a message, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slack_sdk.models.blocks import ActionsBlock, Block

from bot.checkins.replies import Verdict
from bot.ids import UserId
from bot.reports.history import PastAnswer, Said
from bot.views import Message
from bot.views.fitting import context, packed, section
from bot.views.status import UNDER, Reader
from bot.views.verbs import verb_button

PER_PAGE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The answers of `days`, newest first: a `user`'s, or everyone's.

    `asked` is what was typed after the verb, without the `page` (counted from 1).
    """

    answers: Sequence[PastAnswer]
    days: tuple[date, date]
    user: UserId
    everyone: bool
    asked: str
    page: int


def history_message(reader: Reader, history: History) -> Message:
    """Return the page asked for; the last where there are fewer."""
    says, today = reader.texts.history, reader.person.today(reader.now)
    mine = history.user == reader.person.id
    whose = None if history.everyone or mine else reader.name(history.user)
    title = says.title(whose, history.days, today)
    if not history.answers:
        return Message.of(says.none(whose, history.days, today))
    pages = -(-len(history.answers) // PER_PAGE)
    page = min(max(1, history.page), pages)
    first = (page - 1) * PER_PAGE
    shown = history.answers[first : first + PER_PAGE]
    named = history.everyone
    texts = [_told(each, reader, named=named) for each in shown]
    blocks: list[Block] = [section(f"*{title}*")]
    blocks += map(section, packed(texts))
    if pages > 1:
        blocks.append(context(reader.texts.plans.page(page, pages)))
    if page < pages:
        rest = says.with_page(history.asked, page + 1)
        button = verb_button(says.earlier(), "history", rest)
        blocks.append(ActionsBlock(elements=[button]))
    return Message(title, blocks)


def _told(answer: PastAnswer, reader: Reader, *, named: bool) -> str:
    """Return one answer: when, in which words, and what was noted from it."""
    says, at = reader.texts.history, reader.person.local(answer.at)
    name = reader.name(answer.person) if named else None
    lines = [says.when(at.date(), at.time(), reader.person.today(reader.now), name)]
    reply = answer.reply
    if reply is not None:
        lines.append(says.quoted(reply.text, edited=reply.version > 1))
        if reply.verdict is Verdict.NOTED and not all(one.sure for one in reply.noted):
            lines.append(f"{UNDER}{says.question_open()}")
        elif not answer.said:
            lines.append(f"{UNDER}{says.nothing_noted(reply.verdict)}")
    lines += [f"{UNDER}{_noted(each, reader)}" for each in answer.said]
    return "\n".join(lines)


def _noted(said: Said, reader: Reader) -> str:
    texts, progress = reader.texts, said.progress
    today = reader.person.today(reader.now)
    parts = [texts.replies.stated(progress.stated, said.action.metric, today)]
    if progress.effect is not None:
        parts = [texts.words.effect(progress.effect)]
    return texts.history.line(said.plan, said.action, texts.words.listed(parts))
