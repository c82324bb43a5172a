"""Plans and verbs have words in both languages, for all there is to say."""

from datetime import date

import pytest

from bot.people import Language
from bot.plans.changes import Change, What
from bot.texts import TEXTS
from handlers.commands import VERBS

LANGUAGES = list(Language)
TODAY = date(2026, 3, 9)
VALUES = {
    What.CHECKIN: ("4 10:00", "0 09:30"),
    What.GOAL_DUE: ("2026-06-30", None),
    What.ACTION_DUE: ("2026-03-13", "2027-03-27"),
    What.ACTION_START: (None, "2026-03-16"),
    What.ACTION_BUFFER: ("0", "1"),
    What.ACTION_DEPENDS: ("1 3", None),
    What.ACTION_SUPPORT: (None, "mentor"),
    What.CHANNEL: (None, "C1"),
    What.STATE: ("active", "paused"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", list(What))
def test_each_change_can_be_told(language: Language, what: What) -> None:
    before, after = VALUES.get(what, ("before", "after"))
    change = Change(what=what, before=before, after=after, number=2)

    said = TEXTS[language].plan_news.change(change, [], TODAY)

    assert said.startswith("• ")
    assert "\n" not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verb", list(VERBS))
def test_each_verb_can_be_explained(language: Language, verb: str) -> None:
    texts = TEXTS[language].commands

    assert texts.does(verb)
    assert texts.usage(verb).startswith(f"`/pip {texts.verb(verb)}")


@pytest.mark.parametrize("verb", list(VERBS))
def test_the_chinese_word_for_a_verb_is_understood(verb: str) -> None:
    word = TEXTS[Language.ZH].commands.verb(verb)

    assert word in (verb, *VERBS[verb].aliases)
    assert word != verb


def test_no_word_stands_for_two_verbs() -> None:
    words = [word for name, entry in VERBS.items() for word in (name, *entry.aliases)]

    assert len(words) == len(set(words))


def test_a_month_a_date_and_a_day_are_in_the_words_of_the_language() -> None:
    change = Change(
        what=What.ACTION_DUE, before="2026-03-13", after="2027-03-27", number=2
    )

    assert TEXTS[Language.EN].plan_news.change(change, [], TODAY) == (
        "• #2, due: Fri 13 Mar → Sat 27 Mar 2027"
    )
    assert TEXTS[Language.ZH].plan_news.change(change, [], TODAY) == (
        "• #2 完成时限：3月13日（周五） → 2027年3月27日（周六）"
    )
