"""Holds back, at the last moment, a call that would go out too late.

Between deciding to call and the first byte on the wire a process may wait for its turn,
for a connection, or be stopped for hours; by then somebody else may have made the call.
So it is looked at twice: before a call is written, where it is surely not made, and by
the socket itself, right before the system takes the bytes.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from aiohttp import AddrInfoType, TraceConfig

from handlers.sending.timing import Seconds


class TooLateError(OSError):
    """The call was not made: its time was over."""


class PunctualSocket(socket.socket):
    """A socket that sends nothing once the term is over; it breaks the connection."""

    def send(self, *args: Any) -> int:  # noqa: ANN401  as sockets take them
        """Send as sockets do; raises TooLateError."""
        _hold_back_if_late()
        return super().send(*args)

    def sendmsg(self, *args: Any) -> int:  # noqa: ANN401  the same
        """Send as sockets do; raises TooLateError."""
        _hold_back_if_late()
        return super().sendmsg(*args)


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


def punctual_socket(address: AddrInfoType) -> PunctualSocket:
    """Return a socket for an address, as aiohttp's connectors ask for one."""
    family, kind, protocol, _, _ = address
    return PunctualSocket(family, kind, protocol)


async def _before_the_bytes_go(*_: Any) -> None:  # noqa: ANN401  aiohttp's three
    """Be called right before aiohttp writes a body, and the headers with it."""
    _hold_back_if_late()


def _hold_back_if_late() -> None:
    term = _TERM.get()
    if term is not None and term.seconds() > term.deadline:
        raise TooLateError
