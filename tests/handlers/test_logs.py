"""What the operator reads holds no word that people wrote."""

import json
import subprocess
import sys
from textwrap import dedent
from typing import Any

WORDS = "my manager is unfair"


def logged(deed: str) -> list[dict[str, Any]]:
    """Return what a process of the bot logs that does this deed."""
    begin = f"""
        import asyncio
        from slack_bolt.async_app import AsyncApp
        from slack_bolt.logger import get_bolt_logger
        from handlers.process.logs import configure, log
        WORDS = {WORDS!r}
        configure()
    """
    program = dedent(begin) + dedent(deed)
    done = subprocess.run(  # noqa: S603  our own words
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert WORDS not in done.stderr
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_bolts_warnings_that_quote_payloads_are_left_out() -> None:
    lines = logged("""
        logger = get_bolt_logger(AsyncApp)
        logger.warning("Unhandled request (%s)", {"text": WORDS})
        logger.error("in trouble")
    """)

    assert [line["event"] for line in lines] == ["in trouble"]


def test_an_error_is_told_by_its_type_and_place() -> None:
    [line] = logged("""
        try:
            int(WORDS)
        except ValueError:
            log("any").exception("went_wrong", reference="D1")
    """)

    assert line["error"] == "ValueError"
    assert line["reference"] == "D1"
    assert line["at"]


def test_a_task_that_nobody_waited_for_is_told_without_its_words() -> None:
    [line] = logged("""
        async def raises():
            int(WORDS)

        async def main():
            asyncio.create_task(raises())
            await asyncio.sleep(0.01)

        asyncio.run(main())
    """)

    assert line["logger"] == "asyncio"
    assert line["error"] == "ValueError"
