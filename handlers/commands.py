"""`/pip VERB …`: what each verb does, in one table, and what any other word gets.

Only the asker sees the answers. `/pip` alone shows what needs them now, and help.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.blocks import DividerBlock

from bot.ids import ChannelId, UserId
from bot.people import Person
from bot.texts import TEXTS
from bot.verbs import Spoken, Vocabulary
from bot.views import Message
from bot.views.fitting import section
from bot.views.help import help_blocks, help_of, help_on_all, unknown
from handlers.answers import charted
from handlers.checkins.away import leave, skip, snooze
from handlers.checkins.report import report
from handlers.consultation.start import start_plan
from handlers.culture.kudos import kudos
from handlers.culture.lesson import lesson
from handlers.culture.practices import found, practices
from handlers.culture.suggest import suggest
from handlers.deps import Deps
from handlers.diagnosis.diagnose import diagnose
from handlers.evaluation.close import close
from handlers.evaluation.next_cycle import next_
from handlers.findings.writing import experiment, problem
from handlers.history import answered, history
from handlers.home import needs_me
from handlers.listening import App
from handlers.overdue.listing import overdue, overdue_looked_up
from handlers.own_settings import settings
from handlers.people import known_person
from handlers.plans.draft import continue_draft
from handlers.plans.edit import edit
from handlers.plans.importing import import_plan
from handlers.plans.listing import list_plans, listed
from handlers.plans.new import new
from handlers.plans.pause import pause, resume
from handlers.plans.show import show, shown
from handlers.plans.trace import trace, traced
from handlers.recaps.preview import previewed, recap
from handlers.status import looked_up, status
from handlers.support.asking import support
from handlers.verbs import Asked, Verb
from handlers.why import why, why_of
from storage.database import Store

Look = Callable[[Store, Person, str, datetime], Message]
"""Returns an answer that is read from the store: person, the rest, now."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a verb does, and its other words.

    A verb that only looks has `look` too: an answer by direct message is looked up
    when it is sent.
    """

    does: Verb
    aliases: tuple[str, ...]
    look: Look | None = None


async def help_(asked: Asked) -> Message | None:
    """Answer `help [word]`."""
    return look_for_help(asked.person, asked.rest)


def look_for_help(person: Person, rest: str) -> Message:
    """Return help on one verb, or on all there are."""
    name = VOCABULARY.name_of(rest)
    if name is None:
        return help_on_all(person.language, list(VERBS))
    return help_of(person.language, name, (name, *VERBS[name].aliases))


VERBS: Mapping[str, Entry] = {
    "new": Entry(new, ("新建", "新增", "create", "add")),
    "import": Entry(import_plan, ("导入",)),
    "status": Entry(status, ("状态", "进度", "进展"), looked_up),
    "overdue": Entry(overdue, ("逾期", "late"), overdue_looked_up),
    "why": Entry(why, ("为什么",), why_of),
    "recap": Entry(recap, ("复盘",), previewed),
    "report": Entry(report, ("汇报", "update")),
    "list": Entry(list_plans, ("列表", "plans"), listed),
    "show": Entry(show, ("查看", "view"), shown),
    "edit": Entry(edit, ("编辑", "修改", "change")),
    "draft": Entry(continue_draft, ("草稿", "继续草稿")),
    "diagnose": Entry(diagnose, ("诊断", "diagnosis")),
    "trace": Entry(trace, ("溯源",), traced),
    "history": Entry(history, ("历史", "answers"), answered),
    "start": Entry(start_plan, ("启动", "activate")),
    "pause": Entry(pause, ("暂停",)),
    "resume": Entry(resume, ("恢复", "继续", "continue")),
    "close": Entry(close, ("结案", "evaluate", "评估")),
    "next": Entry(next_, ("下一轮", "cycle")),
    "leave": Entry(leave, ("请假", "away", "vacation")),
    "snooze": Entry(snooze, ("稍后", "later")),
    "skip": Entry(skip, ("跳过",)),
    "support": Entry(support, ("支持",)),
    "suggest": Entry(suggest, ("建议", "suggestion", "suggestions")),
    "kudos": Entry(kudos, ("表扬", "praise", "thanks")),
    "practices": Entry(practices, ("经验", "practice", "lessons"), found),
    "problem": Entry(problem, ("问题", "problems")),
    "experiment": Entry(experiment, ("试验", "实验", "experiments", "trial")),
    "lesson": Entry(lesson, ("教训", "learned", "记录经验")),
    "settings": Entry(settings, ("设置",)),
    "help": Entry(help_, ("帮助", "?")),
}
USUAL = ("new", "status", "report", "overdue", "leave", "help")
NOT_YET = Vocabulary(
    {
        "export": ("导出",),
        "mydata": ("我的数据",),
    }
)
"""Words that people expect, and that must not pass for a slip or a report."""
VOCABULARY = Vocabulary({name: entry.aliases for name, entry in VERBS.items()})


def register(app: App) -> None:
    """Listen to the slash command."""
    app.command("/pip")(on_command)


async def on_command(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Do what was typed, and answer the asker alone."""
    person = await known_person(deps, UserId(body["user_id"]))
    asked = Asked(
        deps=deps,
        person=person,
        rest="",
        now=deps.clock(),
        event_id=body["trigger_id"],
        channel=ChannelId(body["channel_id"]),
        trigger_id=body["trigger_id"],
    )
    answer = await answer_to(asked, VOCABULARY.spoken(body.get("text") or ""))
    if answer and answer.has_charts:
        answer = await deps.transact(charted, asked, answer)
    await (ack(**answer.payload()) if answer else ack())


def home(store: Store, person: Person, now: datetime) -> Message:
    """Return what needs the person now, and what they can type."""
    texts = TEXTS[person.language].commands
    heading = section(f"*{texts.home_title()}*")
    blocks = [heading, *needs_me(store, person, now), DividerBlock()]
    return Message(texts.home_title(), [*blocks, *help_blocks(person.language, USUAL)])


async def answer_to(asked: Asked, spoken: Spoken | None) -> Message | None:
    """Return the answer to what was said; None where a form was opened instead."""
    if spoken is None:
        return await asked.deps.transact(home, asked.person, asked.now)
    if spoken.verb is None:
        language = asked.person.language
        if name := NOT_YET.name_of(spoken.said):
            return Message.of(TEXTS[language].commands.not_yet(name))
        return unknown(language, spoken)
    return await VERBS[spoken.verb].does(
        replace(asked, verb=spoken.verb, rest=spoken.rest)
    )
