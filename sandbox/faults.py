"""What can be made to go wrong between the bot and the sandbox."""

import random
import time
from dataclasses import dataclass
from typing import Literal, get_args

from sandbox.pace import Pace

Kind = Literal[
    "ratelimited",  # 429 with Retry-After: `seconds`; nothing happens
    "refuse",  # ok: false with `error`; nothing happens
    "error_before",  # HTTP `status`; nothing happens
    "error_after",  # HTTP `status`, although it has happened
    "drop_before",  # the connection breaks; nothing happens
    "drop_after",  # the connection breaks, although it has happened
    "stall_before",  # no answer for `seconds`; happens then, if still wanted
    "stall_after",  # happens at once, no answer for `seconds`
]


@dataclass(slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong in `method` (`*` is any), `times` times or for ever.

    With `strict`, a limited method stays limited until its Retry-After has gone by.
    """

    kind: Kind
    method: str = "*"
    times: int | None = 1
    probability: float = 1.0
    seconds: float = 1.0
    status: int = 503
    error: str = "fatal_error"
    strict: bool = False


class Faults:
    """The faults that are set; none at first.

    Outbound (the bot calls): `add` faults; `latency` before each call, in seconds;
    `pace` is the rate limit of posts; a message posted is in history only after
    `late_seconds`, with `late_probability`; an uploaded file has its mimetype only
    after `file_seconds`.
    Inbound (events to the bot): `duplicate` and `reorder` are probabilities; an event
    out of order is held back for up to `reorder_seconds`.
    """

    def __init__(self, seed: int = 0) -> None:
        self.clear(seed)

    def clear(self, seed: int = 0) -> None:
        """Set no faults, and begin the dice anew."""
        self.random = random.Random(seed)  # noqa: S311  # dice that can be thrown again
        self.rules: list[Fault] = []
        self._limited: dict[str, float] = {}
        self.latency = 0.0
        self.pace: Pace | None = None
        self.late_seconds = 0.0
        self.late_probability = 1.0
        self.file_seconds = 0.0
        self.duplicate = 0.0
        self.reorder = 0.0
        self.reorder_seconds = 0.2

    def add(self, fault: Fault) -> None:
        """Set one more; ValueError where there is no such kind."""
        if fault.kind not in get_args(Kind):
            raise ValueError(fault.kind)
        self.rules.append(fault)

    def strike(self, method: str) -> Fault | None:
        """Return what goes wrong with this call, if anything; counts down."""
        left = self._limited.get(method, 0.0) - time.monotonic()
        if left > 0:
            return Fault(kind="ratelimited", seconds=left)
        for fault in self.rules:
            if fault.method not in {"*", method} or fault.times == 0:
                continue
            if fault.probability < 1 and self.random.random() >= fault.probability:
                continue
            if fault.times is not None:
                fault.times -= 1
            if fault.strict:
                self._limited[method] = time.monotonic() + fault.seconds
            return fault
        return None

    def chance(self, probability: float) -> bool:
        """Throw the dice."""
        return probability > 0 and self.random.random() < probability

    def visible_after(self) -> float:
        """Return after how many seconds a message posted now is in history."""
        if self.late_seconds and self.chance(self.late_probability):
            return self.late_seconds
        return 0.0
