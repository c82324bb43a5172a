"""Workbooks of the first set."""

from datetime import date

from tests.importing.office.building import book


def dock() -> bytes:
    """Return an English workbook of three sheets, one hidden."""
    return book(
        {
            "Read me": [
                ["Dock 4 turnaround recovery plan"],
                [],
                ["Version", "2.1"],
                ["Prepared by", "Ines Calloway"],
                ["Date prepared", date(2027, 1, 11)],
                ["Sponsor", "Gareth Muir (Director of Operations)"],
            ],
            "Targets": [
                ["KPI", "UoM", "FY26 actual", "Target", "Deadline", "Data from"],
                ["Turnaround time", "min", 74, "< 50", "end of Q1", "Gate log"],
                ["Trailers turned away", "per week", 9, 2, date(2027, 4, 30), "TMS"],
                ["Loads sealed first time", None, 0.78, 0.9, "30-Apr-27", "WMS"],
            ],
            "Action log": [
                ["DOCK 4 TURNAROUND - ACTION LOG", "<", "<", "<", "<", "<", "<", "<"],
                ["Last updated:", date(2027, 1, 15)],
                [],
                [
                    "ID",
                    "Problem",
                    "Root cause",
                    "Countermeasure",
                    "Owner(s)",
                    "Start",
                    "Due",
                    "Status",
                    "Success measure",
                ],
                [
                    "A1",
                    "Drivers wait 31 minutes for a bay on Mondays",
                    "All carriers book 06:00 on Mondays",
                    "Open booking slots of 30 minutes from 05:00",
                    "Ines Calloway / Yusuf Demir",
                    46406,
                    "Fri 29 Jan 27",
                    "Open",
                    "Monday wait 31 -> 10 min",
                ],
                [
                    "A2",
                    "^",
                    "^",
                    "Agree slot times with the five largest carriers",
                    "Yusuf Demir",
                    date(2027, 1, 25),
                    date(2027, 2, 12),
                    "Open",
                    None,
                ],
                [None] * 9,
                [
                    "B1",
                    "22% of loads are re-sealed",
                    "Seal numbers are copied by hand",
                    "Print seal labels from the WMS",
                    "IT (Rhona Bligh)",
                    None,
                    "mid-March",
                    "Not started",
                    "Loads sealed first time 78% -> 90%",
                ],
                [
                    "B2",
                    None,
                    None,
                    "Teach the night shift to use the label printer",
                    "Yusuf Demir; Rhona Bligh",
                    None,
                    "W12",
                    "Not started",
                    None,
                ],
                ["Total", None, None, None, None, None, None, "=COUNTA(H5:H9)"],
            ],
            "Lists": [["Status"], ["Open"], ["Not started"], ["Closed"]],
        },
        hidden=["Lists"],
        formats={"Targets!C4": "0%", "Targets!D4": "0%", "Action log!F5": "dd/mm/yyyy"},
    )


def menshi() -> bytes:
    """Return a Chinese workbook: goals and actions on one sheet, two header rows."""
    return book(
        {
            "改善计划": [
                ["澜湾路门店会员复购提升计划", "<", "<", "<", "<", "<", "<", "<"],
                ["制表：戴若兰", None, None, "制表日期：2027-01-08"],
                [],
                ["一、问题与原因"],
                ["问题", "2026年四季度会员复购率31%，低于区域平均42%"],
                ["原因", "1.到店后无回访；2.会员日只发短信，无人跟进"],
                [],
                ["二、目标"],
                ["指标名称", "单位", "现状", "目标", "截止日期"],
                ["会员复购率", "%", 0.31, 0.4, date(2027, 4, 30)],
                ["回访完成", "人/周", 12, 60, "2月底"],
                [],
                ["三、行动"],
                ["序号", "具体做法", "分工", "<", "时间", "<", "资源", "衡量标准"],
                ["^", "^", "牵头人", "参与人", "开始", "截止", "^", "^"],
                [
                    1,
                    "整理近90天到店会员名单",
                    "戴若兰",
                    "收银 乔可",
                    46398,
                    46402,
                    None,
                    "名单1份",
                ],
                [
                    2,
                    "每天回访10位会员并登记",
                    "乔可",
                    "莫小北、宋知远",
                    "1月18日",
                    "2月28日",
                    "企业微信账号2个",
                    "回访数由12人/周提高到60人/周",
                ],
                [
                    3,
                    "会员日当天到店礼与复购券合并",
                    "营运部 宋知远",
                    None,
                    None,
                    "3月上旬",
                    "券预算3000元",
                    None,
                ],
                ["备注：春节当周暂停回访。"],
            ],
            "支持": [
                ["需要的支持", "提供人", "时间"],
                ["开通企业微信客户群权限", "营运部 宋知远", "1月20日"],
                ["增加周末兼职1名", None, None],
            ],
            "旧版": [["序号", "做法", "牵头人"], [1, "发传单", "戴若兰"]],
        },
        hidden=["旧版"],
        formats={
            "改善计划!C10": "0%",
            "改善计划!D10": "0%",
            "改善计划!E16": "yyyy/m/d",
            "改善计划!F16": "yyyy/m/d",
        },
    )
