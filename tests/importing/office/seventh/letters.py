"""Plans of the seventh set, as .docx."""

from tests.importing.office.building import word


def warehouse_lead() -> bytes:
    """Return an English employee's plan with a gap table and two lists of steps."""
    return word(
        ("p", "HARBOR FREIGHT SERVICES  -  Human Resources"),
        ("title", "Employee Performance Improvement Plan"),
        [
            ("Employee Name", "Terrence Okafor"),
            ("Job Title", "Shift Lead, Inbound"),
            ("Supervisor", "Carla Mendes"),
            ("HR Representative", "Wendy Lo"),
            ("Date of Plan", "January 13, 2027"),
            ("Plan Duration", "January 18, 2027 - April 16, 2027"),
        ],
        ("h1", "Performance Concerns"),
        ("-", "Trailer unloading averaged 3.4 hours in Q4; the standard is 2 hours."),
        ("-", "Seven late arrivals in December."),
        ("-", "Two safety walks per week were missed in November and December."),
        ("h1", "Root Cause Discussion"),
        (
            "p",
            (
                "Terrence reported that the second forklift has been out of service "
                "since October, and that the bus timetable changed in November."
            ),
        ),
        ("h1", "Improvement Goals"),
        [
            (
                "Performance Area",
                "Current Performance",
                "Expected Performance",
                "Target Date",
            ),
            (
                "Trailer unloading time",
                "3.4 hours",
                "2 hours or less",
                "March 31, 2027",
            ),
            ("Late arrivals per month", "7", "0", "February 28, 2027"),
            ("Safety walks per week", "0", "2", "January 29, 2027"),
        ],
        ("h1", "Action Steps"),
        ("h2", "Employee"),
        ("1.", "Post the unloading sequence at doors 1 to 6 by January 22."),
        ("1.", "Log each safety walk in the app the same day, starting January 18."),
        ("1.", "Agree a shift start of 6:30 a.m. with Carla Mendes by January 20."),
        ("h2", "Supervisor"),
        ("1.", "Carla Mendes to get the second forklift repaired by February 5."),
        ("1.", "Carla Mendes to review unloading times with Terrence every Friday."),
        ("h1", "Support and Resources"),
        ("-", "Lead training course (February 9-10)"),
        ("-", "Mentor: Luis Prado, one hour per week"),
        ("h1", "Consequences"),
        (
            "p",
            "Lack of improvement may lead to further action, including reassignment.",
        ),
        ("h1", "Signatures"),
        [("Employee", "", "Date", ""), ("Supervisor", "", "Date", "")],
    )


def yanjiu() -> bytes:
    """Return a Chinese team plan with strategies between the rows and notes below."""
    return word(
        ("p", "星曜生物科技有限公司"),
        ("title", "质量控制部检验周期改进计划"),
        [
            ("编制部门", "质量控制部", "编制人", "沈括"),
            ("编制日期", "2027-01-11", "计划周期", "2027年1月至2027年6月"),
        ],
        ("h1", "一、现状分析"),
        ("-", "2026年下半年放行检验平均周期9.5天，内部标准6天。"),
        ("-", "超期检验批次占27%。"),
        ("h1", "二、根本原因"),
        ("-", "液相色谱仪仅2台，排队平均1.8天"),
        ("-", "原始记录手写，复核返工率15%"),
        ("h1", "三、目标"),
        [
            ("目标", "指标", "基线", "目标值", "期限"),
            ("缩短检验周期", "放行检验平均周期（天）", "9.5", "6", "6月30日"),
            ("减少超期", "超期批次占比", "27%", "≤10%", "5月底"),
        ],
        ("h1", "四、行动"),
        [
            (
                "编号",
                "行动",
                "负责人",
                "协同",
                "开始",
                "完成",
                "资源",
                "预期产出",
                "验证指标",
            ),
            ("（一）提升设备能力", "<", "<", "<", "<", "<", "<", "<", "<"),
            (
                "1.1",
                "新购液相色谱仪1台",
                "沈括",
                "采购部 毕昇",
                "1月18日",
                "3月31日",
                "48万元",
                "仪器验收报告",
                "排队≤0.5天",
            ),
            (
                "1.2",
                "周末轮值上机",
                "郭守敬",
                "",
                "1月16日",
                "6月30日",
                "值班补贴",
                "",
                "周末完成≥12批",
            ),
            ("（二）记录电子化", "<", "<", "<", "<", "<", "<", "<", "<"),
            (
                "2.1",
                "上线电子原始记录模板",
                "僧一行",
                "信息部",
                "2月1日",
                "4月中旬",
                "软件授权6个",
                "模板22个",
                "返工率15%→3%",
            ),
            (
                "2.2",
                "培训检验员并考核",
                "郭守敬",
                "僧一行、人力资源部",
                "4月15日",
                "4月30日",
                "/",
                "全员持证",
                "",
            ),
        ],
        ("p", "说明：1.1项如审批延期，完成时间相应顺延。"),
        ("h1", "五、支持与保障"),
        ("-", "总经理办公会批准设备预算48万元"),
        ("-", "信息部派驻工程师1名至4月底"),
    )
