"""What is played beside the main scenes: trouble, ideas, thanks, second thoughts."""

from datetime import timedelta

from tests.e2e.story import Story
from tests.pictures.camera import Camera
from tests.pictures.words import Words


class Asides:
    """The asides in one language, with a picture of each form and message."""

    def __init__(self, story: Story, camera: Camera, words: Words) -> None:
        self._story = story
        self._camera = camera
        self._words = words

    async def play(self) -> None:
        """Play them while both plans run."""
        await self.think_again()
        await self.find_out()
        await self.bring_a_plan()
        await self.have_an_idea()
        await self.thank()

    async def think_again(self) -> None:
        story, words = self._story, self._words
        await story.press(words.owner, "effect.none")
        await self._by_day()
        await self._camera.message("rethink", words.lead, "rethink.answer")
        await story.press(words.lead, "rethink.answer.change")
        await self._camera.form("form-rethink", words.lead)
        await story.dismiss(words.lead)

    async def _by_day(self) -> None:
        """Let half a day go by: nobody is told at night."""
        await self._story.until(self._story.now + timedelta(hours=12))

    async def find_out(self) -> None:
        story, words = self._story, self._words
        for kind in ("problem", "experiment"):
            await story.pip(words.owner, f"{kind} P-2 #1 {words.trouble}")
            await self._camera.form(f"form-{kind}", words.owner)
            await story.dismiss(words.owner)

    async def bring_a_plan(self) -> None:
        story, words = self._story, self._words
        await story.pip(words.lead, f"import {words.document}")
        await self._camera.form("form-import", words.lead)
        await story.dismiss(words.lead)

    async def have_an_idea(self) -> None:
        story, words = self._story, self._words
        channel = story.channel(words.channel)
        await story.pip(words.owner, f"suggest P-1 {words.idea}", channel)
        await story.submit(words.owner)
        await story.dismiss(words.owner)
        await self._by_day()
        await self._camera.message("suggestion", words.lead, "suggestion.take_up")
        await story.press(words.lead, "suggestion.decline")
        await self._camera.form("form-decline", words.lead)
        await story.dismiss(words.lead)

    async def thank(self) -> None:
        story, words = self._story, self._words
        praised = f"<@{story.ids[words.owner]}>"
        channel = story.channel(words.channel)
        await story.pip(words.lead, f"kudos {praised} {words.praise}", channel)
        await story.submit(words.lead)
        await self._by_day()
        await self._camera.message("kudos", words.owner, "kudos.post")
