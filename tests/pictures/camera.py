"""Takes pictures of what somebody has before them on the sandbox's page."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Locator, Page

from sandbox.messages import Message
from tests.e2e.story import Story

WIDTH, HEIGHT = 1180, 2600  # high enough that no form scrolls
COLORS = 64
LOOK = """
dialog.modal, dialog.modal[open] > form { max-height: none !important }
dialog.modal .blocks { overflow: visible !important }
main li .blocks, .thread li .blocks { padding: 12px; max-width: 700px }
.talk.thread { position: fixed; inset: 0 0 0 auto; width: 640px; background: white }
#home { padding: 16px }
"""


class Camera:
    """Writes a picture for each name into a folder, small enough for a repository."""

    def __init__(self, browser: Browser, story: Story, folder: Path) -> None:
        self._browser = browser
        self._story = story
        self._folder = folder
        self.taken: list[str] = []

    async def form(self, name: str, user: str) -> None:
        """Take the form that somebody has before them."""
        dm = self._story.sandbox.workspace.dm(self._story.ids[user]).id
        page = await self._open(user, dm)
        await self._take(name, page.locator("dialog.modal").last)
        await page.close()

    async def home(self, name: str, user: str) -> None:
        """Take somebody's Home tab."""
        page = await self._open(user, "home")
        shown = page.locator("#home")
        await shown.get_by_role("button").first.wait_for()
        await self._take(name, shown)
        await page.close()

    async def message(
        self, name: str, user: str, words: str, channel: str | None = None
    ) -> None:
        """Take the newest message with these words that somebody sees."""
        message = self._story.newest(user, words, channel)
        page = await self._open(user, message.channel, _thread_of(message))
        aside = ".thread " if _thread_of(message) else "main "
        found = page.locator(f'{aside}li[data-ts="{message.ts}"] .blocks').first
        await self._take(name, found)
        await page.close()

    async def _open(self, user: str, place: str, thread: str = "") -> Page:
        person = self._story.sandbox.workspace.people[self._story.ids[user]]
        page = await self._browser.new_page(
            locale=person.locale,
            base_url=self._story.sandbox.base_url,
            viewport={"width": WIDTH, "height": HEIGHT},
        )
        asked = f"?thread={thread}" if thread else ""
        await page.goto(f"/u/{self._story.ids[user]}/{place}{asked}")
        await page.add_style_tag(content=LOOK)
        await page.evaluate("document.activeElement && document.activeElement.blur()")
        return page

    async def _take(self, name: str, shown: Locator) -> None:
        await shown.scroll_into_view_if_needed()
        taken = Image.open(BytesIO(await shown.screenshot(animations="disabled")))
        small = taken.convert("RGB").quantize(COLORS, dither=Image.Dither.NONE)
        small.save(self._folder / f"{name}.png", optimize=True)
        self.taken.append(name)


def _thread_of(message: Message) -> str:
    above = message.thread_ts or ""
    return "" if above == message.ts else above
