"""English words that report nothing, or turn what was said."""

WORDS = {
    "!": """
which is why
although | anyway | but | hence | however | so | therefore | tho | though | whereas
while
""",
    "&": "and | plus | then | & | +",
    "2": """
as well | ditto | likewise | same | same again | same answer | same as 1 | same as 2
same as 3 | same as above | same deal | same for | same goes | same here
same picture | same situation | same status | same story | same thing | same with
too
""",
    "3": """
carry on | carrying on with | in the meantime | in the meanwhile | keep | keeping
meanwhile
""",
    "6": "promised | said | told you",
    "7": """
could have been | could've been | i assumed | i thought | might have been
otherwise | otherwise i'd | otherwise it'd | otherwise we'd | should have been done
thought i was | thought it was | thought that one was | thought that was
thought that's | thought they were | thought this one was | thought this was
thought we were | we assumed | would have been
would've been
""",
    "8": "being",
    "@": """
a couple of days | a couple of weeks | a day or two | after christmas | after easter
after the holidays | after the summer | any day | any day now | as soon as i can
as soon as possible | asap | at some stage | before christmas | before easter
before long | by christmas | by easter | can't be long | can't be long now
cant be long | coming days | couple of days | couple of weeks | early next year
hopefully soon | in a bit | in a day or two | in a few days | in a few weeks
in due course | in no time | in the coming days | in the coming weeks
in the near future | in the next couple of days | in the next couple of weeks
in the next few days | in the next few weeks | monday or tuesday | next few days
next few weeks | next sprint | not be long | not before next week | not long now
not this week | once it calms down | once things calm down | one of these days
over the next few days | over the next few weeks | pretty soon | quite soon
shortly | some time soon | sometime soon | sometime this month | soon
sooner or later | this or next week | this week or next | this week or next week
today or tomorrow | tomorrow or friday | very soon | wed or thu
when i find the time | when i get a chance | when i get time | when i have time
when i'm back | when it's quieter | when things calm down | when time allows
within a few days | within days | within the next few days
within the next few weeks | won't be long | won't be much longer | wont be long
a day or so | any minute | any minute now | any moment now | as and when
before you know it | can't be much longer | couple days | hopefully not long
hopefully not much longer | imminently | in a couple days | in a day or so
in a jiffy | in no time at all | in the next day or so
in the not too distant future | next day or so | next day or two
not be much longer | not be too long | not long left | not much longer
shan't be long | shouldn't be long | shouldn't be much longer
shouldn't be too long | shouldn't take long | shouldn't take too long
sooner rather than later | when i get a minute | when i get a moment
when i get a sec | when i get five minutes | won't be too long | won't take long
won't take too long
in a week or so | in a week or two | in the following days | in the next days
in the next week or so | in the next week or two | in the next weeks | in these days
over the coming days | over the next days | over the next week or so
the next days | within the next days
""",
    "I": """
i | i'm | i've | im | ive | me | my | myself | our | us | we | we're | we've
""",
    "P": """
before it was | first planned | had been hoping | had been planning | had hoped
had it down for | had planned | had said | had wanted | had wanted to
i had promised | i had said | i had told you | i said | i thought i'd
i thought we'd | i'd aimed for | i'd hoped | i'd planned | i'd planned to
i'd promised | i'd said | i'd told you | i'd wanted | i'd wanted to | initially
instead of | meant to | missed | old date | old deadline | original plan
originally | previously | promised it for | promised them for | rather than
said it would be | said it'd be | should have been | should have delivered
should have done | should have finished | should have sent | should have started
should've | supposed to have | the original | thought i would | thought i'd
thought we would | thought we'd | told you it would be | told you it'd be
used to be | wanted to | was aiming | was aiming for | was due | was expected
was going to | was going to be | was hoping | was hoping to | was meant to
was my plan | was our goal | was our plan | was planned | was planning to
was scheduled | was supposed to | was the aim | was the date | was the deadline
was the goal | was the idea | was the old | was the original | was the plan
was the target | was to be | we had promised | we had said | we said
we'd aimed for | we'd hoped | we'd planned | we'd promised | we'd said
we'd told you | we'd wanted | were aiming for | were due | were going to
were going to be | were hoping to | were meant to | were planned | were planning to
were supposed to | would have | you had
""",
    "Q": """
are there | are you | can you change my | can you change the title | can you explain
can you list | can you repeat | can you resend | can you send me the list
can you show me | can you tell me how | could you change my | could you repeat
could you resend | could you show me | do you | does | how | how can | how do
is it | is there | what | what's | whats | when does | when is | where | which | who
who's | why
can you say which | could you say which | which one is this
""",
    "V": """
actually | actually no | ah no | belay that | cancel that | come to think of it
correct that | correcting myself | correction | disregard that | edit | forget that
got it wrong | got that wrong | hang on | hm no | hmm no | hold on | i lie | i lied
i was mistaken | i was wrong | i was wrong last week
i mean | i mean the | i meant | i misread | i mixed up | i stand corrected
i take that back | ignore that | let me correct | let me correct myself
let me rephrase | make it | make that | misread | mixed that up | mixed them up
my bad | my mistake | no , sorry | no hang on | no sorry | no wait | nope sorry
nope wait | not quite right | not true | oh no | oh wait | on reflection
on second thought | on second thoughts | oops | or rather | scrap that
scratch that | sorry , no | sorry i mean | sorry no | stand corrected | strike that
tell a lie | that was wrong | that's not right | that's wrong | thinking about it
typo | undo that | wait | wait a minute | wait a sec | wait no | wrong , it's
wrong one sorry
""",
    "Z": """
before anything happens | before i begin | before i do anything | before i start
before i touch it | before we begin | before we do anything | before we start
before we touch anything | before we touch it
approve first | before i can | before i go | before it can | before it goes
before that can | before this can | before we can | before we go | do it first
first before | it first | sign first | so i can | so it can | so that i can
so that we can | so this can | so we can | that first | then i can | then we can
this first | to be able to continue | to carry on | to continue | to go on
to move on | to proceed
""",
    # reports nothing
    "_": """
did not come up | didn't come up | never came up
the slow bit | the slow part | the slow bits | the tricky bit | the tricky part
the hard part | the hard bit | the fiddly bit | the fiddly part
don't have the figure | don't have the figures | don't have the number
don't have the numbers | don't have the exact | don't have the latest
haven't got the figure | haven't got the figures | haven't got the numbers
haven't got the exact | dont have the figures | dont have the numbers
don't have a figure | don't have a number | don't have an exact
one fine day | some day | someday
as always | as ever | as it always does | as it always is | as it does every
as it is every | know how important | know how it is | know how many | know how much
knows how much
can't complain | cannot complain | can't grumble | mustn't grumble | can't fault it
can't stop now | can't say more | can't thank them enough
on the waiting list
can't replicate | can't reproduce | cannot replicate | cannot reproduce
couldn't replicate | couldn't reproduce | unable to replicate | unable to reproduce
click the wrong | fat fingers | hit the wrong | hitting the wrong | keep clicking
keep clicking the wrong | keep hitting the wrong | keep mistyping
keep pressing the wrong | keep tapping the wrong | old phone | pressing the wrong
tapping the wrong | tiny screen
according | aged | agreed on | agreed to | agreed with | ahmed | alfred | all at once
allowed | almost forgot | almost forgot to say | amazed | amazing | annoyed | annoying
anybody cares | anyone cares | anything
apologised | apologized | appeared | argued | as a result
as agreed | as discussed | as expected | as for | as much to do | as of
as promised | as usual | ashamed | asked
assumed | at a conference | at an appointment | at least once
at once | at the doctor's | at the doctors | at the end of the day | at the hospital
at the vet | at the vet's | ate lunch | attached
avoided | back shift | based | begged | beginning with
belated | believed | blessed | bored | boring
bruised | building | bumped into | called | came across | can you believe
can you believe it | can you imagine
can't attend | can't believe | can't imagine | can't join
can't keep up | can't promise | can't remember | can't say | can't say much
can't tell | can't wait | cant keep up | cant promise | cant say | cant wait
carefully | caused | celebrated | chatted | check in with | check with
checking with | chuffed | complained | complicated | concerned | concerning
confused | convinced | coped | coughed
could you imagine | crammed | cried | cross fingers
cross your fingers | crowded | cursed | cursed it | day shift | daydreamed | decided
dedicated | delayed reply | delighted | demanded | dentist appointment
depressed | despaired | detailed | determined | devoted
disappointed | discussed | distracted | doctor's appointment
don't have a clue | don't have a question
don't have any questions | don't know
dont know | doomed | double shift | doubted
dozed off | drank | dreaded | dunno | during
early shift | embarrassed | enjoyed | enough to do
escalated | escalated it | evening | evening shift | everything new | excited
exciting | exhausted | existed | experienced
exposed | feared | feed | fell asleep | figured | final answer
final offer | fingers crossed | flagged | flustered | following | fred
frustrated | gifted | good afternoon | good bot
good day | good evening | good luck | good morning
good news | good night | good question | greed
groaned | grumbled | guessed | gutted | hamed | handed back | hasn't stopped
hasn't stopped ringing | hasn't stopped since | hated | haunted | have no clue
have no complaints | have no doubt | have no idea | have no objection
have no objections | have no preference | have no questions | have no strong
haven't stopped | hesitated | hindered | hoped | hundred | i'll start with
if not | ignored | in a meeting | in a training | in a workshop
in full | in meetings | in the car | in the end of | in the first place
in training all day | in training today
including | indeed | insisted | intended | interested
interesting | interrupted | is out on the road | is over to
isolated | it turned out | it turns out | jared
jinxed | joked | just arrived home | just boarded
just finished my shift | just got back | just got home
just got in | just landed | just off a call | just once
just out of a meeting | just out of the shower
just woke up | keep your fingers crossed | khaled
kick-off meeting | kindred | king | knackered
knock on wood | landed an hour ago | lasted | late answer | late reply
late response | late shift | late update | laughed | learned | learnt | leeds
let me start with | let's start with
liked | likely cause | limited | listened
lived | logged in | logged on | looked | lot to do | loved | managed | married | meant
meant to say | med | meeting room
mentioned | mentioned it to | miffed
missing you | mixed | moaned | mohamed | mohammed
morning | morning shift | motivated | much to do
my final answer | my shift | naked | nearly forgot | nearly forgot to say | ned
need to know | needed | neglected
negotiated hard | next shift | night shift | no clue | no doubt | no idea
no matter | no rush | no wonder | no worries | not only | not sure | not to worry
noted | nothing new | nothing wrong | noticed
occurred | offered | offered to help | on a course | on a training
on shift | on the one hand | on the other hand | on the phone with | on the side
on the train | on top of that | once a day | once a month | once a week
once a year | once again | once each | once every | once in a while | once more
once or twice | once per week | open up | opened up | opening up | opens up | or not
outdated | over to | over to you | overcrowded
overestimated | overjoyed | overslept
panicked | partied | peeved | permitted | pleaded
pleased | pointed out | possible cause | probable cause
procrastinated | puzzled | quarrelled | quick reply | ragged
raised it with | ran into | realised
realized | red tape | regarding | rejoiced | related
relaxed | relieved | remembered | reported | required
rested | ring | root cause | rugged | rumored | rumoured | rushed | sacred
saeed | sat around | scared | seemed | sent it to myself
sent them back | shift handover | shift work
shocked | short answer | skilled | sled | slow reply
slowed | smelled | smiled | sneezed | snored | something
sophisticated | sounded | speed | spirited | split shift
spoke to you | spring | start time
start with | starting at the | starting from | starting point
starting with | stayed | steed | stressed | string
stumbled on | stumbled over | stumbled upon | stunned | such as | suffered | supposed
surprised | survived | suspected | sweated
swore | syed | talented | talked | tasted | ted
thanks to | the cause | the late | the shift | there is no rush | there's no hurry
there's no place like | there's no question | there's no rush | there's no way to
thing | things | things to do | thrilled
tired | to be honest | to bed | to check with
to start with | told you about it | touch wood
training room | traveled | travelled | tried
turned out | turned out that
turned out to be | turns out | turns out that | twilight shift | unaffected
unannounced | undefined | unemployed | unexpected
united | unlimited | unneeded | unprecedented | unrelated | unwanted | used
vowed | waited all day | waited all morning | waited all week | waleed
warned | watched | while at it | while i was at it
while i'm at it | while we were at it
while we're at it | whilst i was at it | why not | wicked | wilfred
wished | without a break | without a complaint | without a fuss
without a hitch | without a murmur | without a pause | without a question
without a word | without any questions
without asking | without complaints | woke up | wondered
work to do | worked from | worked from home | worked late | worn | worried
would you believe | would you believe it | wrecked | wrote you | yawned | zed
a blank page for me | blank screen | get a blank page | gives me a blank page
no date from me | no dates from me | no eta from me | no promises from me
opens a blank page | see a blank page | shows a blank page
been in your inbox | been in your tray | been on your desk
been sitting in your inbox | been with you | everything else stopped
sitting in your inbox
""",
    "a": """
all | all actions | all five | all four | all items | all of it | all of them
all six | all tasks | all three | all two | all 2 | all 3 | all 4
all 5 | all 6 | both | both of them | each
each of them | either | every item | every one | everything | everything's | the lot
the whole list | the whole lot | whole list | whole lot | entire list
the entire list | every last one | on any of them | on any of the two
on any of the three | on any of the four | on any of these | on any of those
on either of them | on either of the two
""",
    "b": """
're | 's | am | are | are down to | are standing at | be | been | came down to
climbed to | cut to | dropped to | fell to | get | gets | grew to | has dropped to
has fallen to | has risen to | have dropped to | is | is down to | is standing at
it's | its | jumped to | rose to | sank to | shrank to | stand at | stands at
that's | thats | they're | theyre | went down to | went up to
""",
    "e": """
appointment | are booked for | are booked in for | are coming | are off | arrive on
arrives | arrives on | arriving | audit is | away | back from | back in | back on
be back | be off | begins in | begins on
board meets | booked for | booked in for | call on
call with | came to look at | catch up | catch-up
check-in | come and look at | come by | come in | come on | come over
come round | comes | comes back | comes by | comes in | comes in on | comes on
comes round | comes to look at | coming | coming in | coming on
coming over to look | coming round to look | coming to look at
coming to see | coming to view | committee meets | conference
date from | day off | deadline was | decide on | decides on | demo | due back
due to arrive | eta from | expected to arrive
first day | first day is | first working day | flying | from then | get it back
get them back | have it back | hearing | holiday | i am off | i'm off
inspection is | interview | is booked for | is booked in for | is coming
is coming to look | is due back | is due to arrive
is happening on | joining date | joins on | kick-off | kick-off on
kickoff is | kickoff on | leave | meet | meeting | meeting with | new one | new ones
next delivery | next shipment | off on | out on | presentation | promised by
promised for | promised us | promises | redelivery | replacement | replacements
restock | review is | review meeting | session | should arrive | should be back
should be here | should come | should get here | should land | should show up
should turn up | stand-up | standup
start date | start date is | starting date
starts in | starts on | steering | supplier says
takes place | takes place on | the new part | there may be | there might be
there will be | there'll be | there's going to be | they promised | they quoted
takes over | take over | taking over | takes it over | take it over | taking it over
handing over to | handing it over to | passing it on to
they say | to decide on | training is | vacation | vendor says | visit | visits
visits on | vote on | votes on | will arrive | will be back
will be delivered to us | will be here | will come | will vote on | workshop is
we'll hear | we should hear | we will hear | should hear back | we'll know
we'll find out | i'll hear | i should hear | results are due | results due
call again | call them again | calling again | meeting again | meet again | ring again
speak again | speaking again | talk again | talking again
bank holiday | bar mitzvah | birthday | christening | concert | concerts | diwali
easter | easter sunday | eid | exhibition | festival | fete | funeral | gig | gigs
auction | bake sale | bazaar | cake sale | car boot sale | fun run | jumble sale
good friday | graduation | open day | parade | parents' evening | party | prom
quiz night | raffle | sponsored walk | tombola
ramadan | rehearsal | rehearsals | sports day | tournament | wedding | weddings
audit visit | board meeting | briefing | client call | client visit | court date
customer visit | debrief | dress rehearsal | exam | follow up call | follow-up call
go/no-go | handover meeting | inspection | inspections | kick off meeting
next round | next session | open day | phone call | pre-start meeting
progress meeting | rehearsal | retro | site meeting | site visit | site visits
site walk | sprint review | staff meeting | steering committee | tasting
team meeting | teams call | toolbox talk | tribunal | viewing | viewings | viva
walk-through | walkthrough | zoom
""",
    "h": "'ve | got | has | has been | have | have been | having",
    "i": """
% complete | availability | blockers | comments | completion % | done this week
impediments | issues | next steps | notes | obstacles | percent complete | progress
remarks | risks | status | update | what i did
""",
    "l": """
only | solely
""",
    "n": "must have | need | needs | require | requires | would need",
    "q": "aye | yeah | yep | yes | yess | yup",
    "r": """
all other | all others | all the rest | anything else | everything else
other items | other ones | other three | other two | others | others two | remainder
remaining ones | rest | the other ones | the other three | the other two
the others | the remaining | the rest
""",
    "t": """
at the latest | before | by | by the end of | complete by | completion date
delivery date | done by | done when | due by | end date | expected completion
finished when | no later than | not later than | ready by | ready when | target date
til
""",
    "v": """
awaiting review | being reviewed | being tested | checking it over | for a check
for a final read | for a look | for a once-over | for a read | for a read-through
for a review | for a sanity check | for a second look | for approval | for checking
for comments | for correction | for corrections | for edits | for feedback
for signing | for a final look | for a last look | for a final check
for final comments | for her comments | for his comments | for input | for markup
for proofing | for proofreading | for qa | for review | for sign-off | for signoff
for testing | for their comments | giving it a read | giving it the once-over
having a look | having a look at it | in approval | in proofreading | in qa now
in review | is checking it | is checking it now | is going through it
is looking it over | is looking over it | is proofreading it | is reading it
is reading it now | is reading through it | is reviewing it | is reviewing it now
looking it over | out for comments | out for review | proofreading it
reading through it | ready for checking | ready for comments | ready for feedback
ready for proofing
ready for proofreading | ready for qa | ready for you to check
ready for you to look at
ready for you to read | ready for you to review | ready for your comments
ready for your eyes | ready for your feedback | ready for your review
ready for review | ready for testing | ready to test
review still open | sent for approval | sent for review | sent to legal
submitted for approval | submitted for review | to be approved | to be reviewed
to review | under review | up for review
""",
    "w": "had | had been | had to | had to be | was | were",
    "x": """
all but the | apart from | aside from | bar | barring | besides | but not
everything but | except | except for | excluding | leaving aside | leaving out
minus | not counting | other than | outside of | save for | with the exception
with the exception of
""",
    "y": """
bot | messages | ping | pings | reminder | reminders | the bot | this bot | u | you
you're | you've | your | your message
""",
}

SEASONS = (
    "christmas|xmas|the christmas break|easter|the easter break|thanksgiving|new year"
    "|the new year|new year's|chinese new year|cny|lunar new year|diwali|deepavali|holi"
    "|ramadan|eid|hari raya|golden week|the holidays|the school holidays|the summer"
    "|summer|the summer break|the winter|the winter break|half term|half-term"
    "|the half term|the term|term time|the break|the bank holiday|the long weekend"
    "|the rush|the peak|peak season|the season|the festive season|harvest|black friday"
    "|the sales|the elections|the election"
)
"""Times of the year that are no date: "won't happen before the new year"."""

WORDS["@"] += "".join(
    f"|{word} {season}"
    for word in ("after", "before", "by", "until", "till", "not before", "not until")
    for season in SEASONS.split("|")
)

OKS = "k|ok|okay"
"""Words that only say that a message came through."""

WHOLE = (
    "action|all|everything|idea|it|item|plan|project|task|that|them|thing|this|whole"
)
"""Words for all of an action."""

PARTS = "chapter|half|one|our|part|section|some|the|two"
"""Words before a part of an action."""

GREETINGS = (
    "hi|hello|hey|good|morning|afternoon|evening|dear|thanks|thank|cheers|sorry|hallo"
    "|hola|howdy|greetings|apologies|happy|ok|okay|right|so|update|quick|welcome|ciao"
)
"""First words of what is said for politeness."""
