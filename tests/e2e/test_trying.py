"""`make run` without Slack: a workspace with sample plans, the bot in it, a clock."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.e2e.conftest import PATIENCE, ROOT

Json = dict[str, Any]


class Trial:
    """The sandbox that `followthrough run` starts, steered from outside."""

    def __init__(self, address: str, session: ClientSession) -> None:
        self.address = address
        self._session = session

    async def state(self) -> Json:
        """Return who and what is there."""
        async with self._session.get(f"{self.address}/control/state") as answer:
            found: Json = await answer.json()
            return found

    async def steer(self, what: str, **body: str) -> Json:
        """Do something by the sandbox's control."""
        url = f"{self.address}/control/{what}"
        async with self._session.post(url, json=body) as answer:
            assert answer.status == 200, await answer.text()
            done: Json = await answer.json()
            return done

    async def user(self, name: str) -> str:
        """Return somebody's id."""
        people = (await self.state())["people"]
        return str(next(each["id"] for each in people if each["name"] == name))

    async def page(self) -> str:
        """Return what a browser gets."""
        async with self._session.get(self.address) as answer:
            assert answer.status == 200
            return await answer.text()


@pytest.fixture
async def trial(tmp_path: Path) -> AsyncIterator[Trial]:
    """Start it as a newcomer does, with nothing set; end it politely."""
    kept = ("PATH", "HOME", "LANG")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "run", "--port", "0"),
        cwd=tmp_path,
        env={name: os.environ[name] for name in kept if name in os.environ}
        | {"PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    line = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
    async with ClientSession() as session:
        yield Trial(line.decode().split()[-1], session)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    left = os.listdir(tmp_path)  # noqa: PTH208  Path blocks, ruff says
    assert left == [], "trying it leaves nothing behind"


def said_in(state: Json, channel: str) -> str:
    """Return all that was said in a channel, blocks included."""
    said = [each for each in _messages(state) if each["channel"] == channel]
    return "\n".join(f"{each['text']}\n{each['blocks']}" for each in said)


def _messages(state: Json) -> list[Json]:
    found = state["messages"]
    lists = found.values() if isinstance(found, dict) else [found]
    return [message for each in lists for message in each]


def _channel(state: Json, name: str) -> str:
    found = state["channels"]
    channels = found.values() if isinstance(found, dict) else found
    return str(next(each["id"] for each in channels if each["name"] == name))


async def test_the_first_look_is_not_empty(trial: Trial) -> None:
    assert "Dana Whitfield" in await trial.page()
    dana, state = await trial.user("dana"), await trial.state()
    team = _channel(state, "support-team")

    done = await trial.steer("deeds/slash", user=dana, channel=team, text="/pip status")

    assert "Answer customers within two hours" in str(done)
    assert "通话质量" not in str(done), "a plan about an employee is not hers to see"


async def test_a_month_passes_and_the_recap_stands_in_the_channel(trial: Trial) -> None:
    now = datetime.fromisoformat((await trial.state())["now"])
    later = (now.replace(day=1) + timedelta(days=32)).replace(day=6)

    await trial.steer("clock", travel=later.isoformat())

    state = await trial.state()
    recap = said_in(state, _channel(state, "support-team"))
    assert "Answer customers within two hours" in recap
    assert "通话质量" not in recap
    assert "P-2" not in recap
    asked = [each for each in _messages(state) if "How far are you" in str(each)]
    assert asked, "and people were asked on the way there"
