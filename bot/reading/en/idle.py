"""English words for work that has not moved, or has not begun."""

WORDS = {
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
can't do that date | can't hit that | can't hit that date | can't make friday
can't make monday | can't make that | can't make that date | can't make that now
can't make the date | can't meet that | can't meet that date | cannot make that
""",
    # untouched
    "u": """
haven't even looked | haven't had a look | haven't had a look yet | haven't looked
haven't looked yet | not even looked | not had a look | not looked | not looked yet
nothing on paper | nothing on paper yet | nothing down on paper | not a word written
not a line written | not a word on paper | nothing written yet
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
haven't thought about | haven't thought about it | haven't given it a thought
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
not been started | not been touched | not done a thing | not even
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
nothing yet | ns | notstarted | not-started | notbegun | todos
off my radar | on my list | on my to-do list | on my todo list
on the back burner still | on the backlog | on the list | open
planned but not started | queued | slipped my mind | slipped through | still at zero
still has to start | still have to start | still in my backlog | still in my drawer
still in the drawer | still need to start | still on my list
still on my to-do list | still on my todo list | still on the list
still to be started | still to begin | still to do | still to start
still untouched | to be started | to do | to-do | todo | totally forgot | unstarted
untouched | up next | yet to begin | yet to start | zero so far
""",
}
