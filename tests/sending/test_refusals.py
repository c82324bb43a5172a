"""Each of Slack's refusals has its answer, and nothing is lost or said twice."""

import asyncio
from collections.abc import Iterator, MutableMapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError
from structlog.testing import capture_logs

from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import ChannelId
from bot.plans.plan import Plan
from handlers.sending.claiming import Taken
from handlers.sending.errors import REACTION_TO, Reaction
from storage.database import Store
from tests.makers import a_person, a_plan, an_action
from tests.sending.conftest import Office

Told = list[MutableMapping[str, Any]]


@pytest.fixture
def told() -> Iterator[Told]:
    """Return what is logged."""
    with capture_logs() as logs:
        yield logs


def errors_of(reaction: Reaction) -> list[str]:
    return [error for error, each in REACTION_TO.items() if each is reaction]


async def planted(office: Office, **changes: Any) -> Plan:
    """Return a plan, kept, whose lead is the workspace's second person."""
    plan = a_plan(
        lead=office.people[1], channel=office.channels["support-team"], **changes
    )

    def save(store: Store) -> None:
        store.plans.save(plan)

    await office.stored(save)
    return plan


async def a_recap(office: Office, plan: Plan, **changes: Any) -> Delivery:
    about = {"plan": plan.id, "says": "Recap"}
    kind = changes.pop("kind", Kind.RECAP)
    return await office.plan(
        kind=kind, person=None, to_channel=plan.channel, about=about, **changes
    )


async def drained(office: Office, **later: float) -> None:
    """Let time pass and send what is due."""
    office.now += timedelta(**later)
    await office.sender().drain()


KNOWN = {
    "account_inactive",
    "token_revoked",
    "invalid_auth",
    "token_expired",
    "missing_scope",
    "not_allowed_token_type",
    "not_in_channel",
    "channel_not_found",
    "is_archived",
    "is_inactive",
    "restricted_action",
    "restricted_action_read_only_channel",
    "restricted_action_thread_only_channel",
    "restricted_action_thread_locked",
    "restricted_action_non_threadable_channel",
    "user_not_found",
    "user_disabled",
    "user_not_visible",
    "invalid_user_combination",
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "block_mismatch",
    "streaming_state_conflict",
    "invalid_blocks",
    "msg_blocks_too_long",
    "metadata_too_large",
    "ratelimited",
    "service_unavailable",
    "team_added_to_org",
    "ekm_access_denied",
    "access_denied",
    "accesslimited",
    "org_login_required",
}
"""What Slack may answer to a post, a change or an opening."""


def test_no_refusal_of_slack_is_without_its_reaction() -> None:
    assert KNOWN - REACTION_TO.keys() == set()


@pytest.mark.parametrize("error", errors_of(Reaction.REVOKED))
async def test_a_workspace_without_the_app_is_frozen_and_thaws(
    office: Office, error: str
) -> None:
    office.goes_wrong("refuse", error=error)
    planned = await office.plan()
    await office.sender().drain()
    await drained(office, days=3)
    kept = await office.now_is(planned)
    calls = office.calls("chat.postMessage")

    def install(store: Store) -> None:
        store.installations.install(None, office.people[0], office.now)

    await office.stored(install)
    await drained(office)

    assert (kept.state, calls) == (DeliveryState.PLANNED, 1)
    assert office.keys == [planned.key]


@pytest.mark.parametrize("error", errors_of(Reaction.SUSPENDED))
async def test_a_suspended_workspace_is_left_alone(office: Office, error: str) -> None:
    office.goes_wrong("refuse", error=error)
    first = await office.plan()
    await office.sender().drain()

    await office.plan(person=office.people[1])
    await drained(office, seconds=10)

    assert office.calls("chat.postMessage") == 1
    kept = await office.now_is(first)
    assert (kept.state, kept.reason) == (DeliveryState.PLANNED, error)


@pytest.mark.parametrize("error", errors_of(Reaction.SCOPE))
async def test_what_the_app_may_not_do_is_told_once_and_waits(
    office: Office, error: str, told: Told
) -> None:
    office.goes_wrong("refuse", error=error, times=2)
    planned = await office.plan()

    for _ in range(2):
        await office.unblocked()
        await drained(office, hours=1)
    waiting = await office.now_is(planned)
    await office.unblocked()
    await drained(office, hours=1)

    assert (waiting.state, waiting.reason) == (DeliveryState.PLANNED, error)
    [once] = [each for each in told if each["event"] == "workspace_suspended"]
    assert once["why"] == error
    assert office.keys == [planned.key]


async def test_a_missing_scope_is_told_once(office: Office, told: Told) -> None:
    app = office.sandbox.workspace.app
    app.scopes -= {"chat:write"}
    for person in office.people[:3]:
        await office.plan(person=person)

    await office.sender().drain()
    await office.sender().drain()

    [once] = [each for each in told if each["event"] == "workspace_suspended"]
    assert once["why"] == "missing_scope:chat:write"


async def test_without_the_scope_to_open_it_writes_to_the_person(
    office: Office,
) -> None:
    app = office.sandbox.workspace.app
    app.scopes -= {"im:write"}
    planned = await office.plan()

    await office.sender().drain()

    assert office.keys == [planned.key]
    assert str((await office.now_is(planned)).channel).startswith("D")


@pytest.mark.parametrize("error", errors_of(Reaction.CHANNEL))
async def test_where_a_channel_is_lost_the_lead_is_asked(
    office: Office, error: str
) -> None:
    office.goes_wrong("refuse", error=error)
    plan = await planted(office)
    recap = await a_recap(office, plan)

    await office.sender().drain()

    kept = await office.now_is(recap)
    [asked] = await office.all(Kind.CHANNEL_LOST)
    assert (kept.state, kept.reason) == (DeliveryState.FAILED, error)
    assert (asked.person, asked.state) == (plan.lead, DeliveryState.SENT)
    assert asked.about["plan"] == plan.id
    assert asked.about["delivery"] == recap.id
    assert asked.about["channel"] == plan.channel


async def test_an_archived_channel_asks_the_lead_once_a_recap(office: Office) -> None:
    plan = await planted(office)
    channel = office.sandbox.workspace.channels[str(plan.channel)]
    channel.is_archived = True
    await a_recap(office, plan)
    await office.plan(
        kind=Kind.RECAP_DETAIL,
        person=None,
        to_channel=plan.channel,
        about={"plan": plan.id},
    )

    await office.sender().drain()

    assert len(await office.all(Kind.CHANNEL_LOST)) == 1


async def test_a_lost_channel_that_no_lead_can_be_asked_about_is_in_the_log(
    office: Office, told: Told
) -> None:
    office.goes_wrong("refuse", error="is_archived")
    channel = office.channels["support-team"]
    praise = await office.plan(kind=Kind.KUDOS, person=None, to_channel=channel)

    await office.sender().drain()

    [once] = [each for each in told if each["event"] == "delivery_failed"]
    assert (once["reference"], once["reason"]) == (praise.id, "is_archived")


async def test_a_missing_scope_is_told_again_where_it_is_missing_anew(
    office: Office, told: Told
) -> None:
    office.goes_wrong("refuse", error="missing_scope", times=2)
    await office.plan()
    await drained(office)

    def long_ago(store: Store) -> None:
        pace = store.paces.get("*")
        assert pace
        assert pace.blocked_until
        past = pace.blocked_until - timedelta(days=2)
        store.paces.save(replace(pace, blocked_until=past))

    await office.stored(long_ago)
    await drained(office)

    said = [each for each in told if each["event"] == "workspace_suspended"]
    assert len(said) == 2


async def test_an_unknown_dm_is_opened_anew(office: Office) -> None:
    await office.plan()
    await office.sender().drain()
    office.goes_wrong("refuse", error="channel_not_found")
    planned = await office.plan()

    await office.sender().drain()
    await drained(office, minutes=5)

    assert (await office.now_is(planned)).state is DeliveryState.SENT
    assert office.calls("conversations.open") == 2


@pytest.mark.parametrize("known_dm", [False, True])
async def test_somebody_who_left_is_let_go_and_the_lead_takes_over(
    office: Office, *, known_dm: bool
) -> None:
    gone = office.people[0]
    plan = await planted(office)

    def save(store: Store) -> None:
        store.people.save(a_person(gone))
        store.actions.save(an_action(owner=gone, plan_id=plan.id))

    await office.stored(save)
    if known_dm:
        await office.plan()
        await office.sender().drain()
    everyone = office.sandbox.workspace.people
    everyone[gone] = replace(everyone[gone], deleted=True)
    planned = await office.plan()
    later = await office.plan()

    await office.sender().drain()

    def person(store: Store) -> bool:
        known = store.people.get(gone)
        return known is not None and known.is_active

    kept = [await office.now_is(each) for each in (planned, later)]
    assert [each.reason for each in kept] == ["person_gone"] * 2
    assert not await office.stored(person)
    [handover] = await office.all(Kind.HANDOVER)
    assert (handover.person, handover.state) == (plan.lead, DeliveryState.SENT)
    assert handover.about == {"plan": plan.id, "of": gone}


@pytest.mark.parametrize("error", errors_of(Reaction.PERSON))
async def test_whom_slack_does_not_let_it_write_to_is_asked_no_more(
    office: Office, error: str
) -> None:
    gone = office.people[0]
    plan = await planted(office)

    def save(store: Store) -> None:
        store.people.save(a_person(gone))
        store.actions.save(an_action(owner=gone, plan_id=plan.id))

    await office.stored(save)
    office.goes_wrong("refuse", "conversations.open", error=error)
    planned = await office.plan()

    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.SKIPPED, "person_gone")
    [handover] = await office.all(Kind.HANDOVER)
    assert handover.person == plan.lead


@pytest.mark.parametrize("error", errors_of(Reaction.CONTENT))
async def test_blocks_that_slack_refuses_are_left_out(
    office: Office, error: str, told: Told
) -> None:
    office.goes_wrong("refuse", error=error)
    planned = await office.plan(about={"says": "plain words"})

    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.SENT, "text_only")
    assert office.said == ["plain words"]
    [mistake] = [each for each in told if each["event"] == "blocks_refused"]
    assert (mistake["log_level"], mistake["error"]) == ("error", error)
    assert "plain words" not in str(told)


@pytest.mark.parametrize("error", errors_of(Reaction.THREAD))
async def test_without_its_thread_it_is_said_outside(
    office: Office, error: str
) -> None:
    office.goes_wrong("refuse", error=error)
    planned = await office.plan(thread_ts="1767225600.000100")

    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.SENT, "outside_thread")


@pytest.mark.parametrize("error", errors_of(Reaction.TARGET))
async def test_a_change_of_what_is_gone_is_said_anew(
    office: Office, error: str
) -> None:
    first = await office.plan()
    sender = office.sender()
    await sender.drain()
    office.goes_wrong("refuse", "chat.update", error=error)
    change = await office.plan(update_of=first.id, about={"says": "changed"})

    await sender.drain()

    anew, moved = await office.now_is(change), await office.now_is(first)
    assert office.said[-1] == "changed"
    assert (anew.channel, anew.ts) == (moved.channel, moved.ts)
    assert anew.ts == office.sandbox.ledger.posts[-1].ts


@pytest.mark.parametrize("error", errors_of(Reaction.LATER))
async def test_a_bad_moment_of_slack_passes(office: Office, error: str) -> None:
    office.goes_wrong("refuse", error=error)
    planned = await office.plan()

    await office.sender().drain()
    waiting = await office.now_is(planned)
    await office.unblocked()
    await drained(office, minutes=10)

    assert (waiting.state, waiting.reason) == (DeliveryState.PLANNED, error)
    assert office.keys == [planned.key]


async def test_what_slack_never_takes_fails_after_a_day_and_is_told_once(
    office: Office, told: Told
) -> None:
    plan = await planted(office)
    office.goes_wrong("refuse", error="as_yet_unknown", times=None)
    flag = await office.plan(kind=Kind.FLAG, about={"plan": plan.id})
    for _ in range(40):
        await drained(office, hours=1)
    office.sandbox.faults.clear()
    kept = await office.now_is(flag)
    for _ in range(3):
        await drained(office, hours=1)

    assert (kept.state, kept.reason) == (DeliveryState.FAILED, "as_yet_unknown")
    [once] = [each for each in told if each["event"] == "delivery_failed"]
    assert once["reference"] == flag.id
    [notice] = await office.all(Kind.NOTICE)
    assert (notice.person, notice.about["delivery"]) == (plan.lead, flag.id)


@pytest.mark.parametrize(
    "error", [ZeroDivisionError(), DataError("insert", {}, ValueError("NUL"))]
)
async def test_one_that_does_not_render_holds_up_no_other(
    office: Office, told: Told, error: Exception
) -> None:
    def breaks(store: Store, delivery: Delivery, now: object) -> None:
        del now
        store.deliveries.add(delivery)
        raise error

    office.renderers[Kind.FLAG] = breaks  # type: ignore[assignment]
    poisoned = await office.plan(kind=Kind.FLAG)
    fine = await office.plan()

    await office.sender().drain()
    waiting = await office.now_is(poisoned)
    for _ in range(60):
        await drained(office, hours=1)

    assert office.keys == [fine.key]
    assert (waiting.state, waiting.reason) == (DeliveryState.PLANNED, "broken")
    kept = await office.now_is(poisoned)
    assert (kept.state, kept.reason) == (DeliveryState.FAILED, "broken")
    assert poisoned.id in {each.get("reference") for each in told}


async def test_one_whose_plan_cannot_be_read_holds_up_no_other(
    office: Office, told: Told
) -> None:
    plan = await planted(office)
    poisoned = await a_recap(office, plan)
    with office.database.engine.begin() as connection:
        connection.execute(text("UPDATE plan SET state = 'of no version'"))
    said = [await office.plan()]

    async with office.running():
        await office.until_said(1)
    for _ in range(60):
        said.append(await office.plan())
        await drained(office, hours=1)

    assert office.keys == [each.key for each in said]
    kept = await office.now_is(poisoned)
    assert (kept.state, kept.reason) == (DeliveryState.FAILED, "broken")
    assert poisoned.id in {each.get("reference") for each in told}


async def test_a_sender_that_stumbles_goes_on(office: Office, told: Told) -> None:
    sender = office.sender()
    take, stumbles = sender._take, iter([True])

    async def stumbling() -> Taken:
        if next(stumbles, False):
            raise LookupError
        return await take()

    sender._take = stumbling  # type: ignore[method-assign]
    planned = await office.plan()
    sending = asyncio.create_task(sender.run())
    await office.until_said(1)
    await sender.stop()
    await sending

    assert office.keys == [planned.key]
    assert "looking_broke" in {each["event"] for each in told}


async def test_a_stuck_conversation_holds_up_no_other(office: Office) -> None:
    office.goes_wrong("refuse", error="service_unavailable")
    stuck = await office.plan()
    behind = await office.plan(due_at=office.now + timedelta(seconds=1))
    await office.sender().drain()
    office.now += timedelta(seconds=2)
    free = await office.plan(person=office.people[1])

    await office.sender().drain()
    meanwhile = list(office.keys)
    await drained(office, hours=1)

    assert meanwhile == [free.key]
    assert office.keys == [free.key, stuck.key, behind.key]


async def test_changes_of_one_message_are_told_as_one(office: Office) -> None:
    first = await office.plan()
    sender = office.sender()
    await sender.drain()
    changes = [
        await office.plan(
            update_of=first.id,
            about={"says": f"{n}"},
            due_at=office.now - timedelta(seconds=9 - n),
        )
        for n in range(8)
    ]

    await sender.drain()

    assert office.calls("chat.update") == 1
    kept = [await office.now_is(each) for each in changes]
    assert [each.reason for each in kept] == ["merged"] * 7 + [None]
    [message] = office.sandbox.workspace.timeline(str(kept[-1].channel)).newest_first()
    assert message.text == "7"


async def test_a_change_of_what_was_never_said_is_left(office: Office) -> None:
    change = await office.plan(update_of=ChannelId("unknown"))

    await office.sender().drain()

    kept = await office.now_is(change)
    assert (kept.state, kept.reason) == (DeliveryState.SKIPPED, "nothing_to_change")
