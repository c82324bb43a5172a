"""What an owner hears when somebody else said how their action stands: the lead did."""

from datetime import date, datetime

from bot.deliveries import Delivery, Skip
from bot.ids import UserId
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.texts import TEXTS
from bot.texts.digests import DigestTexts
from bot.views import Message
from storage.database import Store


def decision(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Tell the owner, unless the action is another's by now."""
    action = store.actions.get(delivery.about["action"])
    plan = action and store.plans.get(action.plan_id)
    if not action or not plan:
        return Skip("plan_gone")
    lead = UserId(delivery.about["by"])
    people = store.people.named({lead, action.owner})
    owner = people.get(action.owner)
    if owner is None or owner.id != delivery.person or not owner.is_active:
        return Skip("person_gone")
    if not may(owner.id, Deed.SEE_ACTION, plan, [action]):
        return Skip("not_theirs")
    name = people[lead].name if lead in people else lead
    texts, what = TEXTS[owner.language].digests, delivery.about["what"]
    return Message.of(_says(texts, what, name, action, plan, owner.today(now)))


def _says(
    texts: DigestTexts, what: str, lead: str, action: Action, plan: Plan, today: date
) -> str:
    match what:
        case "date":
            return texts.told_date(lead, action, plan, today)
        case "dropped":
            return texts.told_drop(lead, action, plan)
        case "support":
            return texts.told_support(lead, action, plan)
        case _:
            return texts.told_status(lead, action, plan)
