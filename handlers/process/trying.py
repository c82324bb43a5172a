"""The bot inside a sandbox workspace, with people and plans to try it on."""

import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.errors import PortTakenError
from bot.ids import ChannelId, UserId
from bot.people import Person
from bot.samples import Sample, samples
from bot.settings import Settings
from handlers.checkins.schedules import reschedule, reschedule_plan
from handlers.deps import Deps
from handlers.people import known_people, remember
from handlers.process.ending import asked_to_end
from handlers.process.running import Bot
from sandbox.control import control_routes
from sandbox.page import page_routes
from sandbox.server import Sandbox
from storage.database import Store


async def serve_sandbox(settings: Settings, host: str, port: int) -> None:
    """Run the sandbox and the bot in it; keep nothing when they end."""
    sandbox = Sandbox(routes=[control_routes, page_routes])
    try:
        address = await sandbox.start(host, port)
    except OSError as error:
        raise PortTakenError(host, port) from error
    with tempfile.TemporaryDirectory(prefix="followthrough-") as folder:
        bot = Bot(_within(settings, sandbox, Path(folder)), sandbox.clock.now)
        await bot.start(http=False, host=host, port=None)
        await bot.deps.transact(plant, *await _sample(sandbox, bot.deps))
        sandbox.clock.next_due = bot.next_due
        sandbox.clock.settle = bot.catch_up
        print(f"Followthrough is ready to be tried: {address}", flush=True)  # noqa: T201  to whoever started it
        await asked_to_end()
        await bot.stop()
    await sandbox.stop()


def plant(
    store: Store,
    people: Mapping[UserId, Person],
    plans: tuple[Sample, ...],
    now: datetime,
) -> None:
    """Store the sample plans and whom they name, and plan what recurs for them."""
    remember(store, people.values())
    for sample in plans:
        store.plans.save(sample.plan)
        for goal in sample.goals:
            store.goals.save(goal)
        for action in sample.actions:
            store.actions.save(action)
        for said in sample.statements:
            store.statements.save(said)
        reschedule_plan(store, sample.plan, now)
    reschedule(store, people, now)


async def _sample(
    sandbox: Sandbox, deps: Deps
) -> tuple[Mapping[UserId, Person], tuple[Sample, ...], datetime]:
    now = sandbox.clock.now()
    ids = {each.name: UserId(each.id) for each in sandbox.workspace.humans()}
    channels = {
        each.name: ChannelId(each.id) for each in sandbox.workspace.channels.values()
    }
    people = await known_people(deps, ids.values())
    return people, samples(ids, channels["support-team"], now), now


def _within(settings: Settings, sandbox: Sandbox, folder: Path) -> Settings:
    """Return the settings that connect to the sandbox, on a database of its own."""
    return settings.model_copy(
        update={
            "slack_bot_token": SecretStr(sandbox.bot_token),
            "slack_app_token": SecretStr(sandbox.app_token),
            "slack_signing_secret": SecretStr(sandbox.signing_secret),
            "slack_api_url": sandbox.api_url,
            "database_url": f"sqlite:///{folder}/bot.sqlite3",
        }
    )
