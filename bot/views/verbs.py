"""Buttons that do what typing `/pip VERB …` does."""

from slack_sdk.models.blocks import ButtonElement

from bot.texts.quote import plain

PREFIX = "verb."
LONGEST = 2000


def verb_button(
    text: str, verb: str, rest: str = "", *, style: str | None = None
) -> ButtonElement:
    """Return a button that uses a verb, by its English name, with the rest."""
    return ButtonElement(
        text=plain(text),
        action_id=f"{PREFIX}{verb}",
        value=rest[:LONGEST] or "-",
        style=style,
    )


def verb_of(action_id: str, value: str) -> tuple[str, str]:
    """Return the verb and the rest that a button stands for."""
    return action_id.removeprefix(PREFIX), "" if value == "-" else value
