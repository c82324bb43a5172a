"""Make a lost PostgreSQL show within seconds, where silence would last for minutes."""

from sqlalchemy import URL, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

PATIENCE = {
    "connect_timeout": 5,  # seconds; libpq's own is for ever
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,  # milliseconds until what was sent has to be received
}

LOCKS = "SET lock_timeout = '5s'"  # else a lock that stays would hold a thread for ever


def wait_for_no_lock_for_ever(engine: Engine) -> None:
    """Let who waits for somebody's lock give up, and try again."""
    event.listen(engine, "connect", _on_connect)


def _on_connect(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute(LOCKS)
    cursor.close()
    connection.commit()


def patience(url: URL) -> dict[str, int]:
    """Return how long connections wait, but for what the URL itself says of it."""
    return {name: each for name, each in PATIENCE.items() if name not in url.query}
