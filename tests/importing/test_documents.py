import json
from datetime import date
from pathlib import Path

import pytest

from bot.importing.read_plan import read_pasted, read_plan
from tests.importing.made import MADE
from tests.importing.scoring import Score, score

TODAY = date(2026, 3, 1)
OWN = Path(__file__).parent / "documents"
GIVEN = Path(__file__).parents[3] / "shared" / "data" / "plans"
FLOOR = 0.98


def documents(folder: Path) -> list[Path]:
    return [
        next(each for each in folder.glob(f"{stem}.*") if each.suffix != ".json")
        for stem in (
            path.name.removesuffix(".expect.json")
            for path in sorted(folder.glob("*.expect.json"))
        )
    ]


def scored(path: Path) -> Score:
    expected = path.with_name(f"{path.stem}.expect.json").read_text(encoding="utf-8")
    read = read_plan(path.name, path.read_bytes(), today=TODAY)
    return score(json.loads(expected), read.plain())


def test_plans_as_companies_pass_them_around_are_taken_over() -> None:
    if not GIVEN.is_dir():
        pytest.skip("the given documents are not beside this repository")
    scores = {path.name: scored(path) for path in documents(GIVEN)}
    wrong = [f"{name} {each}" for name, it in scores.items() for each in it.wrong]
    assert sum(it.right for it in scores.values()) >= FLOOR * sum(
        it.wanted for it in scores.values()
    ), wrong


@pytest.mark.parametrize("path", documents(OWN), ids=lambda path: path.name)
def test_document_is_taken_over_field_by_field(path: Path) -> None:
    assert scored(path).wrong == []


@pytest.mark.parametrize("name", MADE)
def test_office_document_is_taken_over_field_by_field(name: str) -> None:
    make, expected = MADE[name]
    assert score(expected, read_plan(name, make(), today=TODAY).plain()).wrong == []


def test_text_pasted_from_a_document_reads_as_the_document_does() -> None:
    path = OWN / "menzhen.md"
    pasted = read_pasted(path.read_text(encoding="utf-8"), today=TODAY)
    assert pasted == read_plan(path.name, path.read_bytes(), today=TODAY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encoding_makes_no_difference(encoding: str) -> None:
    path = OWN / "menzhen.md"
    content = path.read_text(encoding="utf-8").encode(encoding)
    assert read_plan("a.md", content, today=TODAY) == read_plan(
        "a.md", path.read_bytes(), today=TODAY
    )


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separator_makes_no_difference(separator: str) -> None:
    rows = (("Task", "Owner", "Due"), ("Call them", "Bo Lind", "2026-03-20"))
    text = "\n".join(separator.join(row) for row in rows)
    (action,) = read_plan("a.csv", text.encode(), today=TODAY).actions
    assert (action.owner, action.due) == ("Bo Lind", date(2026, 3, 20))


def test_what_is_left_out_is_listed() -> None:
    text = (
        "# Plan for the desk\n\n## Actions\n- Call them @bo\n\n## Not now\n- New desks"
    )
    assert read_pasted(text, today=TODAY).not_understood == ("New desks",)


def test_day_that_is_none_is_listed() -> None:
    text = "Action,Owner,Due\nCall them,Bo Lind,after the fair\nWait,Bo Lind,ongoing\n"
    read = read_plan("a.csv", text.encode(), today=TODAY)
    assert [action.due for action in read.actions] == [None, None]
    assert read.not_understood == ("Call them: after the fair",)


def test_traditional_characters_come_back_as_written() -> None:
    text = "# 門市改善計劃\n\n## 行動\n- 盤點庫存，負責人：羅啟賢，期限：3月5日"
    (action,) = read_pasted(text, today=TODAY).actions
    assert (action.title, action.owner) == ("盤點庫存", "羅啟賢")


def test_head_of_a_mail_is_no_action() -> None:
    text = (
        "From: Ana Ruiz <ana@example.com>\nTo: Bo Lind\n"
        "Subject: Re: Plan for the desk\nDate: 2 March 2026\n\n"
        "Actions\n- I'll call them by 6 March\n\nThanks\nAna"
    )
    read = read_pasted(text, today=TODAY)
    (action,) = read.actions
    assert read.title == "Plan for the desk"
    assert (action.title, action.owner) == ("Call them", "Ana Ruiz")
