"""English words that put an answer off, or are of the answer alone."""

WORDS = {
    "z": """
nothing to say about | will report | will report in full
same as before | same as last time | same as always | same as ever | same as usual
same as yesterday | same as it was
emailed you about | messaged you about | sent you a mail about | sent you a message
sent you a message about | sent you a note | sent you an email | sent you an email about
wrote to you about | full update tomorrow | proper update tomorrow
answer all your questions | answer each of your questions | answer your questions
get to your messages | get to your questions | go over your questions
go through your list | go through your messages | go through your questions
look at some other time | look at your questions | no info | no info now
no info yet | no information now | no information yet | read your questions
sit down with your list | sit down with your questions | some other time
work through your list | work through your questions
about to board | add me to | all in jira
all in the ticket | all in the tracker
already answered | already replied | already said
already told | already wrote
am not in today | am on training | another time | answer
answered that already | answered this | answered this already | as above | as before
as i said | as i told | as i wrote | as mentioned | as stated | ask again | ask away
ask her about | ask her directly
ask her instead | ask her when | ask him about
ask him directly | ask him instead | ask him when | ask me again | ask me at
ask me in | ask me later | ask me next | ask me on
ask me then | ask me tomorrow | ask them about
ask them directly | ask them instead
ask them when | asking me | assign it to | away from my desk
back in 5 | back in five | bad wifi | bear with me | belongs to | boarding
bothering me | brb | brief you | call you | can i answer | can i come back to you
can i do this later | can i get back to you | can i let you know | can i reply
can i report | can i send | can i tell you | can we chat | can we discuss
can we speak | can we talk | can you ask me
can't say anything yet | can't say yet | can't talk | can't talk now
can't talk right now | can't tell yet
can't tell you yet | can't type | can't type now | change my | changed jobs
changed teams | chat later | check in | come back to you | come to me any more
come to me anymore | correct my name | could i get back to you | could we talk
could you ask me | currently driving | date is wrong | date there is wrong
dates are wrong | delete my | details later | details tomorrow | discuss it in our
dm you | don't ask | don't ask me | don't have an update | don't have any news
don't have any update | don't have any updates | don't have anything new
don't have anything to report | don't have my notes | don't have the data
don't have the figures | don't have the numbers | don't have the stats
don't know yet | don't look | dont ask | dont know yet | driving , will answer later
driving now | driving right now | drop you a line | duly noted | easier to explain
email you | explain in person | figures aren't out | figures not in | fill in
fill it in | fill this in | fill you in
for anything urgent | for emergencies | for urgent matters
for urgent things | gave it to | get back | get back to you
gimme 5 | gimme a sec | gimme five | give an update | give me 10 mins
give me 10 minutes | give me 5 min | give me 5 mins | give me 5 minutes
give me a minute | give me a moment | give me a sec | give me a second
give me five | give me ten minutes | give me two minutes | give you a shout
give you an update | go through it in
going home now | handed it to | handed this to | hang tight
happy to chat | happy to discuss
happy to talk | hard to say | hard to say yet
hard to tell | has taken over | have no news
have no update | have no updates | have nothing new | have nothing to report
have to check first | haven't got my notes | hear from me | i already answered
i already replied | i answered | i have moved to | i just saw this
i left that team | i moved to | i replied | i will check | i will write later
i will write tomorrow | i'll answer | i'll check | i'll email you | i'll get back
i'll reply | i'll respond | i'll tell you | i'll tell you about | i'll write back
i'll write later | i'll write more | i'll write tomorrow | i'll write you
i'm driving | i've moved to | if it's urgent | if urgent
in a call | in an emergency
in case of emergency | in my absence | in my last mail | in my last message
in our call | in our meeting | in the group chat | in the other channel
in the other thread | in the tube
in transit myself | in urgent cases | in your list | is not mine
is the owner now | isn't me any more | isn't mine
it's in jira | it's in the ticket | just seen this | keep you posted
kindly change | knows nothing about
later please | later today i'll | left that department
left that team | left the team | let me ask | let me check | let me find out
let me get back | let me look | let me see | let you know | let's chat
let's discuss | let's talk | lets discuss | lets talk | like i said | look it up
look up | mail you | message you | messaging me | more later | moved teams
my email | my last name | my mail id | my name is | my new address | my new email
my new number | my surname | my time zone | my timezone | need to check
new mail id | no change | no changes
no figures yet | no idea about her
no idea about his | no idea about their | no longer mine
no longer on that | no longer on the team | no longer on this
no longer responsible | no longer work on | no new data | no new figure
no new figures | no new number | no new numbers | no news | no news from me
no news from my side | no news on my side | no numbers yet | no real change
no update | no update from me | no update from my side | no updates | not at my desk
not at work today | not coming in
not coming in today | not in the office today
not in this week | not in till | not in today | not in until | not me | not mine
not mine any more | not mine anymore | not my action
not my area | not my baby | not my job | not my task | not my thing | not now
not on that project | not on that team any more | not on this project
not responsible | not right now
not working today | noted | noted thanks | noted with thanks
can't say anything | can't say anything yet | can't say much | can't say much yet
can't tell you anything | can't tell you anything yet | nothing to say | nothing to tell
nothing new to tell | nothing new to say | nothing much to say | nothing much to tell
nothing from me | nothing from me yet | nothing from my side | nothing new from me
nothing new from my side | nothing new to report | nothing to add
nothing to report | nothing to update | numbers aren't out | numbers not in
off the thread | off this channel | off this list | off this thread | on a bus
on a call | on a plane | on a train | on the bus | on the phone | on the plane
on training today | one moment | one sec | only just saw this | only just seen this
owns this now | passed it on to | passed it to | passed this to | ping you
pinging me | please ask her | please ask her about
please ask her when | please ask him
please ask him about | please ask him when
please ask me | please ask me again
please ask them | please ask them about | please ask them when | please change my
please change the time | please don't | please move these | please reassign
will look at this | i'll look at this | i will look at this | will have a look at this
will send you the figures | will send you figures | will send you the numbers
will send you an update | i'll send you the figures | i'll send you an update
please remind me | please send me
please stop | pls ask her | pls ask him | pls ask me | post an update
posted that in | posted that in the | posted this in | posted this in the
reassign this | reassigned to | remind me | remind me in | remind me later
remind me next | remind me on | remind me tomorrow | remove me from
replied to this | reply | reply later | replying from | report back
report back later | respond | revert | said so in the | said that already
said that in | said this already | said this in | same answer as | same as last week
see above | see below | see my email | see my last | see my mail | see my message
see my note | see the thread | see thread | see what i said | see what i wrote
send an update | send both updates | send it in later | send my update
send the update | send updates | send you a mail | send you an update
send you the details | sent you that | sent you this | sent you this already
should go to | shouldn't be on my list | shouldn't come to me | so annoying
speak later | speak then | speak tomorrow
staying home today | staying in bed | stop asking | stop messaging
stop pinging | stop sending | switched teams | take me off | taken this over | talk
talk about it in | talk later | talk soon | talk then | talk tomorrow | tell you
tell you about | tell you all about | tell you face to face | tell you in person
tell you later | tell you more | tell you tomorrow | terrible wifi | text you
texting from | than type | the date you have
the title is wrong | the wrong date
the wrong deadline | the wrong due date | there is no news
there is no update | there's no change | there's no news | there's no update
this may arrive twice | title is wrong | told you already | told you in
told you last | told you that | told you this | took it over | took over from me
took this over | transferred to | ttyl | type it up later | type something up
typing from | typing on my phone | typing this from | typo in the title | unchanged
update my email | update my name | update my number | update my phone
update tomorrow | update tonight | update you | updates tonight | will answer
will be at lunch | will check | will check and | will look and
will look into it and | will reply | will respond | will update | will write
will write on | will write you | will you be at | will you be in | without my notes
won't be coming in | won't be in | won't be in today | write back | write later
write more | write to you | write you | writing from
writing on my phone | writing this from
wrong date | wrong deadline | wrong due date | wrong person
wrote that already | wrote that in | wrote that in the | wrote this already
wrote this in | wrote this in the | wrote you this | you have the wrong
you will hear from me | you'll hear from me | you've got the wrong | your records
a full update | a proper answer | a proper update | answer in full | answer properly
call you back | catch you later | check my files | check my notes
check with my team | check with the team | circle back | come back on this
full picture | full update | get you an answer | get you an update
get you the details | give you a full update | give you a proper update
give you an answer | give you details | give you more detail | give you the details
give you the full picture | give you the latest | give you the numbers
give you the status | have an answer for you | have an update for you
look in my files | looked in my files | loop back | phone you | phone you back
ping back | ping you back | proper answer | proper update | reply in full
reply properly | respond properly | ring you back | send a full update
send a proper update | send details | the full picture | update properly
write a proper update | write it up properly
has the pen now | i've changed jobs | i've left the team | not my team any more
not my team anymore | not on that team | shouldn't be coming to me
shouldn't be coming to us | these shouldn't come to me
""",
}

LOOKS_UP = (
    r"\b(?:i'd|i would|i'll|i will|i|we'd|we'll|we|would|will) (?:have to|need to|must)"
    r" (?:check|double-?check|find out|look|look (?:it|that|this|them) up"
    r"|look (?:it|that|this) up|look into (?:it|that|this)|go and look|see|ask around)"
    r"(?: again| first| on (?:it|that|this)| that| this| it)?$"
)
"""Ends a clause by which the answer has yet to be looked up: "I'd have to check"."""

OFFERS = "|".join(
    f"{polite}{asked}"
    for polite in ("", "please ", "pls ", "just ", "do ")
    for asked in (
        *("shout", "holler", "say so", "yell", "complain", "write", "call", "ring"),
        *("let me know", "let us know", "tell me", "tell us", "call me", "ring me"),
        *("phone me", "ping me", "text me", "write me", "message me", "email me"),
        *("drop me a line", "give me a shout", "give me a call", "give me a ring"),
        *("come back to me", "get back to me", "shout at me", "dm me", "mail me"),
    )
)
"""Stands before an "if" by which others may but come back to one."""
