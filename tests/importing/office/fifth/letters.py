"""Plans of the fifth set, as .docx."""

from tests.importing.office.building import word


def tenant() -> bytes:
    """Return a letter whose table has lists inside of its cells."""
    return word(
        ("p", "To: Jonas Petkov, Junior Accountant"),
        ("p", "From: Ama Darko, Finance Director"),
        ("p", "Date: 11 January 2027"),
        ("p", "Subject: Performance Improvement Plan"),
        (
            "p",
            (
                "Jonas, this plan follows our talk of 4 January. "
                "It runs until 9 April 2027."
            ),
        ),
        ("bold", "Where your work falls short"),
        ("-", "Bank reconciliations for October to December were finished 9 days late"),
        ("-", "14 of 180 journal entries had to be corrected by the auditors"),
        ("bold", "What we think is behind this"),
        (
            "p",
            (
                "The reconciliation depends on statements that arrive by post, and "
                "you have not been trained on the new ledger."
            ),
        ),
        ("bold", "What I expect"),
        [
            ("Objective", "Current level", "Expected level", "Deadline"),
            (
                "Reconciliations finished on time",
                "9 days late",
                "0 days late",
                "9 April",
            ),
            ("Journal entries corrected", "8 %", "below 2 %", "31 March"),
        ],
        ("bold", "Steps"),
        [
            ("Step", "Responsible", "Due"),
            (
                "Ask the three banks for electronic statements",
                "Jonas Petkov",
                "22 January",
            ),
            (
                "Check each journal against the voucher list",
                "Jonas Petkov",
                "from 18 January",
            ),
            (
                "Complete ledger training, modules 1 to 4",
                "Jonas Petkov\nwith Freya Holt",
                "12 February",
            ),
        ],
        ("bold", "What you can count on"),
        ("-", "Freya Holt will sit with you every Tuesday for one hour."),
        ("-", "I will order the ledger training by 15 January."),
        ("p", "We will talk about progress every second Friday."),
        ("p", "Kind regards"),
        ("p", "Ama Darko"),
        ("p", "Received: ______________________    Date: ______________"),
    )


def xiaoshou() -> bytes:
    """Return a Chinese letter to an employee, without a table."""
    return word(
        ("p", "致：销售二部 戴望"),
        ("p", "关于制定绩效改进计划的通知"),
        ("p", "戴望同志："),
        (
            "p",
            (
                "经公司考核，您2026年第四季度绩效得分58分，未达到合格线70分。"
                "现就改进事项通知如下："
            ),
        ),
        ("bold", "一、主要差距"),
        ("p", "1. 第四季度回款额42万元，目标80万元；"),
        ("p", "2. 拜访记录缺失率35%。"),
        ("bold", "二、原因"),
        ("p", "1. 大客户名单于9月调整，未及时重新分配；"),
        ("p", "2. 拜访系统手机端无法离线填写。"),
        ("bold", "三、改进目标（2027年1月18日至2027年4月16日）"),
        ("p", "1. 季度回款额由42万元提升至80万元；"),
        ("p", "2. 拜访记录缺失率由35%降至5%以下，3月15日前完成。"),
        ("bold", "四、改进措施"),
        ("p", "1. 1月22日前提交20家重点客户拜访计划（责任人：戴望）；"),
        ("p", "2. 每周五提交回款预测，自1月22日起执行（责任人：戴望）；"),
        ("p", "3. 2月5日前重新分配大客户名单（责任人：徐志，协助：林徽）。"),
        ("bold", "五、公司支持"),
        ("p", "1. 信息部 1月底前修复手机端离线填写功能；"),
        ("p", "2. 林徽每周陪访一次。"),
        ("p", "特此通知。"),
        ("p", "销售二部经理：徐志"),
        ("p", "2027年1月13日"),
    )
