"""Workbooks of the third set."""

from datetime import date

from tests.importing.office.building import book


def invoices() -> bytes:
    """Return an English tracker with months, traffic lights and a list of people."""
    return book(
        {
            "Plan": [
                ["CASH COLLECTION IMPROVEMENT PROGRAMME"],
                ["Owner: Saoirse Flynn", None, None, "Issued: 8-Jan-2027"],
                [],
                ["Workstream", "Activity", "R", "Deadline", "RAG", "Deliverable"],
                [
                    "Invoices",
                    "Send invoices on the day of delivery",
                    "Wim de Boer",
                    date(2027, 1, 29),
                    "Amber",
                    "No invoice older than a day",
                ],
                [
                    None,
                    "Put the order number on every invoice",
                    "Wim de Boer, Lucia Prat",
                    date(2027, 2, 5),
                    "Green",
                    None,
                ],
                [
                    "Reminders",
                    "First reminder by e-mail on day 3",
                    "Lucia Prat",
                    "12-Feb-27",
                    "Red",
                    "Reminder goes out by itself",
                ],
                [
                    None,
                    "Phone the 20 largest debtors",
                    "Saoirse Flynn + sales managers",
                    "End of Feb",
                    "Green",
                    None,
                ],
            ],
            "KPIs": [
                ["Indicator", "Unit", "Dec 26", "Target", "Target month", "Jan", "Feb"],
                ["Days sales outstanding", "days", 61, 42, "June 2027", 60, None],
                ["Invoices disputed", "%", 0.09, 0.03, "April 2027", 0.088, None],
            ],
            "Why": [
                ["What we see", "Why it happens"],
                ["€412,000 overdue by more than 60 days", "Invoices go out weekly"],
                ["9% of invoices are disputed", "Order numbers are missing"],
            ],
        },
        formats={
            "KPIs!C3": "0%",
            "KPIs!D3": "0%",
            "KPIs!F3": "0.0%",
        },
    )


def kucun() -> bytes:
    """Return a Chinese table of what, why, who, when, how, as 5W1H."""
    return book(
        {
            "5W1H": [
                ["库存准确率提升计划（5W1H）", "<", "<", "<", "<", "<"],
                ["填写：鲍照　2027年1月12日", "<", "<", "<", "<", "<"],
                [
                    "What 做什么",
                    "Why 为什么",
                    "Who 谁",
                    "When 何时",
                    "How 怎么做",
                    "How much 费用",
                ],
                [
                    "A类物料每周循环盘点",
                    "账实不符集中在A类",
                    "鲍照",
                    "1月18日起",
                    "每周三盘点20个库位",
                    None,
                ],
                [
                    "退料走系统单据",
                    "退料无单据直接回架",
                    "仓管员 谢朓、生产部 江淹",
                    "2027/2/10",
                    "ERP开通退料单",
                    "0.5万元",
                ],
                [
                    "库位标签换二维码",
                    "人工抄写库位号出错",
                    "庾信",
                    "2月底",
                    None,
                    "标签打印机2200元",
                ],
            ],
            "目标": [
                ["目标项", "当前", "目标", "时间"],
                ["库存准确率", "91.5%", "98%", "3月31日"],
                ["盘点差异金额", "8.6万元", "2万元", "二季度末"],
            ],
        }
    )
