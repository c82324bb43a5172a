"""The command line: lines in and out, and one clear line for what is wrong."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.ids import new_id

REPLY = {
    "id": "r1",
    "lang": "en",
    "now": "2026-03-11T10:00",
    "actions": [
        {
            "n": 1,
            "title": "Write the guide",
            "due": "2026-03-13",
            "status": "in_progress",
            "metric": None,
        }
    ],
    "text": "done ✅ 完成了",
}
DATE = {
    "id": "d1",
    "lang": "zh",
    "reference": "2026-03-11T00:00:00",
    "text": "下周五交",
}


def followthrough(
    *args: str, said: str = "", folder: Path | None = None, **settings: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line as a person would, with these settings alone."""
    inherited = ("PATH", "HOME", "LANG")
    environment = {name: os.environ[name] for name in inherited if name in os.environ}
    root = str(Path(__file__).parent.parent.parent)
    return subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", "bot", *args],
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env=environment | {"PYTHONPATH": root} | settings,
        timeout=60,
        check=False,
    )


def test_replies_are_read_in_their_order() -> None:
    lines = [json.dumps(REPLY | {"id": name}) for name in ("a", "b", "c")]

    done = followthrough("read", said="\n".join(lines))

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["id"] for each in answers] == ["a", "b", "c"]
    assert answers[0]["updates"] == [{"action": 1, "status": "done", "sure": True}]
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("command", "good"), [("read", REPLY), ("dates", DATE)], ids=["read", "dates"]
)
@pytest.mark.parametrize("bad", ["{", "[]", "null", '{"id": "x"}', '"text"'])
def test_one_bad_line_is_named_and_skipped(
    command: str, good: dict[str, object], bad: str
) -> None:
    line = json.dumps(good)

    done = followthrough(command, said=f"{line}\n{bad}\n{line}\n")

    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.startswith("line 2 can't be read")
    assert "Traceback" not in done.stderr


def test_dates_are_found_in_their_order() -> None:
    nothing = DATE | {"id": "d2", "text": "好的，谢谢"}

    done = followthrough(
        "dates", said=f"{json.dumps(DATE)}\n{json.dumps(nothing)}\n", LC_ALL="C"
    )

    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["id"], first["start"], first["span"]) == (
        "d1",
        "2026-03-20",
        "下周五",
    )
    assert (second["id"], second["start"], second["end"]) == ("d2", None, None)


def test_explaining_names_rules_and_spans() -> None:
    done = followthrough("read", "--explain", said=json.dumps(REPLY))

    [line] = done.stdout.splitlines()
    assert "rule" in line


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"SLACK_BOT_TOKEN": "hello"}, "SLACK_BOT_TOKEN should start with xoxb-"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN is not set"),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
            | {"SLACK_API_URL": "http://127.0.0.1:1/"},
            "Slack can't be reached",
        ),
        ({"SLACK_BOT_TOKEN": "x", "SLACK_API_URL": "nowhere"}, "SLACK_API_URL: "),
    ],
)
def test_a_wrong_setting_is_one_line_and_ends_with_2(
    tmp_path: Path, settings: dict[str, str], says: str
) -> None:
    done = followthrough("run", folder=tmp_path, **settings)

    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.startswith(f"followthrough: {says}")


def test_a_taken_port_is_one_line_and_ends_with_2(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = followthrough("run", "--port", str(port), folder=tmp_path)

    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert line.endswith("is taken; choose another port with --port")


def test_migrating_says_where_the_database_is(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/{new_id()}.sqlite3"

    done = followthrough("migrate", folder=tmp_path, DATABASE_URL=url)

    assert done.returncode == 0
    assert done.stdout.startswith("The database is at revision ")


def test_the_doctor_says_what_is_there_without_slack(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/{new_id()}.sqlite3"

    done = followthrough("doctor", folder=tmp_path, DATABASE_URL=url)

    assert done.returncode == 0, done.stdout
    assert "ok    the database is empty" in done.stdout
