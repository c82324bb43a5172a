"""One update for each action, out of all that was said of it; later corrects earlier."""

from collections.abc import Sequence
from datetime import date

from bot.plans.progress import Stated, Status
from bot.reading.assign import Said
from bot.reading.clean import Clean
from bot.reading.reading import Finding, OpenAction, Update
from bot.reading.rule import Event

_FULL = 100


class Account:
    """What has been said of one action so far."""

    def __init__(self, action: OpenAction) -> None:
        self.action = action
        self.status: Status | None = None
        self.weak = True
        self.percent: int | None = None
        self.value: float | None = None
        self.due: date | None = None
        self.blocker: Event | None = None
        self.trouble: Event | None = None
        self.moved = False
        self.help = False
        self.sure = True
        self.findings: list[Event] = []

    def hear(self, event: Event) -> None:
        """Take in one more event, in the order in which they were said."""
        self.findings.append(event)
        getattr(self, f"_hear_{event.slot}")(event)

    def _hear_status(self, event: Event) -> None:
        if event.weak and self.status is not None:
            return
        now, new = self.status, event.status
        keeps = (
            (
                now is Status.BLOCKED
                and event.rule
                in ("will be done", "done by a day", "going on", "goes well")
            )
            or (
                now is Status.NOT_STARTED
                and event.rule
                in (
                    "will be done",
                    "done by a day",
                    "something left",
                    "not done",
                    "will do",
                )
            )
            or (now is Status.DONE and event.rule in ("goes well", "in review"))
        )
        if not keeps or self.weak:
            self.status, self.weak = new, event.weak

    def _hear_freed(self, event: Event) -> None:
        if (
            self.action.status is Status.BLOCKED
            or self.status is Status.BLOCKED
            or self.blocker
            or self.trouble
        ):
            self.status, self.weak = Status.IN_PROGRESS, False
            self.blocker = self.trouble = None
        elif "D" in event.rule:
            self.status = Status.DONE

    def _hear_percent(self, event: Event) -> None:
        self.percent = round(event.number or 0)

    def _hear_value(self, event: Event) -> None:
        self.value = event.number

    def _hear_due(self, event: Event) -> None:
        if self.due is None or not event.weak:
            self.due = event.day

    def _hear_moved(self, event: Event) -> None:
        self.moved = True

    def _hear_blocker(self, event: Event) -> None:
        self.blocker = self.blocker or event

    def _hear_trouble(self, event: Event) -> None:
        self.trouble = self.trouble or event

    def _hear_help(self, event: Event) -> None:
        self.help = True

    def update(self, cleaned: Clean) -> Update | None:
        """Return what is to be noted, None where nothing was said."""
        status = self._status()
        blocker = self._blocker(status)
        if status in (Status.DONE, Status.DROPPED):
            self.due = None
        if self.due == self.action.due:
            self.due = None
        stated = Stated(
            status=status,
            percent=self.percent,
            due=self.due,
            value=self.value,
            blocker=cleaned.quote(blocker.start, blocker.end) if blocker else None,
            help=self.help,
        )
        if stated == Stated():
            return None
        found = tuple(
            Finding(*cleaned.place(e.start, e.end), e.slot, e.rule)
            for e in self.findings
        )
        return Update(n=self.action.n, stated=stated, sure=self.sure, findings=found)

    def _status(self) -> Status | None:
        if self.percent is not None and self.status in (
            None,
            Status.DONE,
            Status.IN_PROGRESS,
        ):
            return Status.DONE if self.percent >= _FULL else Status.IN_PROGRESS
        if self.status is None:
            if self.moved:
                return None
            if self.due or self.value is not None:
                return Status.IN_PROGRESS
            if self.blocker or self.trouble and self.help:
                return Status.BLOCKED
        return self.status

    def _blocker(self, status: Status | None) -> Event | None:
        if status in (Status.DONE, Status.DROPPED):
            return None
        return self.blocker or self.trouble


def resolve(
    said: Sequence[Said], actions: Sequence[OpenAction], cleaned: Clean
) -> list[Update]:
    """Return the updates of all actions that were spoken of, in their order."""
    accounts = {action.n: Account(action) for action in actions}
    for one in said:
        for n in one.actions:
            if one.events:
                accounts[n].sure = accounts[n].sure and one.sure
            for event in one.events:
                accounts[n].hear(event)
    updates = (account.update(cleaned) for account in accounts.values())
    return [update for update in updates if update is not None]
