"""What English says of days: text, the span that says it, and what it means."""

from datetime import date

import pytest

from bot.reading.dates.find import Modifier, find_dates

WEDNESDAY = date(2026, 3, 11)

# text | span | first day, or first..last | modifier
CASES = """
will be done tomorrow | tomorrow | 2026-03-12
finished yesterday | yesterday | 2026-03-10
it's due the day after tomorrow | due the day after tomorrow | 2026-03-13 by
I sent it the day before yesterday | the day before yesterday | 2026-03-09
later this morning | this morning | 2026-03-11
met them last night | last night | 2026-03-10
EOD | EOD | 2026-03-11
3.4.2026 | 3.4.2026 | 2026-04-03
4/1-4/10 | 4/1-4/10 | 2026-04-01..2026-04-10
Thu 02.04. - Sat 04.04. | Thu 02.04. - Sat 04.04. | 2026-04-02..2026-04-04
EOD Friday | Friday | 2026-03-13
Friday EOD | Friday | 2026-03-13
end of day tomorrow | tomorrow | 2026-03-12
by close of business | by close of business | 2026-03-11 by
Friday | Friday | 2026-03-13
by Friday | by Friday | 2026-03-13 by
this Friday | this Friday | 2026-03-13
next Friday | next Friday | 2026-03-20
last Friday | last Friday | 2026-03-06
this Wednesday | this Wednesday | 2026-03-11
next Wednesday | next Wednesday | 2026-03-18
coming Wednesday | coming Wednesday | 2026-03-18
friday after next | friday after next | 2026-03-27
Friday next week | Friday next week | 2026-03-20
next week on Friday | next week on Friday | 2026-03-20
Friday of next week | Friday of next week | 2026-03-20
Thursday this week | Thursday this week | 2026-03-12
next week from Tue to Thu | next week from Tue to Thu | 2026-03-17..2026-03-19
Monday in two weeks | Monday in two weeks | 2026-03-23
Friday week | Friday week | 2026-03-20
a week from Tuesday | a week from Tuesday | 2026-03-24
a week on Monday | a week on Monday | 2026-03-23
2 sundays from now | 2 sundays from now | 2026-03-22
two tuesdays ago | two tuesdays ago | 2026-03-03
Friday the 13th | Friday the 13th | 2026-03-13
Tuesday the twenty-fourth | Tuesday the twenty-fourth | 2026-03-24
Friday, 13 March | Friday, 13 March | 2026-03-13
Friday 3/20 | Friday 3/20 | 2026-03-20
March 20 (Fri) | March 20 (Fri | 2026-03-20
on the 15th | the 15th | 2026-03-15
by the 5th | by the 5th | 2026-04-05 by
24th | 24th | 2026-03-24
the 24th we ship | the 24th | 2026-03-24
on 15 | 15 | 2026-03-15
14 March | 14 March | 2026-03-14
March 14 | March 14 | 2026-03-14
Mar 14th, 2026 | Mar 14th, 2026 | 2026-03-14
14 mar 2026 | 14 mar 2026 | 2026-03-14
the 3rd of April | 3rd of April | 2026-04-03
march twenty-first | march twenty-first | 2026-03-21
the tenth of May, two thousand thirty | tenth of May, two thousand thirty | 2030-05-10
June fifth nineteen ninety nine | June fifth nineteen ninety nine | 1999-06-05
may fifth twenty twenty seven | may fifth twenty twenty seven | 2027-05-05
31-Oct-26 | 31-Oct-26 | 2026-10-31
14th April 27 | 14th April 27 | 2027-04-14
2026 May 5 | 2026 May 5 | 2026-05-05
2026/May/5 | 2026/May/5 | 2026-05-05
2026 5 14 | 2026 5 14 | 2026-05-14
20-2026-April | 20-2026-April | 2026-04-20
2026 20 April | 2026 20 April | 2026-04-20
5/14, 2027 | 5/14, 2027 | 2027-05-14
3 - 8 May | 3 - 8 May | 2026-05-03..2026-05-08
May 3-8 | May 3-8 | 2026-05-03..2026-05-08
from 3 to 8 May 2026 | from 3 to 8 May 2026 | 2026-05-03..2026-05-08
between May 3 and 8 | May 3 and 8 | 2026-05-03..2026-05-08
between 3 and 8 May | between 3 and 8 May | 2026-05-03..2026-05-08
from 3 to May 8 | from 3 to May 8 | 2026-05-03..2026-05-08
from 4 to 22 this month | from 4 to 22 this month | 2026-03-04..2026-03-22
from the 20th to the 25th | from the 20th to the 25th | 2026-03-20..2026-03-25
from 14 March to the 18th | from 14 March to the 18th | 2026-03-14..2026-03-18
14 March to 3 April | 14 March to 3 April | 2026-03-14..2026-04-03
10 August - 12 September 2027 | 10 August - 12 September 2027 | 2027-08-10..2027-09-12
Nov-Feb 2027 | Nov-Feb 2027 | 2026-11-01..2027-02-28
from Monday to Wednesday | from Monday to Wednesday | 2026-03-16..2026-03-18
between today and Friday | between today and Friday | 2026-03-11..2026-03-13
between now and 20 March | between now and 20 March | 2026-03-11..2026-03-20
from 1 March to now | from 1 March to now | 2026-03-01..2026-03-11
3/20-3/25 | 3/20-3/25 | 2026-03-20..2026-03-25
3/20 | 3/20 | 2026-03-20
on 3/20 | 3/20 | 2026-03-20
by 20/3 | by 20/3 | 2026-03-20 by
ready 20/3 | 20/3 | 2026-03-20
on 4.22 | 4.22 | 2026-04-22
2026-03-20 | 2026-03-20 | 2026-03-20
20260320 | 20260320 | 2026-03-20
20.3.2026 | 20.3.2026 | 2026-03-20
3/20/26 | 3/20/26 | 2026-03-20
2026-03 | 2026-03 | 2026-03-01..2026-03-31
3/2027 | 3/2027 | 2027-03-01..2027-03-31
2026 - 4 | 2026 - 4 | 2026-04-01..2026-04-30
5/2026 | 5/2026 | 2026-05-01..2026-05-31
4 - 2027 | 4 - 2027 | 2027-04-01..2027-04-30
April 2027 | April 2027 | 2027-04-01..2027-04-30
2027 April | 2027 April | 2027-04-01..2027-04-30
in April | April | 2026-04-01..2026-04-30
next May | next May | 2026-05-01..2026-05-31
next june | next june | 2026-06-01..2026-06-30
March after next | March after next | 2028-03-01..2028-03-31
June next year | June next year | 2027-06-01..2027-06-30
the 1st of June next year | 1st of June next year | 2027-06-01
this week | this week | 2026-03-09..2026-03-15
next week | next week | 2026-03-16..2026-03-22
last week | last week | 2026-03-02..2026-03-08
the week | the week | 2026-03-09..2026-03-15
the week after next | the week after next | 2026-03-23..2026-03-29
next working week | next working week | 2026-03-16..2026-03-20
the week of the 18th | the week of the 18th | 2026-03-16..2026-03-22
w/c 16 March | w/c 16 March | 2026-03-16..2026-03-22
week 14 of 2026 | week 14 of 2026 | 2026-03-30..2026-04-05
CW14 | CW14 | 2026-03-30..2026-04-05
in week 31 | week 31 | 2026-07-27..2026-08-02
this weekend | this weekend | 2026-03-14..2026-03-15
next month | next month | 2026-04-01..2026-04-30
end of next month | end of next month | 2026-04-16..2026-04-30
by the end of the month | by the end of the month | 2026-03-16..2026-03-31 by
EOM | EOM | 2026-03-16..2026-03-31
EOM April | EOM April | 2026-04-16..2026-04-30
end of March | end of March | 2026-03-16..2026-03-31
early next week | early next week | 2026-03-16..2026-03-19
mid June | mid June | 2026-06-11..2026-06-20
mid-June | mid-June | 2026-06-11..2026-06-20
late April | late April | 2026-04-16..2026-04-30
the rest of the week | rest of the week | 2026-03-11..2026-03-15
later this month | later this month | 2026-03-11..2026-03-31
month end | month end | 2026-03-16..2026-03-31
by year end | by year end | 2026-07-03..2026-12-31 by
first week of April | first week of April | 2026-03-30..2026-04-05
the last week of July | last week of July | 2026-07-27..2026-08-02
first Monday of May | first Monday of May | 2026-05-04
the second Tuesday | second Tuesday | 2026-03-10
last Friday of the month | last Friday of the month | 2026-03-27
the 20th of next month | 20th of next month | 2026-04-20
20 of next month | 20 of next month | 2026-04-20
last day of June | last day of June | 2026-06-30
the first two weeks of May | first two weeks of May | 2026-05-04..2026-05-17
second half of April | second half of April | 2026-04-16..2026-04-30
Q2 | Q2 | 2026-04-01..2026-06-30
Q3 next year | Q3 next year | 2027-07-01..2027-09-30
2027 Q1 | 2027 Q1 | 2027-01-01..2027-03-31
the third quarter of 2026 | third quarter of 2026 | 2026-07-01..2026-09-30
next quarter | next quarter | 2026-04-01..2026-06-30
in 2027 | 2027 | 2027-01-01..2027-12-31
the year 2027 | the year 2027 | 2027-01-01..2027-12-31
mid-2027 | mid-2027 | 2027-05-02..2027-09-01
next year | next year | 2027-01-01..2027-12-31
in two weeks | in two weeks | 2026-03-25
in 2-3 weeks | in 2-3 weeks | 2026-04-01
within three days | within three days | 2026-03-11..2026-03-14 within
in a couple of weeks | in a couple of weeks | 2026-03-25
in half a year | in half a year | 2026-09-11
in one and a half weeks | in one and a half weeks | 2026-03-21
in a year and a half | in a year and a half | 2027-09-11
in 1.5 hours | in 1.5 hours | 2026-03-11
two weeks ago | two weeks ago | 2026-02-25
3 days later | 3 days later | 2026-03-14
10 days from now | 10 days from now | 2026-03-21
2 days after tomorrow | 2 days after tomorrow | 2026-03-14
3 days before April 10 | 3 days before April 10 | 2026-04-07
the day before April 10 | the day before April 10 | 2026-04-09
2 weeks after the end of March | 2 weeks after the end of March | 2026-04-14
for 3 days starting Monday | for 3 days starting Monday | 2026-03-16..2026-03-18
for 10 days from 18 May | for 10 days from 18 May | 2026-05-18..2026-05-27
a week starting tomorrow | a week starting tomorrow | 2026-03-12..2026-03-18
in 10 working days | in 10 working days | 2026-03-25
+3 days | +3 days | 2026-03-14
the next two weeks | next two weeks | 2026-03-12..2026-03-25
the last 3 months | last 3 months | 2025-12-11..2026-03-10
the 5 coming days | 5 coming days | 2026-03-12..2026-03-16
we need another two weeks | need another two weeks | 2026-03-25
give me 3 more days | give me 3 more days | 2026-03-14
no later than March 20 | no later than March 20 | 2026-03-20 by
before April | before April | 2026-04-01..2026-04-30 before
after Friday | after Friday | 2026-03-13 after
until next Friday | until next Friday | 2026-03-20 by
starting March 20 | starting March 20 | 2026-03-20 since
around March 20 | around March 20 | 2026-03-20 around
March 20 or before | March 20 or before | 2026-03-20 by
March 20 and after | March 20 and after | 2026-03-20 since
the current date | current date | 2026-03-11
Monday 9am to 5 | Monday | 2026-03-16
from 3 to 5pm tomorrow | tomorrow | 2026-03-12
at 5 - 6pm on Friday | Friday | 2026-03-13
tomorrow at 4 | tomorrow | 2026-03-12
on Friday in the morning | Friday | 2026-03-13
mid-march | mid-march | 2026-03-11..2026-03-21
this sat | this sat | 2026-03-14
next sat | next sat | 2026-03-21
May | May | 2026-05-01..2026-05-31
sun 14 June | sun 14 June | 2026-06-14
mon - wed | mon - wed | 2026-03-16..2026-03-18
March to May | March to May | 2026-03-01..2026-05-31
Friday before 5pm | Friday | 2026-03-13
Friday at noon | Friday | 2026-03-13
at 5pm Friday | Friday | 2026-03-13
end of month | end of month | 2026-03-16..2026-03-31
for month end | month end | 2026-03-16..2026-03-31
May twenty thirty | May twenty thirty | 2030-05-01..2030-05-31
Friday the 13th we ship | Friday the 13th | 2026-03-13
Friday 3 days after the audit | Friday | 2026-03-13
Q3 of the plan | Q3 | 2026-07-01..2026-09-30
tomorrow, Thursday | tomorrow, Thursday | 2026-03-12
Wed next week | Wed next week | 2026-03-18
fri-mon | fri-mon | 2026-03-13..2026-03-16
between 10 and 11:30 on Friday | Friday | 2026-03-13
in May twenty eighteen | May twenty eighteen | 2018-05-01..2018-05-31
by month-end | by month-end | 2026-03-16..2026-03-31 by
in a day or two | in a day or two | 2026-03-13
need 2 more days | need 2 more days | 2026-03-13
in about two weeks | in about two weeks | 2026-03-25
week ending March 20 | week ending March 20 | 2026-03-20
second half of next week | second half of next week | 2026-03-20..2026-03-22
May 20/21 | May 20/21 | 2026-05-20..2026-05-21
20-Mar | 20-Mar | 2026-03-20
tomorrow, 12 March | tomorrow, 12 March | 2026-03-12
It comes on Friday. | Friday | 2026-03-13
It comes on Fri. | Fri. | 2026-03-13
"""


def rows() -> list[list[str]]:
    return [line.split(" | ") for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("text", "said", "meant"), rows())
def test_date_is_read(text: str, said: str, meant: str) -> None:
    days, _, modifier = meant.partition(" ")
    first, _, last = days.partition("..")

    (found,) = find_dates(text, WEDNESDAY, month_first=True)

    assert found.text == text[found.start : found.end] == said
    assert found.first == date.fromisoformat(first)
    assert found.last == date.fromisoformat(last or first)
    assert found.modifier is Modifier(modifier or "none")
