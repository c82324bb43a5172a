"""What is played for the pictures: a team's plan and an employee's, start to end."""

from datetime import UTC, datetime

from bot.ids import PlanId
from storage.database import Store
from tests.e2e.story import Story
from tests.pictures.asides import Asides
from tests.pictures.camera import Camera
from tests.pictures.words import Words

START = datetime(2031, 1, 6, 9, tzinfo=UTC)  # a Monday, ahead of real time


def day(month: int, number: int, hour: int = 18) -> datetime:
    """Return an hour of the year, UTC."""
    return datetime(2031, month, number, hour, tzinfo=UTC)


class Scenes:
    """The scenes in one language, with a picture of each form and message."""

    def __init__(self, story: Story, camera: Camera, words: Words) -> None:
        self._story = story
        self._camera = camera
        self._words = words
        self._ids = story.ids

    async def play(self) -> None:
        """Play all scenes."""
        await self.register()
        await self.diagnose()
        await self.consult()
        await self.check_in()
        await self.be_late()
        await self.look()
        await Asides(self._story, self._camera, self._words).play()
        await self.speak_up()
        await self.look_back()
        await self.evaluate()

    async def register(self) -> None:
        words, story, lead = self._words, self._story, self._words.lead
        owner = f"<@{self._ids[words.owner]}>"
        await story.pip(lead, f"new {words.new.format(owner=owner)}")
        await story.press_in_form(lead, "plan_form.add_action")
        await self._fill_in(lead)
        await self._camera.form("form-new", lead)
        await story.press_in_form(lead, "plan_form.details.a1")
        await self._camera.form("form-details", lead)
        await story.dismiss(lead, cleared=False)
        await story.submit(lead)
        await self._camera.form("form-registered", lead)
        await story.dismiss(lead)
        await story.until(day(1, 7))
        await self._camera.message("welcome", words.owner, "acknowledge.")

    async def _fill_in(self, lead: str) -> None:
        words, story = self._words, self._story
        await story.type_in(
            lead,
            channel=story.channel(words.channel),
            sponsor=self._ids[words.sponsor],
            **{
                "g1.statement": words.goal,
                "g1.metric": words.metric,
                "g1.unit": words.unit,
                "g1.baseline": "8.4",
                "g1.target": "6",
                "g1.goal_due": "2031-06-30",
                "a1.due": "2031-02-14",
                "a1.measure": words.measure,
                "a2.action": words.step,
                "a2.owner": self._ids[words.helper],
                "a2.due": "2031-03-28",
            },
        )

    async def diagnose(self) -> None:
        story, words, lead = self._story, self._words, self._words.lead
        plan = await story.stored(lambda store: store.plans.numbered(1))
        assert plan
        await story.pip(lead, "diagnose P-1")
        await story.press_in_form(lead, "symptom:")
        await story.submit(lead, symptom=words.symptom)
        await story.press_in_form(lead, "add:evidence")
        await story.type_in(lead, source="process_review", evidence=words.evidence)
        await self._camera.form("form-evidence", lead)
        await story.submit(lead)
        await story.press_in_form(lead, "tab:causes")
        await story.press_in_form(lead, "add:causes")
        [entry] = await story.stored(lambda store: store.evidence.of(plan.id))
        weighed = {"level": "process", "impact": "4", "effort": "2"}
        await story.type_in(lead, cause=words.cause, rests_on=[entry.id], **weighed)
        await self._camera.form("form-cause", lead)
        await story.submit(lead)
        [cause] = await story.stored(lambda store: store.causes.of(plan.id))
        await story.choose(lead, f"why:causes:{cause.id}")
        await story.type_in(lead, why0=words.why, root=["value"])
        await self._camera.form("form-why", lead)
        await story.submit(lead)
        await story.dismiss(lead, cleared=False)
        await story.press_in_form(lead, "tab:strategies")
        await story.press_in_form(lead, "add:strategies")
        [goal] = await story.stored(lambda store: store.goals.of([plan.id]))
        actions = await story.stored(lambda store: store.actions.of([plan.id]))
        await story.type_in(
            lead,
            statement=words.strategy,
            treats=cause.id,
            serves=goal.id,
            carried_by=[each.id for each in actions],
        )
        await self._camera.form("form-strategy", lead)
        await story.submit(lead)
        await story.press_in_form(lead, "tab:causes")
        await self._camera.form("form-diagnosis", lead)
        await story.press_in_form(lead, "draw:")
        await story.dismiss(lead)
        await self._camera.message("fishbone", lead, "slack_file")

    async def consult(self) -> None:
        story, words, lead = self._story, self._words, self._words.lead
        await story.pip(lead, "new")
        await story.choose(lead, "individual")
        await story.press_in_form(lead, "plan_form.add_action")
        await story.submit(
            lead,
            title=words.one,
            subject=self._ids[words.subject],
            hr_partner=self._ids[words.partner],
            **{
                "g1.statement": words.one_goal,
                "g1.metric": words.one_metric,
                "g1.unit": words.one_unit,
                "g1.baseline": "72",
                "g1.target": "90",
                "g1.goal_due": "2031-07-31",
                "a1.action": words.one_step,
                "a1.owner": self._ids[words.subject],
                "a1.due": "2031-02-21",
                "a2.action": words.support,
                "a2.owner": self._ids[lead],
                "a2.due": "2031-05-30",
            },
        )
        await story.dismiss(lead)
        await story.until(day(1, 8))  # nobody is told at night
        await self._camera.message("review", words.partner, "consult.approve")
        await self._camera.home("home-partner", words.partner)
        await story.press(words.partner, "consult.approve")
        await story.until(day(1, 9, 6))
        await self._camera.message("consultation", words.subject, "consult.accept")
        await story.press(words.subject, "consult.propose")
        step = (await story.stored(lambda s: s.actions.of([_plan(s, 2)])))[0]
        proposal = {"day": "2031-02-28", "text": words.proposal}
        await story.type_in(words.subject, item=step.id, **proposal)
        await self._camera.form("form-propose", words.subject)
        await story.submit(words.subject)
        await story.until(day(1, 9))
        await self._camera.message("proposal", lead, "consult.grant")
        await story.press(lead, "consult.grant")
        await story.until(day(1, 10))
        await self._camera.message("started", words.subject, "acknowledge.refused")

    async def check_in(self) -> None:
        story, words = self._story, self._words
        await story.until(day(1, 31))
        await self._camera.message("check-in", words.owner, "prompt.act")
        await story.says(words.owner, words.reply)
        await self._camera.message("receipt", words.owner, "receipt.right")
        await story.says(words.helper, words.hindered)
        await self._camera.message("question", words.helper, "receipt.choose")
        await story.press(words.helper, "receipt.choose.first")
        await story.pip(words.owner, "report")
        await self._camera.form("form-report", words.owner)
        await story.dismiss(words.owner)

    async def be_late(self) -> None:
        story, words = self._story, self._words
        await story.until(day(3, 4))
        await self._camera.message("overdue", words.owner, "overdue.date")
        await story.press(words.owner, "overdue.date")
        await self._camera.form("form-overdue", words.owner)
        await story.dismiss(words.owner)
        await story.press(words.owner, "overdue.blocked")
        await self._camera.form("form-blocked", words.owner)
        await story.dismiss(words.owner)
        await story.says(words.owner, words.done)
        await self._camera.message("done", words.owner, "effect.")
        await story.press(words.owner, "effect.more")
        await self._camera.form("form-effect", words.owner)
        await story.dismiss(words.owner)
        await self._ask_for_support()

    async def _ask_for_support(self) -> None:
        story, words = self._story, self._words
        await story.pip(words.owner, "support P-2 #1")
        await story.type_in(
            words.owner,
            what=words.needed,
            kind="mentor",
            who=self._ids[words.partner],
            day="2031-03-14",
        )
        await self._camera.form("form-support", words.owner)
        await story.submit(words.owner)
        await story.dismiss(words.owner)
        await story.until(day(3, 6, 6))
        await self._camera.message("support", words.partner, "support.accept")

    async def look(self) -> None:
        story, words, lead = self._story, self._words, self._words.lead
        await story.pip(lead, "status P-1")  # where charts are not known yet
        await story.pip(lead, "status P-1")
        await self._camera.message("status", lead, "data_visualization")
        await story.pip(lead, "show P-1")
        await self._camera.message("show", lead, "data_visualization")
        await story.pip(lead, "trace P-1 #1")
        await self._camera.message("trace", lead, "●")
        await story.pip(words.owner, "why")
        await self._camera.message("why", words.owner, "• ")
        await self._camera.home("home-lead", lead)
        await self._camera.home("home-owner", words.owner)

    async def speak_up(self) -> None:
        story, words = self._story, self._words
        for name, typed in (
            ("settings", "settings"),
            ("kudos", f"kudos <@{self._ids[words.owner]}> {words.praise}"),
            ("suggest", f"suggest {words.idea}"),
        ):
            where = story.channel(words.channel)
            await story.pip(words.lead, typed, where)
            await self._camera.form(f"form-{name}", words.lead)
            await story.dismiss(words.lead)
        await story.pip(words.lead, "pause P-1")
        await story.until(day(3, 14))
        await story.pip(words.lead, "resume P-1")
        await self._camera.message("resume", words.lead, "pause.move")
        await story.press(words.lead, "pause.move")

    async def look_back(self) -> None:
        story, words = self._story, self._words
        await story.until(day(4, 2))
        channel = story.channel(words.channel)
        chart = "data_visualization"
        await self._camera.message("recap", words.lead, chart, channel)
        await self._camera.message("sponsor", words.sponsor, words.digest)

    async def evaluate(self) -> None:
        story, words, lead = self._story, self._words, self._words.lead
        await story.until(day(7, 30))
        await self._camera.message("ended", lead, "verb.close")
        await story.pip(lead, "close P-1")
        await story.type_in(lead, people=[self._ids[words.colleague]])
        await self._camera.form("form-begin", lead)
        await story.submit(lead)
        await story.dismiss(lead)
        await story.until(day(7, 31))
        await self._camera.message("assessment", words.owner, "assessment.write")
        await story.press(words.owner, "assessment.write")
        await story.type_in(words.owner, result=words.assessed)
        await self._camera.form("form-assessment", words.owner)
        await story.submit(words.owner)
        await story.dismiss(words.owner)
        await self._camera.message("feedback", words.colleague, "feedback.answer")
        await story.press(words.colleague, "feedback.answer")
        await story.type_in(words.colleague, changed=words.changed, works=words.works)
        await self._camera.form("form-feedback", words.colleague)
        await story.submit(words.colleague)
        await story.dismiss(words.colleague)
        await story.pip(lead, "close P-1")
        await story.press_in_form(lead, "feedback.voice")
        await story.type_in(lead, name=words.voice, changed=words.changed)
        await self._camera.form("form-voice", lead)
        await story.submit(lead)
        judged = {"outcome": "partly_met", "miss": "execution"}
        await story.type_in(lead, says=words.says, reasons=words.reasons, **judged)
        await self._camera.form("form-evaluation", lead)
        await story.submit(lead)
        await story.dismiss(lead)
        channel = story.channel(words.channel)
        await self._camera.message("closed", lead, "→ *6.4*", channel)
        await self._learn()

    async def _learn(self) -> None:
        story, words, lead = self._story, self._words, self._words.lead
        step = (await story.stored(lambda s: s.actions.of([_plan(s, 1)])))[0]
        await story.pip(lead, "lesson P-1")
        await story.type_in(
            lead,
            kind="practice",
            text=words.lesson,
            about=f"action:{step.id}",
            owner=self._ids[words.owner],
        )
        await self._camera.form("form-lesson", lead)
        await story.submit(lead)
        await story.dismiss(lead)
        await story.pip(lead, f"practices {words.search}")
        await self._camera.message("practices", lead, words.lesson)
        await story.pip(lead, "next P-1")
        await self._camera.form("form-next", lead)


def _plan(store: Store, number: int) -> PlanId:
    found = store.plans.numbered(number)
    assert found
    return found.id
