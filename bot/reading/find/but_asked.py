"""Rules that tell but what is asked for, in a clause that asks for help."""

from bot.reading.rule import Event
from bot.reading.split.clause import Clause

NOT_ASKING = ("cannot", "needs others")
"""Rules that tell nothing of the work where help is asked for."""
_ASKED_FOR = ("just started", "will start", "in review", "will be done")
"""What may be asked of others: "could you look at it"."""


def asked_for(clause: Clause, tape: str, asked: Event) -> tuple[str, ...]:
    """Return the rules that tell but what is asked for."""
    left_out = _not_asked(tape)
    return (*left_out, "done") if _wants_done(clause, tape, asked) else left_out


def _wants_done(clause: Clause, tape: str, asked: Event) -> bool:
    """Whether an end is but asked for: 帮说一声把图补了."""
    place = tape.find("D")
    behind = place > 0 and clause.tokens[place].start > asked.start
    return behind and clause.chinese and "T" not in tape


def _not_asked(tape: str) -> tuple[str, ...]:
    """Return the rules that tell nothing in a request: 请领导拍板."""
    wanted = "h" not in tape and 0 <= tape.find("H") < tape.find("D")
    left_out = (*NOT_ASKING, "done") if wanted else NOT_ASKING
    if 0 <= tape.find("H") < tape.find("G"):
        left_out = (*left_out, "going on")  # 请德育处另找一位
    return left_out if "T" in tape else (*left_out, *_ASKED_FOR)
