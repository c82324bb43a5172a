"""English words for work that is finished, and for finishing it."""

WORDS = {
    # finished
    "D": """
left by courier | left with dhl | left with fedex | left with the courier
left with the post | left with ups
are on order | been put on order | is on order | is on order now | on order
on order now
a done deal | able to complete it | accepted | accepted our offer
accepted the offer | accomplished | aced | aced it | achieved | across the line
agreed | all arranged | all been briefed | all been told | all been trained
all boxed up | all changed | all closed | all complete | all completed | all done
all finished | all finished up | all fitted | all have it now | all hung | all in
all organised | all organized | all out | all over | all planned | all prepared
all sent | all set | all signed | all sorted | all the way through | all there
all up | all up and running | all up to date | all wrapped up | already did it
already did that | already finish | already send | already submit | and running
and running again | and working | and working again | approved | approved by
archived | are back on the road | are changed | are clean | are empty | are final
are finish | are gone | are good to go | are hanging | are in now | are in place
are in production | are live | are on board | are on the portal | are out | are over
are running again | are spotless | are through | are tidy | are trained | are up
are up to date | are with everybody now | are with everyone now | are with you
are working now | as good as new | back in business | back in service | back in use
back on the road | back up and running | bagged | bang up to date | been approved
been briefed | been changed | been informed | been paid | been told | been trained
below target | bob's your uncle | booked | booking confirmed | booking is confirmed
booking made | booking's confirmed | boxed off | brought up to date | bug fixed
bug's fixed | buttoned up | call it done | call that done | calling it done
calling that done | came in at last | came in just now | came in last | came in on
came in this morning | came in today | came in yesterday | came off fine
came off well | came off without a hitch | came through fine | can be closed
can be crossed off | can be ticked | can be ticked off | can check this off
can close it | can close that | can close this | can close this one | can come off
can come off the list | can mark this | can strike it off | can strike that off
can strike this off | can tick it off | can tick this off | can tick this one off
can you close it | can you close that | can you close this | can you mark it as done
can you mark it done | can you tick it off | can you tick this off | case closed
certified | changed over | check | check it off | check this off | checked
checked off | checks out | circulated | cleaned up | cleared | close it
close this one | closed | closed off | closed out | closing it out | closing this
are off my desk | are off my hands | are off my list | are off my plate
is off my desk | is off my hands | is off my list | 's off my desk | 's off my list
closing that | closing that one | closing that one out | closing that out
closing this one | closing this one out | closing this out | come off my list
come off the list | compelete | compelted | compleeted | completd | complete
completed | completly done | complted | concluded | confirmed the booking
consider it closed | consider it done | consider this closed | consider this done
contract is signed | contract signed | contract's signed | could you close it
could you close this | count it as complete | count it as done | cracked it
cross it off | cross me off | cross this off | cross this one off | crossed off
crossed out | crossed the finish line | crossed the line | cut over | delivered
deployed | did it already | did the needful | distributed | dne | doen | done
done and dusted | done deal | done the needful | done with | donee | dropped it off
dropped them off | dun | dunzo | emailed around | emailed everyone | emailed it
emailed it over | emailed out | emailed over | emailed round | emailed them
emailed to | ended | everybody has it | everybody has it now | everyone has it
everyone has it now | everyone knows | fault cleared | fault fixed | filed
finalised | finalized | finihsed | finised | finishd | finished | finished off
finished up | finished with | finito | finnished | finshed | finsihed | fired off
fitted and working | fixed | found one | found somebody | found someone | fulfilled
fully up to speed | is up to speed | up to speed now
fully operational | gave the green light and it's done | give it a tick
give that a tick | goal achieved | goal met | goal reached | gone home
gone home with | gone in | gone in the post | gone live | gone off to | gone out
gone to all | gone to everyone | gone with | good as new | good job done
good to go | got approved | got done | got it across the line | got it all done
got it approved | got it back signed | got it back up | got it booked
got it cleaned | got it delivered | got it done | got it filed | got it finished
got it fixed | got it in | got it installed | got it merged | got it off
got it ordered | got it out | got it over and done with | got it over the line
got it over with | got it paid | got it painted | got it posted | got it printed
got it running | got it sent | got it sent off | got it signed | got it signed off
got it sorted | got it up and running | got it uploaded | got it working
got it written | got one hired | got over the line | got signed | got somebody
got someone | got that done | got that finished | got that over with
got that sorted | got the booking | got them all | got them all done
got them booked | got them cleaned | got them done | got them installed
got them ordered | got them out | got them posted | got them printed | got them sent
got them written | got there in the end | got this done | got this one done
got this sorted | handed in | handed off | handed over | handled | happened
has accepted | has been informed | has done the needful | has ended | has finish
has gone ahead | has gone home | has gone in | has gone off | has gone out
has got it now | has landed | has passed | has shipped | has signed the contract
has started work | have all had | have been informed | have done needful
have done the needful | have finish | have found somebody | have found someone
have gone home | have gone in | have gone off | have gone out | have it in hand now
have it now | have somebody | have taken care of | hired one | hired someone
hit the target | home and dry | hung up | i already did | i'm through | implemented
in and running | in and working | in effect | in everyone's inbox | in force
in hand now | in main | in master | in my hands | in operation | in our hands
in place | in prod | in production | in service | in the archive | in the bag
in the binder | in the books | in the can | in the folder | in the post box
in the repo | in the shared folder | in the system | in their inbox | in use
in your inbox | informed everyone | installed | is a done deal | is a wrap
is all done | is all planned | is all set | is all sorted | is back on the road
is back up and running | is behind me | is behind us | is changed | is clean
is clear now | is complete | is done and dusted | is done with | is empty | is final
is finish | is gone | is good to go | is hanging | is history | is in already
is in now | is in place | is in prod | is in production | is in the bag | is no more
is now in | is now up to date | is off my plate | is official | is on board
is on board now | is on the portal | is online | is open | is open again | is out
is out there | is over | is over with
training is through | training is over | is running again | is spotless | is through
is tidy | is trained | is up | is up and running | is up to date
is with everybody now | is with everyone now | is with you | is working now
issue closed | issue fixed | issue is fixed | issue is resolved | issue resolved
issue solved | issue's resolved | issued | it works | it's a wrap | it's all yours
it's been done | it's been sorted | it's off my desk | it's off my list
it's off my plate | it's up on | it's up to date | it's with you | job done
job's a good 'un | job's a good un | job's done | jobs a good un | jobs done
just put it up | just put them up | kindly close | kindly mark as done
kindly mark complete | knocked it off | knocked it out | knocked off
knocked on the head for good and done | knocked out | know how | knows her way
knows his way | knows how | knows it | knows the | landed | launched | like new
live | lodged | mailed it | mailed out | mailed them | mailed to everyone
managed to close | managed to complete | managed to do | managed to finish
managed to get it done | managed to get it finished | managed to send
mark as complete | mark as done | mark complete | mark done | mark it as complete
mark it as done | mark it complete | mark it done | mark this as complete
mark this as done | mark this done | mark this one done | may be closed
may be considered closed | may consider it closed | merged | met the target
migrated | mission accomplished | nailed | nailed it | needful done
no further action | no further action needed | no further action required
no loose ends | no more to do | no more work needed | no more work on it
no more work on this | no more work on this one | no open points
no open points left | no work left | nothing else to do | nothing further needed
nothing further to do | nothing is missing | nothing left | nothing left to do
nothing more needed | nothing more on this one | nothing more to do | nothing open
nothing outstanding | nothing remaining | nothing remains | nothing remains open
nothing remains outstanding | nothing remains to be done | nothing remains to do
nothing is left | nothing is left open | nothing is left to do | nothing is open
nothing is left to be done | nothing is outstanding | nothing more remains
now in place | now working | off my back
off my desk | off my hands | off my list | off my plate | offer accepted | on air
on file | on prod | on the board now | on the books | on the drive now
on the homepage | on the intranet | on the notice board | on the noticeboard
on the portal | on the server | on the shared drive | on the wall | on the website
on the wiki | on your desk | one less thing | one thing less | online
open for business | operational | order is placed | order placed | order's placed
ordered | out of my hands | out of the door | out the door | out there
over and done | over and out | over the finish line | over the line
over to you now | paid | passed | passed along | past the finish line | pinged over
placed an order | placed the order | please close | please close this | please mark
please mark as done | please mark complete | please mark done
please mark it as done | please mark it done | please tick it off
please tick this off | pls close | pls mark complete | pls mark done | po raised
po sent | po went out | polished off | popped in the post | position filled
position has been filled | position is filled | position's been filled
position's filled | post filled | post has been filled | post is filled
post's been filled | post's filled | posted | posted off | printed | problem fixed
problem is fixed | problem is solved | problem resolved | problem solved
problem's solved | published | purring | purring again | pushed it live
pushed it to live | pushed it to main | pushed it to prod | pushed it to production
pushed live | pushed to live | pushed to main | pushed to prod
pushed to production | put a tick behind it | put a tick behind that
put a tick by it | put a tick next to it | put a tick on it | put away
put in the post | put it to bed | put it up | put that to bed | put them up
put this one to bed | put this to bed | put to bed | put up | ran fine
ran smoothly | reached the finish line | reached the target | ready
ready and waiting | ready to go | refunded | released | released in
reservation confirmed | reservation is confirmed | reservation made
reservation's confirmed | resolved | role filled | role has been filled
role is filled | role's been filled | role's filled | rolled out | running in prod
running in production | running like clockwork | runs again | runs fine
runs like new | said yes | sent | sent across | sent around | sent off | sent out
sent over | sent round | sent through | sent up | serviced | set up | settled
shelved up | ship it | shipped | shot over | signed | signed , sealed , delivered
signed for | signed her off | signed him off | signed off
signed sealed and delivered | signed the contract | signed them off | smashed
smashed it | so tick it | so tick it off | so tick that | sorted | sorted out
spotless | squared away | squared off | struck off my list | submitted
submitted in time | switched over | taken care of | target achieved | target hit
target met | target reached | that was the last of it | that was the last of them
that was the last one | that works now | that's a wrap | that's all done
that's all of it | that's all of them | that's been done | that's been sorted
that's it | that's off my desk | that's off my list | that's off my plate
that's off the list | that's the lot | that's them all | thats it
there is nothing left to do | there's nothing left to do | they are up | they're in
they're live | they're out | they're up | they've all had | theyre up | through with
tick | tick it off | tick me off for | tick that | tick that off | tick that one off
tick this off | tick this one off | ticked off | tied out | told everyone
took care of everything | took care of it | took care of that | took care of them
took care of this | took place | turned in | turned out well | turned over to
u can close | u can close it | u can close this | u can tick | u can tick it
u can tick this | up and running | up and running again | up and working
up on the intranet | up on the wall | up on the website | up to scratch | uploaded
vacancy filled | vacancy has been filled | vacancy is filled | was a success
was able to complete | was able to complete it | was able to finish
was able to finish it | was fine | was told about it | we hired | we're through
we've found someone | we've gone with | went across to | went ahead
went brilliantly | went fine | went great | went home | went home in | went in
went in the post | went live | went off in the post | went off last | went off on
went off this | went off today | went off without a hitch | went off yesterday
went ok | went okay | went out | went over to | went perfectly | went really well
went smoothly | went through | went to all | went to everyone | went to prod
went to production | went very well | went well | were able to finish | were changed
were told | with all of them | with everybody now | with everyone
with the team now | worked out fine | worked out well | working again
working again now | working fine | working perfectly | works again
works as it should | works fine | works like a charm | works now | works perfectly
works well | wrapped | wrapped up | written up | yes , it is | yes , they are
yes all of them | yes it is | yes it was | yes they are | yes they were
you can check it off | you can check this off | you can close it | you can close that
you can close this | you can strike it off | you can strike this off | you can tick
you may consider it closed | you may tick | ✅
and that's me | job jobbed | that's a done deal | that's all of them done
that's all she wrote | that was all of them | that was everything
that was the last of them | that was the lot
that's everything | that's me done | that's one off the list
final version attached | final version is attached | final one attached
that's that | that's the last | that's us done
dished out | given out | handed out | passed round | shared out
""",
    # finishing, done only if it is past
    "d": """
do it first thing | do that first thing | do this first thing
another attempt | another go | another try | be all done | be all set | be closed
be complete | be completed | be delivered | be done | be final | be finished
be handed in | be in place | be in your inbox | be live | be on your desk | be out
be over | be published | be ready | be released | be sent | be sent off | be signed
be sorted | be submitted | be through | be up | be with her | be with him
be with them | be with you | be wrapped up | close | close it off | close off
close out | close that | close this | closing | complete it | completes | completing
conclude | deliver | delivering | deploy | deploying | do the rest
drop in your inbox | expect it | file | final | final draft | final handover
final version | finalise | finalising | finalize | finalizing | finish | finish off
finish the rest | finish up | finishes | finishing | get done | get it across
get it across the line | get it done | get it finalised | get it finished
get it off | get it off my desk | get it off my plate | get it out | get it over
get it over the line | get it ready | get it sent | get it signed | get it sorted
get it to them | get it to you | get over the line | get that done | get that sorted
get the rest | get them done | get them out | get them sent | get them to you
get this done | get this sorted | get through | get to the end | gets done | go in
go live | go out | go to print | go up | go-live | goes in | goes live | goes off
goes out | goes to print | goes to the printer | goes up | going in | going live
going off | going out | going to print | going up | hand in | hand it in
hand it over | hand over | handing in | handing over | have a final version
have everything | have it | have it all | have it done | have it finalised
have it finished | have it for you | have it off my desk | have it ready
have it sent | have it sorted | have it with you | have it wrapped up
have something final | have something ready | have that done | have the lot
have the rest | have the thing | have them for you | have this done | hit the button
hit your inbox | it will reach you | it's yours | knock out | land in your inbox
launch | launching | merge | nail it | new attempt | next attempt | posting
press send | press the button | printing | publish | publishing | re-run | re-test
reach you | redo it | release | releasing | repeat it | repeating it | rerun
rerunning | retest | retrying | roll out | rolling out | second attempt | second try
send | send it | send it over | send it round | send round | sending | ship
shipping | sign off | sign off on it | submit | submitting | the handover
tie it up | tie up | try again | trying again | turn in | turn it in | upload
uploading | wrap | wrap it up | wrap up | wrapping | wrapping up | wraps | wraps up
you can expect | you can expect it | you can have | you can have it | you get it
you should get | you should get it | you should have | you should have it
you will get it | you will have | you will have it | you will have them
you will receive | you'll be getting | you'll get | you'll get it | you'll get them
you'll have | you'll have it | you'll have them | you'll receive
""",
}
