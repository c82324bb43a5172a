"""Chinese days and months: 2026年6月5日, 去年5月, 六月五号到八号."""

from bot.reading import compose
from bot.reading.grammar import rule

_GAP = "(COMMA|OF)*"

RULES = (
    rule(
        "年",
        "SHIFT UNIT(?=COMMA? OF? (MONTHNAME|QUARTERNAME|WEEKSHIFT))",
        compose.shifted_unit,
    ),
    rule(
        "年月日",
        f"YEARLY {_GAP} MONTHNAME {_GAP} NUMBERED(?!UNIT)",
        compose.day_of_month_of_year,
    ),
    rule("年月", f"YEARLY {_GAP} MONTHNAME", compose.month_of_year),
)
