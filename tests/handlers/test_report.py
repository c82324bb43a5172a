"""`/pip report`: say how things stand without being asked."""

from datetime import date

from bot.plans.actions import Action
from bot.plans.progress import Metric, Status
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import OWNER, a_person, a_plan, an_action

PLAN = a_plan()
CALLS = Metric(name="calls", unit="calls", baseline=0, target=20)
SUPPLIERS = an_action(plan_id=PLAN.id, number=1, title="Call suppliers", metric=CALLS)
GUIDE = an_action(plan_id=PLAN.id, number=2, title="Write the guide")


async def planted(workspace: Workspace, locale: str = "en-GB") -> None:
    await workspace.plant(a_person("UOWNER", locale=locale), a_person("ULEAD"))
    await workspace.plant(PLAN, SUPPLIERS, GUIDE)


async def action(workspace: Workspace, which: Action) -> Action:
    def read(store: Store) -> Action:
        return store.actions.with_ids([which.id])[which.id]

    return await workspace.stored(read)


async def test_words_are_read_like_a_reply(workspace: Workspace) -> None:
    await planted(workspace)
    answer = await workspace.command(OWNER, "report #2 80%, rest by 20 March")

    assert "in our messages" in answer.text
    guide = await action(workspace, GUIDE)
    assert (guide.percent, guide.due) == (80, date(2026, 3, 20))
    [receipt] = await workspace.said_to(OWNER)
    assert "> #2 80%, rest by 20 March" in receipt.shown
    assert "*2. Write the guide:* in progress, 80%" in receipt.shown
    assert "Fri 20 Mar" in receipt.shown


async def test_chinese_verb_reports_too(workspace: Workspace) -> None:
    await planted(workspace, "zh-CN")
    await workspace.command(OWNER, "汇报 第2项完成了")

    assert (await action(workspace, GUIDE)).status is Status.DONE


async def test_without_words_a_form_takes_them(workspace: Workspace) -> None:
    await planted(workspace)
    await workspace.command(OWNER, "report")
    form = workspace.form
    wrong = await workspace.submit(
        OWNER, form, **{f"value:{SUPPLIERS.id}": "a dozen", f"due:{GUIDE.id}": None}
    )
    assert wrong["errors"] == {
        f"value:{SUPPLIERS.id}": "A number, please, such as 7.5."
    }
    fields = {
        f"value:{SUPPLIERS.id}": "12",
        f"status:{GUIDE.id}": "blocked",
        f"blocker:{GUIDE.id}": "IT access",
        f"help:{GUIDE.id}": ["help"],
    }
    for _ in range(2):
        assert await workspace.submit(OWNER, form, **fields) == {}

    assert (await action(workspace, SUPPLIERS)).value == 12
    guide = await action(workspace, GUIDE)
    assert (guide.status, guide.blocker, guide.help) == (
        Status.BLOCKED,
        "IT access",
        True,
    )
    [receipt] = await workspace.said_to(OWNER)
    assert "held up by “IT access”, needs help" in receipt.shown


async def test_somebody_without_actions_is_told(workspace: Workspace) -> None:
    await workspace.plant(a_person("UOTHER"))

    for text in ("report", "report all done"):
        answer = await workspace.command("UOTHER", text)
        assert "You have no open actions" in answer.text
    assert workspace.wire.views == []


async def test_code_and_number_mean_the_action_of_that_plan(
    workspace: Workspace,
) -> None:
    """The flag says "#1 (P-2)" of what the check-in lists as its third action."""
    other = a_plan(number=2)
    third = an_action(plan_id=other.id, number=1, title="Book the room")
    await planted(workspace)
    await workspace.plant(other, third)
    await workspace.command(OWNER, "report P-2 #1 done")

    assert (await action(workspace, third)).status is Status.DONE
    assert (await action(workspace, SUPPLIERS)).status is Status.NOT_STARTED


async def test_number_with_two_meanings_is_asked_about(workspace: Workspace) -> None:
    other = a_plan(number=2)
    third = an_action(plan_id=other.id, number=1, title="Book the room")
    await planted(workspace)
    await workspace.plant(other, third)
    await workspace.command(OWNER, "report #1 done")

    [asked] = await workspace.said_to(OWNER)
    assert asked.text == "One question before I note that"
    assert "Nothing is written yet" in asked.shown
    assert (await action(workspace, SUPPLIERS)).status is Status.NOT_STARTED
