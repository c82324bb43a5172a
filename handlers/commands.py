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
from bot.verbs import ALONE, Spoken, Vocabulary
from bot.views import Message
from bot.views.fitting import section
from bot.views.help import help_blocks, help_of, help_on_all, unknown
from handlers.answers import charted
from handlers.checkins.away import leave, skip, snooze
from handlers.checkins.report import report
from handlers.consultation.start import start_plan
from handlers.culture.kudos import kudos
from handlers.culture.lesson import lesson
from handlers.culture.practices import found
from handlers.culture.suggest import suggest
from handlers.deps import Deps
from handlers.diagnosis.diagnose import diagnose
from handlers.evaluation.close import close
from handlers.evaluation.next_cycle import next_
from handlers.findings.writing import experiment, problem
from handlers.history import answered
from handlers.home import needs_me
from handlers.listening import App
from handlers.overdue.listing import overdue_looked_up
from handlers.own_settings import settings
from handlers.people import for_known, known_person
from handlers.plans.draft import continue_draft
from handlers.plans.edit import edit
from handlers.plans.importing import import_plan
from handlers.plans.listing import listed
from handlers.plans.new import new
from handlers.plans.pause import pause, resume
from handlers.plans.show import shown
from handlers.plans.trace import traced
from handlers.recaps.preview import previewed
from handlers.status import looked_up
from handlers.support.asking import support
from handlers.verbs import Asked, Verb
from handlers.why import why_of
from storage.database import Store

Look = Callable[[Store, Person, str, datetime], Message]
"""Returns an answer that is read from the store: person, the rest, now."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A verb's other words, and what it does: something, or a `look` at the store.

    The answer of one that only looks, where it comes by direct message, is looked up
    when it is sent.
    """

    aliases: tuple[str, ...]
    does: Verb | None = None
    look: Look | None = None


def helped(_: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return help on one verb, or on all there are."""
    del now
    name = VOCABULARY.name_of(rest)
    if name is None:
        return help_on_all(person.language, list(VERBS))
    return help_of(person.language, name, (name, *VERBS[name].aliases))


VERBS: Mapping[str, Entry] = {
    "new": Entry(("新建", "新增", "create", "add"), new),
    "import": Entry(("导入",), import_plan),
    "status": Entry(("状态", "进度", "进展"), look=looked_up),
    "overdue": Entry(("逾期", "late"), look=overdue_looked_up),
    "why": Entry(("为什么",), look=why_of),
    "recap": Entry(("复盘",), look=previewed),
    "report": Entry(("汇报", "update"), report),
    "list": Entry(("列表", "plans"), look=listed),
    "show": Entry(("查看", "view"), look=shown),
    "edit": Entry(("编辑", "修改", "change"), edit),
    "draft": Entry(("草稿", "继续草稿"), continue_draft),
    "diagnose": Entry(("诊断", "diagnosis"), diagnose),
    "trace": Entry(("溯源",), look=traced),
    "history": Entry(("历史", "answers"), look=answered),
    "start": Entry(("启动", "activate"), start_plan),
    "pause": Entry(("暂停",), pause),
    "resume": Entry(("恢复", "继续", "continue"), resume),
    "close": Entry(("结案", "evaluate", "评估"), close),
    "next": Entry(("下一轮", "cycle"), next_),
    "leave": Entry(("请假", "away", "vacation"), leave),
    "snooze": Entry(("稍后", "later"), snooze),
    "skip": Entry(("跳过",), skip),
    "support": Entry(("支持",), support),
    "suggest": Entry(("建议", "suggestion", "suggestions"), suggest),
    "kudos": Entry(("表扬", "praise", "thanks"), kudos),
    "practices": Entry(("经验", "practice", "lessons"), look=found),
    "problem": Entry(("问题", "problems"), problem),
    "experiment": Entry(("试验", "实验", "experiments", "trial"), experiment),
    "lesson": Entry(("教训", "learned", "记录经验"), lesson),
    "settings": Entry(("设置",), settings),
    "help": Entry(("帮助", "?"), look=helped),
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
    now, event_id, user = deps.clock(), body["trigger_id"], UserId(body["user_id"])
    spoken = VOCABULARY.spoken(body.get("text") or "")
    if look := LOOKS.get(spoken.verb):
        looked = (look, spoken.rest, event_id, now)
        answer = await for_known(deps, user, looked_at, *looked)
        await ack(**answer.payload())
        return
    asked = Asked(
        deps=deps,
        person=await known_person(deps, user),
        rest="",
        now=now,
        event_id=event_id,
        channel=ChannelId(body["channel_id"]),
        trigger_id=event_id,
    )
    done = await answer_to(asked, spoken)
    await (ack(**done.payload()) if done else ack())


def looked_at(
    store: Store, person: Person, look: Look, rest: str, event_id: str, now: datetime
) -> Message:
    """Return what there is to see, as this workspace can be shown it."""
    answer = look(store, person, rest, now)
    return (
        charted(store, person, event_id, answer, now) if answer.has_charts else answer
    )


def home(store: Store, person: Person, _: str, now: datetime) -> Message:
    """Return what needs the person now, and what they can type."""
    texts = TEXTS[person.language].commands
    heading = section(f"*{texts.home_title()}*")
    blocks = [heading, *needs_me(store, person, now), DividerBlock()]
    return Message(texts.home_title(), [*blocks, *help_blocks(person.language, USUAL)])


LOOKS: Mapping[str | None, Look] = {
    ALONE: home,
    **{name: entry.look for name, entry in VERBS.items() if entry.look},
}
"""What each verb that only looks answers, and what `/pip` alone does."""


async def answer_to(asked: Asked, spoken: Spoken) -> Message | None:
    """Return the answer to a verb that does something; None where that is a form."""
    entry = VERBS[spoken.verb] if spoken.verb else None
    if spoken.verb and entry and entry.does:
        return await entry.does(replace(asked, verb=spoken.verb, rest=spoken.rest))
    language = asked.person.language
    if name := NOT_YET.name_of(spoken.said):
        return Message.of(TEXTS[language].commands.not_yet(name))
    return unknown(language, spoken)
