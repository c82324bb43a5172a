"""Problems and experiments: the form that takes one, and the lines that show them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.ids import ActionId
from bot.plans.actions import Action
from bot.plans.findings import LONGEST, LONGEST_TITLE, Finding, FindingKind, Result
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.entered import Entered
from bot.views.fitting import section
from bot.views.inputs import MOST_OPTIONS, Input

EDIT, NEW, SAVE = "finding.edit", "finding.new", "finding.save"
TITLE, TRIED, RESULT, ACTION = "title", "tried", "result", "action"
NONE = "none"
MOST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a form is about: a plan, a kind, and what is changed, if anything."""

    plan: str
    kind: str
    finding: str = ""

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Place":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What stands in the form."""

    title: str = ""
    tried: str = ""
    result: Result | None = None
    action: ActionId | None = None

    @classmethod
    def of(cls, entered: Entered) -> "Written":
        """Return what somebody entered."""
        result, action = entered.choice(RESULT), entered.choice(ACTION)
        return cls(
            title=" ".join(entered.text(TITLE).split()),
            tried=entered.text(TRIED).strip(),
            result=Result(result) if result and result != NONE else None,
            action=ActionId(action) if action and action != NONE else None,
        )

    def faults(self, texts: Texts) -> dict[str, str]:
        """Return what is wrong, by field."""
        says, found = texts.findings, {}
        if not self.title:
            found[TITLE] = says.missing()
        elif len(self.title) > LONGEST_TITLE:
            found[TITLE] = says.too_long(LONGEST_TITLE)
        if len(self.tried) > LONGEST:
            found[TRIED] = says.too_long(LONGEST)
        return found


def finding_form(
    texts: Texts, plan: Plan, actions: Sequence[Action], place: Place, written: Written
) -> View:
    """Return the form; `actions` are those that it may belong to."""
    says, kind = texts.findings, FindingKind(place.kind)
    results = [(NONE, says.not_known())]
    results += [(each.value, says.result(each)) for each in Result]
    of_actions = [(NONE, says.no_action())]
    of_actions += [(each.id, says.action(each)) for each in actions]
    result = written.result.value if written.result else NONE
    blocks: list[Block] = [
        section(says.about(plan)),
        Input(TITLE, says.title_label(kind)).text(written.title),
        Input(TRIED, says.tried_label(kind), optional=True).text(
            written.tried, multiline=True
        ),
        Input(RESULT, says.result_label(), optional=True).choice(results, result),
    ]
    if actions:
        chosen = Input(ACTION, says.action_label(), optional=True)
        blocks.append(chosen.choice(of_actions[:MOST_OPTIONS], written.action or NONE))
    return View(
        type="modal",
        callback_id=SAVE,
        private_metadata=place.kept(),
        title=says.form_title(kind),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=blocks,
    )


def known_message(
    texts: Texts,
    plan: Plan,
    kind: FindingKind,
    findings: Sequence[Finding],
    numbers: Mapping[ActionId, int],
) -> Message:
    """Return those without a result, each with a button, and one for a new one."""
    text = texts.findings.known(kind, plan)
    blocks: list[Block] = [section(text)]
    for each in findings[-MOST:]:
        block = section(_line(texts, each, numbers))
        block.accessory = ButtonElement(
            text=texts.findings.go_on(), action_id=EDIT, value=each.id
        )
        blocks.append(block)
    another = ButtonElement(
        text=texts.findings.another(kind),
        action_id=f"{NEW}.{kind.value}",
        value=plan.id,
        style="primary",
    )
    return Message(text, [*blocks, ActionsBlock(elements=[another])])


def found_lines(
    texts: Texts, findings: Iterable[Finding], numbers: Mapping[ActionId, int]
) -> list[str]:
    """Return a heading and a line for each."""
    heading = texts.findings.heading()
    return [heading, *(_line(texts, each, numbers) for each in findings)]


def _line(texts: Texts, finding: Finding, numbers: Mapping[ActionId, int]) -> str:
    number = numbers.get(finding.action_id) if finding.action_id else None
    return texts.findings.line(finding, number)
