"""Workbooks of the sixth set."""

from datetime import date

from tests.importing.office.building import book


def hotel() -> bytes:
    """Return an English workbook: summary on top, then actions by goal."""
    return book(
        {
            "HK plan": [
                ["Housekeeping turnaround plan", "<", "<", "<", "<", "<", "<", "<"],
                [
                    "Hotel: Larkspur Riverside",
                    None,
                    "Prepared: 05/01/2027",
                    None,
                    "By: Milo Ferrante",
                ],
                [],
                [
                    "Current situation",
                    "Rooms ready by 15:00: 71% in December (target 95%)",
                    "<",
                    "<",
                ],
                ["", "16 guest complaints about cleanliness in Q4", "<", "<"],
                [
                    "Root cause",
                    "Linen arrives after 11:00 on three days a week",
                    "<",
                    "<",
                ],
                ["", "Checklists differ by floor", "<", "<"],
                [],
                ["Goal", "KPI", "From", "To", "Due"],
                [
                    "Rooms ready on time",
                    "Rooms ready by 15:00",
                    0.71,
                    0.95,
                    "31/03/2027",
                ],
                ["Cleaner rooms", "Complaints per quarter", 16, 5, "end of Q2"],
                [],
                [
                    "#",
                    "Action",
                    "Responsible",
                    "Helped by",
                    "Start",
                    "End",
                    "Budget",
                    "Result",
                ],
                [
                    1,
                    "Agree a 09:00 linen delivery with the laundry",
                    "Milo Ferrante",
                    "Purchasing (Greta Olin)",
                    date(2027, 1, 11),
                    date(2027, 1, 29),
                    None,
                    "Linen before 09:30 every day",
                ],
                [
                    2,
                    "One checklist for all floors",
                    "Sakura Ito",
                    "floor supervisors",
                    "13/01/2027",
                    "05/02/2027",
                    "-",
                    None,
                ],
                [
                    3,
                    "Inspect five rooms a day per floor",
                    "Sakura Ito",
                    None,
                    "08/02/2027",
                    "30/06/2027",
                    "2 h a day",
                    None,
                ],
                [
                    4,
                    "Replace 12 vacuum cleaners",
                    "TBD",
                    None,
                    None,
                    "Q1",
                    "EUR 3,000",
                    None,
                ],
                [],
                [
                    "Support requested",
                    "Two extra room attendants on Sundays until March",
                    "<",
                    "<",
                ],
            ]
        },
        formats={"HK plan!C10": "0%", "HK plan!D10": "0%"},
    )


def caiwu() -> bytes:
    """Return a Chinese workbook: a cover, goals, actions with two header rows."""
    return book(
        {
            "封面": [
                ["应收账款清收改进计划"],
                ["编制部门：财务部"],
                ["编制人：管仲平"],
                ["编制日期：2027年1月6日"],
            ],
            "目标": [
                ["目标", "考核指标", "基期值", "目标值", "达成日期", "责任人"],
                [
                    "压降逾期账款",
                    "逾期账款余额（万元）",
                    860,
                    400,
                    date(2027, 6, 30),
                    "管仲平",
                ],
                ["加快回款", "平均回款天数", "68天", "45天", "第二季度末", "鲍叔"],
            ],
            "行动": [
                [
                    "序号",
                    "具体行动",
                    "责任",
                    "<",
                    "时间要求",
                    "<",
                    "需要的资源",
                    "验收标准",
                ],
                ["^", "^", "负责人", "配合", "开始时间", "完成时限", "^", "^"],
                [
                    1,
                    "逐户核对前30大逾期客户",
                    "鲍叔",
                    "销售一部、销售二部",
                    46398,
                    "1月31日",
                    None,
                    "对账单30份",
                ],
                [
                    2,
                    "逾期60天以上停发货",
                    "管仲平",
                    "物流部 宁戚",
                    "2月1日",
                    None,
                    "ERP设置停货标识",
                    None,
                ],
                [
                    3,
                    "重大客户高层拜访5家",
                    "总经理 隰朋",
                    "鲍叔",
                    "2月中旬",
                    "3月末",
                    "差旅费2万元",
                    "签订还款协议≥3家",
                ],
                [
                    4,
                    "回款进度每周五通报",
                    "鲍叔",
                    None,
                    "1月15日",
                    "6月30日",
                    None,
                    "通报24期",
                ],
                [None, "合计", None, None, None, None, "2万元", None],
            ],
            "问题与原因": [
                ["主要问题", "原因分析"],
                [
                    "2026年末逾期账款860万元，占应收31%",
                    "信用额度由销售自行申请，无财务复核",
                ],
                ["平均回款天数68天，合同约定45天", "对账单寄送晚，平均次月20日"],
            ],
            "支持": [
                ["事项", "责任部门"],
                ["法务部派驻1名律师协助发函", "法务部"],
                ["开通客户自助对账平台", "信息部"],
            ],
        },
        formats={"行动!E3": "yyyy-mm-dd"},
    )
