"""Letters and forms of the first set, as .docx."""

from tests.importing.office.building import word


def overdue_visits() -> bytes:
    """Return a letter with bold lines in place of headings."""
    return word(
        ("p", "Brackenhall Housing Trust"),
        ("p", "Private and confidential"),
        ("p", "12 January 2027"),
        ("p", "Dear Marcus,"),
        ("bold", "Performance Improvement Plan"),
        ("Employee: ", "Marcus Oyelaran (Tenancy Officer, South patch)"),
        ("Line manager: ", "Bridget Falk"),
        ("HR adviser: ", "Sanjay Mehrotra"),
        ("Review period: ", "18 January 2027 to 16 April 2027"),
        (
            "p",
            (
                "Thank you for meeting with me on 8 January. This "
                "letter confirms what we "
                "discussed and sets out the plan that we agreed."
            ),
        ),
        ("bold", "Areas of concern"),
        (
            "1.",
            (
                "Of 64 new-tenancy visits due between October and "
                "December, 23 were made "
                "after the six-week limit."
            ),
        ),
        ("1.", "Case notes for 17 tenancies have no entry since September."),
        ("bold", "Underlying reasons discussed"),
        ("-", "The patch grew by 110 homes in July without a change of route"),
        ("-", "Notes are typed at the end of the week from paper"),
        ("bold", "Standards to be reached"),
        (
            "1.",
            (
                "New-tenancy visits made within six weeks: from 64% to "
                "95% by 16 April 2027"
            ),
        ),
        (
            "1.",
            (
                "Tenancies without a note in the last 30 days: from 17 to 0 by end of "
                "February 2027"
            ),
        ),
        ("bold", "Agreed actions"),
        [
            ("No.", "What", "By whom", "By when", "How we will measure it"),
            (
                "1",
                "Plan visits by postcode for the coming fortnight",
                "Marcus Oyelaran",
                "29 Jan 2027",
                "Plan in the shared diary",
            ),
            (
                "2",
                "Enter notes on the tablet before leaving the home",
                "M. Oyelaran",
                "12 Feb 2027",
                "Notes within 1 day ≥ 90 %",
            ),
            (
                "3",
                "Hand over 40 homes in Weir Lane to the East patch",
                "Bridget Falk (with Lena Abioye)",
                "5 Feb 2027",
                "",
            ),
        ],
        ("bold", "What we will do to help"),
        ("-", "A tablet with the notes app by 22 January 2027 (Bridget Falk)"),
        ("-", "One hour with Lena Abioye every Thursday to plan routes"),
        ("bold", "Reviews"),
        ("p", "We will meet on 12 February, 12 March and 16 April at 10:00."),
        (
            "p",
            (
                "If the standards are not reached, the matter may be "
                "taken further under "
                "the capability procedure. You may appeal within five working days."
            ),
        ),
        ("p", "Yours sincerely"),
        ("p", "Bridget Falk"),
        ("p", "I have read this plan.   Signed: ____________   Date: ____________"),
        header="Brackenhall Housing Trust | HR 14b",
        footer="Page 1 of 2",
    )


def qingxi() -> bytes:
    """Return a Chinese notice with a form and a table with merged cells."""
    return word(
        ("p", "澄川精密机械有限公司"),
        ("bold", "员工绩效改进通知书"),
        [
            ("姓　　名", "白一凡", "工　　号", "CC-0418"),
            ("所在部门", "品质部", "岗　　位", "出货检验员"),
            ("直接上级", "滕舒", "签发日期", "2027年1月12日"),
            ("改进期限", "2027年1月18日—2027年4月16日", "<", "<"),
        ],
        ("bold", "一、绩效不达标事实"),
        ("p", "1、2026年第四季度漏检批次9批，高于标准（3批）。"),
        ("p", "2、12月有5份检验报告在发货之后才提交。"),
        ("bold", "二、原因归纳"),
        ("p", "（1）新增三个料号没有检验样件"),
        ("p", "（2）检验报告需手工抄录两次"),
        ("bold", "三、改进目标及考核标准"),
        [
            ("考核项目", "目前水平", "目标水平", "考核节点"),
            ("季度漏检批次", "9批", "≤3批", "2027年4月16日"),
            ("检验报告按时提交率", "82%", "≥98%", "3月底"),
        ],
        ("bold", "四、改进措施"),
        [
            ("序号", "改进措施", "责任人", "起止时间", "<", "完成标志"),
            ("^", "^", "^", "开始", "结束", "^"),
            (
                "1",
                "对照图纸补做三个料号的检验样件",
                "白一凡、工艺部 闻涛",
                "1月18日",
                "1月29日",
                "样件签字封存",
            ),
            (
                "2",
                "使用平板填写检验报告，当班提交",
                "白一凡",
                "2月1日",
                "2月中旬",
                "按时提交率98%以上",
            ),
            ("3", "每周抽查10份报告并反馈", "滕舒", "2月1日", "4月16日", ""),
        ],
        ("bold", "五、公司提供的支持"),
        ("p", "1、配备平板电脑1台，由信息部 解明 于1月22日前到位；"),
        ("p", "2、安排老检验员戚海带教两周。"),
        ("bold", "六、其他"),
        ("p", "改进期满未达到上述目标的，公司将按制度调整岗位。"),
        ("p", "员工签名：              日期：        上级签名：              日期："),
    )
