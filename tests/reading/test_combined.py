"""What a phrase says of one action, it says beside phrases on others.

Everyday phrases for each status are set behind everyday names of actions, by title or
by place in the list, and joined in every way that people join them.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import pytest

from bot.plans.progress import Status
from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.reading.test_phrases import phrases

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 3, 20)
REPLIES = 1000
MISREAD = 0.01


@dataclass(frozen=True, kw_only=True)
class Speech:
    """How people of one language name actions, say how far they are, and go on."""

    titles: Mapping[str, Sequence[str]]
    says: Mapping[Status, Sequence[str]]
    joints: Sequence[str]
    colon: str
    places: Sequence[str]
    space: str


def listed(phrases: str) -> list[str]:
    """Return phrases that stand between bars."""
    return [one.strip() for one in phrases.replace("\n", "|").split("|") if one.strip()]


ENGLISH = Speech(
    titles={
        "Translate the visitor leaflet": ["leaflet", "the leaflet translation"],
        "Order new safety goggles": ["goggles", "the safety goggles"],
        "Renew the trade licence": ["trade licence", "licence renewal"],
        "Fit the door closers": ["the door closers", "closers"],
        "Reply to the auditors": ["auditors", "audit reply"],
        "Migrate the mail server": ["mail server", "mail migration"],
        "Interview ten patients": ["patient interviews", "the interviews"],
        "Clean up the price list": ["the price list", "price list clean-up"],
        "Train the weekend staff": ["weekend staff training", "the training"],
        "Publish the July rota": ["the rota", "July rota"],
        "Count the spare keys": ["spare keys", "the key count"],
        "Set up the reporting dashboard": ["dashboard", "reporting dashboard"],
    },
    says={
        status: [
            one.text
            for one in phrases()
            if one.says == status.value and "," not in one.text.rstrip(".,")
        ]
        for status in Status
    },
    joints=[", ", ". ", "; ", " / ", "\n", "\n- ", " and ", " but "],
    colon=": ",
    places=["first one", "second one", "third one"],
    space=" ",
)
CHINESE = Speech(
    titles={
        "翻译参观手册": ["手册", "手册翻译"],
        "采购防护眼镜": ["防护眼镜", "眼镜"],
        "续办经营许可证": ["许可证", "许可证续办"],
        "安装闭门器": ["闭门器", "闭门器安装"],
        "答复审计意见": ["审计答复", "审计意见"],
        "迁移邮件服务器": ["邮件服务器", "邮件迁移"],
        "访谈十位患者": ["患者访谈", "访谈"],
        "清理报价单": ["报价单", "报价单清理"],
        "培训周末班员工": ["周末班培训", "培训"],
        "发布七月排班表": ["排班表", "七月排班"],
        "清点备用钥匙": ["备用钥匙", "钥匙清点"],
        "搭建报表看板": ["看板", "报表看板"],
    },
    says={
        Status.DONE: listed(
            """
搞定了 | 弄妥了 | 办好了 | 做完了 | 收工 | 齐活 | 妥了 | 完事了 | 已结束 | 已经弄好
上周就弄完了 | 昨天下午弄完的 | 前天做好的 | 周一就完成了 | 已提交 | 交上去了
发您邮箱了 | 已经发群里 | 全部完成 | 100% | 都弄完了 | 圆满完成 | ok了 | done
已归档 | 可以关了 | 已经收尾了 | 处理完毕 | 早就好了 | 已搞定，请查收 | 完成并归档
已办结 | 落实到位 | 都办妥了 | 弄利索了 | 顺利完成 | 终于弄完了 | 总算搞定 | 交差了
已销项 | 弄好啦 | 上个月就完了 | 月初就做完了 | 今早刚弄完 | 昨晚加班做完了
"""
        ),
        Status.IN_PROGRESS: listed(
            """
做到一半 | 进行中 | 还在弄 | 正在做 | 推进中 | 弄了三成 | 七成 | 快了 | 差不多了
收尾中 | 还差一点 | 还没弄完 | 有点慢，但在做 | 按计划走 | 一切正常
没问题，周五能完 | 下周三交 | 月底前完成 | 预计3月27日完成 | 争取下周搞定 | 明天弄完
后天能好 | 在收尾 | 刚开了个头 | 才做了一小部分 | 初稿出来了 | 正在收集资料
在走流程 | 还在跟进 | 进度六成 | 大概50% | 做了大半 | 还剩两成 | 完成了四分之三
本周内完成 | 这周末弄完 | 周四下班前给 | 今晚弄完 | 再给我两天 | 还要三天 | 稳步推进
接着做 | 在赶 | 在推 | 陆续在弄 | 约莫六成 | 过半了 | 20号左右能完 | 下旬完成
四月初能好 | 3/27交 | 3月底 | 需要再改一版 | 还要再核一遍 | 最后扫尾
"""
        ),
        Status.NOT_STARTED: listed(
            """
还没开始 | 没动 | 没启动 | 未开始 | 还没动手 | 一点没动 | 还没碰 | 没开工 | 尚未启动
压根没动 | 还没轮到 | 没排上 | 还没安排 | 下周才开始 | 待启动 | 月底才动工
还没着手 | 没弄呢 | 下周一开始弄 | 还没开头
"""
        ),
        Status.BLOCKED: listed(
            """
等法务 | 等财务审批 | 卡在采购 | 等对方回复 | 卡住了，等领导签字
暂停，等会议室空出来 | 没法继续，数据没给 | 供应商没给报价，推不动 | 等总部批复
被卡住了，权限没开 | 搁置，等预算 | 领导还没批 | 停着，厂家没发货 | 做不了，缺设备
客户还没确认 | 在等客户确认 | 要等IT开权限 | 对方一直没回 | 系统坏了，弄不了
等专家意见 | 推进不了，没人手 | 预算没批下来 | 等材料到货 | 卡在审批环节
"""
        ),
        Status.DROPPED: listed(
            """
取消了 | 不做了 | 不弄了 | 不需要了 | 砍掉了 | 作废 | 领导说不用做了 | 决定不做了
放弃了 | 不搞了 | 取消，不用了 | 这个不用弄了 | 已取消 | 停掉不做了
"""
        ),
    },
    joints=["，", "。", "；", "\n", "\n- ", " "],
    colon="：",
    places=["第一个", "第二个", "第三个"],
    space="",
)


def replies(speech: Speech) -> Iterator[tuple[str, list[str], list[Status]]]:
    """Yield texts, the titles listed, and what each action's status should be."""
    dice = random.Random(20260311)  # noqa: S311  dice that can be thrown again
    meant = [(status, said) for status, all_ in speech.says.items() for said in all_]
    for _ in range(REPLIES):
        joint = dice.choice(speech.joints)
        count = 2 if joint.isalpha() or joint.strip().isalpha() else dice.choice([2, 3])
        titles = dice.sample(sorted(speech.titles), count)
        chosen = [dice.choice(meant) for _ in titles]
        way = dice.choice(["title", "colon", "number", "place"])
        parts = []
        for place, title in enumerate(titles):
            name, gap = dice.choice(speech.titles[title]), speech.space
            if way == "colon":
                gap = speech.colon
            elif way == "number":
                name, gap = f"#{place + 1}", " "
            elif way == "place":
                name = speech.places[place]
            parts.append(f"{name}{gap}{chosen[place][1]}")
        head = joint.lstrip("\n") if joint == "\n- " else ""
        yield head + joint.join(parts), titles, [status for status, _ in chosen]


@pytest.mark.parametrize("speech", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_what_a_phrase_says_stays_beside_others(speech: Speech) -> None:
    misread, said = [], 0
    for text, titles, meant in replies(speech):
        actions = [
            OpenAction(n=n, title=title, due=DUE, status=Status.IN_PROGRESS)
            for n, title in enumerate(titles, start=1)
        ]
        heard = {
            each.n: each.stated.status for each in read(text, actions, NOW).updates
        }
        said += len(meant)
        misread += [
            (text, titles[n], status, heard.get(n + 1))
            for n, status in enumerate(meant)
            if heard.get(n + 1) is not status
        ]
    assert len(misread) <= MISREAD * said, misread[:20]
