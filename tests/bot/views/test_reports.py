"""Status, flags, recaps and Home keep within Slack's limits, whatever is in them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from slack_sdk.models.views import View

from bot.ids import ActionId, UserId
from bot.people import Language
from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Kind, State
from bot.plans.progress import Metric, Status
from bot.reports.recap import Audience, GoalMonth, Helped, Recap, Slip
from bot.reports.status import PlanStatus
from bot.reports.wanted import Want, Wanted
from bot.texts import TEXTS
from bot.views import Message
from bot.views.bars import bar
from bot.views.channel import channel_form, lost_message
from bot.views.digest import Morning, morning_message
from bot.views.flag import Item, overdue_message
from bot.views.home import Overview, Upcoming, home_view
from bot.views.overdue_forms import Subject, blocked_form, date_form, noted_view
from bot.views.recap import Listener, recap_details, recap_message
from bot.views.status import Reader, status_message
from bot.views.support import Place, Wish, decline_form, support_form
from sandbox.blocks import check_message, check_view
from tests.handlers.wire import dicts_in
from tests.makers import NOW, OWNER, a_goal, a_person, a_plan, an_action

LONG = "很长的文字 & <!channel> *x* " * 200
DAY = date(2027, 1, 2)
PLAN = a_plan(title=LONG, state=State.PAUSED)
METRIC = Metric(name=LONG, unit=LONG, baseline=-1e15, target=1 / 3)
LANGUAGES = list(Language)


def reader(language: Language) -> Reader:
    person = a_person("UREADER", own_language=language)
    return Reader(person=person, now=NOW, names={OWNER: LONG})


def actions(count: int) -> tuple[Action, ...]:
    return tuple(
        an_action(
            id=ActionId(f"{'a' * 250}{n}"),
            number=n,
            title=LONG,
            status=Status.BLOCKED if n % 2 else Status.IN_PROGRESS,
            blocker=LONG,
            blocked_since=DAY,
            help=bool(n % 3),
            due=DAY,
            percent=n % 100,
        )
        for n in range(count)
    )


def closed(count: int) -> tuple[Action, ...]:
    at = datetime(2026, 3, 6, 12, tzinfo=UTC)
    return tuple(
        an_action(number=n, title=LONG, status=Status.DONE, closed_at=at)
        for n in range(count)
    )


def statuses() -> Iterator[list[PlanStatus]]:
    for plans, count in ((0, 0), (1, 0), (1, 3), (1, 200), (3, 60), (200, 30)):
        some = actions(count)
        yield [
            PlanStatus(
                plan=PLAN,
                whole=True,
                goals=(a_goal(statement=LONG, metric=METRIC, value=1e15),) * 5,
                total=count,
                done=count // 2,
                late_count=count,
                waiting_count=count,
                late=some,
                waiting=some,
                going=some,
                closed=closed(count),
                away=(OWNER,) * 9,
                silent=(OWNER,) * 9,
            )
        ] * plans


def items(count: int, *, late: bool = True) -> list[Item]:
    return [Item(action=each, plan=PLAN, late=late) for each in actions(count)]


def recaps() -> Iterator[Recap]:
    for count in (0, 1, 80):
        some = actions(count)
        reasons = tuple(LagReason)
        yield Recap(
            plan=a_plan(title=LONG, kind=Kind.INDIVIDUAL),
            month=date(2026, 12, 1),
            is_quiet=not count,
            total=count,
            done_count=count,
            goals=tuple(
                GoalMonth(a_goal(statement=LONG, metric=METRIC, value=2.0), 1.0)
                for _ in some
            ),
            done=closed(count),
            dropped=(),
            late=some,
            slipped=tuple(Slip(each, DAY, DAY, reasons) for each in some),
            helped=tuple(Helped(each, LONG) for each in some),
            owed=some,
            focus=some,
        )


def messages(language: Language) -> Iterator[Message]:
    own, texts = reader(language), TEXTS[language]
    for each in statuses():
        yield status_message(own, each)
    for count in (0, 1, 19, 70):
        some = items(count)
        yield overdue_message(own, some, some)
        yield overdue_message(own, [], items(count, late=False))
        if count:
            yield morning_message(own, Morning(flagged=some))
            yield morning_message(
                own, Morning(flagged=some, late=some, asked=some, to_decide=some)
            )
            yield morning_message(own, Morning(to_decide=items(count, late=False)))
    for recap in recaps():
        for audience in Audience:
            listener = Listener(
                audience=audience, language=language, name_of=lambda _: LONG
            )
            kept = recap_message(recap, listener)
            yield kept
            yield from recap_details(recap, listener)
            yield lost_message(texts, PLAN, "C1", "is_archived", kept)
            yield lost_message(texts, PLAN, "", "not_in_channel", None)


def views(language: Language) -> Iterator[View]:
    own, texts = reader(language), TEXTS[language]
    subject = Subject(action="a" * 255, channel="C1", ts="1.1")
    says = texts.overdue.item(actions(1)[0], PLAN, LONG, DAY)
    yield date_form(texts, says, subject, DAY)
    yield blocked_form(texts, says, subject)
    place, wish = Place(must_name=True), Wish(what=LONG)
    yield support_form(texts, actions(1)[0], place, wish)
    yield decline_form(texts, says, place)
    yield noted_view(texts, says)
    yield channel_form(texts, PLAN, subject.kept())
    for count, found in zip((0, 1, 3, 40), statuses(), strict=False):
        some = items(count)
        yield home_view(
            own,
            Overview(
                unanswered=count,
                late=some,
                waiting=some,
                mine=[(each.action, PLAN) for each in some],
                led=found * 30,
                upcoming=[Upcoming(at=NOW), Upcoming(at=NOW, plan=PLAN)] * 9,
                wanted=[Wanted(want=each, plan=PLAN, name=LONG) for each in Want] * 3,
            ),
        )


def assert_inert(shown: dict[str, Any]) -> None:
    """Plain text may hold what mrkdwn must not: there it does nothing."""
    read = [each["text"] for each in dicts_in(shown) if each.get("type") == "mrkdwn"]
    assert "<!channel>" not in "".join(read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_slack_takes_every_message(language: Language) -> None:
    for message in messages(language):
        payload = message.payload()
        assert check_message(payload["blocks"], {}) == []
        assert_inert(payload)
        assert len(message.text) <= 4000


@pytest.mark.parametrize("language", LANGUAGES)
def test_slack_takes_every_view(language: Language) -> None:
    for view in views(language):
        shown = view.to_dict()
        assert check_view(shown, shown["type"], {}) == []
        assert_inert(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_out_of_a_long_status_is_counted(language: Language) -> None:
    for found in statuses():
        if len(found) in (1, 200) and len(found[0].late) > 20:
            shown = str(status_message(reader(language), found).payload())
            assert "…" in shown
            assert "P-1`" in shown or "/pip" in shown


@pytest.mark.parametrize(
    ("share", "says"),
    [
        (0, "▱▱▱▱▱▱▱▱▱▱ 0%"),
        (0.004, "▱▱▱▱▱▱▱▱▱▱ 0%"),
        (0.5, "▰▰▰▰▰▱▱▱▱▱ 50%"),
        (0.999, "▰▰▰▰▰▰▰▰▰▱ 99%"),
        (1, "▰▰▰▰▰▰▰▰▰▰ 100%"),
        (7, "▰▰▰▰▰▰▰▰▰▰ 100%"),
        (-1, "▱▱▱▱▱▱▱▱▱▱ 0%"),
    ],
)
def test_bar_is_full_only_where_all_is_done(share: float, says: str) -> None:
    assert bar(share) == says


def test_recap_names_nobody_as_late_in_a_channel() -> None:
    some = actions(3)
    listener = Listener(
        audience=Audience.CHANNEL,
        language=Language.EN,
        name_of=lambda user: f"Name of {user}",
        reader=UserId("UX"),
    )
    for recap in recaps():
        shown = str(recap_message(recap, listener).payload())
        before_focus = shown.partition("Focus for")[0].partition("Overdue")[2]
        assert "Name of" not in before_focus
    assert some
