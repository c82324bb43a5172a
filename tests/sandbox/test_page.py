from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from sandbox.messages import Message
from sandbox.page import page_routes
from sandbox.page_journey import next_month, next_morning
from sandbox.server import Sandbox
from tests.sandbox.bots import Team, until
from tests.sandbox.pages import Tags


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    slack = Sandbox(routes=[page_routes])
    await slack.start()
    yield slack
    await slack.stop()


@pytest.fixture
async def web(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(sandbox.base_url) as session:
        yield session


async def test_the_door_shows_everybody_with_their_local_time(
    web: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    html = await (await web.get("/")).text()
    for person in sandbox.workspace.humans():
        assert f'href="/u/{person.id}"' in html
    assert "Tom Becker" not in html
    hours = {person.tz for person in sandbox.workspace.humans()}
    assert html.count("<time>") == len(sandbox.workspace.humans()) > len(hours)


async def test_a_person_sees_their_conversations_and_no_others(
    web: aiohttp.ClientSession, team: Team
) -> None:
    place = f"/u/{team.bo}/{team['support-team']}"
    html = await (await web.get(place)).text()
    assert "support-team" in html
    assert "people-leads" not in html
    for hidden in (team["people-leads"], team.dm("dana"), "C404", "../x"):
        assert (await web.get(f"/u/{team.bo}/{hidden}")).status == 404


@pytest.mark.parametrize("name", ["tom", "deploybot"])
async def test_nobody_can_be_a_bot_or_somebody_who_left(
    web: aiohttp.ClientSession, team: Team, name: str
) -> None:
    assert (await web.get(f"/u/{getattr(team, name)}")).status == 404


async def test_news_come_when_something_is_said(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    channel = team["support-team"]
    since = sandbox.workspace.revision
    waiting = web.get(f"/u/{team.bo}/{channel}/live", params={"since": since})
    await sandbox.deeds.post_as(team.dana, channel, "Hello *all*")
    news = await (await waiting).json()
    assert news["revision"] > since
    assert "Hello <strong>all</strong>" in news["parts"]["messages"]


async def test_looking_takes_the_unread_mark_away(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    channel, general = team["support-team"], team["general"]
    await sandbox.deeds.post_as(team.dana, channel, "One")
    html = await (await web.get(f"/u/{team.bo}/{general}")).text()
    assert 'class="unread"' in html
    html = await (await web.get(f"/u/{team.bo}/{channel}")).text()
    assert 'class="unread"' not in html


async def test_people_cannot_touch_what_others_said(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    channel = team["support-team"]
    said = await sandbox.deeds.post_as(team.dana, channel, "Mine")
    for deed in ("edit", "delete"):
        path = f"/u/{team.bo}/{channel}/{said.ts}/{deed}"
        assert (await web.post(path, data={"text": "Yours"})).status == 404
    assert said.text == "Mine"


async def test_what_people_write_is_no_markup(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    place = f"/u/{team.bo}/{team['support-team']}"
    evil = "</textarea></template><script>alert(1)</script>"
    await web.post(f"{place}/say", data={"text": evil, "thread": ""})
    html = await (await web.get(place)).text()
    assert Tags(html).tags.count("script") == 1
    assert len(sandbox.workspace.messages_in(team["support-team"], team.bo)) == 1


async def test_the_clock_goes_forward_only(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    before = sandbox.clock.now()
    path = f"/u/{team.bo}/travel"
    answer = await web.post(path, data={"to": "at", "at": "2001-01-01T10:00"})
    assert (await answer.json())["error"]
    answer = await web.post(path, data={"to": "prompt"})
    assert (await answer.json())["error"] == "Nothing is due."
    assert (await web.post(path, data={"to": "at", "at": ""})).status == 400
    assert (await (await web.post(path, data={"to": "hour"})).json()) == {}
    await until(lambda: sandbox.clock.now() - before >= timedelta(hours=1))


async def test_the_next_prompt_is_when_the_bot_next_says_something(
    web: aiohttp.ClientSession, sandbox: Sandbox, team: Team
) -> None:
    clock, workspace = sandbox.clock, sandbox.workspace
    dues = [clock.now() + timedelta(days=days) for days in (1, 2, 3)]

    async def next_due() -> datetime | None:
        return next((due for due in dues if due > clock.now()), None)

    async def settle() -> None:
        if clock.now() >= dues[1] and not workspace.messages_in(dm, team.bo):
            bot = workspace.app.bot_user
            message = Message(channel=dm, ts=workspace.stamp(), user=bot, text="?")
            workspace.say(message)

    dm = team.dm("bo")
    clock.next_due, clock.settle = next_due, settle
    answer = await web.post(f"/u/{team.bo}/travel", data={"to": "prompt"})
    assert (await answer.json()) == {"error": None}
    await until(lambda: clock.now() >= dues[1])
    (prompt,) = workspace.messages_in(dm, team.bo)
    assert abs(prompt.at - dues[1].timestamp()) < 60
    assert clock.now() < dues[2]


@pytest.mark.parametrize(
    ("now", "month"),
    [
        ("2026-01-31T23:00", "2026-02-02T12:00"),
        ("2026-02-28T08:00", "2026-03-02T12:00"),
        ("2026-12-15T08:00", "2027-01-01T12:00"),
    ],
)
def test_the_next_month_begins_on_a_weekday(now: str, month: str) -> None:
    zone = ZoneInfo("Europe/Berlin")
    then = datetime.fromisoformat(now).replace(tzinfo=zone)
    assert next_month(then) == datetime.fromisoformat(month).replace(tzinfo=zone)


def test_the_next_morning_is_on_the_local_clock_over_a_change_of_time() -> None:
    zone = ZoneInfo("Europe/Berlin")
    then = datetime(2026, 3, 28, 22, 0, tzinfo=zone)
    assert next_morning(then) == datetime(2026, 3, 29, 9, 5, tzinfo=zone)
    assert next_morning(then).utcoffset() == timedelta(hours=2)
