"""The page's clock: a person sends the sandbox ahead."""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from aiohttp import web

from sandbox.page_journey import next_month, next_morning
from sandbox.page_visit import Route, Visit, answered


async def travel(visit: Visit) -> web.Response:
    """Set out for the time that the person chose, in their zone."""
    form, journey = await visit.request.post(), visit.journey
    now = visit.workspace.clock.now().astimezone(ZoneInfo(visit.me.tz))
    if journey.target is not None:
        return answered(error="The clock is under way already.")
    if form.get("to") == "prompt":
        begun = await journey.to_next_prompt()
        return answered(error=None if begun else "Nothing is due.")
    target = _target(str(form.get("to")), str(form.get("at", "")), now)
    if target <= now:
        return answered(error="The sandbox's time only goes forward.")
    journey.to(target)
    return answered()


def _target(step: str, typed: str, now: datetime) -> datetime:
    if step in STEPS:
        return STEPS[step](now)
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=now.tzinfo)
    except ValueError as error:
        raise web.HTTPBadRequest from error


STEPS: dict[str, Callable[[datetime], datetime]] = {
    "hour": lambda now: now + timedelta(hours=1),
    "day": next_morning,
    "month": next_month,
}
ROUTES: tuple[Route, ...] = (("POST", "/u/{user}/travel", travel),)
