"""Nothing that people write can ping, link or format anything, wherever it is shown."""

import re
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.deliveries import Kind as Saying
from bot.ids import ChangeId, ChannelId, WorkspaceId, new_id
from bot.people import Language
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Status
from bot.plans.registering import tidy
from bot.verbs import Spoken
from bot.views import Message
from bot.views.help import unknown
from handlers.plans.changed import render_changed
from handlers.plans.listing import listed
from handlers.plans.show import shown
from handlers.plans.welcome import render_welcome
from sandbox.blocks import check_message
from storage.database import Database, Store
from tests.handlers.wire import dicts_in
from tests.makers import NOW, a_delivery, a_goal, a_person, a_plan, an_action

EVIL = [
    "<!channel>",
    "<!here|x>",
    "<@UEVIL>",
    "<#CEVIL>",
    "<https://evil.example|bank>",
    "<!subteam^S1>",
    "&lt;!channel&gt;",
    "*bold*",
    "_it_",
    "~no~",
    "`code`",
    "```",
    "\n> quote",
    "&",
    "词",
]
NO_WORDS = {
    What.CHECKIN,
    What.CHANNEL,
    What.STATE,
    What.GOAL_DUE,
    What.ACTION_DUE,
    What.ACTION_START,
    What.ACTION_BUFFER,
    What.ACTION_DEPENDS,
    What.ACTION_SUPPORT,
}
OURS = re.compile(r"<#C1>")
words = st.lists(st.sampled_from(EVIL) | st.text(max_size=8), min_size=1, max_size=6)
texts = words.map(" ".join).filter(lambda text: text.strip())


def spoken(messages: list[Message]) -> list[str]:
    """Return all mrkdwn of the messages, their notification texts too."""
    blocks = [each.payload()["blocks"] for each in messages]
    said = [
        found["text"]
        for tree in blocks
        for found in dicts_in(tree)
        if found.get("type") == "mrkdwn"
    ]
    return [*said, *(each.text for each in messages)]


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(texts, min_size=8, max_size=8), st.sampled_from(Kind))
async def test_what_people_write_stays_text(
    sqlite_database: Database, written: list[str], kind: Kind
) -> None:
    title, statement, metric, unit, step, blocker, name, other = map(tidy, written)
    people = [
        a_person("ULEAD", name=name),
        a_person("UOWNER", name=other, own_language=Language.ZH),
        a_person("UNEW", name=name),
    ]
    plan = a_plan(kind=kind, title=title, subject="UOWNER", hr_partner="UNEW")
    measure = Metric(name=metric, unit=unit, baseline=1, target=2)
    goal = a_goal(plan_id=plan.id, statement=statement, metric=measure)
    action = an_action(
        plan_id=plan.id,
        title=step,
        status=Status.BLOCKED,
        blocker=blocker,
        resources=statement,
        expected=step,
        depends_on=("before",),
    )
    first = an_action(id="before", plan_id=plan.id, number=2, title=step)
    what: dict[str, Any] = {"before": statement, "after": step, "number": 1}
    change = PlanChange(
        id=ChangeId("change"),
        plan_id=plan.id,
        version=2,
        by=plan.lead,
        at=NOW,
        changes=tuple(
            Change(what=each, **what) for each in What if each not in NO_WORDS
        ),
    )

    def look(store: Store) -> list[Message]:
        for person in people:
            store.people.save(person)
        store.plans.save(plan)
        store.goals.save(goal)
        store.actions.save(action)
        store.actions.save(first)
        store.changes.add(change)
        about = {"plan": plan.id, "change": change.id}
        found: list[Any] = []
        for person in people:
            found += [
                shown(store, person, "P-1", NOW),
                listed(store, person, "", NOW),
                unknown(person.language, Spoken(verb=None, said=title)),
            ]
            for saying, render in (
                (Saying.WELCOME, render_welcome),
                (Saying.CHANGED, render_changed),
            ):
                delivery = a_delivery(kind=saying, person=person.id, about=about)
                found.append(render(store, delivery, NOW))
        to_channel = a_delivery(kind=Saying.WELCOME, person=None, about=about)
        to_channel = replace(to_channel, to_channel=ChannelId("C1"))
        found.append(render_welcome(store, to_channel, NOW))
        return [each for each in found if isinstance(each, Message)]

    messages = await sqlite_database.transact(WorkspaceId(new_id()), look)

    assert len(messages) >= 12
    for text in spoken(messages):
        assert "<" not in OURS.sub("", text)
        assert "`code`" not in text
        assert "*bold*" not in text
    for message in messages:
        assert check_message(message.payload()["blocks"], {}) == []


async def test_an_individual_plan_is_announced_in_no_channel(
    sqlite_database: Database,
) -> None:
    plan = a_plan(kind=Kind.INDIVIDUAL, subject="UOWNER")

    def look(store: Store) -> object:
        store.plans.save(plan)
        delivery = a_delivery(
            kind=Saying.WELCOME, person=None, to_channel="C1", about={"plan": plan.id}
        )
        return render_welcome(store, delivery, NOW)

    said = await sqlite_database.transact(WorkspaceId(new_id()), look)

    assert not isinstance(said, Message)
