"""What is counted, for Prometheus."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from bot.clock import Clock
from bot.deliveries import DeliveryState
from storage.database import Database, Machinery

LATELY = timedelta(days=1)
DELIVERIES = "Deliveries, by state; those that ended, where they were due in a day"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3)


class Metrics:
    """The figures of this process, and of the queue that all processes share."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._registry = CollectorRegistry()
        self._listening = Histogram(
            "followthrough_listener_seconds",
            "From a payload to its answer, by type of payload",
            ["type"],
            buckets=SECONDS,
            registry=self._registry,
        )
        self._raised = Counter(
            "followthrough_listener_errors",
            "Listeners that raised, by type of payload",
            ["type"],
            registry=self._registry,
        )

    @contextmanager
    def watch(self, kind: str) -> Iterator[None]:
        """Time what is done with a payload of this type."""
        started = perf_counter()
        try:
            yield
        except Exception:
            self._raised.labels(kind).inc()
            raise
        finally:
            self._listening.labels(kind).observe(perf_counter() - started)

    async def exposition(self) -> bytes:
        """Return all figures in Prometheus's text format."""
        now = self._clock()
        queue = await self._database.run(_queue, now)
        shared = CollectorRegistry()
        shared.register(_Collected(queue))
        return generate_latest(self._registry) + generate_latest(shared)


class _Collected:
    """Figures read a moment ago, in the shape the registry asks for."""

    def __init__(self, figures: Iterable[Metric]) -> None:
        self._figures = list(figures)

    def collect(self) -> Iterable[Metric]:
        """Return them."""
        return self._figures


def _queue(machinery: Machinery, now: datetime) -> list[Metric]:
    states = GaugeMetricFamily("followthrough_deliveries", DELIVERIES, labels=["state"])
    counted = machinery.figures.by_state(now - LATELY)
    for state in DeliveryState:
        states.add_metric([state.value], counted.get(state.value, 0))
    oldest = machinery.figures.oldest_due(now)
    late = (now - oldest).total_seconds() if oldest else 0.0
    overdue = GaugeMetricFamily(
        "followthrough_queue_late_seconds",
        "How long the delivery that waits longest might have been sent",
        value=late,
    )
    return [states, overdue]
