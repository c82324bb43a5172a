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

NOW = datetime(2026, 3, 11, 10)  # noqa: DTZ001  a person's own clock
DUE = date(2026, 3, 20)
REPLIES = 500
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
        Status.DONE: [
            "is done",
            "finished yesterday",
            "sorted",
            "✅",
            "is complete now",
        ],
        Status.NOT_STARTED: ["not started", "hasn't been started", "no start yet"],
        Status.IN_PROGRESS: [
            "60%",
            "half done",
            "going well",
            "on track",
            "still working on it",
            "done by Friday",
            "40%, ETA 27 March",
            "is coming along",
            "started yesterday",
        ],
        Status.BLOCKED: [
            "waiting for legal",
            "on hold until the room is free",
            "can't continue without the data",
        ],
        Status.DROPPED: ["cancelled", "dropped, not needed any more"],
    },
    joints=[", ", ". ", "; ", "\n", "\n- ", " and ", " but "],
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
        Status.DONE: ["完成了", "弄完了", "昨天就弄好了", "✅", "办结"],
        Status.NOT_STARTED: ["还没开始", "没动", "尚未启动"],
        Status.IN_PROGRESS: [
            "60%",
            "做了一半",
            "还在做",
            "按计划推进",
            "快好了",
            "周五前完成",
            "进度七成，预计3月27日完成",
            "昨天刚开始",
            "挺顺利",
        ],
        Status.BLOCKED: ["等法务", "暂停，等会议室空出来", "没法继续，数据没给"],
        Status.DROPPED: ["取消了", "不做了"],
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
