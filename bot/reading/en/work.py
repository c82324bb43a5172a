"""English words for work that goes on."""

WORDS = {
    # doing something
    "g": """
applied | collecting | contacted | drafted | explored | gathered | interviewed some
investigated | invited | outlined | prepared | requested | researched | scheduled
sketched
""",
    # past verbs that end otherwise than in -ed
    "E": """
bent | bled | bought | bound | bred | brought | built | chose | chosen | crept | cut
dealt | did | drawn | drew | dug | dyed | fed | gave | given | ground | grown | held
hewn | hid | hung | knelt | laid | laid out | leapt | led | lent | lit | made
met with | mown | put | put back in | put down | put in | put on | put through
put together | ran | rang | read | rebuilt | redid | redone | redrew | reset
rewritten | rewrote | sang | sat | sat down with | set | sewed | sewn | shot | shown
shut | slept | sold | sowed | sown | split | spoke to | spread | spun | stitched
struck | stuck down | stuck on | stuck up | stuffed | sung | swam | swapped | swept
taken | taught | threw | thrown | tied | took | tore | torn | went | won | wound
wove | woven | wrote
""",
    # going on
    "G": """
a bit longer | a bit more time | a couple more days | a few days more
a few more days | a first draft | a little longer | a slog | about there | advanced
advancing | all going to plan | almost there | an uphill struggle
another day or two | another few days | are in hand | are in progress
are in the works | as far as | as we speak | at chapter | at it | at page
at section | at step | at the moment working | at the tail end | back on it
back on track | baking | battling on | battling with | beavering | beavering away
being finalised | being finalized | being revised | being worked | being worked on
bit by bit | bit more time | bits left over | brewing | broke the back of it
broken the back of it | bubbling along | burning through | busy with it
busy with this | busy writing | carrying on | chasing | checking | chipping away
choosing between | chugging along | churning through | close now | closing in
are coming along | are coming on | closing in on it | collecting quotes
coming along | coming on fine | is coming along | is coming on | is coming together
coming on nicely | coming on well | coming together | comparing | continue
continuing | cooking | couple of days more | cracking on | crawling
crossing the t's | crunching through | dealing with it | debugging
deciding between | deep in | discussing | doing | doing it | doing it now
dotting the i's | double-checking | down to a shortlist | down to the last
down to the last two | down to three | down to two | drafting | dragging on
experimenting | few days more | fiddling | fiddling with | fighting with
figuring out | final leg | final straight | final stretch | final touches
fine tuning | fine-tuning | finishing off | finishing touches | finishing up
fixing | found the bug | found the cause | found the culprit | found the fault
found the problem | full steam ahead | getting my head around | getting offers
getting quotes | getting stuck in | getting there | getting through it
getting to grips | going all right | going along | going along nicely
going alright | going ok | going okay | going slowly | going to plan | good progress
got a draft | got a first draft | got offers | got quotes | got somewhere
got stuck in | got three offers | got three quotes | got to grips | got two quotes
graft away | grafting | grinding | had a first look | half done | half way | halfway
halfway done | hammering away | hammering away at it | hard at it | hard at work
hard at work on it | hard going | have a draft | have a first draft | head down
heads down | headway | heavy going | home straight | home stretch | in contact with
in dev | in development | in discussion | in discussions | in draft | in flight
in full swing | in hand | in motion | in negotiations | in part | in progress
in qa | in talks | in talks with | in testing | in the editor | in the making
in the middle of | in the mix | in the oven | in the pipeline | in the post
in the process | in the thick of it | in the works | in touch with | in transit
in-progress | inching | ip | ironing out | is in draft | is in full swing
is in hand | is in progress | is in testing | is in the making | is in the works
iterating | keep at it | keep going | keeping at it | keeping going | kept at it
kept going | knee deep | knuckling down | last bits | last lap | last leg
last page | last stretch | light at the end of the tunnel | like pulling teeth
limping along | little by little | little more time | looking at it
looking at this | looking into it | looking into this | made a bit of progress
made a dent | made a start | made good progress | made progress | made some headway
made some progress | making progress | making some headway | making strides | meh
midway | mopping up | more time needed | moving | moving again | moving along
moving forward | muddling through | narrowed down | narrowed it down
narrowed it to | narrowed to | nearly there | need a bit longer | need more time
needs a bit longer | needs more time | negotiating with | not far | not far off
not far to go | not long to go | not quite there | not quite there yet
off to a good start | on chapter | on it | on its way | on my desk | on page
on step | on the bench | on the boil | on the burner | on the drawing board
on the final leg | on the front burner | on the go | on the home straight
on the last lap | on the stove | on the way | on the workbench | on their way
on-going | one at a time | one by one | ongoing | part way | partially
partially done | partly | partly done | partway | picked it up | picked up
picking between | piece by piece | plodding | ploughing on | ploughing through
plowing through | plugging away | polishing | polishing it | powering through
pressing on | proceeding | progress made | progressing | pushing on
put a dent in it | putting the finishing touches | rattling along | rechecking
redoing | restructuring | resumed | retesting | revising | rework | reworking
reworking it | rewriting | rolling | rolling along | running | shaping up
shaping up nicely | shortlisted | simmering | slog | slogging | slogging away
slogging through | slow going | slow progress | slow-going | slower than expected
slower than hoped | slower than i'd like | slower than planned | slowly | so so
so-so | soldiering on | some more time | some progress | sorting | sorting it out
sorting out | sorting through | started on | steady progress | step by step
sticking at it | still at it | still chasing | still going | still on | still on it
still plodding | still plugging | still working | struggling with | stuck into it
stuck right in | tail end | taking form | taking shape | talking to | testing
ticking along | ticking over | tidying up | tinkering | tinkering with | tough going
troubleshooting | trundling along | trying out | trying to | tweaking
tying up loose ends | typing up | under construction | under revision
under the knife | under the microscope | under way | underway | up and coming
up to | validating | verifying | w.i.p | wading through | weighing up
well advanced | well in hand | well into | well into it | well on with it | wip
within reach | within touching distance | work continues | work in progress
working away | working flat out on it | working hard | working on | working on it
working out | working through | wrestling with | writing up | ⏳
""",
    # starting
    "S": """
attack | began | begin | beginning | begins | begun | commence | commenced | dig in
dive in | dive into | dived in | diving in | dug in | found time | get around to
get cracking | get cracking on | get going | get going on | get it started
get my teeth into | get round to | get started | get started on | get stuck into
get this started | get to | get to it | get to that | get to them | get to these
get to this | get to those | getting started | got around to | got going
got going on | got round to | got to | gotten around to | gotten going
gotten round to | gotten to | had a chance | had a look | had time | have a look
have a look at it | jump on | kick it off | kick off | kick this off | kicked off
kicking it off | kicking off | kicking this off | kickoff | kicks off | look at
look at it | look into it | looked at | looked at it | made a start on
make a start | make a start on | off the ground | opened | pick it up | pick this up
picked up yet | picking it up | picking this up | roll up my sleeves | set about
set off | sit down to | sit down with it | start | started | starting | starts
tackle | tackled | take a look | to kick this off | to start | touch | touched
turn to it | turn to this | will kick off | work on it | worked on
""",
    # goes well or badly
    "Y": """
according to plan | ahead | ahead of schedule | all good | amber | as planned
at risk | badly | behind | behind plan | behind schedule | coming along nicely
fine | going fine | going good | going great | going well | good shape | green
improving | in good shape | lagging | late | looking good | looks good | nice trend
no blockers | no issues | no problem | no problems | not good | not great
nothing blocking | off track | ok | okay | on course | on plan | on schedule
on target | on the right track | on time | on track | progressing well | right way
running late | slow | smoothly | struggling | tight | to plan | trailing
well on the way | well under way | wobbly
""",
}
