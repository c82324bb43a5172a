"""Workbooks of the second set."""

from datetime import date

from tests.importing.office.building import book


def bakery() -> bytes:
    """Return an English workbook of one wide sheet with side notes and groups."""
    return book(
        {
            "Sheet1": [
                [None, "Bakery line 3 - waste reduction plan", "<", "<", "<", "<", "<"],
                [],
                [
                    None,
                    "Plan lead:",
                    "Jasper Holloway",
                    None,
                    "Plan date:",
                    "6 Jan 2027",
                ],
                [None, "Site:", "Kettering", None, "Sponsor:", "Marta Wolan"],
                [],
                [
                    None,
                    "PROBLEM",
                    "5.8% of dough was scrapped in December (standard 3%)",
                ],
                [None, "CAUSES", "Ovens are opened during the bake"],
                [None, None, "Recipe cards are out of date"],
                [],
                [None, "GOAL", "METRIC", "FROM", "TO", "BY"],
                [None, "Scrap less dough", "Scrap rate", 0.058, 0.03, "End of Q2 2027"],
                [
                    None,
                    "Fewer stops",
                    "Unplanned stops per week",
                    11,
                    4,
                    date(2027, 4, 30),
                ],
                [],
                [None, "ACTIONS"],
                [
                    None,
                    "Step",
                    "Responsible person",
                    "Helper(s)",
                    "Planned start",
                    "Planned finish",
                    "% complete",
                    "What is needed",
                    "Expected effect",
                ],
                [None, "Ovens", "<", "<", "<", "<", "<", "<", "<"],
                [
                    None,
                    "Fit glass doors to ovens 2 and 5",
                    "Tadek Nowicki",
                    "Maintenance, Ella Prior",
                    date(2027, 1, 18),
                    date(2027, 2, 26),
                    0.25,
                    "£3,100",
                    "Ovens stay shut",
                ],
                [
                    None,
                    "Check oven seals every Monday",
                    "Ella Prior",
                    None,
                    date(2027, 1, 11),
                    "ongoing",
                    0.1,
                    None,
                    None,
                ],
                [None, "Recipes", "<", "<", "<", "<", "<", "<", "<"],
                [
                    None,
                    "Re-issue all 34 recipe cards",
                    "Quality (Noor Haddad)",
                    "Jasper Holloway",
                    None,
                    "wk 6",
                    0,
                    "Laminator",
                    "Everyone bakes from the same card",
                ],
                [],
                [None, "SUPPORT FROM COMPANY"],
                [None, "Engineer from the oven maker for two days"],
            ],
        },
        formats={
            "Sheet1!D11": "0.0%",
            "Sheet1!E11": "0.0%",
            "Sheet1!G17": "0%",
            "Sheet1!G18": "0%",
            "Sheet1!G20": "0%",
        },
    )


def xiangmu() -> bytes:
    """Return a workbook with headers in both languages."""
    return book(
        {
            "概览 Overview": [
                [
                    "项目交付准时率改善计划 On-time Delivery Improvement Plan",
                    "<",
                    "<",
                    "<",
                ],
                [
                    "计划负责人 Plan lead",
                    "毕方 Bi Fang",
                    "编制日期 Date",
                    date(2027, 1, 8),
                ],
                ["发起人 Sponsor", "任飞 Ren Fei", "版本 Version", "1.0"],
            ],
            "目标 Goals": [
                [
                    "目标 Goal",
                    "指标 KPI",
                    "基线 Baseline",
                    "目标值 Target",
                    "截止 Deadline",
                ],
                ["按时交付", "准时交付率", 0.72, 0.9, date(2027, 6, 30)],
                ["减少返工", "返工工时占比", "18%", "<8%", "Q2末"],
            ],
            "行动 Actions": [
                [
                    "No.",
                    "行动 Action",
                    "负责人 Owner",
                    "协助 Support",
                    "开始 Start",
                    "完成 Due",
                    "状态 Status",
                    "衡量 Measure",
                ],
                [
                    1,
                    "里程碑周会改为风险前置评审",
                    "毕方",
                    "各项目经理",
                    date(2027, 1, 18),
                    "1月29日",
                    "进行中",
                    "评审覆盖率100%",
                ],
                [
                    2,
                    "需求变更须经变更委员会批准",
                    "PMO 江蓠",
                    "毕方\n任飞",
                    "2027.2.1",
                    "2月底",
                    "未开始",
                    None,
                ],
                [
                    3,
                    "建立返工原因登记表",
                    "QA Team",
                    None,
                    None,
                    date(2027, 2, 12),
                    "未开始",
                    "登记率≥95%",
                ],
            ],
            "诊断 Diagnosis": [
                ["依据 Evidence", "根因 Root cause"],
                ["2026年下半年46个里程碑中13个延期", "风险在延期后才上报"],
                ["返工工时占18%", "需求变更未走流程"],
            ],
        },
        formats={"目标 Goals!C2": "0%", "目标 Goals!D2": "0%"},
    )
