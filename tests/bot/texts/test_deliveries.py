"""The delivery log has words for everything that may become of a delivery."""

import re
from pathlib import Path

import pytest

from bot.deliveries import DeliveryState, Kind
from bot.people import Language
from bot.texts import TEXTS
from bot.texts.en import deliveries as en
from bot.texts.zh import deliveries as zh

HANDLERS = Path(__file__).parents[3] / "handlers"
GIVEN = re.compile(r"(?:Skip|Later|Doubt|Wait)\((?:[^()]|\([^()]*\))*?\"(\w+)\"")


@pytest.mark.parametrize("language", Language)
def test_every_kind_and_state_has_its_words(language: Language) -> None:
    texts = TEXTS[language].deliveries
    lines = {
        texts.line("10:00", kind, state, "leave")
        for kind in Kind
        for state in DeliveryState
    }

    assert len(lines) == len(Kind) * len(DeliveryState)


def test_both_languages_explain_the_same_reasons() -> None:
    assert en.REASONS.keys() == zh.REASONS.keys()


def test_every_reason_that_a_handler_gives_is_explained() -> None:
    given = {
        reason
        for file in HANDLERS.rglob("*.py")
        for reason in GIVEN.findall(file.read_text(encoding="utf-8"))
    }

    assert {"merged", "volume", "night", "no_answer"} <= given
    assert given <= en.REASONS.keys()


@pytest.mark.parametrize("language", Language)
def test_a_reason_of_slacks_own_is_explained_too(language: Language) -> None:
    texts = TEXTS[language].deliveries

    assert texts.reason("ekm_access_denied") == texts.reason("fatal_error")
    assert texts.reason("leave") != texts.reason("fatal_error")
