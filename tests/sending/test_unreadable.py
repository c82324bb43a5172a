"""A row that can't be read fails alone: all others are sent."""

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.deliveries import Delivery, DeliveryState
from bot.ids import UserId
from storage.database import Store
from storage.rows import UnreadableError
from tests.sending.conftest import Office

ADMIN = UserId("UADMIN")


async def spoilt(office: Office, delivery: Delivery, column: str, value: str) -> None:
    """Write into its row what can be no value of the column."""

    def spoil(machinery: object) -> None:
        machinery._transaction.execute(  # type: ignore[attr-defined]
            text(f"UPDATE delivery SET {column} = :value WHERE id = :id"),  # noqa: S608
            {"value": value, "id": delivery.id},
        )

    await office.database.run(spoil)


@pytest.mark.parametrize(
    ("column", "value"),
    [("about", "{half"), ("about", "[1]"), ("kind", "of a later version")],
)
async def test_the_others_of_its_batch_are_sent(
    office: Office, column: str, value: str
) -> None:
    before, wrong, after = [
        await office.plan(person=each) for each in office.people[:3]
    ]
    await spoilt(office, wrong, column, value)

    with capture_logs() as logged:
        await office.sender().drain()

    assert sorted(map(str, office.keys)) == sorted([before.key, after.key])
    kept = await office.now_is(wrong)
    assert (kept.state, kept.reason) == (DeliveryState.FAILED, "unreadable")
    assert [(each["event"], each["reference"]) for each in logged] == [
        ("delivery_failed", wrong.id)
    ]


async def test_so_are_others_where_its_claim_has_run_out(office: Office) -> None:
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL takes no such time")
    wrong, other = [await office.plan(person=each) for each in office.people[:2]]
    await spoilt(office, wrong, "first_try_at", "yesterday")

    await office.sender().drain()

    assert office.keys == [other.key]
    assert (await office.now_is(wrong)).state is DeliveryState.FAILED


async def test_what_is_unreadable_elsewhere_is_not_taken_for_the_queue(
    office: Office,
) -> None:
    planned = await office.plan()

    def renders(*_: object) -> None:
        raise UnreadableError

    office.renderers[planned.kind] = renders  # type: ignore[assignment]
    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.PLANNED, "broken")


async def test_the_admin_hears_of_it_once_however_many_there_are(
    office: Office,
) -> None:
    here = office.sandbox.workspace.humans()[3].id

    def install(store: Store) -> None:
        store.installations.install(
            None, UserId("UBOT"), office.now, admin=UserId(here)
        )

    await office.stored(install)
    for each in office.people[:3]:
        wrong = await office.plan(person=each)
        await spoilt(office, wrong, "about", "{half")

    await office.sender().drain()
    await office.sender().drain()

    [key] = office.keys
    assert str(key).startswith("admin:unreadable:")
