"""What English work brings about: signs that it is done though nobody says "done"."""

RESULTS = {
    "fill|refill|top|restock|stock": """
are full | full again | is full | 's full | full now | topped up | to the brim
""",
    "empty|clear|drain": """
are empty | is empty | 's empty | empty now | run dry
""",
    "replace|swap|install|fit|mount|hang|attach|refit|change": """
is on | are on | 's on | went on | is back on | are back on
""",
    "book|reserve|find|buy|get|order|hire|borrow|rent|source": """
got one | found one | have one | have one now | got us one | got ourselves one
managed to get one | managed to find one
""",
    # titles that begin so: what can then be said
    "get|collect|obtain|fetch|pick|buy|receive|request|secure|borrow|chase": """
got it | got them | got hold of it | got hold of them | got my hands on it
have it now | have them now | in my pocket | in my hands | in my hand | in my bag
in my drawer | on my desk | in the drawer | in the safe | in the building | in the van
is here | are here | 's here | here now | here since | here at last | all here
finally here | has arrived | have arrived | arrived | is in | are in | came in
turned up | picked it up | picked them up | in our hands | on my key ring
in the office now | on site now
""",
    "order|commission|print|source": """
is here | are here | 's here | here now | all here | finally here | has arrived
have arrived | arrived | turned up | came in | is in | are in
""",
    "get|obtain|renew|apply|request|seek|secure|agree|approve|clear": """
got the green light | got the go-ahead | got the ok | got the okay | got the nod
have the green light | have the go-ahead | gave the green light | gave the go-ahead
gave it the nod | gave us the nod | gave their blessing | gave his blessing
gave her blessing | got their blessing | nodded it through | waved it through
is valid again | valid until | good for another year | good for another two years
good for another three years | good for another five years | thumbs up
certificate's in | certificate is in | certificate came | certificate has come
licence is in | licence's in | licence came | permit's in | permit is in | permit came
rubber-stamped | signed on the dotted line | is renewed
""",
    "return|give|hand|take|bring|send|ship|drop": """
back with | back at the | back to the owner | took it back | took them back
brought it back | brought them back | gave it back | gave them back
handed it back | handed them back | sent it back to | sent them back to
dropped it back | dropped them back | back where it belongs | back where they belong
back in their hands | in their hands | in his hands | in her hands
is back | are back | 's back
""",
    "tell|inform|brief|notify|warn|remind|explain|announce|update|teach|introduce|let|"
    "communicate|show|instruct|train|consult": """
know about it | knows about it | know now | knows now | know what to do
knows what to do | all know | they know | everyone knows | everybody knows
know the new | knows the new | is aware | are aware | are all aware | all aware
are in the picture | is in the picture | are in the loop | is in the loop
are up to speed | is up to speed | have heard it | have heard about it
got the message | got the memo | spoke to all | spoke to everyone | spoke to everybody
talked to all | talked to everyone | talked to everybody | spoken to all
spoken to everyone | spoken to everybody | went through it with | took them through it
ran them through it | walked them through it | has the info | have the info
""",
    "fix|repair|mend|replace|restore|unblock|service|recalibrate|calibrate|reset|debug|"
    "patch|sort|solve|resolve|rewire|rebuild|adjust|reconnect|unclog|overhaul|swap|"
    "change|upgrade|install|clean|stop|get": """
is quiet now | dead quiet now | tight now | tight again | is tight | holds pressure
holding pressure | holds water | watertight | bone dry | dry now | good as new
like new | like a new one | as it should | as they should | as it used to
back to normal | behaving | behaves again | behaving again | behaving itself
opens and closes | opens and shuts | turns freely | runs freely | runs free
running freely | flows freely | flowing again | flows again | drains properly
draining properly | no trouble since | no problems since | no issues since
no crash since | no crashes since | no errors since | no complaints since
no leaks since | hasn't crashed since | hasn't dripped since | hasn't leaked since
hasn't happened since | hasn't happened again | hasn't come back since
hasn't jammed since | hasn't failed since | not come back since
happens no more | is history | spot on | spot on again | dead on | gone for good
""",
    "clear|empty|tidy|clean|unblock|remove|dispose|declutter|sort|delete|purge|sweep|"
    "strip|scrap|process|answer|work": """
inbox zero | queue is empty | queue's empty | is empty | are empty | 's empty
emptied | down to zero | at zero | is clear | are clear | 's clear | runs free
gone | backlog is gone | backlog's gone | is gone | are gone | 's gone | all gone
nothing left in | you can see the floor | you could eat off | is spotless
are spotless | sparkling | gleaming | squeaky clean | shining | shiny
is tidy | are tidy | neat and tidy | looks like new | to the tip | to the dump
in the skip | off to the recycling
""",
    "restock|refill|fill|stock|replenish|load|top|charge": """
is full | are full | 's full | full again | full to the brim | topped up | to the top
fully stocked | is stocked | are stocked | well stocked | fully loaded | fully charged
shelves are full
""",
    "put|hang|mount|install|set|erect|place|fit|fix|attach|display|raise|pin|stick|move|"
    "relocate|transfer|store|stow|bring|position|lay|build|assemble": """
up since | up now | is up | are up | 's up | hangs | is hanging
sits in the | sits on the | stands in the | stands on the | sitting in the new
standing in the new | lives in the | is in position | are in position | in situ
sits where | stands where | hangs where | on the wall | in its new home
in its new place | in their new place | in their new home | at its new place
in the new | at the new | bolted down | screwed on | screwed in | clicked in
""",
    "wash|clean|polish|scrub|hoover|vacuum|sweep|mop|dust|rinse|wipe|degrease": """
clean | clean again | clean now | spotless | gleaming | is gleaming | are gleaming
sparkling | shining | shiny | shiny again | like new | gave it a good | gave them a good
gave it a wash | gave it a clean | gave it a wipe | through the car wash
""",
    "move|migrate|transfer|relocate|shift|copy|port|switch": """
are across | is across | all across | is over there | are over there
are over there now | is over there now | have come across | has come across
""",
    "open|reopen|unlock": "is open | are open | 's open",
    "sharpen": "sharp | razor sharp | sharp again | sharp now",
    "straighten": "straight | straight again | straight now",
    "tighten": "tight | tight again | tight now",
    "shorten": "short enough | shorter now | short now",
    "level": "level | level now | level again",
    "warm|heat": "warm | warm again | warm now",
    "dry": "dry | dry again | dry now | bone dry",
    "light": "lit | lit again | bright",
    "lay|tile|floor|carpet|pave|spread": """
is down | are down | 's down | down since | all down | is laid | are laid
""",
    "take|remove|pull|dismantle|strip|clear|lower|demolish|uninstall": """
is down | are down | 's down | lights down | signs down | down and boxed
down since | down now | is off | are off | 's off | is gone | are gone | 's gone
all gone | packed away | put away | boxed | boxed up | in storage | in the attic
in the loft | in the skip | in the cellar | off the wall | off the site
""",
    "kick|start|begin|commence": """
has started | have started | started it | is running | are running | 's running
is under way | are under way | is underway | are underway | in full swing
off the ground | up and running | it started | started on | began | has begun
""",
    "elect|appoint|choose|nominate": """
voted in | was elected | were elected | was appointed | were appointed | got elected
was voted in | were voted in | has been elected | has been appointed
""",
    "hire|recruit|find|appoint|employ|fill|onboard": """
found a | found an | found our | found the | found us a | have found a
she signed | he signed | they signed | has signed | have signed | signed yesterday
signed today | signed on | she said yes | he said yes | she's in | he's in
she has started | he has started | she started | he started | starts on the
starting on the | starts in | joined us | has joined | contract is signed
offer signed | signed the offer | we have one now | got one
""",
    "pass|take|sit|finish|complete|attend|get|do": """
passed | i passed | got through | got my certificate | got the certificate
have the certificate | certificate is | certificate's | certificate arrived
certificate on the wall | badge on my profile | diploma is | diploma's
""",
    "plant|sow|seed|bed|repot|reseed|dig": """
in the ground | in the soil | in the earth | in the bed | in the beds
in their pots | in new pots | under the soil | dug in
""",
    "pay|transfer|settle|reimburse|refund": """
transferred | money is out | money's out | money has gone out | money went out
money left the account | has his money | has her money | have their money | wired
all square | we're square | nothing owing | balance is zero | money is with them
""",
    "paint|repaint|decorate|varnish|touch|coat|line|mark|restripe": """
a fresh coat | fresh coat of paint | a new coat | both coats on | second coat is on
second coat on | second coat's on | final coat is on | top coat is on | top coat's on
top coat on | looks like new | bright white | paint is dry | paint's dry
freshly painted | new lines are on | lines are on
""",
    "vaccinate|immunise|treat|jab|inject|worm|deworm": """
had their jabs | had their shots | got their jabs | got their shots | had the jab
had its jab | have been done | got the jab | had their injections
""",
    "send|thank|invite|congratulate|write|notify|post|mail|ship|dispatch|deliver|"
    "distribute|forward|return|submit|hand": """
in the post | on its way | on their way | in your inbox | in their inbox
in your mailbox | in everyone's inbox | in their mailboxes | left the building
left the house | left the warehouse | with the courier | courier has it
picked up by the courier | picked up by dhl | picked up by ups | has it now
have it now | they have it | she has it | he has it | everyone has theirs
everyone has one | everybody has one | everyone got theirs | everyone got one
is with the client | with the client now | with them now
""",
    "sell|let|rent|rehome|donate|give": """
sold | found a buyer | has a new owner | have a new owner | buyer paid
buyer took it | buyer has it | buyer picked it up | is gone | are gone | 's gone
all gone | found a tenant | is let | are let | new home
""",
    "organise|organize|arrange|book|reserve|plan|schedule|agree": """
is booked for | are booked for | is scheduled for | are scheduled for
is set for | are set for | is fixed for | is down for | is on for
is reserved for | is arranged for | is planned for | date is set | date's set
is in the diary | in the diary | in everyone's diary
in the calendar | in everyone's calendar | in all our calendars | locked in
room is ours | is ours | all arranged | pencil's ink now | registration's through
registration is through | we're signed up | we are signed up | tickets are here
confirmation is here | confirmation's here | confirmation came | confirmation in my
confirmation arrived | got confirmation | got the confirmation | we have a date
""",
    "write|draft|document|record|prepare|update|compile|create|produce|publish|share|"
    "design|make|list|post": """
in everyone's inbox | in your inbox | in the shared folder | on the drive
on the shared drive | on the wiki | on confluence | on the intranet | on the website
on the noticeboard | on the notice board | is live | is online | is up | for all to see
on the server | in the handbook | in the folder | in the system
""",
    "register|enrol|enroll|sign|apply|join|open|close|cancel|activate|deactivate": """
we're in | i'm in | registration's through | registration is through
went through | confirmation is here | confirmation's here | confirmation came
confirmed the closure | confirmed the cancellation | confirmed the opening
bank confirmed | got confirmation | membership card is here | number is active
is closed for good | account is gone | account's gone | we're signed up
we are signed up | i'm signed up
""",
}
"""For each verb, or verbs, of a title, in plain words what its end looks like."""

GOING_AGAIN = """
are going | at it | carried on | continued | get going | going | got going
got started | has started | have started | in business | in full swing | is going
moving | on it | on the road | on track | picked up | progressing | resumed
rolling | started | under way | underway | up and running | up and running again
working
"""
"""With "again" these tell that work goes on which had stopped."""

FAULTS = """
beep beeps beeping beeped bleed bleeds bleeding bled
bounce bounces bouncing bounced bug bugs buzz buzzes buzzing buzzed clog clogs
clogging clogged crash crashes crashing crashed creak creaks creaking creaked
drip drips dripping dripped error errors fail fails failing failed failure failures
flicker flickers flickering flickered flood floods flooding flooded freeze freezes
freezing froze hang hangs hanging hung jam jams jamming jammed lag lags lagging lagged
leak leaks leaking leaked misfire misfires misfiring noise overheat overheats
overheating overheated overflow overflows overflowing rattle rattles rattling rattled
rub rubs rubbing scrape scrapes scraping shake shakes shaking shook skip skips
skipping slip slips slipping slipped smell smells smelling smelt spill spills
spilling spilled squeak squeaks squeaking squeaked squeal squeals squealing
stick sticks sticking stink stinks stinking stutter stutters
stuttering timeout timeouts trip trips tripping tripped vibrate vibrates vibrating
whistle whistles whistling wobble wobbles wobbling wobbled
"""
"""What broken things do: once they do it no longer, they are mended."""

WORKS = """
boots charges closes connects cools drains drives fits fires flows flushes heats holds
lights loads locks moves opens prints pumps reads responds rings runs scans seals
sends shuts spins starts steers swings syncs turns works responding printing pumping
heating cooling charging draining flowing sealing spinning straight level tight dry
usable stable accurate reachable available accessible operational functional lit
watertight whole warm safe bright quiet complete
"""
"""What mended things do, or are, again."""

REPAIRS = (
    "fix|repair|mend|restore|debug|service|overhaul|troubleshoot|resolve|solve|cure"
    "|patch|stop|find|trace"
)
"""Verbs of titles of which the work begins with finding what is wrong."""

BRINGS_BACK = (
    f"{REPAIRS}|repaired|fixed|replace|rewire|rewiring|rebuild|recalibrate|calibrate"
    "|reset|sort|reconnect|unblock|unclog|clean|swap|change|upgrade|install|get|bring"
    "|put|restart|start|relaunch|launch|reopen|open|migrate|move|switch|set|connect"
    "|recommission|commission|recover|reinstate|revive|reboot|investigate|inspect|test"
    "|refit|refurbish|adjust|descale|drain|bleed|flush|charge|update|deploy|release|fit"
    "|return|resume"
)
"""Verbs of titles of which the work ends when a thing runs again."""

RUNS_AGAIN = (
    "running again|is running again|are running again|and running again|working again"
    "|working again now|and working again|works again|up and running again|again"
    "|back up and running|is back up and running|is working again|are working again"
)
"""Ends no other work, which can go on: "the plates are running again"."""

TROUBLES = (
    "problem|problems|issue|issues|trouble|fault|faults|bug|bugs|error|errors|glitch"
    "|leak|outage|jam|mess|hiccup"
)
"""What was in the way, so that it ends no other work once it is gone."""

GONE = (
    "fixed|sorted|sorted out|solved|resolved|repaired|mended|gone|cleared|cleared up"
    "|dealt with|over"
)
"""What is told of it then."""
