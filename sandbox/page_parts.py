"""The parts of the page that change by themselves, as HTML."""

from zoneinfo import ZoneInfo

from markupsafe import Markup

from sandbox.channels import Channel
from sandbox.html.dates import date_text, time_of, weekday_of
from sandbox.page_look import HOME, Look
from sandbox.page_rows import Rows
from sandbox.page_shown import home_html, modal_html
from sandbox.page_templates import part
from sandbox.people import Person


def parts_of(look: Look) -> dict[str, str]:
    """Return the HTML of each part by its name."""
    parts = {
        "people": _people(look),
        "me": part("me", look.me),
        "sidebar": _sidebar(look),
        "clock": _clock(look),
        "modal": modal_html(look),
    }
    if look.place == HOME:
        return parts | {"home": home_html(look)}
    rows = Rows(look.workspace, look.me, look.reader(), look.path)
    heads = look.workspace.messages_in(look.place, look.me.id)
    parts["messages"] = rows.html(heads)
    if look.thread:
        told = look.workspace.thread(look.place, look.thread, look.me.id)
        parts["thread"] = rows.html(told, inside=True)
    return parts


def marked(parts: dict[str, str]) -> dict[str, Markup]:
    """Return the parts for a template to take as they are."""
    return {name: Markup(html) for name, html in parts.items()}  # noqa: S704 -- templates' output


def _people(look: Look) -> str:
    rows = [_face(look, person) for person in look.workspace.humans()]
    return part("people", rows, look.reader())


def _face(look: Look, person: Person) -> dict[str, object]:
    """Return what stands for a person one can turn into, at this place if they may."""
    workspace, here = look.workspace, look.channel
    dm = workspace.dm(person.id).id
    stays = person.id in here.members and not here.is_im
    now = workspace.clock.now().astimezone(ZoneInfo(person.tz))
    return {
        "person": person,
        "time": time_of(now, look.reader()),
        "unread": workspace.unread(person.id, dm),
        "href": f"/u/{person.id}/{here.id if stays else dm}",
    }


def _sidebar(look: Look) -> str:
    rows = [_entry(look, one) for one in look.workspace.channels_of(look.me.id)]
    channels = [row for row in rows if not row["is_im"]]
    dms = [row for row in rows if row["is_im"]]
    return part("sidebar", channels, dms, look.reader())


def _entry(look: Look, channel: Channel) -> dict[str, object]:
    sign, name = look.named(channel)
    return {
        "sign": sign,
        "name": name,
        "is_im": channel.is_im,
        "href": f"/u/{look.me.id}/{channel.id}",
        "unread": look.workspace.unread(look.me.id, channel.id),
        "here": channel is look.channel,
    }


def _clock(look: Look) -> str:
    reader, target = look.reader(), look.travelling
    now = reader.now.astimezone(reader.zone)
    pattern = "{date_short} {time}"
    going = date_text(target.timestamp(), pattern, reader) if target else ""
    day, time = weekday_of(now, reader), time_of(now, reader)
    return part("clock", time, day, look.me.tz, going, reader)
