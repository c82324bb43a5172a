"""Plans of the third set, as .docx."""

from tests.importing.office.building import word


def rahul() -> bytes:
    """Return a plan whose one table holds gap, goal, action and support by row."""
    return word(
        ("title", "Performance Improvement Plan – Rahul Iyer"),
        ("p", "Confidential: employee, manager and HR only"),
        ("Job title: ", "Field Sales Representative, Region West"),
        ("Manager: ", "Colette Aubry"),
        ("HR Business Partner: ", "Grant Mabuza"),
        ("Date of issue: ", "January 11, 2027"),
        ("Duration: ", "60 days (January 11 – March 12, 2027)"),
        ("h2", "Purpose"),
        (
            "p",
            (
                "The purpose of this plan is to help Rahul reach the standard "
                "expected of the role. It follows our conversations on November 30 "
                "and December 17."
            ),
        ),
        ("h2", "Summary of performance issues"),
        ("1.", "Only 21 of 60 planned customer visits were logged in December."),
        ("1.", "Quotes went out 4.2 days after the visit; the team average is 1.5."),
        ("1.", "Two customers complained that promised samples never arrived."),
        ("h2", "Causes identified together"),
        ("-", "Territory was redrawn in October; 40% of accounts are new to Rahul"),
        ("-", "Samples have to be ordered on paper"),
        ("h2", "Targets"),
        [
            ("Area", "Measure", "Today", "By end of plan", "Check"),
            ("Activity", "Visits logged per month", "21", "48", "CRM"),
            ("Speed", "Days from visit to quote", "4.2 days", "1.5 days", "CRM"),
        ],
        ("h2", "Action plan"),
        [
            (
                "#",
                "Action required",
                "Responsible",
                "Support from",
                "Start date",
                "Target completion",
                "Measure of success",
            ),
            (
                "1",
                "Plan each week's visits on Friday and share the route",
                "Rahul",
                "Colette Aubry",
                "Jan 15",
                "Jan 29",
                "12 visits a week planned",
            ),
            (
                "2",
                "Send the quote from the car park with the mobile template",
                "Rahul",
                "Sales Support (Ines Paz)",
                "Jan 18",
                "Feb 12",
                "Days to quote 4.2 → 1.5",
            ),
            (
                "3",
                "Replace the paper sample form with an online one",
                "Ines Paz",
                "IT",
                "",
                "February 5",
                "",
            ),
        ],
        ("h2", "Manager support"),
        ("-", "Colette will ride along on two visits every week through February 12."),
        ("-", "Grant Mabuza will arrange a time-management course by January 22."),
        ("h2", "Review meetings"),
        [
            ("Date", "Topic"),
            ("January 29, 2027", "Progress on visits"),
            ("February 26, 2027", "Quotes"),
        ],
        ("h2", "Employee acknowledgment"),
        ("p", "Signature: ______________      Date: __________"),
        header="HALVORSEN INSTRUMENTS INC.",
        footer="PIP form rev. 7",
    )


def baozhuang() -> bytes:
    """Return a Chinese team plan whose cells hold owner and helper together."""
    return word(
        ("h1", "包装二线停机改善项目计划书"),
        [
            ("项目名称", "包装二线停机改善", "项目负责人", "郁离"),
            ("编制日期", "2027.1.11", "项目周期", "2027年1月—2027年4月"),
            ("发起人", "厂长 桑榆", "成员", "郁离、单雄、岑今、维修班"),
        ],
        ("h2", "1 背景与现状"),
        ("p", "（1）12月包装二线停机46次，累计1380分钟；"),
        ("p", "（2）其中封口机卡料占52%。"),
        ("h2", "2 原因（鱼骨图结论）"),
        [
            ("层面", "末端原因", "是否主因"),
            ("设备", "封口机导轨磨损，间隙超0.8mm", "是"),
            ("方法", "换膜无标准作业，每人做法不同", "是"),
        ],
        ("h2", "3 目标设定"),
        [
            ("指标", "现状值", "目标值", "达成时间"),
            ("月停机次数", "46次", "≤15次", "2027年4月30日"),
            ("单次停机时长", "30分钟", "12分钟", "3月底"),
        ],
        ("h2", "4 对策实施计划"),
        [
            ("对策", "责任/配合", "计划时间", "验证方法", "费用（元）"),
            (
                "更换封口机导轨并调整间隙",
                "责任：单雄\n配合：维修班",
                "1月18日~1月31日",
                "间隙≤0.3mm",
                "4600",
            ),
            (
                "编制换膜标准作业书并培训三班",
                "责任：岑今\n配合：郁离",
                "2月1日~2月20日",
                "培训覆盖率100%",
                "",
            ),
            (
                "停机记录改为扫码填报",
                "责任：信息科 屈平",
                "3月上旬前",
                "填报及时率≥95%",
                "1200",
            ),
        ],
        ("h2", "5 需公司支持事项"),
        ("p", "（1）1月份安排两个夜班停线检修窗口；"),
        ("p", "（2）采购部加急采购导轨备件。"),
        ("p", "编制：郁离      审核：            批准：            "),
    )
