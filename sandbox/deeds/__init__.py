"""What people do in the workspace, and how it reaches the app."""

from sandbox.deeds.clicks import Clicks
from sandbox.deeds.commands import Commands
from sandbox.deeds.modals import Modals, Submission
from sandbox.deeds.office import Office
from sandbox.deeds.place import Place
from sandbox.deeds.talk import Talk

__all__ = ["Deeds", "Place", "Submission"]


class Deeds(Talk, Commands, Clicks, Modals, Office):
    """All that a person can do."""
