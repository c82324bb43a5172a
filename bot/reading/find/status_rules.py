"""Rules that read a status from one clause, the first that matches wins.

The letters are those of `concepts`; T, j and p are dates ahead, today's and past.
"""

import re
from functools import lru_cache

from bot.plans.progress import Status
from bot.reading.rule import Rule

_NOT_STARTED, _GOING = Status.NOT_STARTED, Status.IN_PROGRESS
_BLOCKED, _DONE, _DROPPED = Status.BLOCKED, Status.DONE, Status.DROPPED

_LONG = 80
"""Words of a clause that a rule looks at; no clause of a person is longer."""

FREED = Rule(
    "freed",
    "[NJ].?.?[KW]|wb?[KW]|P_?s?[KW]|(?<![UC])(?<![UC].)(?<![UC]..)f(?![_T]?F)",
    _GOING,
)
WAS_HELD = Rule("was held", FREED.pattern, _GOING)
WORKS_AGAIN = Rule("works again", FREED.pattern, _GOING)
"""Trouble is over, which ends a repair."""

THROUGH = Rule(
    "came through", "^_?M+[pjTahs_]{0,3}f[+ps]*$", _DONE, weak=True, sure=False
)

ITEM_DONE = Rule("item done", "D", _GOING, weak=True)
"""Something is done that no title names, so a part at most: "venue booked"."""

NO_NEWS = Rule("no news", "m", _GOING, mild=True)
"""There is nothing to tell; together with a cause it is work that goes on."""

HELD = Rule("held", "(?<!N)(?<!N.)(?<!N..)K", _BLOCKED)
NOT_BY_THEN = Rule("not by then", "[Kc][^TU]{0,4}T|T[Fs_]{0,2}c[s+]*$", _GOING)
NOT_THEN = Rule(
    "not by then", "^[_sM]{0,3}(?:Nb[jT]|Nj)s*$|^M{1,3}s?NT$", _GOING, mild=True
)
"""But a "not this month", which leaves work that has not begun as it is."""
NOT_AT_ALL = Rule("dropped after all", "X", _DROPPED)
"""It is told of the title's own verb, "decided not to retire it", so nothing ends."""

YES = Rule("yes", "q", _DONE, weak=True, sure=False)
"""A reply that is but a "yes", to a question that had many parts."""

REVIEWED = Rule("in review", "v", _GOING)
STILL_ON = Rule("still going on", "G", _GOING)

NOT_THAT = Rule("not done", "^[sI]{0,2}NMM{1,2}[s+]*$", _GOING, mild=True)
"""The verb and the object of a Chinese title, denied: 还没拆除旧厂设备."""

RULES = (
    Rule("dropped", "(?<![NCJc])X|Jk\\+", _DROPPED),
    Rule(
        "moved",
        "O.{0,3}?T|^[sh&!I_]{0,3}O[_#sM]{0,7}M[_#]?b?T|T.{0,2}?O|k(?=U)T|^[M_s&!]{0,4}O[_koMe]{1,5}D$",
        None,
    ),
    Rule(
        "done once something comes",
        "[FdDgE].{0,6}C(?![IT])(?!.?[IT])(?=.)|^(?=.{0,3}[M=])[M_&!=]{1,4}s?C(?![IT])(?=.)",
        _BLOCKED,
    ),
    Rule(
        "done once something comes",
        "^[&!sM=]{0,4}C(?![IT])(?!.?[IT])[^TjpN]{2,8}?I?F[sb]{0,2}[S3GdDE]",
        _BLOCKED,
    ),
    Rule("only then", "^[^Tpj]{1,12}Z|[FC][^T#pj]*4.*[Ddk]", _BLOCKED),
    Rule("needs that first", "H.*[ZU]", _BLOCKED),
    Rule(
        "not possible until",
        "oR[^TjFdD]{0,4}U(?!.?[Tj]|_$)|[Nc].{0,5}U(?!.?[Tj])|(?:K.{0,2}|m[^Tj]{0,5})U(?!.?[Tj])|(?<!I)n[^Tj]{1,8}U",
        _BLOCKED,
    ),
    Rule("not without that", "^[&!]?U[_o]{1,2}I?[bs_]?[Nc]", _BLOCKED),
    Rule("untouched lately", "N.{0,2}S.{0,2}j|j.{0,2}N.?S", _GOING, mild=True),
    Rule("others cannot", "^[M&!]{0,3}o_?c[^I]*$", _BLOCKED),
    NOT_BY_THEN,
    NOT_THEN,
    Rule("untouched", "^[MI_s&!=:h]*(?:#_?a|#_)?u|^[^RWL]*(?<!N)us*$", _NOT_STARTED),
    Rule(
        "will start",
        "^(?!.*W.*Z).*?F.{0,3}?S(?!.*D)|S[^Dd]{0,3}T|S_?@|(?<![5cK])T.{0,2}S|@S$",
        _NOT_STARTED,
    ),
    Rule("not started", "N.{0,3}?[SG](?!.*[TD])|N.{0,2}?S", _NOT_STARTED),
    Rule("at approval", "[Dd]_?o_?0", _BLOCKED),
    Rule(
        "lies with others",
        "^(?:[Md_bs=&!#]*[MdbsD=&!])?~[_MI]{0,3}o{1,2}(?:[_MsTpj]{0,4}$|sd$|vs?$|s(?!.*v))",
        _BLOCKED,
    ),
    Rule("needs others", "n_?o.*(?:_|d)|(?<!I)n.{0,4}0|n[^T]{1,6}s_?o|n_?5", _BLOCKED),
    Rule("all but one", "[aDE].{0,4}x.*W", _GOING),
    Rule("not before then", "[T@][_sa]?K", _BLOCKED),
    Rule("waits", "W(?!#$|%|T$|Te|M{1,2}D)", _BLOCKED),
    Rule("at others", "^[M&!]{0,2}_?oh_s?$", _BLOCKED, sure=False),
    Rule("at others", "^[Mbs=&!]*(?:[sg~])[_M]{0,2}o$", _BLOCKED),
    Rule("at others", "^[M_bs=&!]*(?:[sg~])[_M]{0,2}o$", _BLOCKED, sure=False),
    Rule(
        "with someone",
        "^[M_s=&!]*bs{0,2}~[_ME]{1,4}(?:s_{0,2}[0dD])?s?$",
        _BLOCKED,
        sure=False,
    ),
    HELD,
    Rule("cannot", "c.{0,2}[a-zA-Z_]|^[&!sI]{0,3}c$", _BLOCKED),
    Rule(
        "part of it",
        "^M{1,3}s?ra?(?:k\\+|D)s?$|[DdE][^TtpjlNn]{1,8}l[s_]?$|l(?:D|[dEk]\\+)\\+?[_ko]{1,4}$|A.{0,4}?[DdE]|Aq|A[sa_]{0,2}[kM_]\\+|E.{0,3}x|A[sah_]?k|[DdEk].{0,4}?A|_\\+_?A|^[MIbhF_&!=%asef]{0,6}(?:A[_+s#]?){1,2}$|^[_M&!=]{0,3}A[_M]{0,2}[bhw]",
        _GOING,
    ),
    Rule(
        "no progress",
        "m|^b?N[_M]{1,3}[^DE]{0,4}s$|^bNs_{1,3}[^DEW]{0,2}s$|N.{0,2}O(?!.*T)",
        _GOING,
        mild=True,
    ),
    Rule(
        "not done",
        "^NsM{1,2}$|[NJ][^C]{0,3}?[DdE]|[NJ][sah]?k|N[sah]?e|N_k[s+]*$|N[sah]?M[s+]*$|N[s_]{0,2}1$|^l?[_s]{0,2}[Md]{0,3}_?[&!=]?N[s+]*$|^s?N[s_]{1,3}M{1,3}s?$|^[rM_]{1,4}(?:&[M_]{1,4})?a?Ns*$|^N[s&]{0,2}N[s+]*$|^I[s]{0,2}N[sI]*$",
        _GOING,
        mild=True,
    ),
    NOT_THAT,
    Rule("something left", "L", _GOING),
    Rule("only so far", "^[&!I]{0,2}l[_#M]{1,6}s$", _GOING),
    Rule("being done", "8[s_]?[DEdkg]", _GOING),
    Rule(
        "will be done",
        "(?<!p)D[_s]?bs?[FD]|WM{1,2}D|F.{0,5}?[DdE]|t.{0,3}?[DdE]$|^[&!sMIba_]{0,6}D@[sI_F!&]{0,3}$",
        _GOING,
    ),
    Rule(
        "done by a day",
        "[DdE][^p]{0,4}?T|T[^p]{0,5}?[dDE]|jF?d(?!.{0,2}\\+)|TZ$|Ta?1[+]?$",
        _GOING,
    ),
    Rule("just started", "S", _GOING),
    REVIEWED,
    Rule("went wrong", "D\\+?R(?![_M]|.*[Df])", _GOING),
    Rule(
        "did some",
        "^[&!I]{0,2}h#[_M]|^M{1,3}_{1,2}#_?\\+s?$|[khM]1[+_]?#|[DE][^a=]?#|[kdM]\\+#(?!_{0,3}D\\+?$)|[kdM]#_?\\+s?$|^[s&!]{0,2}#[_oM]{0,2}[bhw]{0,2}[DE]",
        _GOING,
        weak=True,
    ),
    Rule(
        "item done",
        "^[&!]?(?:[Mdg]{1,4}=)?[^\\W_a-zA-Z]?_[_E]{0,2}[bhwas]{0,2}D\\+?(?:s?_{1,3})?$",
        _DONE,
        weak=True,
        sure=False,
    ),
    Rule("to come", "[hkdDE]\\+?[_s&]{0,2}Te", _GOING),
    Rule(
        "part of it",
        "D\\+?[s&_]?G|k\\+G$|D[s_]?g_?k[s+]*$|D\\+?[s_oM]{2,3}g[k_][s+]*$|D\\+?[_oMk0]{1,2}G[s+]*$|[DE][&!s]?_{1,2}[bhw]?N[s+]*$",
        _GOING,
    ),
    Rule(
        "done",
        "D|^M{1,3}=p$|^M+=?q$|^qsM+$|(?:k1|h1)(?![+_]?#)|^1$|^[&!]?M{1,3}[sa]?1(?![+_]?#)|^[&!]?M{1,3}pa1\\+?$|^M{1,3}[pa]?d&_?[kdD_]\\+s?$|a_?d\\+?$",
        _DONE,
    ),
    Rule("going on", "G|3|^[_&!]?M{1,4}Is{1,3}$", _GOING),
    Rule("done that", "^[&!]?M{1,3}[as]?E[pjs_]*a?Y$", _DONE, weak=True),
    Rule("done that", "h[pj][s_]{0,2}Y[kd]{1,2}\\+?$", _DONE),
    Rule("goes well", "Y", _GOING),
    Rule(
        "done that",
        "^M[Mdpsahj]{0,4}[dk]o{1,2}\\+s?$|h_?[pj][_os]{0,4}[kd]|h_?[dk]_?o$|hE|h[as]{0,2}[kdM]$|d\\+(?![_#])|M\\+$|h.{0,4}[kd].{0,3}\\+s?$|^[Mah_pbj]*(?:[pj]s)?[kd]{1,2}[_oIyM]{0,4}\\+s?$|^[Mashpb]{1,5}_{1,2}\\+s?$|^(?:o=)?M[M#_sh]{0,4}a[_k]\\+s?$|^M[M#_shpj]{0,6}a[hs]?k\\+s?$|^_\\+$|E.*[pj]|[pj]_*E|M[_ahsb=]*E|^[ah_]*a#?[h_]*E|Md\\+?$|^I?E|ba?E|wa?E|Mk\\+(?!_{2})|^k\\+|hk|k.{0,2}p",
        _DONE,
        weak=True,
    ),
    Rule("done that", "^[&!]?oh?E[_sh]{0,2}M", _DONE, weak=True),
    Rule("done that", "^M{1,3}ps?d$|^[&!]?M{0,3}pa[kd]$", _DONE, weak=True),
    Rule("did a part", "^M{1,3}_?k\\+_{2}", _GOING, weak=True, sure=False),
    Rule("to come", "^[F_o]{0,4}T[F_]?e|^[M&!I]{0,2}eT", _GOING, weak=True),
    Rule("came", "e\\+s?$", _GOING, weak=True),
    Rule("doing it then", "^[I&!sbh]{0,3}g.{0,4}T", _GOING, weak=True),
    Rule("doing that", "g(?!e)", _GOING, weak=True),
    Rule(
        "will do",
        "F.*[Tj]|F.?k|6[Tj]|[Tj][_e]*k|[Tj]s{0,3}k",
        _GOING,
        weak=True,
    ),
    Rule(
        "some day",
        "^(?:[MI=tislb&!a]{0,6}|s_)(?:Ts?Vs?)?[Tj][alsA+FZ]{0,3}(?:s_{0,2}M{1,3})?(?:_{1,2}[Tj]?)?$|^j__$|^[as_F]{0,2}T_T[s]*$|O",
        _GOING,
        weak=True,
    ),
    Rule(
        "soon", "^[MI=tislb&!F+_d]{0,6}@[als_tF]{0,2}$", _GOING, weak=True, sure=False
    ),
    Rule("no answer", "5", _BLOCKED, weak=True),
)


@lru_cache(maxsize=8192)
def matches(tape: str) -> tuple[tuple[Rule, re.Match[str]], ...]:
    """Return the rules that match a tape, those first that count more."""
    if len(tape) > _LONG:
        tape = tape[:_LONG]
    found = ((rule, rule.search(tape)) for rule in RULES)
    return tuple((rule, match) for rule, match in found if match)


IDLE = frozenset(
    (
        "untouched",
        "not started",
        "no progress",
        "no news",
        "not done",
        "untouched lately",
    )
)
"""Rules beside which people tell what kept them from it."""
