"""Rich text: sections, lists, quotes, preformatted text, and what stands in them."""

from sandbox.blocks.shapes import (
    ID,
    URL,
    Check,
    boolean,
    by_type,
    choice,
    integer,
    listed,
    shape,
    string,
)

MANY = 10_000  # no documented limit; the message as a whole is limited
_STYLES = (
    "bold",
    "italic",
    "strike",
    "code",
    "underline",
    "highlight",
    "client_highlight",
    "unlink",
)
_STYLE = shape({}, dict.fromkeys(_STYLES, boolean))
_LOOK = {"style": _STYLE}
_TEXT = string(MANY * 4)
_INLINE = by_type(
    {
        "text": shape({"text": _TEXT}, _LOOK),
        "link": shape(
            {"url": URL}, _LOOK | {"text": string(MANY, 0), "unsafe": boolean}
        ),
        "emoji": shape(
            {"name": string(255)},
            _LOOK | {"unicode": string(255), "skin_tone": integer(1, 6), "url": URL},
        ),
        "user": shape({"user_id": string(255)}, _LOOK),
        "usergroup": shape({"usergroup_id": string(255)}, _LOOK),
        "channel": shape({"channel_id": string(255)}, _LOOK),
        "team": shape({"team_id": string(255)}, _LOOK),
        "broadcast": shape({"range": choice("here", "channel", "everyone")}, _LOOK),
        "color": shape({"value": string(9)}, _LOOK),
        "date": shape(
            {"timestamp": integer(0, 99_999_999_999), "format": string(255)},
            _LOOK | {"url": URL, "fallback": string(255)},
        ),
    }
)
_INLINES = {"elements": listed(_INLINE, MANY)}
_SECTION = shape(_INLINES)
_BORDER = {"border": integer(0, 1)}
_ELEMENT = by_type(
    {
        "rich_text_section": _SECTION,
        "rich_text_quote": shape(_INLINES, _BORDER),
        "rich_text_preformatted": shape(_INLINES, _BORDER | {"language": string(100)}),
        "rich_text_list": shape(
            {
                "style": choice("bullet", "ordered"),
                "elements": listed(by_type({"rich_text_section": _SECTION}), MANY, 1),
            },
            _BORDER | {"indent": integer(0, 8), "offset": integer(0, MANY)},
        ),
    }
)
RICH_TEXT_SHAPE: Check = shape({"elements": listed(_ELEMENT, MANY)}, {"block_id": ID})
RICH_TEXT: Check = by_type({"rich_text": RICH_TEXT_SHAPE})
