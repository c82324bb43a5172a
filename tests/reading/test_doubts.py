"""What makes the reader ask, and what is near to it and does not."""

from datetime import date, datetime
from typing import Any

import pytest

from bot.plans.progress import Metric, Stated, Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from bot.reading.resolve.doubt import DOUBTS, doubt_of, readings
from bot.reading.resolve.doubts.hints import tells_nothing
from bot.reading.resolve.doubts.told import Manner, Told
from bot.reading.rule import Event

NOW = datetime(2026, 5, 6, 10)  # noqa: DTZ001 - local wall time, a Wednesday
FRIDAY = date(2026, 5, 8)
APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)
STALLS = OpenAction(
    n=1,
    title="Sign market stalls",
    status=Status.IN_PROGRESS,
    metric=Metric(name="stalls signed", unit="stalls", baseline=0, target=20),
)
NAMED = Manner(named=True)
GOING, BLOCKED = Status.IN_PROGRESS, Status.BLOCKED
BY_NAME = {doubt.name: doubt for doubt in DOUBTS}


def found(slot: str, rule: str, **more: Any) -> Event:
    return Event(slot=slot, rule=rule, start=0, end=1, **more)


DONE = found("status", "done", status=Status.DONE)
SENT = found("status", "done that", status=Status.DONE, weak=True)
GOES_ON = found("status", "going on", status=GOING)
DOING = found("status", "doing that", status=GOING, weak=True)
WILL_BE = found("status", "will be done", status=GOING)
LEFT = found("status", "something left", status=GOING)
UNMADE = found("status", "not done", status=GOING)
UNDONE = found("status", "not done", status=Status.NOT_STARTED)
UNTOUCHED = found("status", "untouched", status=Status.NOT_STARTED)
HELD = found("status", "held", status=BLOCKED)
WILL_START = found("status", "will start", status=Status.NOT_STARTED)
WELL = found("status", "goes well", status=GOING)
WAITING = found("status", "waits", status=BLOCKED)
DID_SOME = found("status", "did some", status=GOING, weak=True)
LATE_FOR = found("blocker", "told beside late work", rank=2)
PART_DONE = found("status", "item done", status=Status.DONE, weak=True)
ASKS = found("help", "asks for help")
GIVEN_UP = found("status", "dropped", status=Status.DROPPED)
FREED = found("freed", "freed", status=GOING)
WAITS = found("blocker", "waits for", rank=4)
TROUBLE = found("blocker", "trouble", rank=3)
BECAUSE = found("blocker", "because", rank=3)
BESIDE = found("blocker", "beside")
FRIDAYS = found("due", "weekday", day=FRIDAY)
ASIDE = found("aside", "aside")
HALF = found("percent", "percent", number=50)


def reading(number: float, rank: int = 2, **more: Any) -> Event:
    return found("value", "reading", number=number, rank=rank, **more)


@pytest.mark.parametrize(
    ("doubt", "findings", "stated", "manner"),
    [
        ("about the answer", [SENT], Stated(status=Status.DONE), Manner(talks=True)),
        ("asks and no more", [WAITS], Stated(help=True), NAMED),
        ("done, but dated", [FRIDAYS, DONE], Stated(status=Status.DONE), NAMED),
        (
            "done, with a day ahead",
            [DOING, DONE],
            Stated(status=Status.DONE),
            Manner(named=True, ahead=True),
        ),
        ("given up late", [DONE, GIVEN_UP], Stated(status=Status.DROPPED), NAMED),
        (
            "blocked by trouble alone",
            [TROUBLE],
            Stated(status=BLOCKED, blocker="the motor"),
            NAMED,
        ),
        (
            "blocked by several causes",
            [HELD, TROUBLE, WAITS, TROUBLE],
            Stated(status=BLOCKED, blocker="the motor"),
            NAMED,
        ),
        ("blocked beside another status", [DOING, HELD], Stated(status=BLOCKED), NAMED),
        (
            "blocked beside another status",
            [SENT, HELD],
            Stated(status=BLOCKED),
            Manner(named=True, spread=True),
        ),
        (
            "goes on with a cause",
            [TROUBLE, ASIDE, GOES_ON],
            Stated(status=GOING, blocker="the motor"),
            NAMED,
        ),
        (
            "guessed cause",
            [HELD, BESIDE, ASIDE],
            Stated(status=BLOCKED, blocker="the motor"),
            NAMED,
        ),
        (
            "stands still with figures",
            [UNTOUCHED, HALF],
            Stated(status=Status.NOT_STARTED, percent=50),
            NAMED,
        ),
        (
            "share after the end",
            [DONE, HALF],
            Stated(status=GOING, percent=50),
            Manner(named=True, shared=True),
        ),
        (
            "goes on with a cause",
            [TROUBLE, BECAUSE, GOES_ON],
            Stated(status=GOING, blocker="电机坏了"),
            Manner(named=True, chinese=True),
        ),
        (
            "goes on with a cause",
            [TROUBLE, GOES_ON],
            Stated(status=GOING, blocker="有两台坏了"),
            Manner(named=True, chinese=True),
        ),
        (
            "goes on with a cause",
            [TROUBLE, WILL_BE._replace(start=2), FRIDAYS],
            Stated(status=GOING, due=FRIDAY, blocker="电机坏了"),
            Manner(named=True, chinese=True),
        ),
        (
            "goes on with a cause",
            [TROUBLE, GOES_ON],
            Stated(status=GOING, blocker="the motor"),
            NAMED,
        ),
        (
            "blocked beside another status",
            [DONE, WAITING],
            Stated(status=BLOCKED),
            NAMED,
        ),
        (
            "nameless cause",
            [HELD, WAITS],
            Stated(status=BLOCKED, blocker="it ships"),
            NAMED,
        ),
        ("two readings", [reading(14), reading(3)], Stated(value=3), NAMED),
        ("odd figure", [reading(20, sure=False)], Stated(value=20), NAMED),
        (
            "odd figure",
            [FRIDAYS._replace(sure=False)],
            Stated(status=GOING, due=FRIDAY),
            NAMED,
        ),
        ("freed of something", [HELD, FREED], Stated(status=GOING), NAMED),
        ("done taken back", [DONE, WILL_BE], Stated(status=GOING), NAMED),
        ("done taken back", [SENT, GOES_ON], Stated(status=GOING), NAMED),
        (
            "begun or to begin",
            [WILL_START, SENT],
            Stated(status=Status.NOT_STARTED),
            NAMED,
        ),
        ("but a hint", [DOING], Stated(status=GOING), Manner()),
        ("but a hint", [DOING], Stated(status=GOING), Manner(chinese=True, named=True)),
        ("but a hint", [SENT, BESIDE], Stated(status=Status.DONE), Manner()),
        ("but an OK", [WELL._replace(sure=False)], Stated(status=GOING), NAMED),
        (
            "weak rule",
            [SENT._replace(sure=False)],
            Stated(status=Status.DONE),
            NAMED,
        ),
        ("contradiction", [GOES_ON, DONE], Stated(status=Status.DONE), NAMED),
        (
            "contradiction",
            [DONE, GOES_ON],
            Stated(status=GOING),
            Manner(chinese=True, named=True, spread=False),
        ),
        (
            "contradiction",
            [DONE, HALF, GOES_ON],
            Stated(status=GOING, percent=50),
            Manner(chinese=True, named=True),
        ),
        ("done taken back", [DONE, LEFT], Stated(status=GOING), NAMED),
        (
            "but a piece",
            [DID_SOME],
            Stated(status=GOING),
            Manner(chinese=True, named=True),
        ),
        (
            "but a piece",
            [PART_DONE],
            Stated(status=Status.DONE),
            Manner(chinese=True, named=True),
        ),
        (
            "end unsettled",
            [DONE, WILL_BE, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            Manner(chinese=True, named=True),
        ),
        (
            "end unsettled",
            [DONE, GOES_ON, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            NAMED,
        ),
        (
            "begun or not",
            [UNTOUCHED, WILL_BE, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            NAMED,
        ),
        (
            "cause beside no start",
            [UNTOUCHED, LATE_FOR],
            Stated(status=Status.NOT_STARTED, blocker="the children like it"),
            NAMED,
        ),
        (
            "cause beside no start",
            [UNTOUCHED, TROUBLE],
            Stated(status=Status.NOT_STARTED, blocker="下周一才发"),
            Manner(chinese=True, named=True),
        ),
        (
            "of another",
            [SENT, GOES_ON, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            Manner(named=True, unspoken=True),
        ),
        (
            "of another",
            [HELD, WILL_BE, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            Manner(chinese=True, named=True, unspoken=True, apart=True),
        ),
        (
            "help asked by the way",
            [GOES_ON, FRIDAYS, ASKS],
            Stated(status=GOING, due=FRIDAY, help=True),
            Manner(named=True, ahead=True),
        ),
    ],
)
def test_what_is_as_likely_as_not_is_asked(
    doubt: str, findings: list[Event], stated: Stated, manner: Manner
) -> None:
    left = doubt_of(Told(findings, stated, manner))
    assert left is not None
    assert left.name == doubt


@pytest.mark.parametrize(
    ("findings", "stated", "manner"),
    [
        ([DONE], Stated(status=Status.DONE, help=True), Manner(talks=True)),
        ([HALF], Stated(status=GOING, percent=50), Manner(talks=True)),
        ([DONE], Stated(status=Status.DONE), Manner(named=True, talks=True)),
        ([GOES_ON], Stated(status=GOING, help=True), NAMED),
        ([TROUBLE, DONE], Stated(status=Status.DONE), NAMED),
        ([DOING, DONE], Stated(status=Status.DONE), NAMED),
        ([GIVEN_UP, DONE], Stated(status=Status.DROPPED), NAMED),
        ([UNDONE, GIVEN_UP], Stated(status=Status.DROPPED), NAMED),
        ([LEFT, GIVEN_UP], Stated(status=Status.DROPPED), NAMED),
        ([WILL_START, WILL_BE], Stated(status=Status.NOT_STARTED), NAMED),
        ([SENT, HELD], Stated(status=BLOCKED), NAMED),
        ([SENT], Stated(status=Status.DONE), Manner()),
        ([HELD, WAITS, TROUBLE], Stated(status=BLOCKED, blocker="the key"), NAMED),
        ([HELD, ASIDE], Stated(status=BLOCKED, blocker="the motor"), NAMED),
        ([DONE, HALF], Stated(status=GOING, percent=50), NAMED),
        ([reading(14, 4), reading(3)], Stated(value=14), NAMED),
        ([reading(2.1, day=APRIL), reading(1.7, day=MAY)], Stated(value=1.7), NAMED),
        ([reading(0, sure=False), reading(3)], Stated(value=3), NAMED),
        ([WELL], Stated(status=GOING), Manner()),
        ([SENT], Stated(status=Status.DONE), NAMED),
        ([BECAUSE, GOES_ON], Stated(status=GOING, blocker="the rain"), NAMED),
        (
            [SENT, HELD, TROUBLE, UNDONE],
            Stated(status=BLOCKED, blocker="电机坏了"),
            Manner(named=True, chinese=True),
        ),
        ([DONE, reading(20, sure=False)], Stated(status=Status.DONE, value=20), NAMED),
        ([FREED], Stated(status=GOING), NAMED),
        ([SENT, UNMADE], Stated(status=GOING), NAMED),
        (
            [TROUBLE, GOES_ON, ASKS],
            Stated(status=GOING, blocker="缺两个焊工", help=True),
            Manner(named=True, chinese=True),
        ),
        ([GOES_ON, ASKS], Stated(status=GOING, help=True), NAMED),
        (
            [HELD, WILL_BE, FRIDAYS],
            Stated(status=GOING, due=FRIDAY),
            Manner(chinese=True, named=True, unspoken=True),
        ),
        ([UNTOUCHED, HALF, WILL_BE], Stated(status=GOING, percent=50), NAMED),
        (
            [UNTOUCHED, TROUBLE],
            Stated(status=Status.NOT_STARTED, blocker="the printer"),
            NAMED,
        ),
        (
            [GOES_ON, WILL_BE],
            Stated(status=GOING),
            Manner(named=True, unspoken=True, apart=True),
        ),
        ([DONE, HALF, LEFT], Stated(status=GOING, percent=50), NAMED),
        ([SENT], Stated(status=Status.DONE), Manner(chinese=True, named=True)),
        ([SENT, GOES_ON], Stated(status=GOING), Manner(named=True, chinese=True)),
        ([UNTOUCHED, WILL_START], Stated(status=Status.NOT_STARTED), NAMED),
        ([DOING], Stated(status=GOING), NAMED),
        ([SENT, SENT._replace(sure=False)], Stated(status=Status.DONE), NAMED),
        ([SENT, GOES_ON, FRIDAYS], Stated(status=GOING, due=FRIDAY), NAMED),
        ([UNDONE, UNTOUCHED], Stated(status=Status.NOT_STARTED), NAMED),
        ([WAITS], Stated(help=True), Manner(named=True, pointed=True)),
    ],
)
def test_what_is_mostly_right_is_noted(
    findings: list[Event], stated: Stated, manner: Manner
) -> None:
    assert doubt_of(Told(findings, stated, manner)) is None


@pytest.mark.parametrize(
    ("findings", "stated", "doubt", "other"),
    [
        ([WAITS], Stated(help=True), "asks and no more", None),
        ([DOING], Stated(status=GOING), "about the answer", None),
        ([reading(14), reading(3)], Stated(value=3), "two readings", Stated(value=14)),
        (
            [DONE, WILL_BE],
            Stated(status=GOING),
            "done taken back",
            Stated(status=Status.DONE),
        ),
        (
            [TROUBLE],
            Stated(status=BLOCKED, blocker="the motor"),
            "blocked by trouble alone",
            Stated(status=GOING, blocker="the motor"),
        ),
        (
            [TROUBLE, DOING, HELD],
            Stated(status=GOING, blocker="the motor"),
            "goes on with a cause",
            Stated(status=GOING),
        ),
        (
            [TROUBLE, DOING, HELD],
            Stated(status=GOING, blocker="the motor"),
            "contradiction",
            Stated(status=BLOCKED, blocker="the motor"),
        ),
        (
            [TROUBLE, DOING],
            Stated(status=GOING, blocker="the motor"),
            "contradiction",
            Stated(status=GOING),
        ),
        ([DOING], Stated(status=GOING), "but a hint", Stated(status=Status.DONE)),
        (
            [GOES_ON, ASKS],
            Stated(status=GOING, help=True),
            "help asked by the way",
            Stated(status=GOING),
        ),
        (
            [TROUBLE, GOES_ON],
            Stated(status=GOING, blocker="the motor"),
            "goes on with a cause",
            Stated(status=GOING),
        ),
    ],
)
def test_the_other_reading_is_what_else_was_heard(
    findings: list[Event], stated: Stated, doubt: str, other: Stated | None
) -> None:
    assert readings(Told(findings, stated, NAMED), BY_NAME[doubt]) == (stated, other)


def test_in_chinese_a_plan_takes_no_end_back() -> None:
    told = Told([DONE, WILL_BE], Stated(status=GOING), Manner(chinese=True))
    done = Stated(status=Status.DONE)
    assert readings(told, BY_NAME["done taken back"]) == (done, Stated(status=GOING))


def test_a_reply_about_the_answer_reports_nothing() -> None:
    going, talks = Stated(status=GOING), Manner(talks=True)
    assert tells_nothing(Told([DOING], going, talks))
    assert not tells_nothing(Told([GOES_ON], going, talks))
    assert not tells_nothing(Told([DOING], going, NAMED))
    assert not tells_nothing(Told([DOING], Stated(help=True), talks))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Posted the letter. The fitter gave up, scrapped", "given up late"),
        ("14 stalls signed, 3 stalls in talks", "two readings"),
        ("20 stalls so far, still on it", "odd figure"),
        ("finished by 20 January", "odd figure"),
        ("stalls ok", "but an OK"),
    ],
)
def test_a_reply_is_asked_about(text: str, doubt: str) -> None:
    assert read(text, (STALLS,), NOW).updates[0].doubt == doubt


@pytest.mark.parametrize(
    "text",
    [
        "How are you? It's done",
        "done, can you check it please?",
        "done, all 20 stalls signed",
        "Sorry for the late reply. Half way",
    ],
)
def test_an_ordinary_reply_is_not_asked_about(text: str) -> None:
    assert all(update.sure for update in read(text, (STALLS,), NOW).updates)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("not started, audit season over here", "audit season over here"),
        ("Not started yet. Auditors in the building", "Auditors in the building"),
        ("not begun, it's audit season. Will start Monday", "it's audit season"),
        (
            "haven't looked at it. squirrels and the client brought handover forward",
            "squirrels and the client brought handover forward",
        ),
    ],
)
def test_words_behind_no_news_are_asked_about_as_the_cause(
    text: str, cause: str
) -> None:
    (update,) = read(text, [STALLS], NOW).updates
    assert update.stated == Stated(status=Status.NOT_STARTED, blocker=cause)
    assert update.doubt == "cause beside no news"
    assert update.other == Stated(status=Status.NOT_STARTED)


@pytest.mark.parametrize(
    "behind",
    [
        "oh the irony",
        "I'm on the phone with them about it",
        "but I've set the mornings aside",
        "that's one for a rainy day",
        "thanks for asking",
        "will begin on Friday",
        "先说声抱歉",
    ],
)
def test_what_says_more_of_the_work_itself_is_no_cause(behind: str) -> None:
    (update,) = read(f"not started, {behind}", [STALLS], NOW).updates
    assert update.stated.blocker is None


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("meter hired + report filed", "but a piece"),
        ("booked the meter. 40%", "share after the end"),
        ("hall cleared, still measuring", "done taken back"),
        ("still measuring", ""),
        ("仪器订好了，在测", ""),
    ],
)
def test_a_piece_of_work_that_is_done_may_be_the_whole(text: str, doubt: str) -> None:
    noise = OpenAction(n=1, title="Noise measurement hall 1", status=GOING)
    (update,) = read(text, [noise], NOW).updates
    assert update.stated.status is GOING
    assert update.doubt == doubt


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("coming along slowly, I had three funerals", "three funerals"),
        ("slower than hoped as we're one therapist down", "we're one therapist down"),
        (
            "we lost our chef on Sunday so it will only be ready on the 27th",
            "lost our chef",
        ),
        ("still untouched, been covering oven 2", "been covering oven 2"),
        ("the hens got out so it'll be the 27th", "the hens got out"),
        ("coming along nicely, three weddings this week", None),
        ("we met them on Sunday so it will be ready on the 7th", None),
        ("40%. Oh and the fax machine has finally died, hooray", None),
    ],
)
def test_what_makes_work_slow_or_late_is_its_cause(
    text: str, cause: str | None
) -> None:
    hens = OpenAction(
        n=1, title="Rewrite the rota", status=GOING, due=date(2026, 5, 15)
    )
    (update,) = read(text, [hens], NOW).updates
    assert (update.stated.blocker or "").startswith(cause or "")
    assert (update.stated.blocker is None) is (cause is None)


@pytest.mark.parametrize(
    "field", ["需支持：", "需要支持:", "Support wanted:", "风险："]
)
def test_an_empty_field_of_a_form_tells_nothing(field: str) -> None:
    (update,) = read(
        f"进展：50%\n风险：无\n{field}\nETA：下周五", [STALLS], NOW
    ).updates
    day = date(2026, 5, 15)
    assert update.stated == Stated(status=GOING, percent=50, due=day)


def test_later_sentence_may_be_of_an_action_that_is_nowhere_named() -> None:
    stalls, badges = (
        OpenAction(n=1, title="签约摊位"),
        OpenAction(n=2, title="印制胸牌"),
    )
    text = "摊位签完了。版面还在调"
    [alone] = read(text, [stalls], NOW).updates
    [beside] = read(text, [stalls, badges], NOW).updates
    assert (alone.sure, beside.doubt) == (True, "of another")


RULES = OpenAction(n=1, title="修订仓储作业规范", status=Status.IN_PROGRESS)
SHORT = "规范还在改。昨天刚把危货那一段重写了，八月二十号发布。"


def test_much_of_one_action_in_several_sentences_of_chinese_is_asked_about() -> None:
    (update,) = read(f"{SHORT}领导还要再看一遍，看完了再印。", [RULES], NOW).updates
    assert (update.doubt, update.other) == ("told at length", None)


def test_little_of_it_is_noted() -> None:
    assert read(SHORT, [RULES], NOW).updates[0].sure
