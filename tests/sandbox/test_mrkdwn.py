import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.mrkdwn import to_html
from tests.sandbox.pages import STAMP, Tags, a_reader, is_harmless

PIECES = st.one_of(
    st.text(),
    st.sampled_from(
        [
            *"*_~`<>|&\n",
            "```",
            "<@U1>",
            "<!date^1^{date}^javascript:alert(1)|x>",
            "<https://x.y/?a=\"'>",
            "<javascript:alert(1)|go>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "&lt;b&gt;",
            "&gt; ",
            ":tada:",
            "• ",
        ]
    ),
)
ALLOWED = {"a", "s", "blockquote", "br", "code", "div", "em", "pre"} | {
    "span",
    "strong",
    "time",
}


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*bold* _it_ ~gone~", "<strong>bold</strong> <em>it</em> <s>gone</s>"),
        ("*bold _and it_*", "<strong>bold <em>and it</em></strong>"),
        ("2*3*4 and snake_case_name", "2*3*4 and snake_case_name"),
        ("* not bold *", "* not bold *"),
        ("`*code*`", "<code>*code*</code>"),
        ("```\n*pre*\n```", "<pre>*pre*</pre>"),
        ("one\ntwo", "one<br>two"),
        ("&gt; said\n> too", "<blockquote>said<br>too</blockquote>"),
        ("a &amp; b &lt;c&gt;", "a &amp; b &lt;c&gt;"),
        ("&amp;lt;", "&amp;lt;"),
        ("<b>", "&lt;b&gt;"),
        ("<!here>", '<span class="mention me">@here</span>'),
        ("<@U2>", '<span class="mention">@林美</span>'),
        ("<@U1|bo>", '<span class="mention me">@Bo Lindqvist</span>'),
        ("<@U404|left>", '<span class="mention">@left</span>'),
        ("<#C1>", '<a class="mention" href="/u/U1/C1">#support-team</a>'),
        ("<#C2>", '<span class="mention">#elsewhere</span>'),
        ("<#C404|secret>", '<span class="mention">#secret</span>'),
        (":nothing_known:", ":nothing_known:"),
        (":tada:", '<span class="emoji" title=":tada:">🎉</span>'),
    ],
)
def test_mrkdwn_is_shown_as_slack_shows_it(text: str, html: str) -> None:
    assert to_html(text, a_reader()) == html


def test_links_keep_their_label_and_query() -> None:
    html = to_html("<https://a.b/?x=1&amp;y=2|the *page*>", a_reader())
    assert 'href="https://a.b/?x=1&amp;y=2"' in html
    assert Tags(html).text == "the *page*"


def test_lines_with_bullets_stand_under_each_other() -> None:
    html = to_html("Noted:\n• one\n• two\nThanks", a_reader())
    assert html.count('<div class="bullet">') == 2
    assert Tags(html).text == "Noted:•one•twoThanks"


@pytest.mark.parametrize(
    ("pattern", "english", "chinese"),
    [
        ("{date_num} {time}", "2026-05-01 10:00 AM", "2026-05-01 10:00"),
        ("{date}", "May 1st, 2026", "2026年5月1日"),
        ("{date_short}", "May 1, 2026", "2026年5月1日"),
        ("{date_long}", "Friday, May 1st, 2026", "2026年5月1日 星期五"),
        ("{date_pretty}", "Today", "今天"),
        ("{date_short_pretty}", "Today", "今天"),
        ("{date_long_pretty} at {time}", "Today at 10:00 AM", "今天 at 10:00"),
        ("{day_divider_pretty}", "Today", "今天"),
        ("{date_slash}", "05/01/2026", "05/01/2026"),
        ("{time_secs}", "10:00:00 AM", "10:00:00"),
        ("{ago}", "0 seconds ago", "0 秒前"),
        ("{unknown}", "{unknown}", "{unknown}"),
    ],
)
def test_dates_are_in_the_readers_zone_and_language(
    pattern: str, english: str, chinese: str
) -> None:
    text = f"<!date^{STAMP}^{pattern}|no date>"
    assert Tags(to_html(text, a_reader())).text == english
    assert Tags(to_html(text, a_reader(locale="zh-CN"))).text == chinese


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("America/New_York", "Today 10:00 PM"),
        ("Australia/Lord_Howe", "Today 12:30 PM"),
        ("UTC", "Today 2:00 AM"),
    ],
)
def test_a_moment_is_told_by_each_readers_own_clock(zone: str, shown: str) -> None:
    text = f"<!date^{STAMP}^{{date_pretty}} {{time}}|no date>"
    assert Tags(to_html(text, a_reader(zone))).text == shown


def test_near_days_are_named_by_the_readers_own_calendar() -> None:
    text = f"<!date^{STAMP - 4 * 3600}^{{date_pretty}}|no date>"
    assert to_html(text, a_reader("Asia/Shanghai")) == "<time>Today</time>"
    assert to_html(text, a_reader("UTC")) == "<time>Yesterday</time>"


@pytest.mark.parametrize("stamp", ["soon", "9" * 30, "", "nan"])
def test_a_date_that_is_none_shows_its_fallback(stamp: str) -> None:
    html = to_html(f"<!date^{stamp}^{{date}}|next week>", a_reader())
    assert html == "next week"


def test_a_date_may_be_a_link() -> None:
    html = to_html(f"<!date^{STAMP}^{{date_num}}^https://a.b|x>", a_reader())
    assert 'href="https://a.b"' in html


@given(st.lists(PIECES).map("".join))
def test_no_text_yields_a_tag_or_a_link_of_its_own(text: str) -> None:
    html = str(to_html(text, a_reader()))
    assert set(Tags(html).tags) <= ALLOWED
    assert is_harmless(html)


@given(st.text(alphabet=st.characters(exclude_characters="*_~`<>&:|•◦▪‣–.)、\n\r")))
def test_plain_words_are_shown_as_they_are(text: str) -> None:
    assert Tags(str(to_html(text, a_reader()))).text == text


def test_ten_thousand_signs_are_no_burden() -> None:
    for sign in ("*a ", "<", "`", "_a", ":a", "~", "&gt;", "x\n"):
        assert to_html(sign * 10_000, a_reader())
