"""The concepts that words stand for, each one letter of a tape.

A clause is written as a tape, one letter for each word, so that a rule is one
pattern for both languages.
"""

DONE = "D"  # finished, sent, 完成
FINISH = "d"  # finish, deliver, 交付: done only if it is past
ACTED = "E"  # any other past verb
ONGOING = "G"  # working on, in progress, 进行中
DOING = "g"  # any other verb in -ing, 在…
START = "S"  # started, touched, 启动
NOT = "N"
WILL = "F"  # will, plan to, 预计
ALMOST = "A"
LEFT = "L"  # to go, remaining, 还剩
HELD = "K"  # blocked, on hold, 卡住
WAITS = "W"  # waiting for, 等
CANNOT = "c"
ONCE = "C"  # once, as soon as, 一旦
UNLESS = "U"  # without, until: what must come first
DROPPED = "X"
MOVED = "O"  # postponed, 延到
FINE = "Y"  # on track, 顺利
FREED = "f"  # unblocked, 解决了
TROUBLE = "R"  # broken, off sick, 没人
BECAUSE = "B"
HELP = "H"
OLD_PLAN = "P"  # was supposed to, 原定
CORRECTS = "V"  # actually, scratch that, 不对
EVENT = "e"  # meeting, demo
ASKS = "Q"
ME = "I"
YOU = "y"
OTHERS = "o"  # vendor, legal, 客户
ALL = "a"
REST = "r"
EXCEPT = "x"
ONLY = "l"
WAS = "w"
IS = "b"
BEING = "8"  # "being" before a past verb
HAVE = "h"
NEED = "n"
REPLY = "z"  # answer, get back, 回复
LABEL = "i"
REVIEW = "v"  # in review, for approval
OPEN = "u"  # pending, outstanding, open
STILL = "s"
SOON = "@"  # soon, in the next few days
BY = "t"  # by, before, till, 前
FUTURE = "T"
PAST = "p"
TODAY = "j"
SHARE = "%"
COUNT = "#"
MENTION = "M"
OTHER = "_"
AND = "&"
BUT = "!"
EQUALS = "="
QUESTION = "?"
