"""The diagnosis of a plan as a form of four pages, as far as its reader may see it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    Option,
    OverflowMenuElement,
    SectionBlock,
)
from slack_sdk.models.views import View

from bot.plans.diagnosing import Tab
from bot.plans.diagnosis import Cause, Evidence, missing, ranked
from bot.plans.fairness import fairness
from bot.plans.smart import checks
from bot.plans.strategies import Chain, Strategy
from bot.texts import Texts
from bot.texts.quote import plain
from bot.views.fitting import context, packed, section
from bot.views.status import Reader

DO = "diagnosis.do"
PER_PAGE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What the reader may do: see all, add evidence, diagnose, edit the plan."""

    sees: bool
    adds: bool
    diagnoses: bool
    edits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Which plan a form is about, and where in it the reader is."""

    plan: str
    tab: Tab = Tab.EVIDENCE
    page: int = 0

    def written(self) -> str:
        """Return it as a view's private metadata."""
        return json.dumps([self.plan, self.tab.value, self.page])

    @classmethod
    def read(cls, metadata: str) -> "Shown":
        """Return what a view's private metadata says."""
        plan, tab, page = json.loads(metadata)
        return cls(plan=plan, tab=Tab(tab), page=page)


class DiagnosisView:
    """The form; what the reader may not see is not in `chain`."""

    def __init__(self, chain: Chain, reader: Reader, rights: Rights) -> None:
        self._chain = chain
        self._reader = reader
        self._rights = rights
        self._says = reader.texts.diagnosis

    def view(self, shown: Shown, note: str | None = None) -> View:
        """Return a page of it; `note` stands below."""
        draw = {
            Tab.EVIDENCE: self._evidence,
            Tab.CAUSES: self._causes,
            Tab.STRATEGIES: self._strategies,
            Tab.GOALS: self._goals,
        }
        sees = self._rights.sees
        blocks: list[Block] = []
        if sees:
            blocks.append(self._tabs(shown.tab))
        about = self._says.about(shown.tab) if sees else self._says.own_only()
        blocks += [context(about), *draw[shown.tab](shown.page)]
        if note:
            blocks.append(context(note))
        return View(
            type="modal",
            title=self._says.title(self._chain.plan.code),
            close=self._says.close(),
            private_metadata=shown.written(),
            blocks=blocks,
        )

    def _tabs(self, current: Tab) -> ActionsBlock:
        counts = {
            Tab.EVIDENCE: len(self._chain.evidence),
            Tab.CAUSES: len(self._chain.causes),
            Tab.STRATEGIES: len(self._chain.strategies),
            Tab.GOALS: None,
        }
        return ActionsBlock(
            elements=[
                button(
                    self._says.tab(tab, count),
                    f"tab:{tab.value}",
                    style="primary" if tab is current else None,
                )
                for tab, count in counts.items()
            ]
        )

    def _evidence(self, page: int) -> Iterator[Block]:
        if self._rights.sees:
            says = self._says.symptom(self._chain.diagnosis.symptom)
            known = self._chain.diagnosis.symptom
            name = self._says.edit() if known else self._says.describe()
            add = button(name, "symptom:")
            yield _section(says, add if self._rights.diagnoses else None)
            yield DividerBlock()
        today = self._reader.person.today(self._reader.now)
        entries = [
            (self._says.evidence(each, self._name(each), today), self._entry(each))
            for each in self._chain.evidence
        ]
        yield from self._listed(Tab.EVIDENCE, entries, page)
        if self._rights.sees:
            lacking = missing(list(self._chain.evidence))
            yield context(self._says.missing(lacking))
        if self._rights.adds:
            yield self._buttons(Tab.EVIDENCE)

    def _causes(self, page: int) -> Iterator[Block]:
        yield from self._fairness()
        entries = [
            (self._says.cause(each, self._codes(each)), self._cause_menu(each))
            for each in ranked(list(self._chain.causes))
        ]
        yield from self._listed(Tab.CAUSES, entries, page)
        draw = button(self._says.draw(), "draw:")
        more = [draw] if entries else []
        if self._rights.diagnoses:
            yield self._buttons(Tab.CAUSES, *more)
        elif more:
            yield ActionsBlock(elements=more)

    def _strategies(self, page: int) -> Iterator[Block]:
        entries = [
            (
                self._way(each),
                self._menu(f"strategies:{each.id}"),
            )
            for each in self._chain.strategies
        ]
        yield from self._listed(Tab.STRATEGIES, entries, page)
        if self._rights.diagnoses:
            yield self._buttons(Tab.STRATEGIES)

    def _way(self, strategy: Strategy) -> str:
        said = self._says.strategy(strategy, self._chain)
        given_up = self._reader.texts.rethinking.given_up()
        return said if strategy.is_followed else f"{said}\n{given_up}"

    def _goals(self, page: int) -> Iterator[Block]:
        chain = self._chain
        entries = [
            (
                self._says.checked(each, checks(each, chain.strategies, chain.actions)),
                None,
            )
            for each in chain.goals
        ]
        yield from self._listed(Tab.GOALS, entries, page)
        if self._rights.edits:
            yield self._buttons(Tab.GOALS)

    def _fairness(self) -> Iterator[Block]:
        chain, diagnosis = self._chain, self._chain.diagnosis
        fair = fairness(
            chain.plan,
            chain.causes,
            chain.strategies,
            chain.actions,
            diagnosis.reason,
        )
        if not fair.is_doubtful:
            return
        give = button(self._says.give_reason(), "reason:")
        asks = self._rights.diagnoses and not fair.company
        yield _section(f"⚖️ {self._says.doubt(fair)}", give if asks else None)
        if diagnosis.reason and diagnosis.reason_by:
            by = self._reader.name(diagnosis.reason_by)
            yield section(self._says.reason(diagnosis.reason, by))
        yield DividerBlock()

    def _listed(
        self,
        tab: Tab,
        entries: Sequence[tuple[str, OverflowMenuElement | None]],
        page: int,
    ) -> Iterator[Block]:
        """Return a page of entries, each with its menu, and ways to the others."""
        if not entries:
            yield section(self._says.none(tab))
        last = max(0, len(entries) - 1) // PER_PAGE
        page = min(page, last)
        for text, menu in entries[page * PER_PAGE : (page + 1) * PER_PAGE]:
            first, *rest = packed(text.split("\n"))
            yield _section(first, menu)
            yield from map(section, rest)
        others = [n for n in range(last + 1) if n != page][:20]
        if others:
            yield ActionsBlock(
                elements=[button(self._says.page(n + 1), f"page:{n}") for n in others]
            )

    def _buttons(self, tab: Tab, *more: ButtonElement) -> ActionsBlock:
        add = button(self._says.add(tab), f"add:{tab.value}", style="primary")
        return ActionsBlock(elements=[add, *more])

    def _name(self, entry: Evidence) -> str:
        return self._reader.name(entry.by)

    def _codes(self, cause: Cause) -> list[str]:
        found = (self._chain.entry(each) for each in cause.evidence)
        return [each.code for each in found if each]

    def _entry(self, entry: Evidence) -> OverflowMenuElement | None:
        own = self._rights.adds and entry.by == self._reader.person.id
        key = f"evidence:{entry.id}"
        return self._menu(key, allowed=own or self._rights.diagnoses)

    def _cause_menu(self, cause: Cause) -> OverflowMenuElement | None:
        return self._menu(f"causes:{cause.id}", ("why", self._says.ask_why()))

    def _menu(
        self, key: str, *first: tuple[str, str], allowed: bool | None = None
    ) -> OverflowMenuElement | None:
        if not (self._rights.diagnoses if allowed is None else allowed):
            return None
        says = self._says
        choices = (*first, ("edit", says.edit()), ("remove", says.remove()))
        return OverflowMenuElement(
            action_id=f"{DO}.{key}",
            options=[
                Option(value=f"{deed}:{key}", text=plain(name))
                for deed, name in choices
            ],
        )


def leading_on(form: View, plan: str, texts: Texts) -> View:
    """Return a form that only says something, with a button that goes on from there."""
    onward = button(texts.diagnosis.onward(), f"tab:{Tab.EVIDENCE.value}")
    form.private_metadata = Shown(plan=plan).written()
    form.blocks = [*form.blocks, ActionsBlock(elements=[onward])]
    return form


def button(text: str, value: str, *, style: str | None = None) -> ButtonElement:
    """Return a button of the diagnosis; `value` is the deed, and what it is about."""
    return ButtonElement(
        text=plain(text), action_id=f"{DO}.{value}", value=value, style=style
    )


def _section(
    text: str, accessory: ButtonElement | OverflowMenuElement | None
) -> SectionBlock:
    made = section(text)
    made.accessory = accessory
    return made
