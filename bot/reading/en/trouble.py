"""English words for what goes wrong."""

WORDS = {
    # trouble
    "R": """
can't fit us in | can't fit me in | couldn't fit us in | couldn't fit me in
can't squeeze us in | can't squeeze me in | can't see us | can't see me
did a terrible job | did a bad job | did a poor job | made a mess of | botched
discovered a bad | discovered a big mistake | discovered a big problem
discovered a broken | discovered a contradiction | discovered a crack
discovered a defect | discovered a fault | discovered a flaw | discovered a gap
discovered a hole | discovered a leak | discovered a mistake | discovered a serious
discovered a short circuit | discovered a wrong | discovered an error
discovered damp
discovered mold | discovered more cracks | discovered more damage
discovered more rot | discovered mould | discovered rot | discovered rust
discovered water damage | discovered woodworm | found a bad | found a big mistake
found a big problem | found a broken | found a contradiction | found a crack
found a defect | found a fault | found a flaw | found a gap | found a hole
found a leak | found a mistake | found a serious | found a short circuit
found a wrong | found an error | found damp
found mold
found more cracks | found more damage | found more rot | found mould | found rot
found rust | found water damage | found woodworm | spotted a bad
spotted a big mistake | spotted a big problem | spotted a broken
spotted a contradiction | spotted a crack | spotted a defect | spotted a fault
spotted a flaw | spotted a gap | spotted a hole | spotted a leak | spotted a mistake
spotted a serious | spotted a short circuit | spotted a wrong | spotted an error
spotted damp
spotted mold | spotted more cracks
spotted more damage | spotted more rot | spotted mould | spotted rot | spotted rust
spotted water damage | spotted woodworm
quit on day | quit on us | has quit | resigned | gave notice | handed in her notice
handed in his notice | handed in their notice | walked out on us | gone missing
has gone missing | went missing | did a runner
no longer make the | no longer makes the | no longer sell the | no longer sells the
no longer stocks the | stopped making the | went out of production
are bent | are crooked | are dented | are mouldy | are scratched | are torn
are unreadable | are unusable | are useless | arrived bent | arrived crooked
arrived dented | arrived scratched | arrived torn | came bent | came crooked
came dented | came scratched | came torn | delivered bent | delivered dented
delivered torn | is bent | is crooked | is dented | is mouldy | is rusted through
is scratched | is torn | is unreadable | is unusable | is useless | peeled off
was bent | was dented | was torn | was unusable | was useless | delivered broken
delivered damaged | delivered cracked | delivered scratched
it poured | it bucketed | it chucked it down | it tipped down | it hailed
it has rained | it's rained | it has been raining | it's been raining
it's been pouring | it has snowed | it's been snowing
arrived without | came without | delivered without | turned up without
nobody makes | nobody makes them | nobody sells | nobody stocks | no one stocks
are in my way | are in our way | get in my way | get in our way | gets in my way
gets in our way | in my way | in our way | is in my way | is in our way
is faulty | are faulty | is duff | are duff
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
did not help | didn't help | doesn't help | don't help | hasn't helped | haven't helped
ghosting me | ghosting us | ghosts us | ghosted us | given away | given up the ghost
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
nobody has given | nobody's given | nobody has sent | nobody's sent | nobody has told
nobody's told | nobody has handed | no one has given | no one gave | no one has sent
no one has told | noone has given | noone gave
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
stops me from | stops us | storm | strike | supplier delay | we're out of
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
}

MENDS = (
    "swapped|replaced|fixed|sorted|changed|corrected|exchanged|redid|patched|returned"
    "|reordered|rectified|resolved|solved|mended|repaired|cleared|dealt with"
    "|worked around|got round|straightened out"
)
"""What one does with trouble: "the grout was wrong but we swapped it"."""
