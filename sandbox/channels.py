"""Channels and direct messages, and those that the sandbox starts with."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sandbox.ids import lasting_id


@dataclass(slots=True, kw_only=True)
class Channel:
    """A channel, or a direct message between a person and a bot (`is_im`)."""

    id: str
    name: str
    members: set[str] = field(default_factory=set)
    is_im: bool = False
    is_private: bool = False
    is_archived: bool = False

    @property
    def kind(self) -> str:
        """The channel_type of events: im, group or channel."""
        if self.is_im:
            return "im"
        return "group" if self.is_private else "channel"

    @property
    def family(self) -> str:
        """The word that the scopes for it begin with: im, groups or channels."""
        return "im" if self.is_im else f"{self.kind}s"

    @property
    def type_name(self) -> str:
        """The word of conversations.list's `types`."""
        if self.is_im:
            return "im"
        return "private_channel" if self.is_private else "public_channel"

    def partner_of(self, user: str) -> str | None:
        """Return the other one of a direct message."""
        return next((member for member in self.members if member != user), None)

    def to_slack(self, viewer: str) -> dict[str, object]:
        """Return the conversation object as `viewer` gets it."""
        shape: dict[str, object] = {
            "id": self.id,
            "is_archived": self.is_archived,
            "is_im": self.is_im,
            "created": 1_767_225_600,
        }
        if self.is_im:
            partner = self.partner_of(viewer)
            return shape | {"user": partner, "is_open": True, "is_user_deleted": False}
        return shape | {
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": not self.is_private,
            "is_group": self.is_private,
            "is_mpim": False,
            "is_private": self.is_private,
            "is_general": self.name == "general",
            "is_shared": False,
            "is_ext_shared": False,
            "is_org_shared": False,
            "is_member": viewer in self.members,
            "num_members": len(self.members),
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }


def sample_channels(people: Mapping[str, str], bot: str) -> list[Channel]:
    """Return the channels for people given as name → id; `bot` is the bot's user."""
    support = {people[name] for name in ("dana", "bo", "sam", "priya")}
    kefu = {people[name] for name in ("meilin", "wangwei")}
    everyone = set(people.values())
    return [
        _channel("general", everyone),
        _channel("support-team", support | {people["deploybot"], bot}),
        _channel("客服改进", kefu | {bot}),
        _channel("archive", everyone | {bot}, is_archived=True),
        _channel(
            "people-leads",
            {people["dana"], people["helen"], people["meilin"], people["chenjing"]},
            is_private=True,
        ),
        _channel("random", everyone),
    ]


def _channel(
    name: str,
    members: set[str],
    *,
    is_private: bool = False,
    is_archived: bool = False,
) -> Channel:
    return Channel(
        id=lasting_id("C", name),
        name=name,
        members=members,
        is_private=is_private,
        is_archived=is_archived,
    )
