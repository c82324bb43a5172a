"""Kudos, kept."""

from bot.plans.kudos import Kudos
from storage.keeper import Keeper
from storage.schema.kudos import KudosRow


class AllKudos(Keeper[Kudos]):
    """All kudos."""

    row = KudosRow
    value = Kudos
