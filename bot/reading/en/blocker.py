# ruff: noqa: E501 - long patterns read best unbroken
"""English words for waiting and for what must come first."""

WORDS = {
    # waits for
    "W": """
all i'm missing is | all we're missing is | at the mercy of | at the mercy of the
await | awaiting | awaits | ball is with | ball's with | behind in the queue to
being held at | being held by | being held in | blocked as | blocked because
blocked by | blocked due to | blocked on | blocked since | blocked til
blocked till | blocked until | blocker is | blocking it is | blocking me is
blocking us is | bottleneck is | can't be done till | can't be done until | can't be finished until
can't be started until | can't continue til | can't continue until
can't continue without | can't do anything til | can't do anything until
can't do anything without | can't do it until | can't do it without
can't finish til | can't finish until | can't finish without | can't go on til
can't go on until | can't go on without | can't move until | can't move without
can't proceed until | can't proceed without | can't start til | can't start until
can't start without | can't touch it till | can't touch it until
cannot be done until | cannot be finished until | cannot continue until
cannot continue without | cannot proceed until | cannot proceed without
cannot start until | cannot start without | cant continue until
cant continue without | cant do anything until | cant do anything without
cant do it without | cant finish until | cant finish without | cant go on until
cant go on without | cant move until | cant move without | cant proceed until
cant proceed without | cant start until | cant start without | contingent on
depend on | dependencies on | dependency on | dependent on | depending on
depends on | don't have access to | don't have the | dont have the
everything hangs on | for lack of | for want of | frozen till | frozen until
had to wait for | halted until | hands are tied until | hands tied till
hands tied until | hanging in the air until | hanging on | hangs on | hangs with
has to wait for | has to wait till | has to wait until | have to wait for
have to wait till | have to wait until | haven't been given a
haven't been given the | haven't been sent the | haven't got any | haven't got the
haven't had the | haven't received | havent received | held at | held back by
held by | held in | held up at | held up by | held up in | hinges on | hinging on
hold up is | hold-up is | holding it up is | holding me back is | holding me up are
holding me up is | holding this up is | holding us back is | holding us up is
holds me up is | holds us up is | holdup is | hung up on | hung up with | hurdle is
if it wasn't for | if it were not for | if it weren't for | if not for
in limbo until | in the approval queue at | in the hands of | in the inbox of
in the queue at | in the queue with | is held by | it all hangs on | it hinges on
keeping me from it is | keeping us from it is | lack of | lacking | lies with
lying with | missing data from | missing feedback from | missing info from
missing input from | missing piece is | must wait for | must wait till
must wait until | need a signature from | need approval by | need approval from
need data from | need info from | need information from | need permission from
need sign-off from | need something from | need the go-ahead from
need the info from | need the ok from | need to hear back from | need to hear from
needs a signature from | needs an answer from | needs approval by
needs approval from | needs confirmation from | needs feedback from
needs input from | needs permission from | needs sign-off by | needs sign-off from
needs the approval of | needs the go-ahead from | needs the ok from
needs the ok of | needs to wait for | needs to wait till | needs to wait until
no movement until | no movement without | no progress until | no progress without
not allowed to until | not got the | not possible until | not possible without
nothing can be done until | nothing can happen until | nothing happens until
nothing i can do till | nothing i can do until | nothing moves until
nothing to do until | nothing we can do until | obstacle is | on hold for
on hold til | on hold till | on hold until | on ice till | on ice until
on pause till | on pause until | on standby for | on the desk of | parked til
parked till | parked until | pause until | paused for | paused til | paused till
paused until | pending | pending a decision from | pending a decision on
pending approval by | pending approval from | pending arrival of
pending confirmation from | pending confirmation of | pending delivery of
pending receipt of | queued behind | relies on | resting with | rests with
sat waiting for | sat with | shelved till | shelved until | short of | sits with
sitting waiting for | sitting with | stalled because of | stalled by | stalled on
stalled until | stands and falls with | stands or falls with | sticking point is
still at | still haven't got the | still in | still missing the | still need the
still no | still waiting | stopped because of | stopped by | stopped until
stopping it is | stopping me is | stopping us is | stuck at | stuck behind
stuck in | stuck on | stuck on a | stuck on an | stuck on my | stuck on our | stuck on the
stuck on their | stuck till | stuck until | stuck waiting for | stuck with
stumbling block is | tied until | up in the air until | wait for | wait on | wait till | wait until
waited for | waiting | waiting around for | waiting at | waiting for | waiting in
waiting on | waiting til | waiting till | waiting to hear back from
waiting to hear from | waiting until | waits for | waits on | waits til | waits till
waits until | what blocks me is | what blocks us is | what holds me up is
what holds us up is | what i need is | what i still need is | what i'm missing is
what i'm still waiting for is | what i'm waiting for is | what is missing is
what it needs is | what it needs now is | what we need is | what we still need is
what we're missing is | what we're waiting for is | what's blocking it is
what's blocking me is | what's blocking us is | what's holding it up is
what's holding me up is | what's holding us up is | what's missing is
what's stopping me is | what's stopping us is | will have to wait for
will have to wait until
""",
    # until, without
    "U": """
not before | not until | only after | only once | only when | til | till | unless
until | until after | until such time as | untill | without
""",
    # once, if
    "C": """
as long as | as soon as | assuming | if | in case | once | provided | subject to
the day it | the day the | the day they | the minute | the minute the | the moment
the moment the | the very day the | when | whenever
""",
    # cannot
    "c": """
aren't allowed to | can not | can't | cannot | cant | could not | couldn't | couldnt
impossible | isn't allowed to | no one is allowed to | no way i can | no way to
no way we can | nobody is allowed to | nobody's allowed to | not able
not allowed to | not in a position to | not possible | unable | was not able to
was unable to | wasn't able to | were not able to | were unable to | weren't able to
won't be able | wont be able
""",
    # because
    "B": """
as there are | as there is | as there's | as theres | b/c | bc | because
because of | blame | catch is | cause | caused by | cos | courtesy of | coz | cuz
delay is due to | down to the fact | due to | given that | issue is | mainly because
mostly because | on account of | on grounds of | on the grounds of
on the grounds that | owing to | problem is | problem was | reason
reason for delay is | reason for that is | reason for the delay is
reason for this is | reason is | seeing as | seeing that | since | snag is
that's because | thats because | the delay is due to | the problem being
the reason being | the reason being that | trouble is | what with
because as | being as | seeing how
""",
    # with
    "~": "with",
}

HEARING = "hear|heard|back|hear back|hearing|hearing back|be told|told|know|to|it|news|word|them|anything"
"""Words of waiting for an answer, which do not tell whose."""

AND_SUCH = "after|over|the|until|till|before|end|of|spring|break|term|season|school|weekend|new|bank"
"""Words beside them, which may as well be things: "until the spring comes"."""

DELAYED_BY = "delayed by|been delayed by|is delayed by|are delayed by|was delayed by|got delayed by"
"""What leads to a cause of delay, where no length stands behind it."""

SLOWED_BY = "slowed by|slowed down by|been slowed by|been slowed down by|slowed up by|hampered by|hindered by|impeded by|set back by|thrown off by|thrown back by|knocked back by|disrupted by|interrupted by|derailed by|sidetracked by|plagued by|dogged by|bogged down by|bogged down in|bogged down with|weighed down by|delays caused by|delay caused by|suffering from|suffered from|thwarted by"
"""What leads to what makes work slow, but to a length in "slowed by a week"."""

SEASONS = f"{AND_SUCH}|easter|christmas|xmas|year|year's|holidays|holiday|summer|autumn|winter|half-term|half|ramadan|eid|diwali|payday"
"""Words of times, for which one waits but which are no cause: "after Easter"."""

POINTING = "it|it's|its|that|that's|this|them|these|those|they|they've|he|she|one|we|i|i've|we've|you|have|has|had|get|gets|got|hear|hears|back|from|send|sends|sent|come|comes|arrive|arrives|arrived|here|is|are|in|see|know|receive|through|say|says|so|all|something|anything|out|of|there|off|over|been|yes|ok|okay|does|do|did|sort|sorts|sorted|fix|fixes|resolves|clears"
"""Words of which nothing is made that has a name: "until we have it"."""

HANDED = "sent|sent off|submitted|passed|passed on|handed|handed over|handed in|forwarded|emailed|mailed|posted|went|gone|has gone|gone off|went off|given|returned|sent back|sent over|sent it|passed it|gone out|lodged|filed|out"
"""What stands before "to", and then who has it now: "sent to legal"."""

LEAD = "4|'|:|and|are|at|be|for|from|is|just|now|of|on|really|so|still|that|to|was"
"""Words before what is waited for."""

ASIDE = ","
"""Words between a title and what is said of it."""

PRONOUNS = "one|her|him|it|that|them|then|these|this|those"
"""Words that name nothing by themselves."""

TAIL = "i'm afraid|i am afraid|i fear|alas|annoyingly|frustratingly|as usual|of course|obviously|apparently|sigh|at the moment|right now|for now|presently|so far|unfortunately|sadly|:(|:/|anymore|currently|lol|now|still|though|yet"
"""Words after what is waited for."""

ASKING = "find|me|a|an|approve|arrange|ask|chase|get|give|help|me|organise|please|pls|plz|provide|push|send|sign|someone|sort|tell|to|us|with|you"
"""Words between a request and what is asked for."""

NUDGES = "push|nudge|ring|call|shout|kick|reminder|poke|prod|bell|buzz|chase|ping|hand"
"""What others are to be given, which the work does not wait for: "give them a push"."""

ABSENT = "are away|are sick|is away|is off|is out sick|is sick|off sick|on holiday|on leave|on parental leave|on vacation|ooo|out of office|out sick|was off|was sick"
"""Words for people who are away."""

BROKE = "broke|broke down|broke again|died|froze|fell through|went down|failed|jammed|crashed|burst|seized up|packed up|packed in|conked out|cracked|snapped|leaked|tripped|expired|is broken|is down|was cancelled by|has died"
"""What happens to a thing, whatever its name: "the sewing machine broke"."""

LENGTHS = "day|days|hour|hours|month|months|week|weeks|minutes|fortnight|evening|evenings|afternoon"
"""Words that end a length of time."""

NO_TIME = "nobody had time|no one had time|nobody had an hour|no one had an hour|nobody had a minute|nobody had the time|nobody has time|nobody found time|nobody found the time|nobody's had time|haven't found the time|have not found the time|didn't find the time|couldn't find time|couldn't find the time|no time|had no time|haven't had the time|hadn't the time|didn't have time|didnt have time|didn't find time|ran out of time|not enough time|too little time|couldn't get to it|haven't got the time|don't have the time"
"""Words that tell that nothing moved, for want of time."""

WORDS["B"] += f"|{SLOWED_BY}"
