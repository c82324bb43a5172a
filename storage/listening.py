"""Hearing at once what other processes have planned (PostgreSQL)."""

import threading
from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy import URL

from storage.postgres import patience

CHANNEL = "deliveries"
POLL = 0.5
PAUSE = 1.0


class Listener:
    """A thread that calls `heard` whenever another process planned something.

    It also does after each time the connection was gone, for what it may have missed.
    """

    def __init__(self, url: URL, heard: Callable[[], object]) -> None:
        plain = url.set(drivername="postgresql")
        self._address = plain.render_as_string(hide_password=False)
        self._patience: dict[str, Any] = dict(patience(url))
        self._heard = heard
        self._closed = threading.Event()
        self._thread = threading.Thread(
            target=self._run, name="storage-listener", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop listening; a connection that is just being made is not waited for."""
        self._closed.set()
        self._thread.join(2 * POLL)

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                self._listen()
            except psycopg.Error:
                self._closed.wait(PAUSE)

    def _listen(self) -> None:
        with psycopg.connect(
            self._address, autocommit=True, **self._patience
        ) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._heard()
            while not self._closed.is_set():
                for _ in connection.notifies(timeout=POLL, stop_after=1):
                    self._heard()
