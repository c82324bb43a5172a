"""A workbook of the ninth set."""

from datetime import date

from tests.importing.office.building import book


def theatre() -> bytes:
    """Return an English workbook with a summary sheet and a register of actions."""
    return book(
        {
            "Summary": [
                ["Plan name", "On-time starts, operating theatres 1-4"],
                ["Plan lead", "Mr Declan Foy"],
                ["Date written", "12/01/2027"],
                [],
                ["Why we need this plan"],
                ["First case started late on 61% of days in December"],
                ["Average delay 23 minutes"],
                [],
                ["Main causes"],
                ["Consent forms are completed on the day"],
                ["Instruments arrive after 08:15"],
                [],
                ["Help needed"],
                ["Porter from 07:00 on weekdays"],
            ],
            "Goals": [
                ["Goal", "Indicator", "Dec 2026", "Goal for June", "Deadline"],
                ["Start on time", "First cases on time", 0.39, 0.85, date(2027, 6, 30)],
                ["Shorter delays", "Average delay (minutes)", 23, 8, date(2027, 4, 30)],
            ],
            "Register": [
                ["Action register", "<", "<", "<", "<", "<", "<"],
                [
                    "Number",
                    "Action agreed",
                    "Responsible person(s)",
                    "Begin",
                    "Complete by",
                    "Progress",
                    "Success criteria",
                ],
                [
                    1,
                    "Take consent at the pre-assessment visit",
                    "Mr Declan Foy; Sr Aoife Nolan",
                    "18/01/2027",
                    "26/02/2027",
                    "started",
                    "Consent on file the day before: 35% to 95%",
                ],
                [
                    2,
                    "Deliver instruments by 07:30",
                    "Sterile services (Jan Mazur)",
                    "25/01/2027",
                    "12/02/2027",
                    "",
                    "Trays in theatre by 07:30: 40% to 100%",
                ],
                [
                    3,
                    "Ten-minute huddle at 07:45",
                    "Sr Aoife Nolan",
                    "18/01/2027",
                    "ongoing",
                    "",
                    "",
                ],
            ],
        },
        formats={"Goals!C2": "0%", "Goals!D2": "0%"},
    )
