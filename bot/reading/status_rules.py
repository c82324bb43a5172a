"""Rules that read a status from one clause, the first that matches wins.

The letters are those of `concepts`; T, j and p are dates ahead, today's and past.
"""

from bot.plans.progress import Status
from bot.reading.rule import Rule

_NOT_STARTED, _GOING = Status.NOT_STARTED, Status.IN_PROGRESS
_BLOCKED, _DONE, _DROPPED = Status.BLOCKED, Status.DONE, Status.DROPPED

FREED = Rule("freed", "N.?.?[KW]|wb?[KW]|f", _GOING)

RULES = (
    Rule("dropped", "(?<![NC])X", _DROPPED),
    Rule("done once something comes", "[FdDg].{0,6}C(?![IT.]?[IT])(?=.)", _BLOCKED),
    Rule("not possible until", "[Nc].{0,5}U(?![Tj])|K.{0,2}U", _BLOCKED),
    Rule("untouched", "^[M_s&!=:]*u|u$", _NOT_STARTED),
    Rule("not started", "N.{0,3}?[SG](?!.*[TD])|N.{0,2}?S", _NOT_STARTED),
    Rule("waits", "W(?=.)", _BLOCKED),
    Rule("held", "(?<!N)(?<!N.)(?<!N..)K", _BLOCKED),
    Rule("cannot", "c.{0,2}[a-zA-Z_]", _BLOCKED),
    Rule("all but done", "A.{0,2}?[DdE]|A_?_?_?$", _GOING),
    Rule("not done", "N.{0,3}?[DdE]", _GOING),
    Rule("something left", "L", _GOING),
    Rule("will be done", "F.{0,5}?[DdE]|t.{0,3}?[DdE]$", _GOING),
    Rule("done by a day", "[Dd][^p]{0,4}?[tT]|[Tj][^pj]{0,4}?d", _GOING),
    Rule("just started", "S.*", _GOING),
    Rule("in review", "v", _GOING),
    Rule("done", "D", _DONE),
    Rule("going on", "G", _GOING),
    Rule("goes well", "Y", _GOING),
    Rule("done that", "hE|E.*p|pE|ME|^I?E|bE", _DONE, weak=True),
    Rule("doing that", "g", _GOING, weak=True),
    Rule("will do", "F.*T", _GOING, weak=True),
)
