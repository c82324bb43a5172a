"""The forms of a diagnosis, laid over it one at a time."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from slack_sdk.models.blocks import ActionsBlock, Block, InputBlock
from slack_sdk.models.views import View

from bot.plans.diagnosing import Part, Tab
from bot.plans.diagnosis import MOST_WHYS, SCALE, Cause, Evidence, Level, Source
from bot.plans.measures import written
from bot.plans.progress import Status
from bot.plans.strategies import Chain, Strategy
from bot.texts import Texts
from bot.views.diagnosis import button
from bot.views.fitting import packed, section
from bot.views.inputs import Input

SAVE = "diagnosis.save"
REMOVE = "diagnosis.remove"
MOST = 100
GONE_TOO = "gone_too"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a form is about: an item of a plan, and the diagnosis that lies below it.

    A new item has its id already, so that saving it twice makes one. `step` is how
    many whys there were when the form was shown.
    """

    plan: str
    tab: str
    page: int
    below: str
    item: str = ""
    step: int = 0

    def written(self) -> str:
        """Return it as a view's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, metadata: str) -> "About":
        """Return what a view's private metadata says."""
        return cls(**json.loads(metadata))


def why_block(about: About) -> str:
    """Return the id of the field for a why: another each time, so that it is empty.

    Slack keeps what was typed where a form is updated and a field keeps its id.
    """
    return f"{Part.WHY.value}{about.step}"


class Forms:
    """The forms, in the words of whoever fills them in."""

    def __init__(self, chain: Chain, texts: Texts, today: date) -> None:
        self._chain = chain
        self._texts = texts
        self._says = texts.diagnosis_forms
        self._today = today

    def symptom(self, about: About) -> View:
        """Return the form for what is noticed."""
        kept = self._chain.diagnosis.symptom
        return self._form(Part.SYMPTOM, about, [self._long(Part.SYMPTOM, kept)])

    def reason(self, about: About) -> View:
        """Return the form for why the plan goes on."""
        kept = self._chain.diagnosis.reason
        return self._form(Part.REASON, about, [self._long(Part.REASON, kept)])

    def evidence(self, about: About, entry: Evidence | None) -> View:
        """Return the form for evidence."""
        names = self._texts.diagnosis
        sources = [(each.value, names.source(each)) for each in Source]
        chosen = entry.source.value if entry else None
        fields = [
            self._field(Part.SOURCE).choice(sources, chosen),
            self._field(Part.DAY).day(entry.day if entry else self._today),
            self._long(Part.EVIDENCE, entry.text if entry else ""),
            self._line(Part.READING, _reading(entry), optional=True),
        ]
        return self._form(Part.EVIDENCE, about, fields)

    def cause(self, about: About, cause: Cause | None) -> View:
        """Return the form for a cause."""
        fields = [
            self._line(Part.CAUSE, cause.text if cause else ""),
            self._level(Part.LEVEL, cause),
            self._scale(Part.IMPACT, cause.impact if cause else None),
            self._scale(Part.EFFORT, cause.effort if cause else None),
        ]
        entries = [(e.id, f"{e.code} · {e.text}") for e in self._chain.evidence]
        if entries:
            resting = self._field(Part.RESTS_ON, optional=True)
            kept = cause.evidence if cause else ()
            fields.append(resting.many(entries, kept))
        return self._form(Part.CAUSE, about, fields)

    def why(self, about: About, cause: Cause, typed: str = "") -> View:
        """Return the form that asks the next why, or shows that the root is found."""
        blocks: list[Block] = [
            section(text) for text in packed(self._says.whys(cause).split("\n"))
        ]
        if cause.is_rooted:
            blocks.append(section(self._says.root_found(cause)))
        else:
            if len(cause.whys) < MOST_WHYS:
                asked = self._says.why(len(cause.whys) + 1)
                example = self._says.example(Part.WHY) if not cause.whys else None
                field = Input(why_block(about), asked, optional=True)
                blocks.append(field.text(typed, example=example))
            root = self._field(Part.ROOT, optional=True)
            blocks += [
                root.box(self._says.is_root()),
                self._level(Part.ROOT_LEVEL, cause),
            ]
        if cause.whys:
            back = button(self._says.back(), f"back:causes:{cause.id}")
            blocks.append(ActionsBlock(elements=[back]))
        return View(
            type="modal",
            callback_id=f"{SAVE}.{Part.WHY.value}",
            title=self._says.title(Part.WHY),
            submit=None if cause.is_rooted else self._says.next_why(),
            close=self._texts.diagnosis.close(),
            private_metadata=about.written(),
            blocks=blocks,
        )

    def strategy(self, about: About, strategy: Strategy | None) -> View:
        """Return the form for a strategy."""
        chain = self._chain
        causes = [(c.id, f"{c.code} · {c.root or c.text}") for c in chain.causes]
        goals = [(g.id, f"{g.number} · {g.statement}") for g in chain.goals]
        if not causes or not goals:
            return self._note(self._says.no_cause_yet())
        treats = self._field(Part.TREATS)
        serves = self._field(Part.SERVES)
        only = goals[0][0] if len(goals) == 1 else None
        fields = [
            self._line(Part.STATEMENT, strategy.statement if strategy else ""),
            treats.choice(causes[-MOST:], strategy.cause_id if strategy else None),
            serves.choice(goals[-MOST:], strategy.goal_id if strategy else only),
        ]
        actions = [
            (each.id, f"#{each.number} {each.title}")
            for each in chain.actions
            if each.status is not Status.DROPPED
        ]
        if actions:
            carrying = chain.carrying(strategy.id) if strategy else ()
            kept = [each.id for each in carrying]
            field = self._field(Part.CARRIED_BY, optional=True)
            fields.append(field.many(actions, kept))
        return self._form(Part.STATEMENT, about, fields)

    def removal(self, about: About) -> View:
        """Return the form that asks before an item is removed, and what it unlinks."""
        says, chain, tab = self._says, self._chain, Tab(about.tab)
        blocks: list[Block] = []
        entry, cause = chain.entry(about.item), chain.cause(about.item)
        strategy = chain.strategy(about.item)
        if tab is Tab.EVIDENCE and entry:
            codes = [each.code for each in chain.resting_on(entry.id)]
            blocks.append(section(says.removes_evidence(entry.code, codes)))
        elif tab is Tab.CAUSES and cause:
            codes = [each.code for each in chain.treating(cause.id)]
            blocks.append(section(says.removes_cause(cause.code, codes)))
            blocks += [self._instead(cause, codes)] if codes else []
        elif strategy:
            numbers = [each.number for each in chain.carrying(strategy.id)]
            blocks.append(section(says.removes_strategy(strategy.code, numbers)))
        else:
            return self._note(self._texts.diagnosis.gone())
        return View(
            type="modal",
            callback_id=REMOVE,
            title=says.removal(),
            submit=says.confirm(),
            close=says.cancel(),
            private_metadata=about.written(),
            blocks=blocks,
        )

    def gone(self) -> View:
        """Return what stands where the item is no more."""
        return self._note(self._texts.diagnosis.gone())

    def _instead(self, cause: Cause, codes: Sequence[str]) -> InputBlock:
        names = [(c.id, f"→ {c.code} · {c.text}") for c in self._chain.causes]
        options = [
            *((key, name) for key, name in names if key != cause.id),
            (GONE_TOO, self._says.gone_too(codes)),
        ]
        return self._field(Part.INSTEAD).choice(options[-MOST:], None)

    def _note(self, text: str) -> View:
        return View(
            type="modal",
            title=self._texts.diagnosis.title(self._chain.plan.code),
            close=self._texts.diagnosis.close(),
            blocks=[section(text)],
        )

    def _form(self, part: Part, about: About, fields: Sequence[Block]) -> View:
        return View(
            type="modal",
            callback_id=f"{SAVE}.{part.value}",
            title=self._says.title(part),
            submit=self._says.save(),
            close=self._says.cancel(),
            private_metadata=about.written(),
            blocks=fields,
        )

    def _field(self, part: Part, *, optional: bool = False) -> Input:
        hint, label = self._says.hint(part), self._says.label(part)
        return Input(part.value, label, optional=optional, hint=hint)

    def _line(self, part: Part, value: str, *, optional: bool = False) -> InputBlock:
        field = self._field(part, optional=optional)
        return field.text(value, example=self._says.example(part))

    def _long(self, part: Part, value: str) -> InputBlock:
        example = self._says.example(part)
        return self._field(part).text(value, example=example, multiline=True)

    def _level(self, part: Part, cause: Cause | None) -> InputBlock:
        levels = [(each.value, self._texts.diagnosis.level(each)) for each in Level]
        return self._field(part).choice(levels, cause.level.value if cause else None)

    def _scale(self, part: Part, value: int | None) -> InputBlock:
        degrees = [(str(each), self._says.scale(part, each)) for each in SCALE]
        return self._field(part).choice(degrees, str(value) if value else None)


def _reading(entry: Evidence | None) -> str:
    if entry is None or entry.reading is None:
        return ""
    unit = f" {entry.reading.unit}" if entry.reading.unit else ""
    return f"{entry.reading.name}: {written(entry.reading.value)}{unit}"
