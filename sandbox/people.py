"""People of a workspace, and those that the sandbox starts with."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sandbox.ids import lasting_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with an account; `color` is the avatar's, six hex digits."""

    id: str
    name: str
    real_name: str
    tz: str
    locale: str = "en-US"
    color: str = "4a6fa5"
    title: str = ""
    is_bot: bool = False
    deleted: bool = False
    is_restricted: bool = False
    is_admin: bool = False
    app_id: str | None = None

    @property
    def initials(self) -> str:
        """What stands in the avatar: initials, or the given name's last character."""
        if not self.real_name.isascii():
            return self.real_name[-1]
        return "".join(word[0] for word in self.real_name.split()[:2]).upper()

    def to_slack(
        self, team_id: str, now: datetime, *, with_locale: bool = False
    ) -> dict[str, object]:
        """Return the user object of Slack's answers, with the offset that holds now."""
        offset = now.astimezone(ZoneInfo(self.tz)).utcoffset()
        user: dict[str, object] = {
            "id": self.id,
            "team_id": team_id,
            "name": self.name,
            "deleted": self.deleted,
            "profile": self._profile(team_id),
            "is_bot": self.is_bot,
            "is_app_user": False,
            "updated": 1_767_225_600,
        }
        if self.deleted:
            return user
        user |= {
            "color": self.color,
            "real_name": self.real_name,
            "tz": self.tz,
            "tz_label": self.tz,
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
            "is_admin": self.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": self.is_restricted,
            "is_ultra_restricted": False,
        }
        return user | ({"locale": self.locale} if with_locale else {})

    def _profile(self, team_id: str) -> dict[str, object]:
        profile: dict[str, object] = {
            "real_name": self.real_name,
            "real_name_normalized": self.real_name,
            "display_name": self.real_name,
            "display_name_normalized": self.real_name,
            "title": self.title,
            "status_text": "",
            "status_emoji": "",
            "status_expiration": 0,
            "team": team_id,
        }
        return profile | ({"api_app_id": self.app_id} if self.app_id else {})


SLACKBOT = Person(
    id="USLACKBOT",  # Slack says of it that it is no bot
    name="slackbot",
    real_name="Slackbot",
    tz="America/Los_Angeles",
    color="611f69",
)


def sample_people() -> list[Person]:
    """Return a small company: two teams, two languages, six time zones."""
    return [
        _person("dana", "Dana Whitfield", "America/New_York", "Support lead", "8d5a97"),
        _person("bo", "Bo Lindqvist", "Europe/Berlin", "Support engineer", "2a7f62"),
        _person("sam", "Sam Ortega", "America/Los_Angeles", "IT services", "b5651d"),
        _person("priya", "Priya Nair", "Asia/Kolkata", "Customer success", "c0392b"),
        _person("helen", "Helen Okafor", "Europe/London", "HR partner", "34607d"),
        _chinese("meilin", "林美", "Asia/Shanghai", "客服主管", "a23b72"),
        _chinese("wangwei", "王伟", "Asia/Shanghai", "客服专员", "3d6b35"),
        _chinese("chenjing", "陈静", "Asia/Shanghai", "HRBP", "7a5c2e"),
        Person(
            id=lasting_id("U", "tom"),
            name="tom",
            real_name="Tom Becker",
            tz="Europe/Berlin",
            deleted=True,
        ),
        Person(
            id=lasting_id("U", "deploybot"),
            name="deploybot",
            real_name="Deploybot",
            tz="Etc/UTC",
            is_bot=True,
            app_id=lasting_id("A", "deploybot"),
        ),
    ]


def _person(name: str, real_name: str, tz: str, title: str, color: str) -> Person:
    return Person(
        id=lasting_id("U", name),
        name=name,
        real_name=real_name,
        tz=tz,
        title=title,
        color=color,
    )


def _chinese(name: str, real_name: str, tz: str, title: str, color: str) -> Person:
    return Person(
        id=lasting_id("U", name),
        name=name,
        real_name=real_name,
        tz=tz,
        title=title,
        color=color,
        locale="zh-CN",
    )
