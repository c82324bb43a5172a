"""Plans of the fourth set, as .docx."""

from tests.importing.office.building import word


def ops() -> bytes:
    """Return an English team plan: two header rows, themes between rows, notes."""
    return word(
        ("p", "PEMBERLEY WATER  |  Customer Operations"),
        ("title", "Complaint Handling Improvement Plan 2027"),
        [
            ("Prepared by:", "Aoife Brennan (Complaints Manager)"),
            ("Approved by:", "Laszlo Vereb"),
            ("Date:", "6 January 2027"),
            ("Plan period:", "January to June 2027"),
        ],
        ("h1", "1 Diagnosis"),
        ("h2", "1.1 What the figures say"),
        ("-", "Stage 1 complaints closed in 10 working days: 57% in Q4 2026"),
        ("-", "1 in 6 complaints is reopened"),
        ("-", "Average cost of a complaint: £41"),
        ("h2", "1.2 Root causes (workshop of 15 December)"),
        ("1.", "Engineers' visit notes reach the desk after five days."),
        ("1.", "Letters are written from scratch."),
        ("h1", "2 Objectives"),
        ("p", "By 30 June 2027 we will:"),
        (
            "-",
            "raise Stage 1 complaints closed in 10 working days from 57% to 85%",
        ),
        ("-", "reduce reopened complaints from 17% to below 8%"),
        ("-", "cut the cost per complaint from £41 to £30 by the end of May"),
        ("h1", "3 Strategy"),
        ("-", "Strategy A: get the facts on the day of the visit."),
        ("-", "Strategy B: write once, use often."),
        ("h1", "4 Actions"),
        [
            ("Ref", "Action", "Who", "<", "When", "<", "Resources", "Outcome"),
            ("^", "^", "Owner", "With", "Start", "Finish", "^", "^"),
            ("Strategy A", "<", "<", "<", "<", "<", "<", "<"),
            (
                "A1",
                "Give engineers a visit form on the phone",
                "Tunde Bakare",
                "Digital team; Aoife Brennan",
                "11 Jan",
                "19 Feb 2027",
                "£6,500 licence",
                "Notes on the desk the same day",
            ),
            (
                "A2",
                "Daily call between desk and field supervisors",
                "Aoife Brennan",
                "",
                "immediately",
                "ongoing",
                "–",
                "",
            ),
            ("Strategy B", "<", "<", "<", "<", "<", "<", "<"),
            (
                "B1",
                "Write twelve template letters and have Legal check them",
                "Priti Shah",
                "Legal (Owain Rees)",
                "w/c 18 January",
                "end of March",
                "",
                "Letter ready in 20 minutes",
            ),
            (
                "B2",
                "Coach the six newest handlers",
                "Priti Shah",
                "N/A",
                "1 March 2027",
                "Q2",
                "1 day a week",
                "",
            ),
        ],
        ("p", "Note: dates may move if the storm season starts early."),
        ("h1", "5 Support from the business"),
        ("-", "IT will connect the form to the case system by 26 February."),
        ("-", "Overtime for two handlers until the backlog is cleared"),
        ("h1", "6 Governance"),
        ("p", "The steering group meets on the first Monday of each month."),
    )


def liaoyu() -> bytes:
    """Return a Chinese employee's plan: forms, nested numbers, signatures."""
    return word(
        ("p", "内部资料  注意保密"),
        ("title", "绩效改进计划（PIP）"),
        [
            ("被考核人", "卫玠", "部门/岗位", "华南区客户成功部/客户成功经理"),
            ("直接主管", "乐广", "HRBP", "裴楷"),
            ("面谈日期", "2027年1月6日", "改进周期", "2027.1.11-2027.4.10（3个月）"),
        ],
        ("h1", "一、绩效回顾"),
        ("p", "卫玠于2024年入职，2026年上半年绩效为B，下半年出现以下问题："),
        ("-", "Q4续约率71%，低于部门平均86%"),
        ("-", "季度业务回顾会（QBR）仅完成14家，应完成30家"),
        ("h1", "二、原因沟通"),
        (
            "p",
            (
                "经双方沟通，主要原因是10月起接手18家新客户而交接资料不全，"
                "以及缺少续约预警数据。"
            ),
        ),
        ("h1", "三、改进目标与衡量标准"),
        [
            ("序号", "改进目标", "衡量指标", "当前值", "目标值", "权重", "截止日期"),
            ("1", "稳住存量客户", "续约率", "71%", "85%", "60%", "4月10日"),
            ("2", "补齐季度回顾", "QBR完成家数", "14家", "30家", "40%", "3月末"),
        ],
        ("h1", "四、行动计划（员工）"),
        ("1.", "1月15日前整理18家新客户的交接清单，缺失项报乐广。"),
        ("1.", "自1月18日起每周完成3家QBR，至3月31日。"),
        ("1.", "2月底前完成续约话术认证（衡量标准：认证得分≥85分）。"),
        ("h1", "五、主管与公司支持"),
        ("1.", "乐广每周三下午一对一辅导1小时。"),
        ("1.", "数据组 王衍 于1月22日前提供续约预警报表。"),
        ("1.", "报销2次客户现场拜访差旅。"),
        ("h1", "六、跟进与评估"),
        [
            ("节点", "时间", "参与人"),
            ("首次复盘", "2月10日", "卫玠、乐广"),
            ("终评", "4月12日", "卫玠、乐广、裴楷"),
        ],
        ("p", "本人已阅读并理解上述内容。"),
        [("员工签字：", "", "日期：", ""), ("主管签字：", "", "日期：", "")],
    )
