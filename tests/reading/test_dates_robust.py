from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.reading.dates import find as dates
from bot.reading.dates import lexer
from bot.reading.dates.cli import answer
from bot.reading.dates.en.words import WORDS
from bot.reading.dates.find import due_of, find_dates
from bot.reading.dates.grammar import Setting
from bot.reading.dates.kinds import KINDS

SIGNS = "".join(KINDS.values())
WEDNESDAY = date(2026, 3, 11)
PIECES = (
    *WORDS,
    *(
        "周三",
        "下",
        "上个",
        "月",
        "年",
        "第",
        "底",
        "前",
        "后",
        "到",
        "十",
        "二十",
        "号",
    ),
    *("日", "半", "个", "天", "内", "起", "每", "最后", "初", "的", "大", "点", "周"),
    *("3/14", "2026", "2026-03-20", "3", "12", "31", "0", "99", "1.5", "3pm", "15th"),
    *("q3", "-", "–", "/", ",", ".", ":", "(", "'", "%", "$", "\n"),
)
SOUP = some.lists(some.sampled_from(PIECES), max_size=25).map(" ".join)
TIGHT_SOUP = some.lists(some.sampled_from(PIECES), max_size=25).map("".join)


def test_a_day_with_a_slash_ends_where_its_sign_does() -> None:
    ends = [found.end for found in find_dates("3/1号 开会，4.9-4.12日", WEDNESDAY)]
    assert ends[0] == len("3/1号")
    assert ends[-1] == len("3/1号 开会，4.9-4.12日")


@pytest.mark.parametrize("text", ["00年", "2026年", "2026-W12-1", "13.-15.7.2026"])
def test_date_of_one_word_names_a_rule_too(text: str) -> None:
    assert [found.rule != "" for found in find_dates(text, WEDNESDAY)] == [True]


@settings(max_examples=500)
@given(
    some.text() | SOUP | TIGHT_SOUP,
    some.dates() | some.just(WEDNESDAY),
    some.fixed_dictionaries({"month_first": some.booleans()}),
)
def test_any_text_is_read_without_an_error(
    text: str, today: date, locale: dict[str, bool]
) -> None:
    position = 0
    for found in find_dates(text, today, **locale):
        assert position <= found.start < found.end <= len(text)
        assert found.text == text[found.start : found.end]
        assert found.first is not None
        assert found.last is not None
        assert found.first <= found.last
        assert found.rule
        due_of(found, today)
        position = found.end


@given(SOUP)
def test_same_text_reads_the_same(text: str) -> None:
    assert find_dates(text, WEDNESDAY) == find_dates(text, WEDNESDAY)


@given(some.text() | SOUP)
def test_folding_keeps_every_character_at_its_place(text: str) -> None:
    for token in lexer.tokens(text, Setting(WEDNESDAY)):
        assert 0 <= token.start < token.end <= len(text)


@pytest.mark.parametrize(
    "piece",
    [
        "next friday ",
        "monday, ",
        "the ",
        "last ",
        "from 3 to ",
        "3 days and ",
        "1/",
        "1.",
        "1-",
        "1:",
        "1,",
        "1 ",
        ",",
        "may ",
        "oct.",
        "2026",
        "w/c ",
        "in in ",
        "一",
        "第",
        "上",
        "下周三前",
        "1年",
        "3月5日和",
        "最后",
        "大",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    short, long = piece * (4_000 // len(piece)), piece * (40_000 // len(piece))
    find_dates(short, WEDNESDAY)

    started = process_time()
    find_dates(short, WEDNESDAY)
    once = process_time() - started
    started = process_time()
    find_dates(long, WEDNESDAY)

    assert process_time() - started < 40 * once + 1


def test_every_rule_has_a_name_and_can_be_matched() -> None:
    for rule in (*dates.TIMES.rules, *dates.DAYS.rules):
        assert rule.name
        assert rule.pattern


def test_each_kind_has_one_sign_of_its_own() -> None:
    assert all(len(sign) == 1 for sign in KINDS.values())
    assert len(set(SIGNS)) == len(KINDS)


@given(some.text(SIGNS, max_size=20))
def test_rule_matches_only_where_it_finds_the_kinds_it_needs(kinds: str) -> None:
    for rule in (*dates.TIMES.rules, *dates.DAYS.rules):
        if rule.pattern.search(kinds):
            assert not any(need.isdisjoint(kinds) for need in rule.needed), rule.name


@given(some.text(SIGNS, max_size=20))
def test_first_rule_that_matches_is_found(kinds: str) -> None:
    rules = list(enumerate(dates.DAYS.rules))
    matching = [(n, rule) for n, rule in rules if rule.pattern.search(kinds)]
    assert dates.DAYS.match(kinds, 0) == next(iter(matching), None)
    after = [found for found in matching if found[0] > 100]
    assert dates.DAYS.match(kinds, 101) == next(iter(after), None)


def test_positions_are_those_of_the_text_as_written() -> None:
    (found,) = find_dates("改為３月２０號之前", WEDNESDAY)
    assert (found.text, found.first) == ("３月２０號之前", date(2026, 3, 20))


def test_traditional_and_simplified_characters_mean_the_same() -> None:
    (one,), (two,) = find_dates("下週三", WEDNESDAY), find_dates("下周三", WEDNESDAY)
    assert (one.first, one.last) == (two.first, two.last)


def test_both_languages_are_read_in_one_sentence() -> None:
    found = find_dates(
        "文档 by next Friday, 灰度下周三前 done, final 3月底 EOD", WEDNESDAY
    )
    assert [due_of(each, WEDNESDAY) for each in found] == [
        date(2026, 3, 20),
        date(2026, 3, 18),
        date(2026, 3, 31),
        WEDNESDAY,
    ]


def test_best_date_of_a_line_is_answered() -> None:
    record = {"id": "a", "lang": "en", "reference": "2026-03-11T09:00:00"}
    assert answer(record | {"text": "sent today, done 3 - 5 May"}) == {
        "id": "a",
        "start": "2026-05-03",
        "end": "2026-05-05",
        "span": "3 - 5 May",
    }


def test_line_without_a_date_is_answered_with_nulls() -> None:
    record = {"id": "b", "lang": "zh", "reference": "2026-03-11", "text": "还没做"}
    assert answer(record) == {"id": "b", "start": None, "end": None, "span": None}
