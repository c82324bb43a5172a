"""Holds back, at the last moment, a call that would go out too late.

Between deciding to call and the first byte on the wire a process may wait for its turn,
for a connection, or be stopped for hours; by then somebody else may have made the call.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from aiohttp import TraceConfig

from handlers.sending.timing import Seconds


class TooLateError(Exception):
    """The call was not made: its time was over."""


@dataclass(frozen=True, slots=True)
class Term:
    """Until when calls may go out, by a sender's clock."""

    deadline: float
    seconds: Seconds


_TERM: ContextVar[Term | None] = ContextVar("term", default=None)


@contextmanager
def calls_by(term: Term) -> Iterator[None]:
    """Let no call that is made within go out after its term."""
    token = _TERM.set(term)
    try:
        yield
    finally:
        _TERM.reset(token)


def punctual() -> TraceConfig:
    """Return what makes a session keep to the terms of calls."""
    config = TraceConfig()
    config.on_request_chunk_sent.append(_before_the_bytes_go)
    return config


def was_too_late(error: BaseException) -> bool:
    """Tell whether a call failed because it was held back: surely not made."""
    return isinstance(error.__cause__, TooLateError)


async def _before_the_bytes_go(*_: Any) -> None:  # noqa: ANN401  aiohttp's three
    """Be called right before aiohttp writes a body, and the headers with it."""
    term = _TERM.get()
    if term is not None and term.seconds() > term.deadline:
        raise TooLateError
