"""Plans of the sixth set, as .docx."""

from tests.importing.office.building import word


def nurse() -> bytes:
    """Return an English plan with a table of standards and one of support."""
    return word(
        ("p", "GLENMOOR CARE HOMES"),
        ("title", "Capability Improvement Plan"),
        [
            ("Name of employee", "Siobhan Teague"),
            ("Post", "Senior Care Assistant, Rowan Unit"),
            ("Plan written by", "Oluwaseun Adeyemi, Home Manager"),
            ("Date", "8th January 2027"),
            ("Plan runs", "11 January to 5 March 2027 (8 weeks)"),
        ],
        ("h1", "A. What has gone wrong"),
        (
            "1.",
            "Medication charts: 13 unsigned entries in December (standard: none).",
        ),
        ("1.", "Handover notes were missing on 6 of 20 shifts."),
        ("h1", "B. Reasons"),
        ("-", "Charts are kept at the far end of the corridor"),
        ("-", "Siobhan has covered two units alone on weekends since November"),
        ("h1", "C. Required standards"),
        [
            ("No.", "Standard", "Now", "Required", "By"),
            (
                "1",
                "Unsigned entries on medication charts per month",
                "13",
                "0",
                "5 Feb",
            ),
            ("2", "Shifts with handover notes", "70%", "100%", "29 January 2027"),
        ],
        ("h1", "D. Actions for the employee"),
        [
            ("Action", "Start", "Complete by", "How checked"),
            (
                "Repeat the medication competency test",
                "11 January",
                "22 January",
                "Score of 90% or more",
            ),
            (
                "Sign each chart at the bedside before the next resident",
                "11 January",
                "",
                "Weekly chart audit",
            ),
            ("Dictate handover notes on the tablet", "18 Jan", "29 Jan", ""),
        ],
        ("h1", "E. Support and adjustments"),
        [
            ("What", "Who", "When"),
            (
                "Move the charts to the nurses' station",
                "Oluwaseun Adeyemi",
                "13 January",
            ),
            ("Second carer on Rowan at weekends", "Agency desk", "from 16 January"),
            ("Mentor: two shifts together each week", "Bernadette Quill", ""),
        ],
        ("h1", "F. Review"),
        ("p", "Reviews take place on 29 January, 12 February and 5 March."),
        ("h1", "G. Employee's comments"),
        ("p", "I agree with the plan. The second carer will help most."),
        ("p", "Signed (employee) ................  Signed (manager) ................"),
    )


def jiaowu() -> bytes:
    """Return a Chinese plan of a training centre, with goals and actions in tables."""
    return word(
        ("title", "培训中心学员到课率提升方案"),
        ("p", "（讨论稿  2027年1月12日）"),
        ("h1", "一、基本情况"),
        ("p", "（一）12月平均到课率74%，低于年度目标88%。"),
        ("p", "（二）学员请假中41%为临时请假。"),
        ("p", "（三）问卷反馈：26%的学员认为课程时间与工作冲突。"),
        ("h1", "二、原因剖析"),
        ("p", "1. 排课只看教室，不看学员班次；"),
        ("p", "2. 课前提醒仅发一次邮件，无人确认；"),
        ("p", "3. 缺课没有补课渠道。"),
        ("h1", "三、提升目标"),
        [
            ("序号", "目标内容", "衡量指标", "现状值", "目标值", "责任人", "时限"),
            ("1", "提高到课率", "平均到课率", "74%", "88%", "聂风", "2027年6月底"),
            (
                "2",
                "减少临时请假",
                "临时请假占比",
                "41%",
                "20%以内",
                "步惊云",
                "4月30日",
            ),
        ],
        ("h1", "四、工作措施"),
        [
            (
                "序号",
                "工作措施",
                "责任部门/人",
                "协同",
                "启动时间",
                "完成时间",
                "预期成果",
            ),
            (
                "1",
                "按班次排课，开设晚班和周末班",
                "教务部/聂风",
                "各用人部门",
                "1月18日",
                "2月5日",
                "新课表发布",
            ),
            (
                "2",
                "课前三天短信+课前一天电话确认",
                "学员服务部/步惊云",
                "",
                "1月20日",
                "长期",
                "确认率≥95%",
            ),
            (
                "3",
                "录制10门高频课程供补课",
                "聂风",
                "技术部 文丑丑",
                "2月中旬",
                "4月中旬",
                "课程上线10门",
            ),
        ],
        ("h1", "五、保障措施"),
        ("p", "1. 人力资源部将到课率纳入部门月度通报；"),
        ("p", "2. 申请录课设备经费2.4万元。"),
        ("p", "教务部"),
    )
