"""The people the bot talks to."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from zoneinfo import ZoneInfo

from bot.ids import UserId


class Language(Enum):
    """A language the bot speaks."""

    EN = "en"
    ZH = "zh"

    @classmethod
    def of_locale(cls, locale: str | None) -> "Language":
        """Return the language of a Slack locale such as `zh-CN`; else English."""
        return cls.ZH if (locale or "").lower().startswith("zh") else cls.EN


class Volume(Enum):
    """How much a person wants to hear from the bot by itself.

    `light` leaves out nudges; `off` leaves out prompts too. What others say to them
    through the bot, and answers to what they ask, come in any case.
    """

    OFF = "off"
    LIGHT = "light"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in a workspace, as Slack knows them and as they set it themselves.

    `zone` and `locale` are Slack's; `own_zone` and `own_language` are the person's
    choice and win. `weekday` (0 is Monday) and `at` move their check-ins. Before
    `snoozed_until` the bot does not write by itself.
    """

    id: UserId
    name: str
    zone: str = "UTC"
    locale: str = "en-US"
    is_bot: bool = False
    is_active: bool = True
    is_external: bool = False
    own_zone: str | None = None
    own_language: Language | None = None
    weekday: int | None = None
    at: time | None = None
    volume: Volume = Volume.NORMAL
    snoozed_until: datetime | None = None
    refreshed_at: datetime | None = None

    @property
    def language(self) -> Language:
        """The language to speak to them in."""
        return self.own_language or Language.of_locale(self.locale)

    @property
    def tz(self) -> ZoneInfo:
        """The time zone they live by."""
        return ZoneInfo(self.own_zone or self.zone)

    @property
    def month_first(self) -> bool:
        """Whether they write 3/4 for the fourth of March."""
        return self.locale == "en-US"

    @property
    def can_own(self) -> bool:
        """Whether an action can be theirs: a person of this workspace, still here."""
        return self.is_active and not self.is_bot and not self.is_external

    def local(self, now: datetime) -> datetime:
        """Return `now` on this person's clock."""
        return now.astimezone(self.tz)

    def today(self, now: datetime) -> date:
        """Return the date it is for this person at `now`."""
        return self.local(now).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Days on which somebody is away, both ends included."""

    id: str
    person: UserId
    first: date
    last: date
