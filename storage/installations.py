"""The workspaces that the bot is installed in, kept."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from bot.ids import UserId, WorkspaceId
from bot.installations import Installation
from storage.keeper import Keeper
from storage.rows import placed
from storage.schema.installations import InstallationRow
from storage.transaction import Transaction

EVERY = select(InstallationRow.metadata.tables[InstallationRow.__tablename__])


class Installations(Keeper[Installation]):
    """The installation in the store's own workspace, if it is known."""

    row = InstallationRow
    value = Installation

    def here(self) -> Installation | None:
        """Return the installation in this workspace."""
        return self.get(self._workspace, lock=True)

    def install(
        self,
        token: str | None,
        bot_user: UserId,
        now: datetime,
        *,
        admin: UserId | None = None,
    ) -> None:
        """Note that the bot was installed, or installed again: it thaws."""
        known = self.here()
        if known and not known.is_frozen and known.token == token:
            self.save(replace(known, admin=admin))
            return
        self.save(
            Installation(
                id=self._workspace,
                installed_at=now,
                token=token,
                bot_user=bot_user,
                admin=admin,
            )
        )

    def takes_charts(self, now: datetime) -> bool | None:
        """Tell whether Slack takes charts here; None where it is not known."""
        known = self.get(self._workspace)
        return known.takes_charts(now) if known else None

    def learn_charts(self, now: datetime, *, taken: bool) -> None:
        """Note whether Slack takes charts here."""
        known = self.here() or Installation(id=self._workspace, installed_at=now)
        if known.takes_charts(now) is not taken:
            self.save(replace(known, charts=taken, charts_at=now))

    def freeze(self, why: str, at: datetime) -> bool:
        """Freeze this workspace; False where it was installed again since `at`.

        Slack tells whole seconds, so that is how the two are compared.
        """
        known = self.here() or Installation(id=self._workspace, installed_at=at)
        if known.installed_at.replace(microsecond=0) > at:
            return False
        if not known.is_frozen:
            self.save(replace(known, frozen_at=at, frozen_why=why, token=None))
        return True


class AllInstallations:
    """The installations in all workspaces."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> dict[WorkspaceId, Installation]:
        """Return every installation, frozen ones too, by workspace."""
        return dict(placed(Installation, self._transaction.execute(EVERY)))
