"""One delivery that can't be rendered or noted takes none of the others along."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DataError, OperationalError
from structlog.testing import capture_logs

from bot.deliveries import Delivery, DeliveryState, Kind
from bot.errors import SettingsError
from bot.views import Message
from handlers.sending import failing, notary
from handlers.sending.notary import Notary
from handlers.sending.outcomes import Parcel, Sent
from handlers.sending.settling import Terms, settle_all
from storage.database import Machinery, Store
from storage.queue import Held
from tests.sending.conftest import QUICK, UNPACED, Office, says


async def test_a_statement_that_fails_for_one_holds_up_no_other(
    office: Office,
) -> None:
    wrong, right = [await office.plan(person=each) for each in office.people[:2]]

    def asks_wrongly(store: Store, delivery: Delivery, now: datetime) -> Any:
        if delivery.id == wrong.id:
            store.people._transaction.execute(text("SELECT no_such_column FROM person"))
        return says(store, delivery, now)

    office.renderers[wrong.kind] = asks_wrongly
    with capture_logs() as logged:
        await office.sender().drain()

    assert office.keys == [right.key]
    kept = await office.now_is(wrong)
    assert (kept.state, kept.reason) == (DeliveryState.PLANNED, "broken")
    told = [each["reference"] for each in logged if each["event"] == "render_failed"]
    assert told == [wrong.id]


def a_notary(office: Office, seconds: Any = None) -> Notary:
    terms = Terms(
        now=office.now, own=lambda: office.now, timing=replace(QUICK), pacing=UNPACED
    )
    loop = asyncio.get_running_loop()
    return Notary(office.database, lambda: terms, seconds or loop.time)


def a_parcel(office: Office, delivery: Delivery) -> Parcel:
    return Parcel(held=Held(office.workspace, delivery), message=Message.of("x"))


async def test_what_no_row_can_hold_is_not_tried_again_for_a_minute(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliveries = [await office.plan(person=each) for each in office.people[:3]]
    wrong = deliveries[0].id
    noted: list[str] = []

    def settle(
        machinery: Machinery, done: Sequence[tuple[Parcel, Any]], terms: Terms
    ) -> list[bool]:
        if wrong in [parcel.delivery.id for parcel, _ in done]:
            raise DataError("", {}, Exception("a NUL"))
        noted.extend(parcel.delivery.id for parcel, _ in done)
        return settle_all(machinery, done, terms)

    monkeypatch.setattr(notary, "settle_all", settle)
    ticking = iter(range(1000))
    book = a_notary(office, seconds=lambda: float(next(ticking)))
    monkeypatch.setattr(notary, "PAUSE", 60)  # nobody may come to it
    with capture_logs():
        async with asyncio.timeout(30):
            await asyncio.gather(
                *(
                    book.note(a_parcel(office, each), Sent("D1", "1"))
                    for each in deliveries
                )
            )

    assert sorted(noted) == sorted(each.id for each in deliveries[1:])


async def test_a_database_that_stays_away_is_waited_for_once_and_not_by_each(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliveries = [await office.plan(person=each) for each in office.people[:3]]
    tries = 0

    def away(*_: Any) -> list[bool]:
        nonlocal tries
        tries += 1
        raise OperationalError("", {}, Exception("gone"))

    monkeypatch.setattr(notary, "settle_all", away)
    monkeypatch.setattr(notary, "PAUSE", 0.01)
    monkeypatch.setattr("storage.work.PAUSES", ())
    ticking = iter(range(1000))
    book = a_notary(office, seconds=lambda: float(next(ticking)))
    found = await asyncio.gather(
        *(book.note(a_parcel(office, each), Sent("D1", "1")) for each in deliveries)
    )

    assert found == [False] * 3
    spans = QUICK.lease / timedelta(seconds=1)
    assert tries <= 3 * (spans + 1), "a batch gives up as one"


@pytest.mark.parametrize("teller", ["tell_admin", "_ask_for_channel"])
async def test_that_nobody_can_be_told_keeps_nothing_from_failing(
    office: Office, monkeypatch: pytest.MonkeyPatch, teller: str
) -> None:
    def stumbles(*_: Any) -> None:
        raise SettingsError("the key is gone")

    monkeypatch.setattr(failing, teller, stumbles)
    office.goes_wrong("refuse", error="is_archived")
    channel = office.channels["support-team"]
    planned = await office.plan(kind=Kind.RECAP, person=None, to_channel=channel)
    other = await office.plan()

    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.FAILED, "is_archived")
    assert office.keys == [other.key]
