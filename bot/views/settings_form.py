"""The form in which a person says how they want to be asked."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from zoneinfo import available_timezones

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.people import Language, Person, Volume
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.fitting import section
from bot.views.inputs import Input

SAVE = "settings.save"
AUTO = "auto"
LANGUAGE, WEEKDAY, AT, ZONE, VOLUME = "language", "weekday", "at", "zone", "volume"
OWN_NAMES = {Language.EN: "English", Language.ZH: "中文"}
USUAL = time(10)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A time zone was typed that there is none of."""


def settings_form(person: Person, now: datetime) -> View:
    """Return the form, showing how it is now."""
    texts = TEXTS[person.language]
    says, words = texts.settings, texts.words
    languages = [(AUTO, says.as_slack()), *((e.value, OWN_NAMES[e]) for e in Language)]
    days = [(AUTO, says.as_plan()), *((str(n), words.weekday(n)) for n in range(7))]
    volumes = [(each.value, says.volume_name(each)) for each in Volume]
    own = person.own_language
    weekday = AUTO if person.weekday is None else str(person.weekday)
    local = words.wall_time(person.local(now).time())
    blocks: list[Block] = [
        section(says.intro(person.tz.key, local)),
        Input(LANGUAGE, says.language()).choice(languages, own.value if own else AUTO),
        Input(WEEKDAY, says.weekday()).choice(days, weekday),
        Input(AT, says.at(), hint=says.at_hint()).time(person.at or USUAL),
        Input(VOLUME, says.volume()).choice(volumes, person.volume.value),
        Input(ZONE, says.zone(), optional=True, hint=says.zone_hint()).text(
            person.own_zone or ""
        ),
    ]
    return View(
        type="modal",
        callback_id=SAVE,
        title=says.title(),
        submit=says.save(),
        close=says.cancel(),
        blocks=blocks,
    )


def entered_settings(person: Person, entered: Entered) -> Person | Wrong:
    """Return the person as they want it; Wrong where there is no such time zone."""
    zone = entered.text(ZONE).strip()
    known = {each.lower(): each for each in available_timezones()}
    if zone and zone.lower() not in known:
        return Wrong()
    language, day = entered.choice(LANGUAGE), entered.choice(WEEKDAY)
    own_day = None if day in (None, AUTO) else int(day or 0)
    return replace(
        person,
        own_language=None if language in (None, AUTO) else Language(language),
        weekday=own_day,
        at=None if own_day is None else entered.time(AT) or USUAL,
        own_zone=known.get(zone.lower()),
        volume=Volume(entered.choice(VOLUME) or Volume.NORMAL.value),
    )
