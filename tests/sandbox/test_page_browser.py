"""The page in headless Chromium, with a bot living in the sandbox behind it."""

import re
import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright, expect

from sandbox.page import page_routes
from sandbox.server import Sandbox
from tests.sandbox.bots import Team, by_socket, until
from tests.sandbox.page_bot import FORM, PageBot, mrkdwn

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="needs Chromium: apt-get install chromium"
)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    slack = Sandbox(routes=[page_routes])
    await slack.start()
    yield slack
    await slack.stop()


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[PageBot]:
    living = PageBot(sandbox)
    async with by_socket(sandbox, living.app):
        yield living


@pytest.fixture
async def page(sandbox: Sandbox, bot: PageBot) -> AsyncIterator[Page]:
    """Open a page whose script may not fail once."""
    assert bot.app.client.base_url == sandbox.api_url
    failures: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=ARGUMENTS
        )
        tab = await browser.new_page(
            base_url=sandbox.base_url, viewport={"width": 1280, "height": 800}
        )
        tab.set_default_timeout(8000)
        tab.on("pageerror", lambda error: failures.append(str(error)))
        tab.on(
            "console",
            lambda told: failures.append(told.text) if told.type == "error" else None,
        )
        yield tab
        await browser.close()
    assert not failures


async def say(page: Page, text: str, *, where: str = "main") -> None:
    box = page.locator(f"{where} .composer textarea")
    await box.fill(text)
    await box.press("Escape")
    await box.press("Enter")
    await expect(box).to_have_value("")


async def test_a_person_is_chosen_and_talks_with_others(
    page: Page, sandbox: Sandbox, team: Team
) -> None:
    await page.goto("/")
    await page.get_by_role("link", name="Bo Lindqvist").click()
    await page.get_by_role("link", name="support-team").click()
    await say(page, "Morning @Dana Whitfield, 好的 <b>")
    said = page.locator(".message").last
    await expect(said).to_contain_text("Morning @Dana Whitfield, 好的 <b>")
    assert sandbox.workspace.timeline(team["support-team"])

    box = page.locator("main .composer textarea")
    await box.fill("half a sen")
    await sandbox.deeds.post_as(team.dana, team["support-team"], "Hi *Bo*")
    await expect(page.locator(".message").last).to_contain_text("Hi Bo")
    await expect(box).to_have_value("half a sen")
    await sandbox.deeds.post_as(team.dana, team["general"], "Elsewhere")
    await expect(page.locator(".unread")).to_contain_text("general")
    await page.reload()
    await expect(box).to_have_value("half a sen")


async def test_own_messages_are_edited_and_deleted(page: Page, team: Team) -> None:
    await page.goto(f"/u/{team.bo}/{team['support-team']}")
    await say(page, "Tuesday & Friday")
    message = page.locator(".message")
    await message.hover()
    await message.get_by_label("More").click()
    await message.get_by_role("button", name="Edit").click()
    editor = message.locator(".editor textarea")
    await expect(editor).to_have_value("Tuesday & Friday")
    await editor.fill("Wednesday")
    await message.get_by_role("button", name="Save").click()
    await expect(message).to_contain_text("Wednesday (edited)")
    page.on("dialog", lambda dialog: dialog.accept())
    await message.hover()
    await message.get_by_label("More").click()
    await message.get_by_role("button", name="Delete").click()
    await expect(message).to_have_count(0)


async def test_a_command_is_offered_and_answered_to_its_person_alone(
    page: Page, bot: PageBot, team: Team
) -> None:
    await page.goto(f"/u/{team.dana}/{team['support-team']}")
    box = page.locator("main .composer textarea")
    await box.press_sequentially("/p")
    await expect(page.locator(".hints button")).to_contain_text("/pip")
    await box.press("Tab")
    await box.press_sequentially("status @bo")
    await box.press("Enter")
    await expect(page.locator(".hints button")).to_have_count(0)
    await box.press("Enter")
    await expect(page.locator(".ephemeral")).to_contain_text("Only visible to you")
    assert bot.commands == [f"status <@{team.bo}|bo>"]
    await page.goto(f"/u/{team.bo}/{team['support-team']}")
    await expect(page.locator(".ephemeral")).to_have_count(0)


async def test_a_reply_gets_its_receipt_in_a_thread_whose_buttons_work(
    page: Page, bot: PageBot, team: Team
) -> None:
    await page.goto(f"/u/{team.bo}/{team.dm('bo')}")
    await say(page, "all done")
    await page.get_by_role("link", name=re.compile("1 reply")).click()
    receipt = page.locator(".thread .message").last
    await receipt.get_by_role("button", name="Right").click()
    await receipt.get_by_role("button", name="Not a report").click()
    await page.get_by_role("button", name="Keep").click()
    await receipt.get_by_role("button", name="Not a report").click()
    await page.get_by_role("button", name="Forget", exact=True).click()
    await receipt.locator("select").select_option("Blocked")
    await receipt.get_by_label("More").first.click()
    await receipt.get_by_role("button", name="Hand over").click()
    await receipt.locator("input[type=date]").fill("2026-12-24")
    await until(lambda: len(bot.clicks) == 5)
    clicks = dict(bot.clicks)
    assert list(clicks) == ["right", "forget", "state", "more", "date"]
    assert clicks["state"]["selected_option"]["value"] == "blocked"
    assert clicks["more"]["selected_option"]["value"] == "hand over"
    assert clicks["date"]["selected_date"] == "2026-12-24"
    await say(page, "thanks", where=".thread")
    await expect(page.locator(".thread .message")).to_have_count(4)
    await expect(page.locator("main .message")).to_have_count(1)


async def test_a_form_keeps_what_is_typed_through_errors_and_is_submitted(
    page: Page, bot: PageBot, team: Team
) -> None:
    await page.goto(f"/u/{team.dana}/{team.dm('dana')}")
    await say(page, "/pip new")
    form = page.locator("dialog.modal")
    create = form.get_by_role("button", name="Create")
    await form.get_by_label("Target").fill("six")
    await create.click()
    await expect(form).to_contain_text("Please fill this in.")
    await expect(form).to_contain_text("This is not a number.")
    assert not bot.forms

    await form.get_by_label("Target").fill("6")
    await form.get_by_label("Title").fill("Cut")
    await form.get_by_label("Owner").select_option(label="@林美")
    await form.get_by_label("Due").fill("2026-12-24")
    await form.get_by_text("Friday").click()
    helpers = form.locator("fieldset", has_text="Helpers")
    await helpers.locator("summary").click()
    await helpers.get_by_role("searchbox").fill("priya")
    await expect(helpers.locator(".choice:visible")).to_have_count(1)
    await helpers.locator(".choice", has_text="Priya").click()
    practice = form.locator("fieldset", has_text="Practice")
    await practice.locator("summary").click()
    await practice.get_by_role("searchbox").fill("good")
    await practice.locator(".choice", has_text="good practice").click()
    plan = {"name": "plan.csv", "mimeType": "text/csv", "buffer": b"a,b"}
    await form.locator("input[type=file]").set_input_files(plan)  # type: ignore[arg-type]  # a FilePayload
    await expect(form.locator(".files")).to_contain_text("plan.csv")
    await create.click()
    await expect(form).to_contain_text("A few more words, please.")
    await expect(form.get_by_label("Due")).to_have_value("2026-12-24")

    await form.get_by_label("Title").fill("Cut handle time")
    await create.click()
    await expect(form).to_have_count(0)
    await expect(page.locator(".message").last).to_contain_text("Cut handle time")
    values = {name: entry["it"] for name, entry in bot.forms[-1].items()}
    assert values["Target"]["value"] == "6"
    assert values["Owner"]["selected_user"] == team.meilin
    assert values["Helpers"]["selected_users"] == [team.priya]
    assert values["Practice"]["selected_option"]["value"] == "good practice"
    assert values["Due"]["selected_date"] == "2026-12-24"
    assert [one["value"] for one in values["Days"]["selected_options"]] == ["friday"]
    assert [file["name"] for file in values["File"]["files"]] == ["plan.csv"]


async def test_a_form_survives_a_reload_and_is_closed_by_escape(
    page: Page, team: Team
) -> None:
    await page.goto(f"/u/{team.meilin}/{team.dm('meilin')}")
    await say(page, "/pip new")
    form = page.locator("dialog.modal")
    async with page.expect_response("**/enter"):
        await form.get_by_label("Title").fill("缩短处理时长")
    await page.reload()
    await expect(form.get_by_label("Title")).to_have_value("缩短处理时长")
    await page.keyboard.press("Escape")
    await expect(form).to_have_count(0)


async def test_a_form_that_the_bot_changes_keeps_what_is_typed(
    page: Page, sandbox: Sandbox, bot: PageBot, team: Team
) -> None:
    await page.goto(f"/u/{team.dana}/{team.dm('dana')}")
    await say(page, "/pip new")
    title = page.locator("dialog.modal").get_by_label("Title")
    await title.press_sequentially("Faster ans")
    view = sandbox.workspace.modal_of(team.dana)
    assert view is not None
    changed = {**FORM, "blocks": [mrkdwn("A new hint"), *FORM["blocks"]]}
    await bot.app.client.views_update(view_id=view.id, view=changed)
    await expect(page.locator("dialog.modal")).to_contain_text("A new hint")
    await title.press_sequentially("wers")
    await expect(title).to_have_value("Faster answers")


async def test_a_file_is_given_in_a_thread(
    page: Page, sandbox: Sandbox, team: Team
) -> None:
    channel = team["support-team"]
    head = await sandbox.deeds.post_as(team.dana, channel, "Any figures?")
    await page.goto(f"/u/{team.bo}/{channel}?thread={head.ts}")
    figures = {"name": "figures.csv", "mimeType": "text/csv", "buffer": b"a,b"}
    chooser = page.locator(".thread .composer input[type=file]")
    await chooser.set_input_files(figures)  # type: ignore[arg-type]  # a FilePayload
    await expect(page.locator(".thread .message").last).to_contain_text("figures.csv")
    (reply,) = sandbox.workspace.timeline(channel).replies_of(head.ts)
    assert sandbox.workspace.files[reply.files[0]["id"]].content == b"a,b"


async def test_a_message_is_turned_into_an_action_from_its_menu(
    page: Page, sandbox: Sandbox, team: Team
) -> None:
    channel = team["support-team"]
    await sandbox.deeds.post_as(team.dana, channel, "We need a refund template")
    await page.goto(f"/u/{team.bo}/{channel}")
    message = page.locator(".message")
    await message.hover()
    await message.get_by_label("More").click()
    await message.get_by_role("button", name="Add to plan").click()
    await expect(page.locator("dialog.modal")).to_contain_text("New plan")


async def test_home_shows_what_the_bot_publishes_and_its_buttons_work(
    page: Page, bot: PageBot, team: Team
) -> None:
    await page.goto(f"/u/{team.bo}/{team.dm('bo')}")
    await page.get_by_role("link", name="Home").click()
    await expect(page.locator(".home")).to_contain_text("Your plans")
    await page.locator(".home").get_by_role("button", name="Right").click()
    await until(lambda: bot.clicks)


async def test_the_clock_travels_and_everybody_sees_it(page: Page, team: Team) -> None:
    await page.goto(f"/u/{team.bo}/{team.dm('bo')}")
    clock = page.locator(".clock")
    await clock.get_by_label("Jump to").fill("2099-05-01T10:00")
    await clock.get_by_role("button", name="Go").click()
    await expect(clock).to_contain_text("10:00 AM")
    await expect(clock).to_contain_text("Friday, May 1, 2099")
    await page.goto(f"/u/{team.meilin}/{team.dm('meilin')}")
    await expect(clock).to_contain_text("16:00")
    await expect(clock).to_contain_text("2099年5月1日 星期五")


async def test_a_narrow_page_folds_its_places_away(page: Page, team: Team) -> None:
    await page.set_viewport_size({"width": 400, "height": 700})
    await page.goto(f"/u/{team.bo}/{team.dm('bo')}")
    place = page.get_by_role("link", name="support-team")
    await expect(place).to_be_hidden()
    await page.get_by_role("button", name="Channels").click()
    await expect(place).to_be_visible()
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width == 400
