"""Plans of the second set, as .docx."""

from tests.importing.office.building import word


def crew_room() -> bytes:
    """Return a team plan: numbered headings, nested lists, a table for each goal."""
    return word(
        ("p", "Quarter plan  |  Confidential  |  Do not forward"),
        ("title", "Crew Room 2: Sickness and Overtime Improvement Plan"),
        [
            ("Plan owner", "Fenella Marsh, Crew Manager", "Date", "04/01/2027"),
            ("HR partner", "Obi Nnamdi", "Review date", "30/04/2027"),
        ],
        ("h1", "1. Where we are now"),
        ("-", "Overtime ran at 14.2 % of hours in Q4 2026 (budget: 6 %)"),
        ("-", "Sickness at 8.1 %, two thirds of it on Sundays and Mondays"),
        ("h1", "2. Why it happens"),
        ("-", "Rosters are published five days ahead"),
        ("-", "Swaps need three signatures"),
        ("h1", "3. What success looks like"),
        [
            ("Aim", "Indicator", "Starting point", "Goal", "Achieve by"),
            ("Less overtime", "Overtime share of hours", "14.2 %", "6 %", "30/06/2027"),
            ("Fewer sick days", "Sickness rate", "8.1 %", "≤ 5 %", "end of Q2"),
            ("Earlier rosters", "Days of notice", "5 days", "21 days", "28 Feb 2027"),
        ],
        ("h1", "4. What we are going to do"),
        ("h2", "4.1 Rosters"),
        ("1.", "Publish rosters three weeks ahead"),
        ("--", "Owner: Fenella Marsh"),
        ("--", "Start: 11 January 2027"),
        ("--", "Due: 31 January 2027"),
        ("--", "Resources: roster software licence (£480)"),
        ("1.", "Let crew swap shifts in the app without signatures"),
        ("--", "Owner: Callum Reyes"),
        ("--", "Support from: IT, Fenella Marsh"),
        ("--", "Due: mid-February 2027"),
        ("--", "Expected result: swaps settled the same day"),
        ("h2", "4.2 Sickness"),
        ("1.", "Return-to-work talk after every absence"),
        ("--", "Owner: Crew leaders"),
        ("--", "Start: 18 January 2027"),
        ("--", "Measure: talks held within 3 days from 20 % to 100 %"),
        ("h1", "5. What we need from head office"),
        ("-", "A relief driver on Sundays until the end of March"),
        ("h1", "6. Risks"),
        ("-", "Flu season"),
        ("h1", "7. Sign-off"),
        [
            ("Name", "Signature", "Date"),
            ("Fenella Marsh", "", ""),
            ("Obi Nnamdi", "", ""),
        ],
        header="NORTHLINE BUSES",
        footer="CR2-PIP-01   Printed 05/01/2027",
    )


def claims() -> bytes:
    """Return a letter in which the form is one table with section rows."""
    return word(
        ("h1", "Individual Performance Improvement Plan (PIP)"),
        [
            ("EMPLOYEE DETAILS", "<", "<", "<"),
            ("Employee name", "Thandiwe Mokoena", "Job title", "Claims Handler"),
            ("Manager", "Rupert Vane", "Department", "Motor claims"),
            ("PIP start date", "18-Jan-2027", "PIP end date", "16-Apr-2027"),
            ("PERFORMANCE GAPS", "<", "<", "<"),
            (
                (
                    "Closed claims average 11 a week against a team average of 18.\n"
                    "Four settlement letters in December quoted the wrong excess."
                ),
                "<",
                "<",
                "<",
            ),
            ("ROOT CAUSE", "<", "<", "<"),
            ("Two systems must be searched for each claim", "<", "<", "<"),
            ("IMPROVEMENT GOALS", "<", "<", "<"),
            ("Goal", "Current", "Target", "Target date"),
            ("Claims closed per week", "11", "18", "16-Apr-2027"),
            ("Letters with errors per month", "4", "0", "28-Feb-2027"),
            ("ACTION STEPS", "<", "<", "<"),
            ("Action", "Responsible", "Timeline", "Success criteria"),
            (
                "Shadow Dev Anand for two mornings",
                "Thandiwe Mokoena",
                "18 Jan – 29 Jan",
                "Notes of five claims",
            ),
            (
                "Use the letter template with the excess field",
                "Thandiwe Mokoena",
                "From 25 Jan",
                "No wrong excess",
            ),
            (
                "Arrange single search screen access",
                "Rupert Vane / IT service desk",
                "by 5 Feb",
                "Access works",
            ),
            ("SUPPORT", "<", "<", "<"),
            ("Weekly coaching with Dev Anand, 45 minutes", "<", "<", "<"),
            ("SIGNATURES", "<", "<", "<"),
            ("Employee", "", "Date", ""),
            ("Manager", "", "Date", ""),
        ],
    )


def gaishan() -> bytes:
    """Return a traditional Chinese plan of a Taiwan company, with merged goal cells."""
    return word(
        ("title", "客服二課服務品質改善計畫"),
        [
            ("提案單位", "客服二課", "填表日期", "2027/1/11"),
            ("計畫負責人", "簡佩珊 課長", "實施期間", "2027/1/18～2027/4/30"),
        ],
        ("h1", "壹、現況說明"),
        ("-", "12月一次解決率為68%，低於目標85%。"),
        ("-", "平均等候時間3分20秒，較去年同期增加50秒。"),
        ("h1", "貳、原因分析"),
        ("-", "新版帳單上線後，客服人員未受訓"),
        ("-", "退費流程須經兩位主管簽核"),
        ("h1", "參、改善目標"),
        [
            ("項目", "衡量指標", "現況", "目標", "完成期限"),
            ("提升解決能力", "一次解決率", "68%", "85%", "3月底"),
            ("縮短等候", "平均等候時間（秒）", "200", "90", "2027年4月30日"),
        ],
        ("h1", "肆、行動方案"),
        [
            ("編號", "行動內容", "負責人", "協辦人員", "預計完成日", "預期效益"),
            (
                "1",
                "辦理新版帳單教育訓練兩場",
                "葉庭瑋",
                "帳務課 鍾孟軒",
                "1月29日",
                "全員通過測驗",
            ),
            (
                "2",
                "退費五千元以下改由課長一人簽核",
                "簡佩珊",
                "",
                "2/10",
                "當日完成退費",
            ),
            ("3", "建置常見問題知識庫", "葉庭瑋、呂昀蓁", "", "3月中旬", ""),
        ],
        ("h1", "伍、所需資源與支援"),
        ("-", "資訊處協助修改簽核流程"),
        ("-", "訓練講師費一萬二千元"),
        ("h1", "陸、追蹤方式"),
        ("p", "每週五課務會議檢討進度。"),
    )


def yewu() -> bytes:
    """Return a Chinese plan of running text: numbered lines, no table."""
    return word(
        ("p", "关于外呼一组接通转化率的改进方案"),
        ("p", "（2027年1月14日印发）"),
        ("p", "各相关部门："),
        (
            "p",
            "为尽快扭转外呼一组转化率下滑的局面，经部门会议研究，制定本方案。",
        ),
        ("bold", "一、存在的主要问题"),
        ("p", "1.2026年12月转化率2.1%，比9月下降1.3个百分点。"),
        ("p", "2.每日有效通话时长人均仅2.6小时。"),
        ("bold", "二、原因剖析"),
        (
            "p",
            (
                "一是名单质量差，空号率高达38%；二是新版话术没有演练；"
                "三是系统每天卡顿约40分钟。"
            ),
        ),
        ("bold", "三、工作目标"),
        ("p", "1.转化率由2.1%提升至3.5%，2027年3月31日前达成。"),
        ("p", "2.人均有效通话时长从2.6小时/天增加到4小时/天，2月底前达成。"),
        ("bold", "四、重点任务及分工"),
        ("p", "（一）清洗名单。由数据组 卜算 牵头，外呼一组配合，1月22日前完成。"),
        (
            "p",
            "（二）演练新版话术。责任人：石榴；完成时限：1月底；考核标准：全员通关。",
        ),
        (
            "p",
            (
                "（三）更换老旧坐席电脑12台。责任人：信息部 蓝田；完成时限："
                "2月10日；所需资源：6万元。"
            ),
        ),
        ("bold", "五、保障措施"),
        ("p", "（一）培训部派讲师驻组两周。"),
        ("p", "（二）设立转化率进步奖，每月2000元。"),
        ("p", "附件：外呼一组名单"),
        ("p", "客户经营部"),
        ("p", "2027年1月14日"),
    )
