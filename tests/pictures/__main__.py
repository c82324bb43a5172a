"""`make pictures`: play the scenes in both languages, and write `docs/pictures/`."""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.async_api import async_playwright

from sandbox.page import page_routes
from sandbox.server import Sandbox
from tests.e2e.story import Story
from tests.pictures.camera import Camera
from tests.pictures.scenes import START, Scenes
from tests.pictures.words import CHINESE, ENGLISH, Words

FOLDER = Path(__file__).parent.parent.parent / "docs" / "pictures"
INTRO = """# Every form and message

Taken by `make pictures`, which plays a plan of a team and one of an employee in the
sandbox, from the form to the next cycle.

"""
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run")


async def take(language: str, words: Words, chromium: str) -> list[str]:
    """Play the scenes in one language; return what was taken."""
    folder = FOLDER / language
    folder.mkdir(parents=True, exist_ok=True)
    sandbox = Sandbox(routes=[page_routes])
    sandbox.clock.move_to(START)
    await sandbox.start()
    with tempfile.TemporaryDirectory() as kept:
        story = Story(sandbox, f"sqlite:///{kept}/pictures.sqlite3")
        await story.begin()
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium, args=ARGUMENTS
            )
            camera = Camera(browser, story, folder)
            await Scenes(story, camera, words).play()
            await browser.close()
        await story.end()
    await sandbox.stop()
    return camera.taken


async def main() -> int:
    """Take all pictures; return the exit code."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.stderr.write("needs Chromium: apt-get install chromium\n")
        return 2
    taken: dict[str, list[str]] = {}
    for language, words in (("en", ENGLISH), ("zh", CHINESE)):
        taken[language] = await take(language, words, chromium)
        sys.stdout.write(f"{language}: {len(taken[language])} pictures\n")
    (FOLDER / "README.md").write_text(listed(taken), encoding="utf-8")
    return 0


def listed(taken: Mapping[str, Sequence[str]]) -> str:
    """Return a page with all pictures, side by side in the order of the scenes."""
    head = "| " + " | ".join(taken) + " |\n" + "| --- " * len(taken) + "|\n"
    rows = [
        "| " + " | ".join(f"![{name}]({each}/{name}.png)" for each in taken) + " |\n"
        for name in next(iter(taken.values()))
    ]
    return "".join([INTRO, head, *rows])


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
