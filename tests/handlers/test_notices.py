"""Whoever leads a plan hears once of what could not be sent in a whole day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.deliveries import Delivery, DeliveryState, Kind, Skip
from bot.ids import DeliveryId, PlanId, UserId
from bot.people import Language
from bot.views import Message
from handlers.notices import render_notice
from handlers.renderers import RENDERERS
from handlers.sending.failing import tell_admin
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import LEAD, NOW, OWNER, a_delivery, a_person, a_plan

FAILED = DeliveryId("failed")
WORDS = {
    Language.EN: ("could not send", "overdue notice", "a mistake on my side"),
    Language.ZH: ("没能发出", "逾期提醒", "我这边出了差错"),
}


def a_notice(**changes: str) -> Delivery:
    about = {"plan": "plan", "notice": "delivery_failed", "delivery": FAILED} | changes
    return a_delivery(kind=Kind.NOTICE, key="notice", person=LEAD, about=about)


async def failed(workspace: Workspace, language: Language) -> None:
    await workspace.plant(
        a_person(LEAD, own_language=language),
        a_person(OWNER),
        a_plan(id=PlanId("plan"), title="Fewer <late> replies"),
        a_delivery(
            id=FAILED,
            kind=Kind.FLAG,
            key="failed",
            person=OWNER,
            state=DeliveryState.FAILED,
            reason="broken",
        ),
    )


async def rendered(workspace: Workspace, notice: Delivery) -> Message | Skip:
    return await workspace.stored(lambda store: render_notice(store, notice, NOW))


@pytest.mark.parametrize("language", Language)
async def test_lead_hears_which_plan_what_and_why_but_not_to_whom(
    workspace: Workspace, language: Language
) -> None:
    await failed(workspace, language)

    said = await rendered(workspace, a_notice())

    assert isinstance(said, Message)
    assert all(words in said.text for words in WORDS[language])
    assert "Fewer &lt;late&gt; replies" in said.text
    assert OWNER not in said.text


async def test_who_does_not_lead_the_plan_hears_nothing(workspace: Workspace) -> None:
    await failed(workspace, Language.EN)
    await workspace.plant(a_plan(id=PlanId("plan"), lead=OWNER))

    assert await rendered(workspace, a_notice()) == Skip("not_theirs")


@pytest.mark.parametrize(
    ("gone", "reason"), [("plan", "plan_gone"), ("delivery", "nothing_to_say")]
)
async def test_of_what_is_gone_nothing_is_said(
    workspace: Workspace, gone: str, reason: str
) -> None:
    await failed(workspace, Language.EN)

    assert await rendered(workspace, a_notice(**{gone: "gone"})) == Skip(reason)


async def test_a_message_that_always_breaks_ends_as_a_notice_in_the_leads_dm(
    workspace: Workspace,
) -> None:
    def breaks(store: Store, delivery: Delivery, now: datetime) -> Message:
        raise ZeroDivisionError(store, delivery, now)

    workspace.sender._renderers = {**RENDERERS, Kind.FLAG: breaks}
    await workspace.plant(
        a_person(LEAD, zone="Etc/UTC"), a_person(OWNER), a_plan(id=PlanId("plan"))
    )
    workspace.now = datetime(2026, 3, 10, 9, tzinfo=UTC)
    flag = a_delivery(
        kind=Kind.FLAG, person=OWNER, about={"plan": "plan"}, due_at=workspace.now
    )

    def add(store: Store) -> None:
        store.deliveries.add(flag)

    await workspace.stored(add)
    for _ in range(40):
        await workspace.sender.drain()
        workspace.now += timedelta(hours=1)

    [notice] = await workspace.said_to(LEAD)
    assert "overdue notice" in notice.shown


def test_every_kind_has_a_renderer() -> None:
    assert set(RENDERERS) == set(Kind)


@pytest.mark.parametrize(
    ("language", "words"),
    [(Language.EN, "could not be sent"), (Language.ZH, "没能发出")],
)
async def test_the_admin_hears_why_and_under_which_reference_but_not_of_which_plan(
    workspace: Workspace, language: Language, words: str
) -> None:
    await failed(workspace, language)

    def install(store: Store) -> None:
        store.installations.install(None, UserId("UBOT"), NOW, admin=LEAD)

    await workspace.stored(install)
    about = {"admin": "broken", "delivery": FAILED}
    notice = a_delivery(kind=Kind.NOTICE, key="admin", person=LEAD, about=about)

    said = await rendered(workspace, notice)

    assert isinstance(said, Message)
    assert words in said.text
    assert FAILED in said.text
    assert "late" not in said.text
    gone = replace(notice, person=OWNER)
    assert await rendered(workspace, gone) == Skip("not_theirs")


async def test_news_for_the_admin_that_fails_makes_no_more_news(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await failed(workspace, Language.EN)

    def fail(store: Store) -> list[Delivery]:
        store.installations.install(None, UserId("UBOT"), NOW, admin=LEAD)
        first = store.deliveries.get(FAILED)
        assert first
        for _ in range(3):
            tell_admin(store, first, "broken", NOW)
        [news] = store.deliveries.log_of(LEAD)
        tell_admin(store, news, "broken", NOW + timedelta(days=2))
        return store.deliveries.log_of(LEAD)

    assert len(await workspace.stored(fail)) == 1
