"""Words beside the work that are no request, no end and no giving up: 同事在帮忙看."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    clause_behind,
    is_verb,
    next_word,
    word_ahead,
)
from bot.reading.tokens.tape import Token
from bot.reading.zh import compounds as zh

_AT_ONCE = frozenset(("马上", "立马", "立刻", "当天", "就", "就能", "就可以", "随时"))
_DRIES = frozenset(
    (
        "干",
        "干透",
        "凝固",
        "养护",
        "晾干",
        "固化",
        "发酵",
        "冷却",
        "沉淀",
        "干了",
        "干燥",
    )
)
_SENTENCE_ENDS = frozenset(".;。\n")
_HARD = frozenset(("不好", "很难", "难", "不太好", "太难", "挺难", "不容易"))
_HARD_ACTS = frozenset(
    "约找办弄招谈租订请批借凑抢调排啃搞写改测算收催卖推管教带跑查翻译拆装抠拍做"
) | {
    "协调",
    "预约",
    "联系",
    "采购",
    "沟通",
}
_PUT_ON = frozenset(("放在", "排在", "选在", "约在", "安排到", "挪到", "放到"))
_SETS_IN = frozenset(("进场", "入场", "进驻", "上场"))
_FETCHES = frozenset("领取办交签拿装弄买送寄换修拍录测采")
_AS_PLANNED = frozenset(
    ("照常", "如期", "按期", "准时", "按时", "照旧", "按计划", "正常")
)
_LONGEST_VERB = 2
_LIVE = frozenset(
    ("上线", "发布", "投用", "启用", "开通", "投产", "开业", "用上", "上架", "运行")
)
_LENGTHS = frozenset("天周月星个年小")
_WALKS = frozenset(("走", "在走", "正在走", "跑", "在跑", "进入", "走着"))
_PROCEDURES = frozenset(("流程", "程序", "手续", "审批流"))
_SIGNS = frozenset(("盖章", "签字", "签约", "签署", "打款", "付款", "交房", "交底"))
_GO_OUT = frozenset("上推发")
_NO_WORK = frozenset(
    "见聚聊谈会走到来去回休放问说看下晚早前后拿取领收能要有在是听吃睡玩歇忙报讲催等"
)
_GOES = ("去", "来")
"""Words before help that one gives oneself."""
_THANKS_TO = ("多亏", "幸亏", "亏得", "好在", "全靠", "得亏")
_WANTED = ("需要", "急需", "亟需", "要", "得", "希望", "盼", "望", "求", "能", "可")
_SOME_DAY = ("再", "再找", "再请", "再麻烦", "再跟", "再向", "再来找", "再求")
_NO_NEED = ("不用", "不需要", "用不着", "无需", "不必", "不要", "先不用", "暂不需要")
_NEAR_HELP, _FAR = 5, 20
_HIRES = range(3, 7)
"""So many words tell who was asked to do it."""
_WAYS_TO_HELP = (
    "在",
    "正在",
    "来",
    "过来",
    "也",
    "也在",
    "都在",
    "有人",
    "都来",
    "一起",
)
_IS_AT = frozenset(("在", "都在", "还在", "正在", "也在"))
_GOES_THERE = frozenset(("在", "都在", "全在", "一直在", "去", "跑去", "到", "回"))
_ALL_DAY = frozenset(("都", "都在", "全在", "一直在", "一直", "天天", "整天"))
"""Words by which one helps elsewhere, and all the while: 这两天都在展馆帮忙布展."""
_OWN_PEOPLE = Lazily(zh.OWN_PEOPLE)
_BEGUN = frozenset(("实施", "执行", "施行", "试行", "试用", "试运行", "推行", "开展"))


def others_help(tokens: Sequence[Token], place: int) -> Found:
    """Take 帮忙 in 同事在帮忙看 for help that is given, not asked for.

    So it is where one tells where one helps oneself: 这两天都在展馆帮忙布展.
    """
    if not tokens[place].text.startswith("帮") or place == 0:
        return None
    given = tokens[place - 1].text in _WAYS_TO_HELP or tokens[place - 1].concept == "g"
    clause: list[Token] = []
    for token in reversed(tokens[:place]):
        if token.text in ENDS:
            break
        clause.append(token)
    if given and tokens[place].text.startswith("帮着") and len(clause) > 1:
        return 1, "_"  # 小妹在帮着录
    who = any(token.concept == "o" for token in clause)
    asked = any(token.concept in "FQNHyC" for token in clause)
    beside = "".join([token.text for token in reversed(clause)])
    if not asked and _OWN_PEOPLE.search(beside):
        return 1, "_"  # 等我闺女放假帮我扫
    away = any(token.text in _GOES_THERE for token in clause) and any(
        token.text in _ALL_DAY or token.concept in "jpa" for token in clause
    )
    there = any(token.text in _IS_AT for token in clause)
    there = there and next_word(tokens, place) is None  # 小王在仓库帮忙
    return (1, "_") if (away or there or (given and who)) and not asked else None


def helped(tokens: Sequence[Token], place: int) -> Found:
    """Take 帮我 in 小马帮我搞定的, and 请 in 请专家看过了, for help that was given."""
    said = tokens[place].text
    before = clause_before(tokens, place, _FAR)
    if any(token.text.startswith(_THANKS_TO) for token in before):
        return 1, "_"
    if said.startswith("帮") and before and before[-1].text.endswith(_GOES):
        return 1, "_"  # 被叫去帮忙搬仓库
    if said.startswith(_WANTED) or any(token.concept in "FQNHC&" for token in before):
        return None
    clause: list[Token] = []
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS or token.concept == "H":
            break
        clause.append(token)
    if not clause or any(token.concept == "y" for token in (*before, *clause)):
        return None
    given = said.startswith("帮") and bool(before) and clause[-1].text[-1] in "的了过"
    over = any(
        one.concept == "+" or one.text.endswith(("过", "过了")) for one in clause
    )
    return (1, "_") if given or over else None


def later_help(tokens: Sequence[Token], place: int) -> Found:
    """Take 帮忙 in 有问题我再找您帮忙 for help that may be asked for some day."""
    before = clause_before(tokens, place, _FAR)
    if before and before[-1].text in _NO_NEED:
        return 1, "_"  # 不用帮忙
    if not any(token.text in _SOME_DAY for token in before[-_NEAR_HELP:]):
        return None
    for token in before:
        if token.concept in "RC9":
            token.concept = "_"
    return 1, "_"


@begins(at=("权限", "授权"))
def of_the_thing(tokens: Sequence[Token], place: int) -> Found:
    """Take 权限 of 子账号权限开了 for a part of the name, for which nobody waits."""
    before, acts = tokens[place - 1] if place else None, next_word(tokens, place)
    named = before is not None and before.hints and before.end == tokens[place].start
    did = acts is not None and acts.concept in "kdED"
    return (1, "_") if named and did else None


@begins(at=_BEGUN)
def begins_then(tokens: Sequence[Token], place: int) -> Found:
    """Take 实施 in 下月初实施 for a beginning."""
    said = tokens[place]
    dated = place > 0 and tokens[place - 1].concept == "T" and not said.hints
    ends = next_word(tokens, place) is None
    return (1, "S") if dated and ends and said.text in _BEGUN else None


def once_given(tokens: Sequence[Token], place: int) -> Found:
    """Take 给了 in 给了我马上更新 for what must come first."""
    told, then = next_word(tokens, place), tokens[place + 2 : place + 4]
    perfect = told is not None and told.concept == "+"
    mine = [token for token in then if token.concept == "I"]
    soon = [token for token in then if token.text in _AT_ONCE]
    opens = place == 0 or tokens[place - 1].text in ENDS
    return (
        (2, "_") if perfect and opens and soon and (mine or then[:1] == soon) else None
    )


@begins(then=("是",))
def conceded(tokens: Sequence[Token], place: int) -> Found:
    """Read 上是上了 as a part: what is wrong with it follows."""
    verb, be, again = tokens[place], next_word(tokens, place), tokens[place + 2 :]
    if be is None or be.text != "是" or not again or len(verb.text) > _LONGEST_VERB:
        return None
    after = again[1:2]
    perfect = again[0].text.endswith("了") or (bool(after) and after[0].concept == "+")
    same = again[0].text.startswith(verb.text)
    count = 3 if again[0].text.endswith("了") else 4
    goes_on = tokens[place + count : place + count + 1]
    but = bool(goes_on) and goes_on[0].text == ","
    return (count, "A") if same and perfect and but else None


@begins(at=_LIVE)
def lasting(tokens: Sequence[Token], place: int) -> Found:
    """Read 上线两天 as done so long ago."""
    length = tokens[place + 1 : place + 4]
    if len(length) < 2:  # noqa: PLR2004 - 两, 天
        return None
    counted = length[0].concept == "#" and length[1].text[:1] in _LENGTHS
    ends = len(length) < 3 or length[2].text in ENDS or length[2].concept in "+s"  # noqa: PLR2004
    return (3, "D") if counted and ends else None


@begins(at=_WALKS)
def through_office(tokens: Sequence[Token], place: int) -> Found:
    """Read 走签字流程 as going on."""
    near = word_ahead(tokens, place, _PROCEDURES)
    return None if near is None else (near + 1 - place, "G")


@begins(at=_SIGNS)
def signs_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 盖章 of 合同今天盖章 as what will be done."""
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    ends = next_word(tokens, place) is None
    return (1, "d") if dated and ends else None


def acts_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 切 of 周五晚上切 as a verb: a single sign behind a day, at the end."""
    token = tokens[place]
    single = len(token.text) == 1 and (is_verb(token) or token.text in _GO_OUT)
    ends = place + 1 == len(tokens) or tokens[place + 1].text in ENDS
    if not single or not ends or token.text in _NO_WORK:
        return None
    before: list[Token] = []
    for one in reversed(tokens[:place]):
        if one.text in ENDS:
            break
        before.insert(0, one)
    said = "".join(one.concept for one in before).lstrip("&!sIMaF")
    fits = said.startswith("T") and not said[1:].strip("sbF4")
    return (1, "k") if fits else None


@begins(at=("请",), then=A_WORD)
def hired(tokens: Sequence[Token], place: int) -> Found:
    """Take 请 in 培训请的消防队 for hiring, not for a request."""
    after = next_word(tokens, place)
    told = after is not None and after.text in (
        "的",
        "了",
        "来",
        "过",
        "到",
        "到了",
        "来了",
    )
    if not told and place and tokens[place - 1].text not in ENDS:
        near = clause_behind(tokens, place, len(tokens))
        told = len(near) in _HIRES and near[-1].text == "的"  # 照片请小季拍的
        told = told and not any(one.concept in "yFTQN" for one in near)
    return (1, "k") if told and place else None


@begins(at=("等", "等着", "在等", "要等"))
def drying(tokens: Sequence[Token], place: int) -> Found:
    """Take 等 in 等地胶干透 for a stage of the work itself, where none stands still."""
    near = word_ahead(tokens, place, _DRIES)
    held = near is not None and _stands_still(tokens, place)
    return None if near is None or held else (near + 1 - place, "G")


def _stands_still(tokens: Sequence[Token], place: int) -> bool:
    """Whether work is told to stand still before, in the same sentence: 探方停工."""
    for token in reversed(tokens[:place]):
        if token.text in _SENTENCE_ENDS:
            return False
        if token.concept in "Kc":
            return True
    return False


@begins(at=_HARD, then=_HARD_ACTS)
def hard_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 不好约 as trouble."""
    act = next_word(tokens, place)
    acts = act is not None and act.text in _HARD_ACTS
    return (2, "R") if acts and next_word(tokens, place + 1) is None else None


@begins(at=("请", "求", "劳"))
def hard_to_get(tokens: Sequence[Token], place: int) -> Found:
    """Read the 请 of 工人不好请 as trouble, and as no request."""
    before = "".join([token.text for token in tokens[max(0, place - 2) : place]])
    hard = before.endswith(("不好", "难", "不太好", "请都", "不到"))
    return (1, "R") if hard and next_word(tokens, place) is None else None


@begins(at=_PUT_ON)
def put_on(tokens: Sequence[Token], place: int) -> Found:
    """Read 放在 in 切换放在19号 as the day that is set."""
    after = tokens[place + 1 : place + 2]
    dated = bool(after) and after[0].concept == "T"
    named = place > 0 and bool(tokens[place - 1].hints)
    return (1, "F") if dated and named else None


@begins(at=_SETS_IN)
def sets_in(tokens: Sequence[Token], place: int) -> Found:
    """Read 木工进场 as work that goes on."""
    said, before = tokens[place], tokens[place - 1] if place else None
    who = (
        before is not None
        and before.text not in ENDS
        and before.concept not in "TjpFMNC"
        and not before.text.startswith("不")
    )
    ends = next_word(tokens, place) is None
    return (
        (1, "G") if who and ends and said.text in _SETS_IN and not said.hints else None
    )


@begins(at=("去", "再去", "就去"), then=_FETCHES)
def goes_to(tokens: Sequence[Token], place: int) -> Found:
    """Read 去领 in 下周去领证 as what will be done."""
    act = next_word(tokens, place)
    dated = place > 0 and tokens[place - 1].concept in "Tj"
    acts = act is not None and act.text in _FETCHES
    return (2, "k") if dated and acts else None


@begins(at=_AS_PLANNED, then=A_WORD)
def as_planned(tokens: Sequence[Token], place: int) -> Found:
    """Read 照常办 in 周六照常办 as what will be done then."""
    act = next_word(tokens, place)
    dated = place > 0 and tokens[place - 1].concept == "T"
    acts = act is not None and (act.concept in "kd" or is_verb(act))
    ends = next_word(tokens, place + 1) is None
    return (2, "d") if dated and acts and ends else None
