"""Workbooks of the fifth set."""

from datetime import date

from tests.importing.office.building import book


def museum() -> bytes:
    """Return an English workbook whose goals stand beside their actions, merged."""
    return book(
        {
            "Action plan": [
                [
                    "Visitor services - improvement plan Q1/Q2 2027",
                    "<",
                    "<",
                    "<",
                    "<",
                    "<",
                    "<",
                ],
                [
                    "Plan lead: Delphine Okoro",
                    "<",
                    "Version 3 of 12/01/2027",
                    "<",
                    None,
                    None,
                    None,
                ],
                [],
                [
                    "Goal",
                    "Baseline",
                    "Target",
                    "Action",
                    "Owner",
                    "By when",
                    "Comments",
                ],
                [
                    "Shorter queue at the entrance (minutes)",
                    18,
                    7,
                    "Open a second ticket desk at weekends",
                    "Delphine Okoro",
                    "30/01/2027",
                    "needs two volunteers",
                ],
                [
                    "^",
                    "^",
                    "^",
                    "Sell tickets online by time slot",
                    "Web team / Rafael Cruz",
                    "end of March",
                    None,
                ],
                [
                    "Audio guides in working order",
                    "71%",
                    "95%",
                    "Test all 140 guides and bin the broken ones",
                    "Hana Kobayashi",
                    date(2027, 2, 12),
                    None,
                ],
                [
                    "^",
                    "^",
                    "^",
                    "Buy 40 new audio guides",
                    "Hana Kobayashi (Rafael Cruz helps)",
                    "15/03/2027",
                    "€6,200",
                ],
            ],
            "Background": [
                ["Why this plan"],
                ["Queue of 18 minutes on Sundays in December"],
                ["29% of audio guides fail during a visit"],
                [],
                ["Causes"],
                ["One desk sells tickets and answers questions"],
                ["Guides are never checked when they come back"],
            ],
        }
    )


def dianshang() -> bytes:
    """Return a Chinese workbook with departments and people in columns of their own."""
    return book(
        {
            "退货率改善": [
                ["女装类目退货率改善行动计划", "<", "<", "<", "<", "<", "<", "<", "<"],
                [
                    "编制人：柳三变",
                    None,
                    None,
                    "编制时间：2027/1/11",
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
                [
                    "改善目标",
                    "问题点",
                    "改善措施",
                    "责任部门",
                    "责任人",
                    "开始时间",
                    "完成时间",
                    "达成指标",
                    "进度%",
                ],
                [
                    "尺码类退货率由21%降至12%（6月底）",
                    "详情页尺码表为厂家通用版",
                    "实测200款并更新尺码表",
                    "商品部",
                    "晏殊",
                    46398,
                    "2月15日",
                    "更新款数200款",
                    0.1,
                ],
                [
                    "^",
                    "客服无法按身高体重推荐",
                    "上线尺码推荐小工具",
                    "技术部",
                    "秦观",
                    "2月1日",
                    "3月下旬",
                    "使用率≥30%",
                    0,
                ],
                [
                    "质量类退货率由9%降至4%（5月底）",
                    "出库前不抽检",
                    "出库抽检比例提高到10%",
                    "仓储部",
                    "周邦、质检组",
                    "即日起",
                    "1月末",
                    "抽检率10%",
                    0.3,
                ],
            ],
            "数据": [["月份", "退货率"], ["11月", 0.33], ["12月", 0.31]],
        },
        formats={"退货率改善!F4": "yyyy-mm-dd"},
    )
