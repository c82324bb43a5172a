"""Submitting and closing modals."""

from dataclasses import dataclass, field
from typing import Literal

from sandbox.blocks import check_view
from sandbox.deeds.doer import Doer
from sandbox.delivery.answer import Answer
from sandbox.jsons import Json
from sandbox.saying import name_blocks
from sandbox.state import value_key, with_entered
from sandbox.views import STACK, View

Outcome = Literal["closed", "errors", "updated", "pushed", "failed"]
TROUBLE = "We had some trouble connecting. Try again?"
REQUIRED = "Please complete this required field."


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What became of a submitted modal: `errors` are block_id → text."""

    outcome: Outcome
    errors: dict[str, str] = field(default_factory=dict)
    message: str = ""


class Modals(Doer):
    """What a person does with a modal as a whole."""

    async def submit_view(
        self, user: str, view_id: str, entered: Json | None = None
    ) -> Submission:
        """Press the modal's submit button, with `entered` filled in."""
        view = self._view(user, view_id)
        view.values = with_entered(view.values, entered or {})
        missing = _missing(view)
        if missing:
            return self._refused(view, missing)
        payload = self._base("view_submission", user) | {
            "trigger_id": self._workspace.triggers.give(user),
            "view": self._shown(view),
            "response_urls": [],
        }
        answer = await self._deliveries.ask("interactive", payload)
        if answer.error is not None:
            return Submission(outcome="failed", message=TROUBLE)
        return self._follow(view, answer)

    async def close_view(
        self, user: str, view_id: str, *, cleared: bool = False
    ) -> None:
        """Close a modal, or (`cleared`) the whole stack of them."""
        view = self._view(user, view_id)
        if cleared:
            self._workspace.views.clear(user)
        else:
            self._workspace.views.close(view)
        self._workspace.note()
        if view.body.get("notify_on_close"):
            payload = self._base("view_closed", user)
            payload |= {"view": self._shown(view), "is_cleared": cleared}
            await self._deliveries.ask("interactive", payload)

    def _follow(self, view: View, answer: Answer) -> Submission:
        """Do what the app's answer to a submission says."""
        views, stamp = self._workspace.views, self._workspace.stamp()
        action = answer.data.get("response_action")
        body: Json = answer.data.get("view") or {}
        match action:
            case "errors":
                return self._refused(view, answer.data.get("errors") or {})
            case "update" if self._is_good(body):
                views.update(view, body, stamp)
                outcome: Outcome = "updated"
            case "push" if self._is_good(body) and self._has_room(view):
                views.push(view.user, body, stamp)
                outcome = "pushed"
            case "clear":
                views.clear(view.user)
                outcome = "closed"
            case None:
                views.close(view)
                outcome = "closed"
            case _:
                return Submission(outcome="failed", message=TROUBLE)
        self._workspace.note()
        return Submission(outcome=outcome)

    def _refused(self, view: View, errors: dict[str, str]) -> Submission:
        """Show errors at their fields; errors for no field are a mistake of the app."""
        fields = {b["block_id"] for b in view.blocks if b["type"] == "input"}
        if not errors or not fields.issuperset(errors):
            return Submission(outcome="failed", message=TROUBLE)
        view.errors = dict(errors)
        self._workspace.note()
        return Submission(outcome="errors", errors=view.errors)

    def _is_good(self, body: Json) -> bool:
        if check_view(body, "modal", self._workspace.files):
            return False
        name_blocks(body["blocks"])
        return True

    def _has_room(self, view: View) -> bool:
        return len(self._workspace.views.stack_of(view.user)) < STACK


def _missing(view: View) -> dict[str, str]:
    """Return the required fields that are empty, as Slack's client sees them."""
    missing: dict[str, str] = {}
    for block in view.blocks:
        if block["type"] != "input" or block.get("optional"):
            continue
        element = block["element"]
        key = value_key(element["type"]) or ""
        entry = view.values.get(block["block_id"], {}).get(element["action_id"], {})
        if not entry.get(key):
            missing[block["block_id"]] = REQUIRED
    return missing
