"""Plans of the eighth set, as .docx."""

from tests.importing.office.building import word


def clinic_front() -> bytes:
    """Return an English team plan whose actions are called measures."""
    return word(
        ("h1", "Front Desk Improvement Plan"),
        ("p", "Maple Street Dental  |  Draft 2  |  15 January 2027  |  Kim Osterlund"),
        ("h2", "Situation"),
        ("-", "Patients hold for 4.5 minutes on average (goal: 1 minute)"),
        ("-", "11% of appointments are double booked"),
        ("h2", "Contributing causes"),
        ("1.", "One phone line for booking and emergencies"),
        ("1.", "Two calendars that do not talk to each other"),
        ("h2", "Desired results"),
        [
            ("Result", "Indicator", "As is", "To be", "By when"),
            (
                "Short hold times",
                "Average hold time (min)",
                "4.5",
                "1",
                "30 April 2027",
            ),
            ("No double booking", "Double bookings", "11%", "1%", "31 March 2027"),
        ],
        ("h2", "Measures"),
        [
            ("Measure", "Responsible", "Involved", "From", "Until", "Cost"),
            (
                "Second phone line for emergencies",
                "Kim Osterlund",
                "Phone company",
                "18 January",
                "12 February",
                "$95 a month",
            ),
            (
                "Merge the two calendars",
                "Dario Velez",
                "Kim Osterlund, IT partner",
                "25 January",
                "mid-March",
                "$1,200",
            ),
            (
                "Confirm tomorrow's appointments by text",
                "Front desk team",
                "",
                "now",
                "ongoing",
                "",
            ),
        ],
        ("h2", "Needed from the partners"),
        ("-", "Approve the calendar merge ($1,200)"),
        ("-", "Dr. Hana Whitfield tests the new calendar for a week"),
    )


def ruzhi() -> bytes:
    """Return a Chinese plan whose form and tables share one header block."""
    return word(
        ("title", "员工个人绩效改进计划"),
        [
            ("员工姓名", "祝英", "入职日期", "2022年5月9日"),
            ("岗位", "软件测试工程师", "直属上级", "梁伯"),
            ("计划起止", "2027年1月18日至2027年4月17日", "制定日期", "2027年1月14日"),
        ],
        ("bold", "一、绩效差距描述"),
        [
            ("考核维度", "期望标准", "实际表现"),
            ("缺陷漏测", "每版本≤2个", "近三个版本平均6个"),
            ("用例更新", "需求变更后2天内", "平均5.5天"),
        ],
        ("bold", "二、差距原因"),
        ("-", "未参加需求评审，变更信息滞后"),
        ("-", "自动化脚本覆盖率仅35%"),
        ("bold", "三、改进目标"),
        ("1.", "版本漏测缺陷数从6个降低到2个，4月17日前"),
        ("1.", "用例更新时长从5.5天缩短到2天，3月15日前"),
        ("bold", "四、改进行动"),
        [
            ("行动", "时间", "责任人", "检验方式"),
            ("参加每次需求评审并记录变更", "1月18日起", "祝英", "评审记录"),
            ("补写自动化脚本40条", "2月1日-3月10日", "祝英", "覆盖率≥70%"),
            ("每两周与上级复盘漏测案例", "1月29日起", "祝英、梁伯", ""),
        ],
        ("bold", "五、上级支持"),
        ("-", "梁伯于1月20日前开通需求系统权限"),
        ("-", "安排资深测试马文每周结对半天"),
        ("bold", "六、结果应用"),
        ("p", "达成目标的，恢复正常绩效周期；未达成的，另行沟通。"),
        ("p", "员工（签名）：          上级（签名）：          日期："),
    )
