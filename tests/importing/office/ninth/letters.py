"""Plans of the ninth set, as .docx."""

from tests.importing.office.building import word


def analyst() -> bytes:
    """Return an English employee's plan with expectations told in sentences."""
    return word(
        ("title", "Performance Improvement Plan"),
        [
            ("Name:", "Ingrid Falk", "Position:", "Data Analyst"),
            ("Manager:", "Hugo Brandt", "Start:", "18 January 2027"),
            ("HR contact:", "Leonie Marsh", "End:", "16 April 2027"),
        ],
        ("h2", "Reason for this plan"),
        ("-", "5 of 12 monthly reports in 2026 were sent after the agreed day."),
        ("-", "3 reports had to be withdrawn because of wrong totals."),
        ("h2", "What has contributed"),
        ("-", "Source files arrive in four formats"),
        ("-", "There is no second pair of eyes before a report goes out"),
        ("h2", "Expected improvement"),
        ("1.", "Reports sent on the agreed day: from 58% to 100% by 16 April 2027"),
        ("1.", "Withdrawn reports down from 3 to 0 per quarter by 16 April 2027"),
        ("h2", "Agreed steps"),
        [
            ("Step", "By whom", "Start", "By when", "Sign of success"),
            (
                "Build one import for all four formats",
                "Ingrid Falk",
                "18 Jan",
                "12 Feb",
                "Import runs without manual steps",
            ),
            (
                "Checklist of ten totals before sending",
                "Ingrid Falk",
                "18 Jan",
                "29 Jan",
                "",
            ),
            (
                "Peer check of each report",
                "Pavel Soukup",
                "1 Feb",
                "16 April",
                "Reports checked: 0% -> 100%",
            ),
        ],
        ("h2", "Support provided"),
        ("-", "Hugo Brandt agrees one file format with the regions by 26 February."),
        ("-", "Two days of Python training in March"),
        ("h2", "Meetings"),
        ("p", "Every Monday at 9:30, Hugo and Ingrid."),
    )


def zhusu() -> bytes:
    """Return a Chinese team plan with a title table and a list of owed support."""
    return word(
        ("p", "文件编号：QC-2027-003"),
        ("title", "注塑件外观不良率改善计划书"),
        [
            ("改善小组", "注塑QC小组", "组长", "欧阳锋"),
            ("制定日期", "2027年1月13日", "改善周期", "2027年1月18日~2027年5月31日"),
        ],
        ("h1", "1. 问题描述"),
        ("-", "12月外观不良率5.6%，客户要求2%以下"),
        ("-", "缩水、气纹占不良总数的73%"),
        ("h1", "2. 要因分析"),
        ("-", "模温机控温波动±8℃"),
        ("-", "原料烘干时间不足，未设报警"),
        ("h1", "3. 改善目标"),
        ("p", "外观不良率由5.6%降到2%，2027年5月31日前达成。"),
        ("p", "缩水不良由每日42件降到10件，2027年4月30日前达成。"),
        ("h1", "4. 改善对策"),
        [
            ("No", "对策", "担当", "协力", "开始日", "完成日", "所需费用", "效果确认"),
            (
                "1",
                "更换模温机3台",
                "欧阳锋",
                "设备课 黄蓉",
                "1/18",
                "2/26",
                "5.4万元",
                "控温波动≤±2℃",
            ),
            (
                "2",
                "烘干机加装温度时间报警",
                "黄蓉",
                "郭靖",
                "1/25",
                "2/10",
                "3200元",
                "报警有效率100%",
            ),
            (
                "3",
                "制定烘干作业标准并培训全员",
                "郭靖",
                "",
                "2/1",
                "2月末",
                "",
                "抽查合格率≥98%",
            ),
        ],
        ("h1", "5. 需要的支援"),
        ("-", "采购课2月5日前确认模温机交期"),
        ("-", "试模停机时间每周4小时"),
        ("h1", "6. 签核"),
        [("制定", "审查", "核准"), ("欧阳锋", "", "")],
    )
