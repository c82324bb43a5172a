"""English words for how far something is."""

WORDS = {
    # not
    "N": """
anything but | ❌ | ain't | aint | i'd be lying if i said | id be lying if i said
i'd be fibbing if i said
i would be lying if i said | i can't pretend | i can't claim | i couldn't claim
i can't honestly say | can't honestly say | it would be a lie to say
it'd be a lie to say | i wish i could say | wish i could say | hardly what you'd call
am not | are not | aren't | arent | can't call it | can't call this
can't claim it's | can't quite call it | can't say | can't say it's | cannot say
cannot yet | could not | couldn't call it | couldn't get | did not | did not manage
didn't | didn't manage | didnt | didnt manage | do not | does not | doesn't | doesnt
don't | don't think it's | dont | fail to | failed to | far from | had not | hadn't
hadnt | has not | hasn't | hasn't been able | hasnt | have not | have not been able
haven't | haven't been able | haven't managed | havent | havent been able
havent managed | is not | isn't | isnt | nah | neither | never | nil | no | no one
nobody | non | none | noone | nope | nor | not | not been able | not managed
not what i'd call | nothing | nought | nowhere | nowhere near | should not | un
was not | wasn't | wasn't able | wasnt | were not | weren't | weren't able | werent
will not | without any | without having | won't | wont | would not
would not call it | would not say | wouldn't call it | wouldn't call this
wouldn't say it's | yet to | zero
""",
    # will, plans, hopes
    "F": """
i mean to | we mean to | i intend to | we intend to
on course for | on schedule for | on target for | on track for
'll | about to | aim | aim at | aiming | aims | are due to be | are planned for
at the earliest | i'd need to | we'd need to | bank on | bound to
can | can i have till | can i have until
can we have until | can't do it before | can't promise anything before
can't promise before | can't promise it before | can't promise more than
can't see it before | can't see it being | can't see it happening before
can't see that being | can't see this being | completion | could
could i have until | could we have until | count on | count with | deadline
delivery | don't expect it before | due | due date | due to be | due to finish
estimate | estimated | estimating | eta | expect | expected | expecting | expects
finish date | forecast | give me till | give me until | go with the | go-live date
going to | gonna | guess | gunning for | has to | has to be | have to | have to be
he'll | hope | hopefully | hopes | hoping | i need until | i'd | i'll | i've to
intend | intending | is a better bet | is a safe bet | is achievable
is closer to the truth | is doable | is due to be | is due to finish | is feasible
is honest | is likely | is more honest | is more like it | is more likely
is more realistic | is my aim | is my best guess | is my goal | is my guess
is my new target | is nearer the truth | is planned for | is realistic | is safe
is safer | is the aim | is the goal | is the new date | is the new plan
is the new target | is the plan | is the safe bet | is the safer bet
is what i'm aiming for | it'll | it's planned for | itll | let me | let's aim for
let's go with | let's say | let's take | lets say | likely | looking at | looking to
looks doable | looks likely | looks realistic | may | may i have until | might
more like | more realistic | must | need till | need to | need until | needs till
needs to | needs until | new eta | new eta is | new goal is | new plan is
new target | new target date | new target is | not see it before | now aiming for
on course for | ought to | pencil in | penciled in for | pencilled in for | plan
plan for | plan on | plan to | planned | planned for | planned in for | planning
plans | probably | projected | promise | put it down for | put me down for | rather
realistic date | realistic is | realistic would be | realistically | reckon
reckon with | revised eta | seems likely | seems realistic | set for | shall
she'll | shoot for | shooting for | should | should have | should work | slated
sounds realistic | supposed to | tackling | target | targeting | tba | that day
that'll | there'll | they'll | think | thinking | to be | to be on the safe side
to be safe | try | trying | wanna | want | wants | we need until | we'd | we'll
will | will need | won't manage before | won't manage it before | would
would be honest | would be more honest | would be more realistic
would be realistic | would be safe | would be safer
all set for | booked out till | comfortable for | figure | fine for | good for
headed for | heading for | holding for | i figure | i'd figure | lined up for
looking good for | on for | on the cards for | pacing for | pencilled for
still aiming for | still fine for | still good for | still heading for
still holding for | still looking good for | still ok for | still on for
still realistic for | still set for | still shooting for | still targeting
tracking for | tracking to | tracking towards
""",
    # almost, a part
    "A": """
90 per cent sure | a few of | a large part | a part | a part of | a quarter of
a temporary fix | a third of | a third of it | about a third | all but | almost
almostdone | almost-done | nearlydone
almost all | alpha version | approaching | approaching completion | as a stopgap
as good as | base coat | basic version | basically | beta version | better part
big chunk | bigger part | biggest part | boring part | bottom half | bulk of
close to | close to completion | difficult part | dry run | first batch | first bit
first chapter | first chapters | first chunk | first coat | first couple
first draft | first few | first few pages | first five | first four | first half
first lot | first page | first pages | first part | first part of | first pass
first round | first section | first sections | first set | first stage | first step
first steps | first third | first three | first two | first version | for now
for the most part | for the time being | front half | fun part | good chunk
good part of | groundwork | half | half of | half the | hard bit | hard part
in part | in principle | in rough | in theory | just about | just the first
large part | largely | larger part | last half | left half | locally | lower half
main bit | main bits | main part | main part of | major part of | mock-up | mockup
more or less | most bits | most important part | most of | most things | mostly
my bit | my bit of | my chapters of | my half of | my part | my part of
my section of | my share | my share of | near | near completion
near the end | near to completion | nearing | nearly
nearly all | nigh on | not 100% | not all | not completely | not entirely
not fully | not quite | not totally | on my machine | on paper | on staging
one half | one of them | one part of
one side | one third | our part | our part of | part 1 | part one
part way | partially | partly | phase 1 | phase one | pilot run | practically | prep
prep work | preparations | pretty much | primer | prototype | provisionally
right half | rough draft | second half | semi | some | some of | stage 1 | stage one
step 1 | step one | temporarily | temporary | temporary fix | the basic part
the basic version | the basics | the better part | the big part | the bigger part
the biggest part | the boring part | the bulk | the core | the difficult part
the easy bits | the easy part | the first | the first bit | the first half
the first stage | the first step | the first steps | the fun part | the groundwork
the hard bit | the hard part | the heavy part | the important part | the larger part
the main bit | the main part | the messy part | the outline | the second half
the skeleton | the tricky part | the worst bit | the worst part | three quarters of
to staging | to test | top half | trial version | tricky bit | tricky part
two thirds of | undercoat | up to a point | upper half | virtually | worst part
""",
    # something is left
    "L": """
are the last bugs | is the last bug | is the last fault | is the last issue
is the last open bug | is the last open issue | is the last open one
a bit left | a bit more to do | a bit to go | a few more | a long way to go
a way off | a way to go | all bar | all i need is | all that is left is
all that's left is | all we need is
are blank | are missing | are still blank
are still empty | aren't there yet | back to the old one | bit to go
bits and bobs | bits and pieces | bits left | bits to do | can't be closed yet
can't close it yet | can't tick it off yet | couple more | day longer | days longer
days more | don't call it done | don't call it finished | don't close it
don't close it yet | don't close this | don't count it | don't count it as done
don't mark it | don't mark it as done | don't tick | don't tick it
don't tick it off | don't tick that | final check | final checks | final read
final read-through | had to roll back
had to undo it | half done still
have yet to | i owe you | is missing | is not there yet
isn't quite ready | isn't quite there | isn't ready yet | isn't there yet
just a final | just confirming | just cosmetics | just formatting | just need
just need a | just need some | just need the | just need to | just needs
just needs a | just needs to | just the formatting | just the pictures | just tidying
keep it open | keep this open | last check | leave it open | leave that open
leave this open | left | left over | left to check | left to do | left to fix
left to paint | left to sort | left to tune | left to write | left undone
little left | loads left | loads to do | long way to go | loose ends | lots left
lots to do | missing | month longer | more to come | more to do | more to follow
need a final | need another | need one more | need some more | need to finish
needed still | needs a | needs a final | needs a last | needs another | needs checking
needs finishing | needs more | needs one more | needs polishing | needs proofreading
needs some | needs tidying | needs to finish | needs work | not a lot left
not counting it as done | not final | not final yet | not live | not live yet
not merged | not much left | not quite final | not quite ready | not ready yet
not released | not there yet | not to be ticked off yet | not yet there
odds and ends | odds and sods | one more | only missing | only need | only need to
only needs | outstanding | owe you | owe you still | owing you | please don't close
please don't tick | plenty left | plenty to do | remain | remaining | remains
rest follows | rest to come
rest to follow | reverted it | rolled back
rolled it all back | rolled it back | some more | some way to go
still a bit to do | still a lot to do
still a way to go | still blank | still boxed | still boxed up | still empty
still got to | still gotta | gotta | still full of gaps | still half empty | still has
still has to | still have to
still in boxes | still in its box
still in the box | still in the wrapper | still in their boxes | still lots to do
still missing | still missing a | still need | still need to
still needs | still needs to | still on the pallet
still open | still owe you | still plenty to do
still some way off | still to | still to come
still undecided | still unfinished | still unpacked | still want to
still wrapped | the actual one | the real one
the real test | the real thing | the rest follows
the rest to follow | to be completed | to be done | to be finished | to come
to finish off | to go | two more | unanswered
unassigned | unbooked | unchecked | unclear yet | unconfirmed | uncounted | undid it
unfilled | unfinished | unfinished business | unfixed
unlabelled | unmarked | unmerged | unpacked yet | unpaid | unpainted
unpublished | unread | unreleased | unresolved
unreviewed | unscheduled | unsent | unsigned | unsorted | untested
unwritten | we owe you | week longer | week more | weeks longer
weeks more | work left | work remaining | wouldn't tick it off | yet to come
yet to do
a bit to do yet | a fair bit to | a good bit to | a lot still to | another bit to
another bit to do | bits to finish | loads more to | loads still to | lots more to
lots still to | much still to | plenty more to | plenty still to
still a fair bit to | still a good bit to
""",
    # freed, came through
    "f": """
nothing in the way any more | nothing in the way anymore | nothing in the way now
nothing is stopping me now | nothing is stopping us now | nothing stopping me any more
nothing stopping me anymore | nothing stopping me now | nothing stopping us any more
nothing stopping us anymore | nothing stopping us now | nothing standing in the way now
nothing holding us up any more | nothing holding us up now | nothing holding me up now
access came through | are lifted | arrived | back at it | back from the
back online | back to it | back up | been resolved | came back at last
came back finally | came good | came in at last | came through
came through at last | cleared customs | cleared up | finally answered
finally arrived | finally came | finally came back | finally got | finally got back
finally heard back | finally heard back from | finally heard from | finally here
finally replied | finally turned up | good again | got access
got back to us at last | got fixed | got it now | got the go-ahead | got them now
got unstuck | has access now | has arrived | has been fixed | has been lifted
has come in | have access now | have arrived | have come in | heard back
heard back from | is back | is lifted | is out of the way | issue is out of the way
lifted | made it through customs | no longer blocked | not blocked
not blocked any more | not blocked anymore | now fixed | off hold | out of the way
out of the way now | pump back on | restored | running again | showed up at last
turned up | turned up at last | unblocked | unstuck | was lifted
""",
    # adverbs that change nothing
    "s": """
as it should | as they should | as it should be | as they should be
long and short of it | the long and short of it | the long and the short of it
long story short | so much as | i'm afraid | i am afraid | i fear
from the last to the first | from last to first | last to first | from the bottom up
from bottom to top | bottom to top | in reverse order | from the bottom to the top
about | absolutely | actually quite | afraid | again | all being well
all going well | all in all | already | also | any longer | any more | anymore
around | as you know | at | at last | at long last | at some point | at the moment
barring any surprises | barring disasters | barring surprises | behind me
behind us | bit of background | btw | by the way | can confirm | can happily report
can report | completely | currently | definitely | delighted to report
delighted to say | finally | first thing | first thing in the morning
first things first | for | from | fully | fyi | give or take | glad to report
glad to say | glad to tell you | god willing | good to report | happy to confirm
happy to report | happy to say | happy to tell you | if all goes well
if everything goes well | if everything works out | if i'm lucky
if it all works out | if nothing comes up | if nothing else comes up
if nothing goes wrong | if we're lucky | imo | in | in a nutshell | in short
inshallah | ish | just | latest | long since | long story short | luckily | maybe
morning first thing | ngl | nothing changed | nothing has changed | now | of
officially | on | or so | or thereabouts | perhaps | pleased to confirm
pleased to report | pleased to say | pleased to tell you | presently | pretty
proud to report | quite | really | right now | roughly speaking | sadly | so far
i'll be honest | i won't lie | i wont lie | not going to lie | not gonna lie
to be honest | truth be told | some time | sometime | still | tbf | tbh | til now
till now | to | to be fair
to cut a long story short | today's | totally | unfortunately | until now
up to now | up until now | very | weather permitting | with a bit of luck
with any luck | with luck | yet | you know
from my part | from our part | on my part | on our part
bar the shouting
ask for your indulgence | ask for your patience | ask for your understanding
be advised that | be informed that | do note that | god help me | god help us
heaven help me | heaven help us | just to let you know | just to let you know that
kindly be informed | kindly be informed that | kindly find | kindly note
kindly note that | kindly take note | kindly take note that | lord help me
note that | please be advised | please be advised that | please be informed
please be informed that | please find | please note | please note that
please take note | please take note that | pls find | pls note | pls note that
so help me god | this is to confirm | this is to confirm that
this is to inform you | this is to inform you that | to let you know
to let you know that | wanted to let you know | wanted to let you know that
wish to inform you | wish to inform you that | would like to inform you
would like to inform you that
""",
}
