"""English words for work that goes on."""

WORDS = {
    # doing something
    "g": """
analysed | analyzed | applied | assessed | benchmarked
brainstormed | cleared the space | collecting | compared | contacted | costed
diagnosed | disassembled | discussed | dismantled | drafted | explored | gathered
inspected | interviewed some | investigated | invited
located | marked out | masked off | masked up | measured | measured up | met with
mocked up | ordered in | outlined | pegged out | photographed | prepared
priced | priced up | primed | prototyped | reached out to | requested
researched | roughed out | sampled | sanded
scheduled | scoped | shortlisted some | sketched
spoke to | spoke with | storyboarded | stripped down
surveyed | taken apart | taken it apart
talked to | took apart | took it apart | undercoated | unpacked | wireframed
""",
    # past verbs that end otherwise than in -ed
    "E": """
bent | bled | bled off | bought | bound | bred | brought | built | came in
came through | caught | chopped | chose | chosen | come in | crept | cut | dealt
did | drawn | drew | driven | dropped off | dropped round | dug | dyed | emailed
fed | fought | frozen down | gave | given | got hold of | got rid of | gotten rid of
ground | ground down | grown | hauled | held | hewn | hid | hung | knelt | laid
laid out | leapt | led | lent | lit | made | met with | mown | phoned | put
put back in | put down | put in | put on | put through | put together | ran | rang
read | rebuilt | redid | redone | redrew | reset | rewritten | rewrote | ridden
rung | sang | sat | sat down with | sent for | set | sewed | sewn | shot | shown
shut | slept | sold | sorted through | sowed | sown | split | spoke to | spoken to
spread | spun | spun up | stitched | struck | stuck down | stuck on | stuck up
stuffed | sung | swam | swapped | swept | taken | taken away | taken down
taken off to | taken out | taken up | taught | threw | thrown | tied | took | tore
torn | torn down | torn out | went | woken | won | wound | wove | woven | written
wrote
""",
    # going on
    "G": """
about complete | about done | about finished | about ready | about there
is about done | is about finished | is about ready | is about there | is about complete
are about done | are about finished | are about ready
get everything ready | get it ready | get ready | get things ready
getting everything ready | getting it ready | getting ready | getting them ready
getting things ready | being got ready | making ready | limbering up
in drafting | in the drafting | is in drafting | still being drafted
still being written | still in drafting | still in preparation
still in production | still in rehearsal
a bit behind | a bit behind schedule | a bit delayed | a bit each day
a bit every day | a bit every evening | a bit late | a bit left to do | a bit longer
a bit more time | a bit of progress | a bit slow but ok | a couple more days
a day behind | a few days behind | a few days more | a few more days
a few more hours | a first draft | a little behind | a little behind schedule
a little bit of progress | a little every day | a little late | a little longer
a little progress | a slog | a stone's throw away | a touch behind | a week behind
a whisker away | about there | according to schedule | advanced | advancing
all going to plan | all under control | all up to | almost there | am on to it
an hour more | an hour or two more | an uphill struggle | another day or two
another few days | another hour or two | another page to go | are coming along
are coming on | are in hand | are in progress | are in the works | are moving
as far as | as we speak | at aisle | at batch | at bay | at chapter | at file
at it | at item | at letter | at level | at line | at page | at part | at question
at room | at row | at section | at shelf | at slide | at stage | at station
at step | at stop | at the moment working | at the planning stage | at the tail end
at unit | attempted | back at the drawing board | back at work on it | back on it
back on track | back to square one | back to the drawing board | back to work
back to work on it | back working on it | baking | battling on | battling with
beavering | beavering away | being finalised | being finalized | being planned
being processed | being revised | being worked | being worked on | bit behind
bit by bit | bit each day | bit late | bit more time | bit slow but ok
bits and pieces done | bits here and there | bits left over | brewing
broke the back of it | broken the back of it | bubbling along | burning through
busy doing it | busy doing this | busy on it | busy on this | busy with
busy with it | busy with that | busy with this | busy writing | carrying on
chasing | checking | chipping away | choosing between | chugging along
churning through | close now | close to being done | close to complete
close to completion | close to done | close to finished | close to finishing
close to the end | closing in | closing in on it | collecting quotes | coming along
coming in in dribs and drabs | coming on fine | coming on nicely | coming on well
coming to an end | coming together | coming together nicely | comparing
completed so far | continue | continues | continuing | continuing with it | cooking
couple more hours | couple of days more
cracking on | crawled along | crawling | crossing the t's
crunching through | dealing with it | debugging | deciding between | deep in
discussing | doing | doing it | doing it again | doing it now | doing it over
doing them again | done so far | dotting the i's | double-checking
down to a shortlist | down to the last | down to the last two | down to three
down to two | draft written | drafting | dragged on | dragging on | dribs and drabs
end in sight | end is in sight | everything under control | experimenting
few days more | fiddling | fiddling with | fighting with | figuring out
final furlong | final leg | final phase | final stage | final stages
final straight | final stretch | final touches | fine so far | fine tuning
fine-tuning | finished so far | finishing off | finishing touches | finishing up
first steps are done | first steps done | first steps taken | first version is there
first version's there | fixing | found the bug | found the cause | found the culprit
found the fault | found the problem | from scratch again | full steam ahead
further along | further on | further than last week | gave it a go | getting closer
getting my head around | getting offers | getting on fine | getting on ok
getting on okay | getting on well | getting on with it | getting on with this
getting quotes | getting somewhere | getting stuck in | getting there
getting through | getting through it | getting to grips | going all right
going along | going along nicely | going alright | going back over | going ok
going okay | going slowly | going so far | going so-so | going steadily
going to plan | good progress | good so far | got a bit further | got a draft
got a first draft | got an outline | got further | got offers | got quotes
got somewhere | got stuck in | got three offers | got three quotes | got through
got to grips | got two quotes | graft away | grafting | grinding | had a first look
had a go | had a go at it | half built | half done
half finished | half painted | half ready | half way
half written | halfway | halfway done | hammering away | hammering away at it
hard at it | hard at work | hard at work on it | hard going | have a draft
have a first draft | have a first version | have a rough draft | have a rough outline
have a rough version | have a skeleton | have an outline | have the bones of it
have the outline | having another crack at it | having another go | head down
heads down | headway
heavy going | home straight | home stretch | i'll carry on | i'll continue
in between | in bits | in bits on | in contact with
in dev | in development | in discussion | in discussions | in draft
in dribs and drabs | in flight | in full flow | in full swing | in hand
in hand now still | in its final stages | in motion | in negotiations | in part
in pieces | in planning | in preparation | in process | in progress | in qa
in review round | in stages | in talks | in talks with | in test phase | in testing
in the editor | in the final phase | in the final stage | in the final stages
in the last stage | in the making | in the middle of | in the middle of it
in the mix | in the oven | in the pipeline | in the planning stage | in the post
in the process | in the review round | in the test phase | in the testing phase
in the thick of | in the thick of it | in the works | in time | in touch with
in transit | in two minds | in-progress | inprogress | inprog | in-prog
inches away | inching | ing | ip
ironing out | is coming along | is coming on | is coming together | is going on
is in draft | is in full swing | is in hand | is in process | is in progress
is in testing | is in the making | is in the works | is moving | is under control
it's going | it's going on | iterating | just one more | just the last bit
just the last bits | keep at it | keep going | keeping at it | keeping going
kept at it | kept going | kept on | carried on | continued | resumed
pressed on | plodded on | soldiered on | plugged away | plugged away at it
chipped away | chipped away at it | worked with | worked for | knee deep
knuckling down | last bit to do | last bits
last bits to do | last lap | last leg | last page | last phase | last stage
last stages | last stretch | light at the end of the tunnel | like pulling teeth
limped along | limping along | little by little | little more time | little progress
looking at it | looking at options | looking at the options | looking at this
looking into it | looking into this | looking over | looking through
made a bit of progress | made a dent | made a start | made good progress
made progress | made some headway | made some progress | make the deadline
making headway | making my way through | making progress | making some headway
making strides | meh | midway | mopping up | more time needed | more to come
more tomorrow | most of it is there | most of it's there | moves slowly | moving
moving again | moving along | moving forward | moving on it | moving slowly
muddling through | narrowed down | narrowed it down | narrowed it to | narrowed to
nearing completion | nearing the end
| no end in sight | nearly nearly | nearly there
need a bit longer | need more time | needs a bit longer | needs more time
negotiating with | not far | not far off | not far to go | not long to go
not quite there | not quite there yet | now at | now on | off to a good start
ok so far | okay so far | on aisle | on batch | on bay | on chapter | on it
on item | going strong | keeps going | being looked after
on its way | on level | on my bench | on my desk | on page | on part
on question | on row | on section | on shelf | on slide | on step | on the bench
on the boil | on the burner | on the case | on the drawing board | on the final leg
on the front burner | on the go | on the home straight | on the job
on the last lap | on the stove | on the way | on the workbench | on their way
on to it | on unit | on with it | on with it now | on-going | one at a time
one by one | one final bit | one final push | one last bit | one last push
one last thing | one last thing to do | one more day | one more evening
one more go | one more hour | one more page | one more page to go | one more pass
one more push | ongoing | onto it | over the hump | partially done | partly done
partway | past the worst
past the worst of it | persevered | picked it back up | picked it up | picked up
picking between | piece by piece | planning it | planning it now | planning stage
plodded on | plodding | ploughing on
ploughing through | plowing through | plugging away
plugging on | polishing | polishing it | powering through | pressing on | proceeding
progress made | progressing | progressing ok | pushing on | put a dent in it
putting the finishing touches | rattling along | reached chapter | reached page
reached part | reached section | reached the | really close | rechecking | redoing
redoing it | reopened | reopened it | restarted | restarted it | restructuring
resumed | retesting | returned to it | revising | rework | reworking
reworking it | rewriting | rolling | rolling along | running | shaping up
shaping up nicely | shortlisted | simmering | slightly behind
slightly behind schedule | slightly delayed | slightly late | slog | slogging
slogging away | slogging through | slow but fine | slow but ok | slow but steady
slow but sure | slow going | slow progress | slow-going | slower than expected
slower than hoped | slower than i'd like | slower than planned | slowly
slowly but surely | slowly does it | small progress | so close | so far so good
so so | so-so | soldiered on | soldiering on | soldiering on with it | some more time
some progress | some work to do | somewhat behind | soon done | soon finished
soon ready | sorting | sorting it out | sorting out | sorting through
start from nothing | start from scratch | start from zero | start over
started again from scratch | started from nothing | started on | starting again
starting again from scratch | starting again from zero | starting from nothing
starting from scratch | starting from zero | starting over | steadily | steady
steady progress | step by step | sticking at it | still a bit of work | still at it
moved on to | moving on to | now on to | i'm on to
still busy | still busy with it | still chasing | still going | still in bits
still in development | still in draft | still in pieces | still in progress
still in testing | still in the works | still on | still on it | still plodding
still plugging | still some to do | still some work to do | still work to do
still working | struggled | struggled with | struggling with
stuck into it | stuck right in | tail end
taking form | taking its time | taking shape | talking to | testing
the end is in sight | the last bits | the last phase | things are moving
ticking along | ticking over | tidying up | tied to the last bit | tinkering
tinkering with | took a stab at it | tough going
troubleshooting | trudging on | trundling along
trying out | trying to | tweaking | two days behind | tying up loose ends
typing up | under construction | under control | under process | under progress
under revision | under the knife | under the microscope | under way | underway
up and coming | up to | validating | verifying | very close | very very close
w.i.p | wading through | we're moving | weighing up
well advanced | well in hand | well into | well into it | well on with it
went back to it | will carry on
will continue | will hit the deadline
will make it | will make the deadline | will meet the deadline | wip | within reach
within touching distance | work continues | work goes on | work in progress
working away | working flat out on it | working hard | working my way through
working on | working on it | working our way through | working out | working through
wrapping it up | wrapping this up | wrestling with | writing up | ⏳
at draft stage | at outline | at outline stage | at the outline stage | crunching
in editing | in layout | in typesetting | only at outline
still at outline | still crunching | still in design | still in editing
still in layout | still in print | still in typesetting
cracking on with | getting on with | getting on with the rest
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
i'll get there | i'll manage | we'll get there | we'll manage | will get there
nothing slipping | nothing is slipping | nothing's slipping | no slippage | nothing late
nothing behind | nothing is late | according to plan | ahead | ahead of schedule
all good | amber | as planned
at risk | badly | behind | behind plan | behind schedule | coming along nicely
fine | going all right | going along fine | going along well | going alright
going fine | going good | going great | going pretty smoothly | going pretty well
going quite well | going rather well | going really smoothly | going really well
going so well | going very well | going well | good shape | green | have no blockers
have no concerns | have no issues | have no problems | improving | in good shape
lagging | late | looking good | looks good | nice trend | no blockers
no complaints | no concerns | no hiccups | no hold-ups | no holdups | no issues
no obstacles | no problem | no problems | no snags | no trouble | no trouble so far
not good | not great | nothing blocking | nothing in the way | off track | ok | okay
on course | on plan | on schedule | on target | on the right track | on time
on track | progressing well | right way | running late | slow | smoothly
struggling | there are no blockers | there are no issues | there are no problems
there is no problem | there's no issue | there's no problem | tight | to plan
trailing | well on the way | well under way | without a hitch | without issues
without problems | wobbly
no drama | slower
""",
}
