import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.app import App
from sandbox.clock import SandboxClock
from sandbox.mrkdwn import to_html
from sandbox.typed import as_typed, stored
from sandbox.workspace import Workspace
from tests.sandbox.pages import Tags, a_reader, is_harmless

WORKSPACE = Workspace(App(), SandboxClock())
PEOPLE = list(WORKSPACE.people.values())
CHANNELS = list(WORKSPACE.channels.values())
BO = next(person.id for person in PEOPLE if person.name == "bo")
MEI = next(person.id for person in PEOPLE if person.real_name == "林美")
SUPPORT = next(one.id for one in CHANNELS if one.name == "support-team")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1 < 2 & 3", "1 &lt; 2 &amp; 3"),
        ("@bo coaches", f"<@{BO}> coaches"),
        ("@Bo Lindqvist, thanks", f"<@{BO}>, thanks"),
        ("请@林美看一下", f"请<@{MEI}>看一下"),
        ("@bob is nobody", "@bob is nobody"),
        ("bo@bo.example", "bo@bo.example"),
        ("@here @channel", "<!here> <!channel>"),
        ("see #support-team.", f"see <#{SUPPORT}|support-team>."),
        ("https://a.b/c?d=1&e=2.", "<https://a.b/c?d=1&amp;e=2>."),
        ("https://a.b/#general", "<https://a.b/#general>"),
        ("done 🎉👍", "done :tada::+1:"),
        ("<@U1> <!channel>", "&lt;@U1&gt; &lt;!channel&gt;"),
    ],
)
def test_typed_words_are_stored_as_slack_stores_them(typed: str, kept: str) -> None:
    assert stored(typed, PEOPLE, CHANNELS) == kept


@pytest.mark.parametrize(
    "typed",
    ["@Bo Lindqvist 1 < 2 & 3 🎉", "#support-team https://a.b/?x=1&y=2", "@here 你好"],
)
def test_an_edit_begins_with_what_was_typed(typed: str) -> None:
    assert as_typed(stored(typed, PEOPLE, CHANNELS), PEOPLE, CHANNELS) == typed


@given(st.text())
def test_what_is_typed_is_never_a_tag(typed: str) -> None:
    html = str(to_html(stored(typed, PEOPLE, CHANNELS), a_reader()))
    assert is_harmless(html)
    assert "script" not in Tags(html).tags
