"""Modals and Home views, as the workspace holds them."""

from dataclasses import dataclass, field

from sandbox.ids import new_id
from sandbox.jsons import Json
from sandbox.state import values_of

STACK = 3  # modals that may lie over each other


@dataclass(slots=True, kw_only=True)
class View:
    """A modal or a Home tab as the app gave it (`body`), shown to `user`.

    `values` is what is typed and chosen in it by now: block_id → action_id → value.
    `errors` are the app's answers to the last submission: block_id → text.
    """

    id: str
    user: str
    body: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    values: Json = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    response_urls: list[Json] = field(default_factory=list)

    @property
    def type(self) -> str:
        """Modal or home."""
        return str(self.body["type"])

    @property
    def blocks(self) -> list[Json]:
        """Its blocks."""
        return list(self.body.get("blocks", ()))

    @property
    def external_id(self) -> str:
        """The app's own name for it, or nothing."""
        return str(self.body.get("external_id") or "")

    def to_slack(self, team_id: str, app_id: str, bot_id: str) -> Json:
        """Return the view object of Slack's answers and payloads."""
        body = self.body
        modal = self.type == "modal"
        return {
            "id": self.id,
            "team_id": team_id,
            "type": self.type,
            "blocks": body.get("blocks", []),
            "private_metadata": body.get("private_metadata") or "",
            "callback_id": body.get("callback_id") or "",
            "state": {"values": self.values},
            "hash": self.hash,
            "title": body.get("title") if modal else _plain("View Title"),
            "clear_on_close": bool(body.get("clear_on_close")),
            "notify_on_close": bool(body.get("notify_on_close")),
            "close": body.get("close"),
            "submit": body.get("submit"),
            "previous_view_id": self.previous_id,
            "root_view_id": self.root_id,
            "app_id": app_id,
            "external_id": self.external_id,
            "app_installed_team_id": team_id,
            "bot_id": bot_id,
        }


class Views:
    """Every person's stack of modals, and their Home."""

    def __init__(self) -> None:
        self._stacks: dict[str, list[View]] = {}
        self._homes: dict[str, View] = {}

    def stack_of(self, user: str) -> list[View]:
        """Return the modals that `user` has open, the topmost last."""
        return list(self._stacks.get(user, ()))

    def home_of(self, user: str) -> View | None:
        """Return the Home that the app has published for `user`."""
        return self._homes.get(user)

    def find(self, view_id: str) -> View | None:
        """Return the open modal or Home with this id."""
        return next((view for view in self._all() if view.id == view_id), None)

    def find_external(self, external_id: str) -> View | None:
        """Return the open view that the app calls `external_id`."""
        return next((v for v in self._all() if v.external_id == external_id), None)

    def open(self, user: str, body: Json, stamp: str) -> View:
        """Show a modal in place of all that `user` had open."""
        self._stacks[user] = []
        return self.push(user, body, stamp)

    def push(self, user: str, body: Json, stamp: str) -> View:
        """Show a modal on top of what `user` has open."""
        stack = self._stacks.setdefault(user, [])
        view = self._new(user, body, stamp)
        if stack:
            view.previous_id, view.root_id = stack[-1].id, stack[0].id
        stack.append(view)
        return view

    def update(self, view: View, body: Json, stamp: str) -> View:
        """Give `view` a new body; what was typed in blocks that stay is kept."""
        view.body, view.errors = body, {}
        view.hash = new_hash(stamp)
        view.values = _kept(view)
        return view

    def publish(self, user: str, body: Json, stamp: str) -> View:
        """Give `user` a Home."""
        home = self._homes.get(user)
        if home is not None:
            return self.update(home, body, stamp)
        self._homes[user] = self._new(user, body, stamp)
        return self._homes[user]

    def close(self, view: View) -> None:
        """Take `view`, and what lies over it, off the stack."""
        stack = self._stacks.get(view.user, [])
        del stack[stack.index(view) :]

    def clear(self, user: str) -> None:
        """Close all modals of `user`."""
        self._stacks.pop(user, None)

    def _new(self, user: str, body: Json, stamp: str) -> View:
        view_id = new_id("V")
        view = View(
            id=view_id, user=user, body=body, hash=new_hash(stamp), root_id=view_id
        )
        view.values = _kept(view)
        return view

    def _all(self) -> list[View]:
        modals = [view for stack in self._stacks.values() for view in stack]
        return [*modals, *self._homes.values()]


def new_hash(stamp: str) -> str:
    """Return a view's hash: when it was shown, and something never used before."""
    return f"{stamp.partition('.')[0]}.{new_id('')[:8]}"


def _kept(view: View) -> Json:
    """Return the values of `view` that its blocks still have room for."""
    return values_of(view.blocks, view.values)


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": True}
