"""How much of a document was read as a careful person would take it over."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Score:
    """Fields that are right, of all that are wanted; `wrong` says which are not."""

    right: int = 0
    wanted: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, name: str, wanted: object, got: object) -> None:
        self.wanted += 1
        if wanted == got:
            self.right += 1
        else:
            self.wrong.append(f"{name}: wanted {wanted!r}, got {got!r}")

    @property
    def share(self) -> float:
        return self.right / self.wanted


def score(wanted: dict[str, Any], got: dict[str, Any]) -> Score:
    """Compare field by field, goals and actions in their order."""
    result = Score()
    for name, value in wanted.items():
        for place, one, other in _pairs(value, got[name]):
            if isinstance(one, dict):
                for key, each in one.items():
                    found = other.get(key) if isinstance(other, dict) else None
                    result.count(f"{name}{place}.{key}", each, found)
            else:
                result.count(f"{name}{place}", one, other)
    return result


def _pairs(wanted: object, got: Any) -> Iterator[tuple[str, object, object]]:
    if not isinstance(wanted, list):
        yield "", wanted, got
        return
    yield "", len(wanted), len(got)
    for place, each in enumerate(wanted):
        yield f"[{place}]", each, got[place] if place < len(got) else None
