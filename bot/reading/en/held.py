"""English words for work that stands still, or is moved to another day."""

WORDS = {
    # held
    "K": """
we're on the waiting list | we're on a waiting list | we are on the waiting list
i'm on the waiting list | put us on the waiting list | put me on the waiting list
was told to wait | were told to wait | was asked to wait | were asked to wait
was told to hold | were told to hold | was told to hold off | were told to hold off
hands off | told to wait | been told to wait | asked to wait | told to hold
onhold | on-hold | hold off | hold off on | holding off | holding off on
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
    # moved to a later day
    "O": """
new estimate | new estimate is | revised estimate | new forecast | new eta | updated eta
updated estimate | new target date | new end date | new finish date
new completion date
are delayed | been delayed | been moved | been postponed | been pushed
bring it forward | bringing it forward | brought forward | brought forward to | bump
bumped | carried forward | carried over | carries over | carry over | carrying over
deadline moved | deadline moves | defer | deferred | deferred till | deferred to
deferred until | delay | delayed | delayed by | been delayed by | is delayed by
are delayed by | was delayed by | got delayed by | delayed to | delayed until
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
new due date is | new slot is | new appointment is | new finish date | now due
now planned for | now scheduled for
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
}
