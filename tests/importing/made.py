"""Documents that are no text: built here, so that what is in them can be read."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import docx
from openpyxl import Workbook


def cards() -> bytes:
    """Return an English .docx: an employee's plan, one small table for each action."""
    document = docx.Document()
    document.add_heading("Individual improvement plan", 0)
    _table(
        document,
        [
            ("Name", "Ruben Castellow", "Role", "Site planner"),
            ("Line manager", "Ottilie Faraday", "Start date", "2 February 2026"),
            ("Date of plan", "2 February 2026", "End date", "30 April 2026"),
        ],
    )
    document.add_heading("1. Performance gap", 1)
    for each in (
        "Six of nine site plans went out after the agreed date.",
        "Two drawings were issued with outdated levels.",
    ):
        document.add_paragraph(each, style="List Bullet")
    document.add_heading("2. Contributing factors", 1)
    document.add_paragraph(
        "Survey data arrives late from the contractor.", style="List Bullet"
    )
    document.add_heading("3. Objectives", 1)
    document.add_paragraph(
        "Plans issued on time: from 33% to 90% by 30 April 2026", style="List Number"
    )
    document.add_heading("4. Agreed actions", 1)
    document.add_heading("Action 1", 2)
    _table(
        document,
        [
            ("Action", "Keep a planning calendar with a two-day reserve"),
            ("Responsible", "Ruben Castellow"),
            ("Deadline", "13 February 2026"),
            ("Resources", "Calendar template"),
            ("How we will know", "All nine plans in the calendar"),
        ],
    )
    document.add_heading("Action 2", 2)
    _table(
        document,
        [
            ("Action", "Check levels with a second planner before issue"),
            ("Responsible", "Ruben Castellow"),
            ("Supported by", "Mina Okafor-Lund"),
            ("Begin", "9 February"),
            ("Deadline", "end of April"),
            ("Expected result", "No drawing issued with outdated levels"),
        ],
    )
    document.add_heading("5. Support from the company", 1)
    document.add_paragraph(
        "Ottilie Faraday will agree a delivery day with the contractor by 20 February.",
        style="List Bullet",
    )
    document.add_paragraph("Access to the levels course.", style="List Bullet")
    return _saved(document)


CARDS: dict[str, object] = {
    "title": "Individual improvement plan",
    "kind": "individual",
    "language": "en",
    "as_of": "2026-02-02",
    "subject": "Ruben Castellow",
    "goals": [
        {
            "statement": "Plans issued on time: from 33% to 90%",
            "metric": "Plans issued on time",
            "unit": "%",
            "baseline": 33,
            "target": 90,
            "due": "2026-04-30",
        }
    ],
    "actions": [
        {
            "title": "Keep a planning calendar with a two-day reserve",
            "owner": "Ruben Castellow",
            "helpers": [],
            "start": None,
            "due": "2026-02-13",
            "resources": "Calendar template",
            "expected": None,
            "metric": "All nine plans in the calendar",
        },
        {
            "title": "Check levels with a second planner before issue",
            "owner": "Ruben Castellow",
            "helpers": ["Mina Okafor-Lund"],
            "start": "2026-02-09",
            "due": "2026-04-30",
            "resources": None,
            "expected": "No drawing issued with outdated levels",
            "metric": None,
        },
        {
            "title": "Agree a delivery day with the contractor",
            "owner": "Ottilie Faraday",
            "helpers": [],
            "start": None,
            "due": "2026-02-20",
            "resources": None,
            "expected": None,
            "metric": None,
        },
    ],
    "evidence": [
        "Six of nine site plans went out after the agreed date.",
        "Two drawings were issued with outdated levels.",
    ],
    "causes": ["Survey data arrives late from the contractor."],
    "support": [
        "Ottilie Faraday will agree a delivery day with the contractor by 20 February.",
        "Access to the levels course.",
    ],
}


def geren() -> bytes:
    """Return a Chinese .docx: an employee's plan as one form with merged cells."""
    document = docx.Document()
    document.add_heading("员工绩效改进计划表", 0)
    table = document.add_table(rows=0, cols=6)
    rows = [
        ("姓名", "蒲一鸣", "部门", "华东销售部", "岗位", "客户经理"),
        ("直属上级", "景澜", "HRBP", "褚梦", "制定日期", "2026/4/8"),
        ("改进周期", *["2026年4月8日至2026年7月7日"] * 5),
        ("绩效差距", *["一季度签约额完成率62%；\n客户拜访每周仅4次"] * 5),
        ("原因分析", *["老客户续签提醒缺失；区域划分调整后客户名单未交接"] * 5),
        *[tuple(["改进目标"] * 6)],
        ("指标", "单位", "当前水平", "目标水平", "达成日期", "数据来源"),
        ("签约额完成率", "%", "62%", "90%", "7月7日", "CRM"),
        ("每周客户拜访", "次", "4", "8", "5月底", "周报"),
        *[tuple(["改进行动"] * 6)],
        ("序号", "改进措施", "改进措施", "责任人", "完成时间", "验收标准"),
        ("1", *["整理到期客户清单并逐户联系"] * 2, "蒲一鸣", "4月20日", "清单100%联系"),
        ("2", *["每周与上级复盘一次拜访记录"] * 2, "蒲一鸣", "持续", ""),
        ("3", *["完成区域客户名单交接"] * 2, "销售部 景澜", "4月中旬", "名单签字确认"),
        ("公司支持", *["1. 安排销售导师柯黎每周辅导一小时；2. 报销拜访交通费"] * 5),
    ]
    for row in rows:
        cells = table.add_row().cells
        at = 0
        while at < len(row):
            end = at
            while end + 1 < len(row) and row[end + 1] == row[at] and row[at]:
                end += 1
            merged = cells[at].merge(cells[end]) if end > at else cells[at]
            merged.text = row[at]
            at = end + 1
    document.add_paragraph("员工签字：            日期：")
    return _saved(document)


GEREN: dict[str, object] = {
    "title": "员工绩效改进计划表",
    "kind": "individual",
    "language": "zh",
    "as_of": "2026-04-08",
    "subject": "蒲一鸣",
    "goals": [
        {
            "statement": "签约额完成率",
            "metric": "签约额完成率",
            "unit": "%",
            "baseline": 62,
            "target": 90,
            "due": "2026-07-07",
        },
        {
            "statement": "每周客户拜访",
            "metric": "每周客户拜访",
            "unit": "次",
            "baseline": 4,
            "target": 8,
            "due": "2026-05-31",
        },
    ],
    "actions": [
        {
            "title": "整理到期客户清单并逐户联系",
            "owner": "蒲一鸣",
            "helpers": [],
            "start": None,
            "due": "2026-04-20",
            "resources": None,
            "expected": None,
            "metric": "清单100%联系",
        },
        {
            "title": "每周与上级复盘一次拜访记录",
            "owner": "蒲一鸣",
            "helpers": [],
            "start": None,
            "due": None,
            "resources": None,
            "expected": None,
            "metric": None,
        },
        {
            "title": "完成区域客户名单交接",
            "owner": "景澜",
            "helpers": [],
            "start": None,
            "due": "2026-04-15",
            "resources": None,
            "expected": None,
            "metric": "名单签字确认",
        },
    ],
    "evidence": ["一季度签约额完成率62%", "客户拜访每周仅4次"],
    "causes": ["老客户续签提醒缺失", "区域划分调整后客户名单未交接"],
    "support": ["安排销售导师柯黎每周辅导一小时", "报销拜访交通费"],
}


def depot() -> bytes:
    """Return an English .xlsx: goals and actions on one sheet, groups between rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Plan"
    for row in (
        ["Depot punctuality plan 2026"],
        ["Issued", date(2026, 1, 19), None, "Sponsor", "Ivo Petrakis"],
        [],
        ["Goal", "Measure", "Baseline", "Target", "Target date"],
        [
            "Leave the depot on time",
            "Departures on time",
            0.81,
            0.95,
            date(2026, 6, 30),
        ],
        ["Fewer breakdowns", "Breakdowns per month", 7, 3, "end of Q2"],
        [],
        [
            "No.",
            "Action step",
            "Person responsible",
            "Assisted by",
            "Begins",
            "Ends",
            "Cost",
            "Outcome",
            "Indicator",
        ],
        ["Departures"],
        [
            1,
            "Fuel buses the evening before",
            "Carys Dunmore",
            "Night crew",
            date(2026, 1, 26),
            date(2026, 2, 13),
            "none",
            "No bus fuelled after 5:00",
            "Buses fuelled by 22:00: 40% to 100%",
        ],
        [
            2,
            "Post the departure board at the gate",
            "Lew Abara",
            None,
            None,
            "w/c 9 February",
            450,
            None,
            None,
        ],
        ["Breakdowns"],
        [
            3,
            "Check batteries every fortnight",
            "Fitters: Sol Quade",
            "Lew Abara; Carys Dunmore",
            "2 Feb",
            "Q2",
            "Battery tester £900",
            "Batteries changed in time",
            "Battery breakdowns 4 > 1",
        ],
    ):
        sheet.append(row)
    for cell in ("C5", "D5"):
        sheet[cell].number_format = "0%"
    for span in ("A1:I1", "A9:I9", "A12:I12"):
        sheet.merge_cells(span)
    causes = book.create_sheet("Causes")
    for row in (
        ["Finding", "Root cause"],
        ["19% of departures late in 2025", "Buses are fuelled in the morning rush"],
        ["7 breakdowns in December", "Batteries are older than five years"],
    ):
        causes.append(row)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


DEPOT: dict[str, object] = {
    "title": "Depot punctuality plan 2026",
    "kind": "team",
    "language": "en",
    "as_of": "2026-01-19",
    "subject": None,
    "goals": [
        {
            "statement": "Leave the depot on time",
            "metric": "Departures on time",
            "unit": "%",
            "baseline": 81,
            "target": 95,
            "due": "2026-06-30",
        },
        {
            "statement": "Fewer breakdowns",
            "metric": "Breakdowns per month",
            "unit": None,
            "baseline": 7,
            "target": 3,
            "due": "2026-06-30",
        },
    ],
    "actions": [
        {
            "title": "Fuel buses the evening before",
            "owner": "Carys Dunmore",
            "helpers": ["Night crew"],
            "start": "2026-01-26",
            "due": "2026-02-13",
            "resources": None,
            "expected": "No bus fuelled after 5:00",
            "metric": "Buses fuelled by 22:00: 40% to 100%",
        },
        {
            "title": "Post the departure board at the gate",
            "owner": "Lew Abara",
            "helpers": [],
            "start": None,
            "due": "2026-02-13",
            "resources": "450",
            "expected": None,
            "metric": None,
        },
        {
            "title": "Check batteries every fortnight",
            "owner": "Sol Quade",
            "helpers": ["Lew Abara", "Carys Dunmore"],
            "start": "2026-02-02",
            "due": "2026-06-30",
            "resources": "Battery tester £900",
            "expected": "Batteries changed in time",
            "metric": "Battery breakdowns 4 > 1",
        },
    ],
    "evidence": ["19% of departures late in 2025", "7 breakdowns in December"],
    "causes": [
        "Buses are fuelled in the morning rush",
        "Batteries are older than five years",
    ],
    "support": [],
}

MADE: dict[str, tuple[Callable[[], bytes], dict[str, object]]] = {
    "cards.docx": (cards, CARDS),
    "geren.docx": (geren, GEREN),
    "depot.xlsx": (depot, DEPOT),
}


def _table(document: docx.document.Document, rows: list[tuple[str, ...]]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def _saved(document: docx.document.Document) -> bytes:
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()
