"""What the bot reacts to: one module per capability, each with a `register`."""

from typing import Protocol

from slack_bolt.async_app import AsyncApp

from handlers import decisions, overdue_answers, uninstalled
from handlers.deps import Deps


class Capability(Protocol):
    """A module of this room."""

    def register(self, app: AsyncApp) -> None:
        """Connect what it listens to."""


CAPABILITIES: tuple[Capability, ...] = (
    uninstalled,
    overdue_answers,
    decisions,
)


def register(app: AsyncApp, deps: Deps) -> None:
    """Connect every capability to Slack."""
    app.use(deps.provide)
    for capability in CAPABILITIES:
        capability.register(app)
