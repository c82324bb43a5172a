"""English words for what goes wrong, and for people who do not answer."""

WORDS = {
    # trouble
    "R": """
was duff | was faulty | was wrong | were duff | were faulty | were wrong
gone awol | gone missing | gone walkabout | gone walkies | went awol | went missing
has gone missing | have gone missing | gone astray | went astray | walked off with
been bucketing down | been chucking it down | been hammering down
been lashing it down | been lashing down | been pelting down | been pissing down
been pouring | been pouring down | been snowing | been tipping down
been tipping it down | been blowing a gale | been blowing a hooley | been hosing down
blowing a gale | bucketing down | chucking it down | lashing it down | pelting down
pissing it down | pouring down | pouring with rain | tipping down | tipping it down
are away for repair | are in for repair | are out for repair | away being fixed
away being repaired | away for repair | away for repairs | gone for repair
in for repair | is away for repair | is in for repair | is out for repair
is out for repairs | is out for service | out for repair | out for repairs
out for service | out for servicing
a complete mess | a freeze | a mess | a nightmare | a total mess | acting up
acting up again | are being used | are blocking me
are blocking us | are booked solid | are broken
are down | are holding it up | are holding me up | are holding us up | are in repair
are in the way | are locked | are out of | are out of order | are out of stock
are refusing | arrived broken | arrived damaged | arrived in the wrong
arrived late | arrived with the wrong | arrives late | asbestos | at the repair shop
back-ordered | backed out | backordered | bailed | bailed on | bailed out | bankrupt
been raining | being repaired | being used by | being used elsewhere | beyond repair
bigger job | blew a fuse | blew up | blocks everything | blocks me | blocks us
blown | booked by | booked solid | bottleneck | bounced | bounced back | break-down
breakdown | breaks down | broke | broke again
broke down | broke her | broke his | broken
broken into | budget cut | budget cuts | budget freeze | budget got cut
budget has been cut | budget is frozen | budget was cut | budget was frozen
budget was pulled | bug | burgled | burned out | burnt | burnt out | burst
called in ill | called in sick | called off sick | came back with errors
came back wrong | came broken | came damaged | came in the wrong | came late
came loose | came off | came undone | came with the wrong | can only come
can only deliver | can only start | can't be found | cancelled on us
cannot be found | ceased trading | change freeze | changed her mind
changed his mind | changed their mind | changed their minds | chaos | clash
clogged | closed down for good | closed off for | code freeze | conked out | corrupt
corrupted | cracked | crash | crashed
crashed again | crashes | crashing | cried off | damaged
days of rain | dead again | declined
delivered broken | delivered damaged | delivery delay
delivery got lost | delivery is late | delivery problems | delivery was late
denied | denies me access | did not pass | did not work | didn't fit | didn't pass
didn't show | didn't work | died | discrepancies | discrepancy | does not work
doesn't accept my | doesn't add up | doesn't answer | doesn't fit
doesn't have enough | doesn't have the right | doesn't know me | doesn't let me
doesn't let us | doesn't match | doesn't recognise me | doesn't reply
doesn't turn on | doesn't work | don't add up | don't answer | don't have a
don't have an | don't have any | don't have enough | don't have the right
don't match | don't reply | dont have a | dont have any | double booked
double-booked | double-sold | doubled in price | down again | dragging her feet
dragging his feet | dragging its feet | dragging their feet | dropped out
dropping out | drops out | error | errors
expired | failed | failed again | failed inspection
failed inspection on | failed the | failed the inspection | failing | fails
fallen through | fell apart | fell ill | fell off | fell off the | fell over
fell through | flat battery | flat tyre | flood | flooded | flooding
found another job | freezes | fried | frost
froze | froze all | frozen all | full of errors
full of mistakes | fully booked out | funding fell through | funding got cut
funding was cut | funding was pulled | gale | gales | gave me the wrong
gave up the ghost | gave us the wrong | gets the wrong | ghosted | ghosted me
ghosted us | given away | given up the ghost
gives an error | gives me an error | gives me errors | glitch | glitches
gone bust | gone off sick | gone out of business | got lost | got rejected
ground frost | had problems | handed in her notice | handed in his notice
handed in their notice | hangs up on me
has a freeze | has died | has frozen | has ghosted
has gone missing | has left the company | has no | has problems | has run out
hasn't got a | have frozen | have no | have problems | have run out | haven't got a
haven't got enough | havent got a | heavy rain | high winds | hired out
hiring freeze | hitch | holds everything up | holds it up | holds me up
holds us up | i've no | in a mess | in repair | in use elsewhere
in use somewhere else | incident | incidents | incompatible | insolvent
is acting up | is being used | is blocking everything | is blocking it
is blocking me | is blocking this | is blocking us | is booked solid | is broken
is down | is holding everything up | is holding it up | is holding me up
is holding this up | is holding us up | is in administration | is in hospital
is in quarantine | is in repair | is in the way | is in the workshop
is keeping us from | is locked | is my bottleneck | is my problem
is not responding | is off | is on the fritz | is our bottleneck | is our problem
is out of | is out of business | is out of order | is out of stock | is playing up
is refusing | is stopping me | is stopping us | is the blocker | is the bottleneck
is the issue | is the problem | is the snag | is the sticking point
is what's holding me up | is what's holding us up | is what's stopping me
is what's stopping us | isn't available | isn't working | issue with | issues with
it's been pouring | it's pouring | jammed
jammed again | jammed up | jamming again | jams | kaput | keep cancelling on
keep changing | keeps breaking | keeps cancelling on | keeps changing
keeps crashing | keeps dropping | keeps failing | keeps freezing
keeps getting postponed | keeps going down
keeps hanging | keeps jamming | keeps kicking me out | keeps leaking
keeps logging me out | keeps putting me off
keeps putting us off | keeps rejecting | keeps stalling
keeps timing out | keeps tripping | keeps us from starting | kept crashing
kept failing | kept jamming | kept me from doing | kept tripping | kicked me out
kicks me out | larger than | leak | leaked
leaking | leaking again | leaks | leaks again | left the company
lent out | let me down | let us all down | let us down | lets us down
locked me out | locked out | locked up | locked us out | locking me out
locks me out | locks up | locks us out
logs me out | lost in the post | lost in transit
made it impossible | makes a funny noise
makes a noise again | makes a strange noise | makes it impossible
makes that noise again | making a funny noise | making noises again
making that noise again | messing about | mismatch
missed the delivery | mould | needed elsewhere | no access | no access to
no admin rights | no appointment | no appointments | no bandwidth | no budget
no budget for | no crane | no data | no date available | no date for us
no dates available | no driver | no drivers | no electrician | no electricity
no funding | no funds | no gas | no heating | no internet | no licence | no license
no lift | no longer available | no materials | no money | no network
no one answers | no one available | no one gave | no one gives | no one has told
no one replies | no one to do it | no one told | no parts | no permission
no permissions | no power | no quorum | no rights | no room | no room free
no rooms free | no scaffold | no scaffolding | no show | no showed | no signal
no slot | no space | no spare | no spare parts | no spares | no stock
no stock left | no supplier | no technician | no truck | no van | no vehicle
no venue | no water | no wifi | no-show | no-showed | nobody answered
nobody answers | nobody available | nobody can tell | nobody gave | nobody gives
nobody has told | nobody knows | nobody replied | nobody replies | nobody to do it
nobody told | none in stock | not answering | not approved | not arrived
not available | not budgeted | not come | not delivered | not enough budget
not enough data | not enough material | not enough space | not enough stock
not enough volunteers | not in stock | not letting me | not letting us
not replying | not responding | not to be had
not working | not working again | nothing in stock
nothing is working | nothing works | nothing's working | nowhere to be found
objected | objects to | occupied | occupied by | on back order | on its last legs
on loan | on strike | on the blink | only arrive | only arrives | only come
only comes | out of action | out of budget | out of funds | out of ink
out of material | out of materials | out of money | out of order | out of paint
out of paper | out of parts | out of staff | out of stock | out of toner
out of wire | out on hire | out on loan | out sick today | outage | over budget
over the budget | overbooked | overheated | overheats | packed in | packed up
past repair | phoned in sick | playing up
playing up again | postal strike | pouring down
pouring rain | pouring with rain | power cut | prevented me | prevented me from
prevented us | prevented us from | prevents me | prevents us | price hike
price went up | problem with | problems with | production incident
production issue | production issues | production problems | pulled out | puncture
put a stop to | put paid to | quit | rail strike | rain all week | rained all week
rained off | rained out | raining
raining all week | ran out | ran out of | rattles | rattling | recalled
recruitment freeze | refused | refused to
refuses | refuses to | refuses to start | refusing to
rejected | rejected by | resignation | resignations | resigned | rotten
run out | runs out | rusted through
same fault again | same problem again
says access denied | scorched | seized up | sent back
sent it back | sent the wrong | setback | shattered | sheared off | short circuit
short staffed | short-staffed | shortage | shows an error | shut up shop
shuts me out | snag | snapped | snow | snowed in | sold out | spending freeze
squeaking | squeaks | staffing issues
stand in the way | stands in the way | stolen | stood me up
stood us up | stopped again | stopped me
stopped me from | stopped us | stopped us from
stopped working | stopped working again | stops me
stops me from | stops us | storm | strike | stuck in customs | supplier delay
supply issues | supply problems | taken by | technical difficulties
technical issues | technical problems
the same problem again | the wrong | the wrong ones | there are no
there is no | there's no | theres no | third party delay | third-party delay
throws an error | throws an exception | throws errors | throws me out
timed out | times out | timing out | too big
too cold | too dangerous | too dark | too early | too expensive | too few
too heavy | too hot | too late | too long | too many | too much rain | too much wind
too old | too risky | too short | too slow | too small | too tight | too wet
too windy | took another job | took it back | took the whole | totalled
train strike | tripped | trouble with | turned down | turned it down
turned out bigger | turned out harder | turned out larger | turned out more
turned out to be broken | turned out to be too | turned out to be wrong
turned out worse | turned us down | turns out it's broken | unavailable
under water | understaffed | underwater | used elsewhere | vandalised | vetoed
walked off | walked out | warped | was cancelled by | was down | was lost | was off
was recalled | was rejected | waterlogged | we've no | went bankrupt | went bust
went down | went into administration | went missing | went out of business
went over budget | went under | went up in price | were recalled | were rejected
with the wrong | withdrawn their | withdrew | wobbles | won't accept | won't approve
won't boot | won't budge | won't charge
won't close | won't connect | won't download | won't dry
won't fit | won't give | won't hold | won't install | won't let | won't let me
won't let us | won't light | won't load | won't open | won't print | won't respond
won't run | won't save | won't set | won't sign | won't start | won't stick
won't sync | won't take my | won't turn | won't turn on | won't upload | won't work
won't work with | wont give | wont let | wont sign | worn out | wouldn't let me
written off by | wrong address | wrong color | wrong colour | wrong files
wrong model | wrong number of | wrong one | wrong part | wrong size | wrong type
wrong version
defective | gave up on us | is defective | never arrived | never came | never showed
never showed up | never turned up | out of commission | was defective | went bang
too blurry | too crowded | too dear | too faint | too far | too high | too icy
too loose | too low | too muddy | too noisy | too pricey | too rough | too steep
too thick | too thin | too weak
""",
    # own time and effort
    "9": """
a busy one | a colleague down | a cook down | a lot on | a lot on my plate
a man down | a person down | absorbed by | absorbed in | all over the place
are away | are ill | are sick | are slowing us down | at the dentist | ate all my
ate everything | ate into my | ate my | ate the week | ate the whole | ate up all
ate up my | audit prep | back is out | back to back meetings | back-to-back meetings
been away | been ill | been laid up | been off | been off sick | been off since
been off work | been out of action | being ill | bereavement | bigger job than
bigger than | bit busy | bogged down | bogged down in | broke my | buried in
buried under | busy | busy week | busy with | called away | came up | caught up in
caught up with | child was sick | chock-a-block | chocka | christmas rush
closing week | consumed by | cost me a | cost me the whole | cost me time
cost me two | cost us a | cost us the whole | cost us time | cost us two
couldn't find the time | couldn't find time | couldn't get to it | covering for
crazy busy | crazy week | delayed me | delayed us | delaying us | delays us
devoured | didn't find the time | didn't find time | didn't find time for it
didn't have time | didnt have time | distracted by | don't have a minute
don't have a spare minute | don't have any time | don't have the time
double shifts | down with a bug | down with covid | down with flu
down with the flu | dragged into | drowning | drowning in | eaten up
eating all my time | eating up my | eats all my time | end of term
end-of-month rush | exam week | exams | extra shifts | fallen ill | family emergency
fell behind | fire fighting | firefighting | flat out | flat out with
food poisoning | frantic | fully absorbed | gobbled up | got caught up | got covid
got flu | got ill | got in between | got in the way | got lots on | had covid
had flu | had me waiting | had no time | had the flu | had us waiting
hadn't the time | hands are full | hands full | harder than | harder than expected
has covid | has eaten | has eaten up | has flu | has swallowed | has taken all
has taken over | has taken up | has the flu | have been out | have covid
have eaten | have flu | have lots on | have no capacity | have no headspace
have no spare time | have no time | have not found the time | have taken over
have taken up | haven't found the time | haven't got the time | haven't had the time
hectic | holding things up | holidays | hols | in bed with | in hospital
inspection week | is away | is delaying us | is ill | is out sick | is sick
is slowing it down | is slowing me down | is slowing things down
is slowing us down | jury duty | keeping me busy | keeping us busy | keeps me busy
keeps me from | keeps us busy | kept getting in the way | kept me away
kept me busy | kept me from | kept me waiting | kept us busy | kept us from
kept us waiting | kid was sick | kids were ill | knocked us back | laid up
loads on | loads on at the moment | longer than expected | longer than hoped
longer than i thought | longer than planned | lost a day | lost a few days
lost a week | lost four | lost friday | lost half | lost monday | lost most of
lost nearly | lost the whole | lost three | lost thursday | lost time | lost tuesday
lost two | lost two days | lost wednesday | lots on at | lots on at the moment
lots on my plate | lots on right now | low on staff | mad week | madly busy | manic
manic week | maternity leave | meetings all day | meetings all week | mental week
migraine | migraines | misjudged | month end close | more complex
more complex than | more complicated | more complicated than | more effort
more involved | more than i thought | more to it than | more work than
moving house | my hands are full | night shifts | no capacity | no energy
no free minute | no headspace | no minute | no spare minute | no spare time
no staff | no time | not a free minute | not a spare minute | not as easy as
not as simple as | not enough hands | not enough people | not enough time
not had a minute to myself | off for a week | off ill | off sick | off work
on a night shift | on a trip | on call all week | on call this week | on earlies
on early shift | on early shifts | on holiday | on jury duty | on late shift
on late shifts | on lates | on leave | on night shift | on night shifts | on nights
on parental leave | on sick leave | on the road | on vacation | on-call week
one down | one man down | one person down | ooo | other priorities | other things
other work | out of office | out sick | overcommitted | overloaded | overran
overrun | overwhelmed | overworked | parental leave | paternity leave
plate is full | poorly | pulled away | pulled into | pulled off | pulled onto
put my back out | put us back | quarter end | quarter-end | rammed | ran out of time
really busy | roped into | run off my feet | run off our feet | rush season
rushed off my feet | rushed off our feet | school holidays | school run
short handed | short of people | short of staff | short on staff | short-handed
shorthanded | sick | sick child | sick kid | sick kids | sick leave | sidetracked
slammed | slow me down | slow things down | slow us down | slowed me down
slowed us down | slowing me down | slowing things down | slowing us down
slows it down | slows me down | slows things down | slows us down | snowed
snowed under | so busy | sprained | stomach bug | stretched | stretched thin
stretched too thin | stuck in meetings | sucked up | sucking up | sucks up
super busy | swallowed everything | swallowed my | swallowed the whole
swallowed up | swamped | take all my time | take longer | taken ill | taken up by
taken up with | takes ages to | takes all my time | takes longer | takes longer than
takes up all | taking ages | taking all my time | taking longer | taking longer than
taking up all | there's no time | thin on the ground | threw us back | tied me up
tied up | tied up in | tied up with | ties me up | too ambitious | too busy
too few people | too little time | too many other things | too many things
too much else | too much on | too much work | took ages | took all day | took all my
took all my time | took everything | took longer | took longer than
took most of my | took my whole | took over my week | took the whole
took up all my | took up everything | took up most of my | took up my whole
tougher than | traveling | travelling | trickier than | twisted my | two cooks down
two down | two people down | under the weather | underestimated | underestimated how
underestimated it | undermanned | up the wall | up to my ears | up to my eyeballs
up to my eyes | up to my neck | urgent things | very busy | wall to wall meetings
was away | was ill | was out | was sick | we have no time | were ill | with flu
year-end close
a bloke down | a driver short | a man short | a nurse short | all hands on deck
alone in the office | alone in the shop | alone on shift | alone on the floor
are killing me | are killing us | chasing my tail | chasing our tails
couldn't come to it | crunch time | did not come to it | didn't come to it
doing my head in | doing two jobs | doing two people's work | eating me alive
firefighting all week | getting hammered | hammered with | holding the fort
is killing me | is killing us | killed me | killing me | killing us
on my own in the | on my own on the | on my own since | on my own this week
one bloke down | one short | pulled off it | pulled off this | putting out fires
smashed with | snowed under at | snowed under by | snowed under with
stolen my week | two blokes down | two short | wearing two hats
a bigger job | a lot more than | a lot of work | asks for a lot more
asks for more than | asks for much more | asks much more than
bigger than it looked | bigger than it looks | far more than | fiddlier than
is slower than | more awkward than | more detailed than | more fiddly than
more painful than | more than last time | more to do than | much more than expected
much more than i thought | much more than last year | much more to it
much slower than | needs much more than | slower than i thought
wants much more than
all hell broke loose | all new to me | annual leave | bedlam | bereavement leave
bronchitis | by myself this week | carer's leave | carers leave | carnage
carnage here | chicken pox | chickenpox | compassionate leave | covering nights
covering shifts | covering the | covering two | crazy here | d and v | d&v
did my back in | exam leave | flat on my back | gastro | getting on top of me
got on top of me | got on top of us | half days | hectic here | i only work
i'm only in | i'm part time | i'm part-time | it's just me | it's only me | just me
just me and | just me this week | laid low | learning as i go
learning on the job | mad here | madness | madness here | manic here | mayhem
mental here | never done it before | never done one before | never done one of these
new territory for me | new to me | new to us | norovirus | of us on
of us on shift | on annual leave | on compassionate leave | on exam leave
on half days | on my own here | on reduced hours | on study leave
on the broad of my back | on top of everything | on top of everything else
on top of my normal | on top of my own | on top of my own work | on top of my usual
on top of the day job | only in on | only in one day | only in three days
only in two days | only me | only work mornings | only work two days | pandemonium
part-time | pneumonia | shingles | single handed | single-handed | single-handedly
study leave | the only one here | the only one in | the only one on
tonsillitis | unpaid leave | us on for | with a bad back | with a cold | with covid
with the flu
back to back | back-to-back
am down with | are eating my | are fried | are shot | are taking up all
are taking up every | are taking up most | are taking up my | been down with
came down with | come down with | dead on my feet | down with a cold
down with dengue | down with malaria | ears are shot | eating my | eats my
four jobs on the go | is eating my | is fried | is shot | is toast | jobs on the go
on my last legs | on the tools | only got one pair of hands | only one head
only one pair of hands | only two hands | plates spinning | projects on the go
ran out of steam | run out of steam | running on empty | spread thin
spread too thin | stretched too far | take all my | takes all my | takes every
takes half my | takes most of my | taking all my | taking up every | taking up most
taking up my | things on the go | three jobs on the go | two jobs on the go
was down with | we are short | we're short | went down with
are taking my | buried in the | cover for | family bereavement | family stuff
floored me | gnarlier than | had a fall | had to cover | had to cover for
hairier than | has me | has us | having to cover | i only get | i'm buried in
in a and e | is taking my | juggling | juggling this with | knottier than | minding
never stop | never stops ringing | only get the | only have a day
only have mornings | only have one day | only have three days | only have two days
passed away | peak season | peak volumes | peak week | rushed to hospital
taken to hospital | taking my afternoons | taking my days | taking my evenings
taking my mornings | way gnarlier than | went into hospital | wiped me out
wiped us out
stuck at home waiting for | waiting in for | waiting in for the
""",
    # no answer
    "5": """
are holding our | are holding the | are not answering | are not here
are not responding | are sitting on it | are sitting on our | are still arguing
aren't answering | aren't back | aren't back yet | aren't even here | aren't here
aren't here yet | aren't in | aren't in yet | aren't responding | awol | booked out
can't agree | can't be reached | can't decide | can't make up their minds
cannot agree | cannot be reached | cannot decide | complete silence | couldn't agree
crickets | did not come | didn't come | didn't show up | does not answer
does not reply | does not respond | doesn't call back | doesn't get back
doesn't move | doesn't pick up | doesn't respond | don't pick up | don't respond
dragging | dragging its feet | dragging their feet | drags | drags its feet
fobbed off | fobbing me off | fully booked | getting the runaround | ghosting me
goes to voicemail | gone dark | gone quiet | gone silent | has gone awol
has gone quiet | has not answered | has not approved | has not arrived
has not called | has not come | has not confirmed | has not delivered | has not paid
has not replied | has not responded | has not rung | has not sent | has not signed
has us waiting | hasn't answered | hasn't approved | hasn't arrived
hasn't called back | hasn't come | hasn't come back | hasn't come back to me
hasn't come back to us | hasn't come in | hasn't come through | hasn't confirmed
hasn't decided | hasn't delivered | hasn't given | hasn't got back | hasn't landed
hasn't materialised | hasn't paid | hasn't phoned back | hasn't provided
hasn't released | hasn't replied | hasn't responded | hasn't rung back | hasn't sent
hasn't shared | hasn't shipped | hasn't shown up | hasn't signed | hasn't turned up
hasnt answered | hasnt approved | hasnt arrived | hasnt come | hasnt confirmed
hasnt delivered | hasnt replied | hasnt responded | hasnt sent | hasnt signed
have gone quiet | have not answered | have not approved | have not arrived
have not confirmed | have not delivered | have not replied | have not responded
have not sent | have not signed | haven't answered | haven't approved
haven't arrived | haven't called back | haven't come back | haven't come in
haven't come through | haven't confirmed | haven't decided | haven't delivered
haven't heard a peep | haven't heard a thing | haven't heard a thing from
haven't heard a word | haven't heard anything | haven't heard anything from
haven't heard back | haven't heard back from | haven't heard from | haven't paid
haven't released | haven't replied | haven't responded | haven't sent
haven't shipped | haven't signed | haven't turned up | havent arrived
havent delivered | havent heard back | havent replied | havent responded
havent sent | heard nothing | heard nothing back | heard nothing back from
heard nothing from | heard nothing yet | holds the | ignores me | ignores my
ignores our | ignores us | ignoring me | ignoring us | is holding our
is holding the | is not answering | is not back | is not here | is not ready yet
is not responding | is on holiday until | is silent | is sitting on it
is sitting on our | is sitting on the | is withholding | isn't answering
isn't back | isn't back yet | isn't even here | isn't getting back | isn't here
isn't here yet | isn't in | isn't in yet | isn't responding | keep being told
keep promising | keep telling me to wait | keep us waiting | keeps me waiting
keeps postponing | keeps promising | keeps rescheduling | keeps saying next week
keeps saying tomorrow | keeps telling me | keeps us waiting | kept postponing
leaves us hanging | leaving us hanging | left us hanging | missing in action
never answered | never came back | never replied | no answer | no answer back
no answer from | no approval from | no approval yet | no call back | no callback
no confirmation from | no data from | no date from | no decision from
no decision yet | no feedback from | no feedback yet | no free slot | no free slots
no input from | no joy from | no joy with | no line from | no news back
no news back from | no news from | no news yet | no ok from | no one came back
no one can | no one got back | no one got back to me | no one knows | no one replied
no one wants | no quote from | no reaction | no reaction from | no reply
no reply as yet | no reply back | no reply from | no response | no response from
no sign from | no sign of | no sign-off from | no sign-off yet | no slots
no sound from | no word back | no word back from | no word from | no word yet
nobody came back | nobody came back to me | nobody can | nobody from
nobody got back | nobody got back to me | nobody has come back to me | nobody wants
nobody will | none answered | none came back | none came back to me | none got back
none got back to me | none has replied | none have replied | none of them answered
none of them replied | none replied | not a peep | not a peep from | not a squeak
not a word | not a word from | not answered | not answering | not back yet
not confirmed | not decided | not decided yet | not even arrived
not even delivered | not even here | not even in | not getting back
not heard a thing | not heard back from | not heard from | not here yet | not in yet
not picking up | not received from | not received yet | not released yet
not replied | not replying | not responded | not responding | not there yet from
not through yet | nothing back | nothing back from | nothing from
nothing heard from | nowhere in sight | out of reach | owes me | owes us
radio silence | radio silence from | silence from | sits on it | sitting on it
stays silent | still arguing | still being decided | still debating | still deciding
still hasn't | still haven't come | still missing from | still not arrived
still not delivered | still not here | still not replied | still nothing
still nothing from | still owe me | still owes me | still owes us
still to hear from | straight to voicemail | stringing us along | strings us along
takes ages | takes forever | taking forever | to be decided by | total silence
undecided | unreachable | went quiet | went silent | went to voicemail
won't pick up | yet to hear back from | yet to hear from
""",
}

MENDS = (
    "swapped|replaced|fixed|sorted|changed|corrected|exchanged|redid|patched|returned"
    "|reordered|rectified|resolved|solved|mended|repaired|cleared|dealt with"
    "|worked around|got round|straightened out"
)
"""What one does with trouble: "the grout was wrong but we swapped it"."""
