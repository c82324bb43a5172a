"""The page's clock: a person sends the sandbox ahead."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from aiohttp import web

from sandbox.page_journey import next_month, next_morning
from sandbox.page_visit import Route, Visit, answered


async def travel(visit: Visit) -> web.Response:
    """Set out for the time that the person chose, in their zone."""
    form = await visit.request.post()
    zone = ZoneInfo(visit.me.tz)
    now = visit.workspace.clock.now().astimezone(zone)
    target = await _target(visit, str(form.get("to")), str(form.get("at", "")), now)
    if target is None:
        return answered(error="Nothing is due.")
    if target <= now:
        return answered(error="The sandbox's time only goes forward.")
    if not visit.journey.begin(target):
        return answered(error="The clock is under way already.")
    return answered()


async def _target(
    visit: Visit, step: str, typed: str, now: datetime
) -> datetime | None:
    if step == "hour":
        return now + timedelta(hours=1)
    if step == "day":
        return next_morning(now)
    if step == "month":
        return next_month(now)
    if step == "prompt":
        next_due = visit.workspace.clock.next_due
        return await next_due() if next_due is not None else None
    try:
        return datetime.fromisoformat(typed).replace(tzinfo=now.tzinfo)
    except ValueError as error:
        raise web.HTTPBadRequest from error


ROUTES: tuple[Route, ...] = (("POST", "/u/{user}/travel", travel),)
