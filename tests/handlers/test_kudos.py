"""Praise: read first by the person praised, posted only where they agree."""

from typing import Any

import pytest

from bot.people import Language
from bot.plans.kudos import Kudos
from bot.plans.plan import Kind
from storage.database import Store
from tests.handlers.payloads import filled
from tests.handlers.wire import Said
from tests.handlers.workspace import Workspace
from tests.makers import NOW, a_person, a_plan, an_action

PLAN = a_plan(lead="UDANA", language=Language.ZH)
ABOUT_ONE = a_plan(
    number=2, lead="UDANA", kind=Kind.INDIVIDUAL, subject="UBO", channel="C1"
)
WORDS = "calm on a hard call"


@pytest.fixture
async def people(workspace: Workspace) -> Workspace:
    workspace.now = NOW.replace(hour=10)
    await workspace.plant(
        a_person("UDANA", name="Dana"),
        a_person("UBO", name="Bo"),
        a_person("UCY", name="Cy"),
        a_person("UGONE", name="Gone", is_active=False),
        PLAN,
        ABOUT_ONE,
        an_action(plan_id=PLAN.id, owner="UBO"),
    )
    return workspace


async def praise(people: Workspace, words: str = WORDS, **changes: Any) -> Said:
    await people.command("UDANA", f"kudos <@UBO|bo> {words}")
    await people.submit("UDANA", people.form, **changes)
    return (await people.said_to("UBO"))[-1]


async def test_the_form_comes_with_what_was_typed(people: Workspace) -> None:
    await people.command("UDANA", f"表扬 @Bo {WORDS}", channel="D9")

    state = filled(people.form, {})
    assert state["who"]["value"]["selected_user"] == "UBO"
    assert state["text"]["value"]["value"] == WORDS
    assert state["where"]["value"]["selected_option"]["value"] == PLAN.id
    assert "P-2" not in str(people.form)


async def test_the_person_praised_is_asked_first(people: Workspace) -> None:
    asked = await praise(people)

    assert "Kudos from Dana" in asked.shown
    assert WORDS in asked.shown
    assert list(asked.buttons) == ["Yes, post it", "Keep it between us"]
    assert await people.said_in("C1") == []


async def test_it_is_posted_once_they_agree(people: Workspace) -> None:
    asked = await praise(people, "<!channel> *great*")

    value = asked.buttons["Yes, post it"]
    for _ in range(2):
        await people.click("UBO", "kudos.post", value, message=asked)
    await people.click("UBO", "kudos.keep", value, message=asked)

    [post] = await people.said_in("C1")
    assert "Dana 表扬 *Bo*" in post.shown
    assert "<!channel>" not in post.shown
    shown = (await people.said_to("UBO"))[-1]
    assert shown.buttons == {}
    assert "You agreed" in shown.shown


async def test_else_it_stays_between_the_two(people: Workspace) -> None:
    asked = await praise(people)

    value = asked.buttons["Keep it between us"]
    await people.click("UBO", "kudos.keep", value, message=asked)
    await people.click("UBO", "kudos.post", value, message=asked)

    assert await people.said_in("C1") == []
    assert await people.said_to("UDANA") == []
    assert "between the two" in (await people.said_to("UBO"))[-1].shown


async def test_nobody_else_agrees_for_them(people: Workspace) -> None:
    asked = await praise(people)

    await people.click("UDANA", "kudos.post", asked.buttons["Yes, post it"])

    assert await people.said_in("C1") == []


async def test_between_us_asks_nothing(people: Workspace) -> None:
    told = await praise(people, where="between_us")

    assert told.buttons == {}
    assert WORDS in told.shown


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"who": "UDANA"}, "who"),
        ({"who": "UGONE"}, "who"),
        ({"who": "UNOBODY"}, "who"),
        ({"text": " "}, "text"),
        ({"text": "x" * 501}, "text"),
    ],
)
async def test_a_mistake_is_answered_at_its_field(
    people: Workspace, changes: dict[str, Any], field: str
) -> None:
    await people.command("UDANA", f"kudos <@UBO> {WORDS}")

    answer = await people.submit("UDANA", people.form, **changes)

    assert list(answer["errors"]) == [field]


async def test_no_channel_by_a_plan_about_a_person(people: Workspace) -> None:
    await people.command("UDANA", f"kudos <@UBO> {WORDS}")
    form = people.form
    state = filled(form, {})
    state["where"] = {"value": {"selected_option": {"value": ABOUT_ONE.id}}}

    answer = await people.submit_state("UDANA", form, state)

    assert list(answer["errors"]) == ["where"]


async def test_what_becomes_private_meanwhile_is_not_posted(people: Workspace) -> None:
    asked = await praise(people)
    await people.plant(a_plan(id=PLAN.id, lead="UDANA", kind=Kind.INDIVIDUAL))

    value = asked.buttons["Yes, post it"]
    await people.click("UBO", "kudos.post", value, message=asked)

    assert await people.said_in("C1") == []


async def test_consent_is_for_the_channel_that_was_named(people: Workspace) -> None:
    asked = await praise(people)
    await people.plant(a_plan(id=PLAN.id, lead="UDANA", channel="C2"))

    value = asked.buttons["Yes, post it"]
    await people.click("UBO", "kudos.post", value, message=asked)

    assert await people.said_in("C1") == []
    assert await people.said_in("C2") == []
    assert "between the two" in (await people.said_to("UBO"))[-1].shown


async def test_praise_comes_back_as_it_was(any_workspace: Workspace) -> None:
    def keep(store: Store) -> tuple[Kudos, Kudos | None]:
        given = Kudos(id="k", by="UDANA", to="UBO", text="好", at=NOW)  # type: ignore[arg-type]  # ids are strings
        store.kudos.add(given)
        return given, store.kudos.get("k")

    given, kept = await any_workspace.stored(keep)

    assert given == kept


async def test_longest_words_fit(people: Workspace) -> None:
    await praise(people, "& *长* " * 80)
