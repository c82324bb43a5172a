"""Make a lost PostgreSQL show within seconds, where silence would last for minutes."""

from sqlalchemy import URL

PATIENCE = {
    "connect_timeout": 5,  # seconds; libpq's own is for ever
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,  # milliseconds until what was sent has to be received
}


def patience(url: URL) -> dict[str, int]:
    """Return how long connections wait, but for what the URL itself says of it."""
    return {name: each for name, each in PATIENCE.items() if name not in url.query}
