"""Block Kit: what Slack takes, and why not."""

from sandbox.blocks.check import check_message, check_view

__all__ = ["check_message", "check_view"]
