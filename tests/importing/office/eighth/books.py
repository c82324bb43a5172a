"""Workbooks of the eighth set."""

from datetime import date

from tests.importing.office.building import book


def printshop() -> bytes:
    """Return an English workbook with a note beside the table and text percents."""
    return book(
        {
            "Plan": [
                [
                    "Print shop: fewer reprints",
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    "Legend",
                ],
                [
                    "Date",
                    "11-Jan-2027",
                    None,
                    "Lead",
                    "Ottavio Brandt",
                    None,
                    None,
                    "G = done",
                ],
                [],
                [
                    "Evidence",
                    "Reprints were 6.2% of jobs in Q4; paper for $8,900 was wasted",
                ],
                [
                    "Root causes",
                    "Colour profiles differ by machine; proofs are approved by phone",
                ],
                [],
                ["Objective", "Measure", "Baseline", "Target", "When"],
                ["Fewer reprints", "Reprint rate", "6.2%", "2.5%", "Q2 2027"],
                [
                    "Proofs in writing",
                    "Jobs with a signed proof",
                    "55 %",
                    "100 %",
                    "2027-02-28",
                ],
                [],
                [
                    "Task",
                    "Owner",
                    "Support",
                    "Start",
                    "Finish",
                    "Resources",
                    "Expected result",
                    "Status",
                ],
                [
                    "Calibrate all four machines",
                    "Ottavio Brandt",
                    "Vendor technician",
                    date(2027, 1, 18),
                    date(2027, 1, 29),
                    "$1,600",
                    "Same colours on all machines",
                    "G",
                ],
                [
                    "Online proof approval",
                    "Salma Idris",
                    "Web agency; Ottavio Brandt",
                    "1 Feb 2027",
                    "W11",
                    "$240 a month",
                    "Every proof is signed",
                    "A",
                ],
                [
                    "Weekly colour check",
                    "Nils Aberg",
                    None,
                    date(2027, 2, 1),
                    None,
                    None,
                    None,
                    "R",
                ],
                ["Total", None, None, None, None, "$1,840", None, None],
            ]
        }
    )


def peixun() -> bytes:
    """Return a Chinese workbook: sheets named by number, a responsible per goal."""
    return book(
        {
            "1.基本信息": [
                ["计划名称", "呼入质检合格率提升计划"],
                ["计划类型", "团队"],
                ["负责人", "温子升"],
                ["填表日期", "2027/01/11"],
            ],
            "2.诊断": [
                ["类别", "内容"],
                ["现状", "12月质检合格率82.4%，目标92%"],
                ["现状", "服务禁语出现19次"],
                ["原因", "新版话术培训仅1小时"],
                ["原因", "质检结果次月才反馈"],
            ],
            "3.目标": [
                ["序号", "目标", "指标", "当前", "目标值", "完成日"],
                [1, "提升合格率", "质检合格率", "82.4%", "92%", date(2027, 4, 30)],
                [2, "杜绝服务禁语", "服务禁语次数", "19次/月", "2次/月", "3月底"],
            ],
            "4.行动": [
                [
                    "序号",
                    "行动项",
                    "第一责任人",
                    "参与人",
                    "起始日期",
                    "截止日期",
                    "所需支持",
                    "完成标准",
                ],
                [
                    1,
                    "新版话术重训8学时",
                    "温子升",
                    "培训岗 邢邵",
                    "2027/01/18",
                    "2027/01/29",
                    "培训室2天",
                    "考试≥90分",
                ],
                [
                    2,
                    "质检结果T+1反馈到人",
                    "质检组 魏收",
                    None,
                    "2027/02/01",
                    "长期",
                    None,
                    "反馈及时率≥95%",
                ],
                [
                    3,
                    "禁语实时提醒上线",
                    "系统组",
                    "魏收",
                    None,
                    "2月下旬",
                    "短期外包开发5人天",
                    None,
                ],
            ],
            "5.支持": [["由信息部于2月5日前开放语音转写接口"], ["增加质检坐席1名"]],
        }
    )
