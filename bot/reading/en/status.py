"""English words for how far something is."""

WORDS = {
    # not
    "N": """
ain't | aint | am not | are not | aren't | arent | can't call it | can't call this
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
'll | about to | aim | aim at | aiming | aims | are due to be | are planned for
at the earliest | bank on | bound to | can | can i have till | can i have until
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
""",
    # almost, a part
    "A": """
90 per cent sure | a few of | a large part | a part | a part of | a quarter of
a temporary fix | a third of | a third of it | about a third | all but | almost
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
still full of gaps | still half empty | still has | still has to | still have to
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
""",
    # held
    "K": """
at a dead end | at a halt | at a stand still
at a standstill | backburnered
been deprioritised | been deprioritized | been put on hold
blocked | blocked for now | blocker | blocking | bogged down completely | brick wall
came to a halt | came to a stop | can't be completed | can't be done
can't be finished | can't carry on | can't complete | can't continue
can't do a thing | can't do anything | can't do anything more | can't do it
can't do much | can't do this | can't finish | can't get any further
can't get going | can't get on | can't get on with it | can't get started
can't go ahead | can't go any further | can't go further | can't go on | can't move
can't move forward | can't proceed | can't progress | can't start | can't work on
cannot be done | cannot be finished | cannot carry on | cannot continue
cannot finish | cannot go ahead | cannot go on | cannot move | cannot move forward
cannot proceed | cannot start | cant complete | cant continue | cant do a thing
cant do anything | cant finish | cant get any further | cant go ahead | cant go on
cant move | cant move forward | cant proceed | cant progress | cant start
cant work on | come to a halt | come to a stop
de-prioritised | de-prioritized | dead end | dead in the water
dead stop | deadlocked | delayed indefinitely
deprioritised | deprioritized | for the foreseeable future | frozen
going nowhere | gridlocked | ground to a halt | halted | hands are tied | hard stop
has been put on hold | has to wait | have to wait | held up | hit a wall
hitting a wall | impeded | in limbo | indefinitely | is dead in the water
is standing still | isn't going anywhere | isn't moving | it's dead in the water
just sits there | moved down the list
must wait | my hands are tied | needs to wait | no go
no movement | not going anywhere | not moving | not moving forward
nothing can happen | nothing can move | nothing doing | nothing happens
nothing i can do | nothing i can do right now | nothing is happening
nothing is moving | nothing moves | nothing we can do
nothing we can do at the moment | nothing we can do for now
nothing we can do right now | nothing's happening | nothing's moving | on hold
on hold for now | on hold indefinitely | on ice | on ice for now | on pause
on pause for now | on standby | on the back burner | on the sidelines | parked
parked for now | paused | paused for now | pausing | plan is dead in the water
postponed indefinitely | postponed till further notice
postponed until further notice | project is dead in the water | put it on hold
put off indefinitely | put on hold | put on ice | put on pause
put on the back burner | put on the back-burner
put on the shelf | put this on hold | sits there | sitting
slid down the list | stalled | standing still
stands still | standstill | stays where it is
stood still | stopped | stuck | stuck for now | suspended
taking a back seat | there is nothing i can do
there is nothing we can do | there's nothing i can do
there's nothing we can do | this is dead in the water | till further notice
took a back seat | unable to | until further notice
was put on hold | will have to wait | won't move
⛔
""",
    # dropped
    "X": """
both off the table
a duplicate of | abandon | abandoned | abort | aborted | agreed to cancel
agreed to drop | agreed to leave it | agreed to scrap | agreed to skip | ain't doing
ain't gonna happen | ain't happening | are not happening | are not needed
are off as well | are off too | aren't happening | aren't happening any more
aren't happening anymore | aren't needed | aren't needed any more | axed | axing
became obsolete | became redundant | became unnecessary | become obsolete
become unnecessary | been binned | been cancelled | been canned | been cut
been dropped | been scrapped | been shelved | been taken off | been told not to
been told to stop | being thrown away | binned | bit the dust | board cancelled it
board said no | boss cancelled it | boss said no | call it quits | called a halt
called it off | called off | called quits | called time on | calling it a day on
calling it quits | can be deleted | can be dropped | can be removed | can cancel it
can cancel this | can drop it | can drop this | can it | can't be bothered any more
cancel | canceled | canceling | cancelled | cancelling | canned | canned it | canx
changed my mind | changed our mind | changed our minds | chopped | chose not to
chosen not to | client cancelled it | client cancelled this | client dropped it
client withdrew | customer cancelled it | customer cancelled this
customer withdrew | cut from the budget | cut from the plan | de-scoped
dead and buried | dead in the ditch | dead in the water | dead in the water for good
dead in the water now | dead now | dead project | decided against | decided not to
decided to cancel | decided to drop | decided to leave it | decided to scrap
decided to shelve | decided to skip
decided to stop | delete that one | delete this | deprecated
descoped | discontinued | ditch | ditch it | ditched | ditching
does not need doing | doesn't make sense any more | doesn't need doing
doesn't need doing any more | don't bother | don't have to do this any more
don't need it | don't need this | don't need this any more | don't need to do it
don't need to do this
dont need it | dont need this | down the drain | drop it
drop that | drop this | drop this entirely | drop this one | dropped
dropped altogether | dropped entirely | dropping | duplicate of | elected not to
for the chop | forget about this one then | forget it | forget this one
gave it a miss | gave up | give it a miss | give up | given the push | given up
giving it a miss | giving up | go with something else | got binned | got cancelled
got canned | got cut | got dropped | got scrapped | got shelved | got the chop
has been cancelled | has been cut | head office cancelled it | hq cancelled it
i no longer need | idea is dead | idea's dead | is dead
is dead in the water for good | is not going to happen | is not happening
is not needed | is obsolete | is off as well | is off the | is off too | is void
isn't going ahead | isn't going to happen | isn't happening
isn't happening any more | isn't happening anymore | isn't necessary any more
isn't needed | isn't needed any more | isn't needed anymore
isn't relevant any more | isn't relevant anymore
isn't worth doing | isn't worth the effort | isn't worth the hassle
isn't worth the money | isn't worth the trouble | it's dead | it's off
keep it after all | keep the old | keeping it after all | keeping the old
keeping them after all | killed | knock it on the head | knocked it on the head
knocked on the head | knocked that on the head | knocking it on the head
knocking this on the head | leave it as it is | leave it be | leave it out
leave them as they are | leaving it | leaving it as it is | leaving it out
left it out | let's cancel | let's drop it | let's drop this | let's forget
let's forget about | let's skip it | lets forget about | lets skip it | little point
make do with the old | makes no sense | makes no sense any more
making do with the old | management cancelled it | management cancelled this
management dropped it | management said no | mgmt said no | moot
moved out of scope | n/a any more | n/a anymore | need it any more | need it anymore
need this any more | need this anymore | needed any more | needn't bother
needn't do it | nixed | no longer doing | no longer doing this | no longer going to
no longer happening | no longer makes sense | no longer necessary | no longer needed
no longer needs | no longer on | no longer on the agenda | no longer planned
no longer pursuing | no longer relevant | no longer required | no longer wanted
no need any more | no need anymore | no need for it | no need for it any more
no need for it now | no need for that | no need for that any more | no need for this
no need for this one | no need now | no need to do it | no need to do this
no one needs it | no one wants it
no order needed | no point | no point in | no sense
no sense in | no use | nobody needs it | nobody needs it any more
nobody needs it anymore | nobody wants it | nobody wants it any more | not after all
not any more needed | not applying | not bothering | not bothering with | not buying
not carrying on | not continuing | not continuing with | not doing | not doing it
not doing this after all | not going ahead | not going ahead with | not going for it
not going for this | not going to bother | not going to do | not going to happen
not going with it | not gonna do | not gonna happen | not happening
not happening any more | not hiring after all | not hiring anyone after all
not necessary | not necessary any more | not necessary anymore | not needed
not needed any more | not needed anymore | not of use any more
not on the agenda any more | not on the plan any more | not planned any more
not planned anymore | not proceeding | not pursuing | not relevant any more
not relevant anymore | not relevant now | not renewing | not required
not taking it forward | not taking it further | not taking this further
not wanted any more | not wanted anymore | not worth | not worth doing
not worth it | not worth the effort
not worth the hassle | not worth the money
not worth the trouble | nothing will come of it | obsolete
off the agenda | off the cards | off the list | off the menu | off the plan
off the roadmap | off the table | off the to-do list | on the scrapheap
opted not to | opted out | opting out | out of scope | out of the window
out the window | overtaken | overtaken by | overtaken by events | passed on it
passed on this | plan is dead | please cancel | please delete | please drop
please remove | pls cancel | pointless | pointless now | position is cut
position was cut | position's been cut | post was cut | project is dead | pulled it
pulled out of it | pulled the plug | pulled the plug on | pulled the project
pulled this | put out of scope | quit on it | redundant | remove from my list
remove it | remove this | removed from the plan | replaced by another action
replaced by another project | retired | ruled it out | ruled out | said don't bother
said leave it | said no to it | said no to this | said not to bother
said to leave it | said we don't need | scrap | scrapped | scrapping | scratch it
scratch that one | scratch this
scratch this one | shelved | shelving | skip it
skip this | skip this one | skipped it | skipped this | skipped this one | skipping
skipping it | skipping this | skipping this one | so no painting | standing it down
stay as they are | stay with the old | staying after all | staying with the old
stays as it is | stick with the old | sticking with the old | stood down
stop doing this | stopped altogether | stopped for good | stopped it for good
stopped pursuing | strike it | strike this | struck from the list
struck from the plan | struck off | struck off the plan | sunset | sunsetted
superseded | superseded by | surplus to requirements | take it off my list
take it off the list | take off my list | take that off my list
take this off my list | take this off the list | taken off | taken off my list
taken off the list | taken off the plan | taken out of scope | taking a pass
terminate | terminated | that one is off | that's off | there is no point
there is no use | there's little point | there's no need | there's no point
there's no sense | there's no use | they called it off | they cancelled it
they no longer need | they withdrew | this is a duplicate | this is dead | this is off
this one is off | this one's off | throwing away | throwing it away | thrown away
thrown it out | thrown out | told not to | told to cancel | told to drop
told to stop | told us to stop | turns out we don't need | unnecessary
unnecessary now | void now | voted against | voted down | voted it down | was binned
was cancelled | was canned | was chopped | was cut | was dropped | was not needed
was scrapped | was shelved | was told to drop | we don't do it | we no longer need
we withdrew it | we'll leave it | we'll pass | we're dropping it | we're dropping this
we're going with | we're keeping the old | we're not going to | we're out
we're scrapping | we're skipping | will not be doing | will not be done | will not do
will not do it | will not do this | will not happen | winding down | withdrawn
withdrew it | won't be continuing | won't be doing | won't be done
won't be done at all | won't be going ahead | won't be happening | won't be needed
won't bother | won't come to anything | won't continue | won't do | won't fix this
won't go ahead | won't happen | won't pursue | won't take it further | wont be doing
wont be done | wont do | wont go ahead | wont happen | wontfix | wound down
write it off | writing it off | written off | wrote it off | you can cancel
you can delete it | you can delete that | you can delete this
you can delete this one | you can drop it | you can drop this | you can remove it
you can remove that | you can remove this | you can scrap it | you can strike it
you can strike that
""",
    # moved to a later day
    "O": """
are delayed | been delayed | been moved | been postponed | been pushed
bring it forward | bringing it forward | brought forward | brought forward to | bump
bumped | carried forward | carried over | carries over | carry over | carrying over
deadline moved | deadline moves | defer | deferred | deferred till | deferred to
deferred until | delay | delayed | delayed by | delayed to | delayed until
delaying | drifted | drifting | drifts | due now | extend | extended | extended till
extended to | extended until | goes back to | goes to | going to slip | got moved
got postponed | got pushed | had to move it to | had to move to | has slipped
has to move to | have to move it to | have to push it to | have to push to
is delayed | is postponed | is pushed | is slipping | kicked out to | kicked to
kicking it to | knocked back | knocked back to | move it to | move to | moved
moved back | moved back to | moved forward | moved forward to | moved out
moved out to | moved to | moved until | moved up | moved up to | moves | moves back
moves out | moves out to | moves to | moving it to | moving to | need to move it to
need to move to | need to push it to | need to push to | needs to move to | new date
new date is | new date is set | new deadline | new deadline is | new due date
new due date is | new finish date | now due | now planned for | now scheduled for
now set for | nudged to | nudging to | postpone | postponed | postponed till
postponed to | postponed until | postponing | pulled forward | pulling forward
push it back | push it out | push it to | push to | pushed | pushed back
pushed it back | pushed out | pushed right | pushed till | pushed to | pushed until
pushing back | pushing it back | pushing it out | pushing it to | pushing out
pushing to | put back | put it back to | put off | putting it back
putting it back to | re-plan | re-planned | re-scheduled | rearranged for
rearranged to | rebooked for | rebooked to | replan | replanned | replanned for
reschedule | rescheduled | rescheduled for | rescheduled to | revised date
revised deadline | roll over to | rolled over | rolled to | rolling over
rolls over | set back | set us back | sets us back | shift | shifted | shifting
shifts | shifts to | slid | slid to | slide | slides | slides to | sliding | slip
slipped | slipped to | slipping | slipping to | slips | was moved | was postponed
was pushed | will move to | will slip to
""",
    # freed, came through
    "f": """
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
some time | sometime | still | tbf | tbh | til now | till now | to | to be fair
to cut a long story short | today's | totally | unfortunately | until now
up to now | up until now | very | weather permitting | with a bit of luck
with any luck | with luck | yet | you know
""",
    # no progress
    "m": """
barely any progress | can't make it by | de-prioritised | deprioritised
deprioritized | didn't get anything done | didn't move | don't think i'll make
don't think we'll make | doubt i'll make | drew a blank | going to miss | gonna miss
got nothing done | hardly any progress | hardly touched | has not moved
hasn't moved | have no progress | have not moved | haven't done anything
haven't moved | havent done anything | incomplete | little to show
made no progress | nada | no change on | no dice | no headway | no joy
no joy so far | no joy yet | no luck | no luck so far | no luck yet
no movement on it | no movement yet | no progress | no progress made
no progress on | no progress yet | no real headway | no real progress | no takers
no takers yet | no visible progress | not a lot | not going to be
not going to make | not going to make it | not going to manage | not gonna make
not gonna make it | not much | not much done | not much progress | nothing done
nothing done on | nothing happened | there is no progress | there's no progress
undone | unfinished | unlikely to make | will miss | will not make
will not make it | won't be making | won't hit | won't make | won't make it
won't manage | won't meet | wont make | wont make it | zero progress | zilch
""",
    # untouched
    "u": """
at nil | at nought | at square one | at the bottom of my list
at the bottom of my pile | at the bottom of the list | at zero | back burner
backburner | backlog | blank page | bottom of my list | bottom of my pile
bottom of the list | bottom of the pile | clean forgot | completely forgot
could not get round to it | could not get to it | could not start
couldn't get around to it | couldn't get round to | couldn't get round to it
couldn't get to this | couldn't start | couldn't start yet | did not even begin
did not even start | didn't even begin | didn't even get to | didn't even start
didn't find the time to start | didn't get a chance | didn't get around to
didn't get round to | didn't get the chance | didn't get to | didn't have a chance
didn't have the chance | didn't have time to start | didnt get to | due to start
fallen through the cracks | fell through the cracks | forgot about it
forgot about that | forgot about that one | forgot about this
forgot about this one | forgot all about it | forgot it | forgot that one
forgot this | forgot this one | gathering dust | had no time to begin
had no time to start | has yet to start | hasn't been begun | hasn't been looked at
hasn't been opened | hasn't been touched | hasn't come up yet
hasn't got off the ground | hasn't kicked off | hasn't left the ground
have not done anything | have yet to begin | have yet to start
haven't done a single thing | haven't done a thing | haven't done anything on this
haven't done anything yet | haven't even | haven't even looked | haven't even opened
haven't even thought about it | haven't found time | haven't given it
haven't given it a thought | haven't got around to | haven't got going
haven't got round to | haven't got round to it | haven't got started
haven't got that far | haven't got there | haven't got to | haven't got to it
haven't got to that | haven't gotten around to | haven't gotten to
haven't had a chance | haven't had a minute | haven't had a moment
haven't had a second | haven't had the chance | haven't had the chance to
haven't had the chance yet | haven't had the opportunity
haven't had the time to start | haven't had time | haven't had time yet
haven't kicked it off | haven't kicked that off | haven't lifted a finger
haven't looked | haven't made a start | haven't opened it | haven't opened it yet
haven't picked it up | haven't picked it up yet | haven't thought about it
haven't written a word | havent got round to it | havent got to
havent had a chance | havent had a minute | havent had the chance | havent had time
in my backlog | in my to-do pile | in the backlog | in the queue | in the to-do pile
it's next | low priority | lower priority | n/s | needs to be started
never got around to it | never got round to it | never got to it | never got to this
next in line | next on my list | next on the list | next one up | next up
no one has looked at it | no one has started | no one has touched | no one started
no second to spare | no start | no start yet | no time for it yet
no time for this yet | no time to begin | no time to start | no time yet
no work done | no work done yet | no work on it so far | no work on it yet
no work on this yet | nobody has looked at it | nobody has started
nobody has touched | nobody started | nobody touched it | nobody's touched it
not a finger lifted | not a priority | not a single line | not a word written
not been started | not been touched | not begun | not done a thing | not even
not even begun | not even looked | not even looked at | not even looked at it
not even opened | not even started | not given it | not got going
not got off the ground | not had a chance | not had a minute | not had a moment
not had a second | not had the chance | not had the chance yet | not had time
not had time yet | not kicked off | not lifted a finger | not looked into
not looked into yet | not made a start | not off the ground | not on it yet
not on my radar | not opened yet | not picked up | not picked up yet
not planned yet | not scheduled yet | not tackled | not tackled yet
not thought about it | nothing at all yet | nothing done | nothing done at all
nothing done so far | nothing done yet | nothing so far | nothing started
nothing yet | ns | off my radar | on my list | on my to-do list | on my todo list
on the back burner still | on the backlog | on the list | open
planned but not started | queued | slipped my mind | slipped through | still at zero
still has to start | still have to start | still in my backlog | still in my drawer
still in the drawer | still need to start | still on my list
still on my to-do list | still on my todo list | still on the list
still to be started | still to begin | still to do | still to start
still untouched | to be started | to do | to-do | todo | totally forgot | unstarted
untouched | up next | yet to begin | yet to start | zero so far | ❌
""",
}
