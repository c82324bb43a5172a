"""English words for work that will not be done any more."""

WORDS = {
    "X": """
not going through with | not going through with it | won't go through with it
won't be going through with it | gone off the idea | went off the idea
scrap that one | scrap this one | scrap that item | scrap this item
where we stop | we stop here | we stop there | we're stopping here | stopping there
we're stopping at
been pulled by the board | been pulled by management | been pulled by the client
been pulled by head office | pulled by the board | pulled by management
it's not a bug | not a bug | not a bug after all | working as designed
working as intended | works as designed | works as intended
can forget about it | can forget about that | can forget about that one
can forget about this | can forget about this one | can forget it | can forget that
can forget that one | forget about that one | forget about this one
gave it up as a bad job | gave that up | gave them up | gave this up | given it up
given it up as a bad job | given that up | given them up | given this up
given that one up | given this one up | giving that up | giving this up
both off the table
a duplicate of | abandon | abandoned | abort | aborted | agreed to cancel
agreed to drop | agreed to leave it | agreed to scrap | agreed to skip | ain't doing
ain't gonna happen | ain't happening | are not happening | are not needed
are off as well | are off too | aren't happening | aren't happening any more
aren't happening anymore | aren't needed | aren't needed any more | axed | axing
became obsolete | became redundant | became unnecessary | become obsolete
become unnecessary | been binned | been cancelled | been canned | been cut
been dropped | been scrapped | been shelved | been taken off | been told not to
been told to stop | being thrown away | binned | bit the dust | board cancelled it
board said no | boss cancelled it | boss said no | call it quits | called a halt
called it off | called off | called quits | called time on | calling it a day on
calling it quits | can be deleted | can be dropped | can be removed | can cancel it
can cancel this | can drop it | can drop this | can it | can't be bothered any more
cancel | canceled | canceling | cancelled | cancelling | canned | canned it | canx
changed my mind | changed our mind | changed our minds | chopped | chose not to
chosen not to | client cancelled it | client cancelled this | client dropped it
client withdrew | customer cancelled it | customer cancelled this
customer withdrew | cut from the budget | cut from the plan | de-scoped
dead and buried | dead in the ditch | dead in the water | dead in the water for good
dead in the water now | dead now | dead project | decided against | decided not to
decided to cancel | decided to drop | decided to leave it | decided to scrap
decided to shelve | decided to skip
decided to stop | delete that one | delete this | deprecated
descoped | discontinued | ditch | ditch it | ditched | ditching
does not need doing | doesn't make sense any more | doesn't need doing
doesn't need doing any more | don't bother | don't have to do this any more
don't need it | don't need this | don't need this any more | don't need to do it
don't need to do this
dont need it | dont need this | down the drain | drop it
drop that | drop this | drop this entirely | drop this one | dropped
dropped altogether | dropped entirely | dropping | duplicate of | elected not to
for the chop | forget about this one then | forget it | forget this one
gave it a miss | gave up | give it a miss | give up | given the push | given up
giving it a miss | giving up | go with something else | got binned | got cancelled
got canned | got cut | got dropped | got scrapped | got shelved | got the chop
has been cancelled | has been cut | head office cancelled it | hq cancelled it
i no longer need | idea is dead | idea's dead | is dead
is dead in the water for good | is not going to happen | is not happening
is not needed | is obsolete | is off as well | is off the | is off too | is void
isn't going ahead | isn't going to happen | isn't happening
isn't happening any more | isn't happening anymore | isn't necessary any more
isn't needed | isn't needed any more | isn't needed anymore
isn't relevant any more | isn't relevant anymore
isn't worth doing | isn't worth the effort | isn't worth the hassle
isn't worth the money | isn't worth the trouble | it's dead | it's off
decided to stay | decided to stay on the old | decided to stay with the old
staying on the old | staying with the old | stick with the old | sticking with the old
keep it after all | keep the old | keeping it after all | keeping the old
keeping them after all | killed | knock it on the head | knocked it on the head
knocked on the head | knocked that on the head | knocking it on the head
knocking this on the head | leave it as it is | leave it be | leave it out
leave them as they are | leaving it | leaving it as it is | leaving it out
left it out | let's cancel | let's drop it | let's drop this | let's forget
let's forget about | let's skip it | lets forget about | lets skip it | little point
make do with the old | makes no sense | makes no sense any more
making do with the old | management cancelled it | management cancelled this
management dropped it | management said no | mgmt said no | moot
moved out of scope | n/a any more | n/a anymore | need it any more | need it anymore
need this any more | need this anymore | needed any more | needn't bother
needn't do it | nixed | no longer doing | no longer doing this | no longer going to
no longer do it | no longer do that | no longer do them | no longer do this
no longer do those
no longer happening | no longer makes sense | no longer necessary | no longer needed
no longer needs | no longer on | no longer on the agenda | no longer planned
no longer pursuing | no longer relevant | no longer required | no longer wanted
no need any more | no need anymore | no need for it | no need for it any more
no need for it now | no need for that | no need for that any more | no need for this
no need for this one | no need now | no need to do it | no need to do this
no one needs it | no one wants it
no order needed | no point | no point in | no sense
no sense in | no use | nobody needs it | nobody needs it any more
nobody needs it anymore | nobody wants it any more | not after all
not any more needed | not applying | not bothering | not bothering with | not buying
not carrying on | not continuing | not continuing with | not doing | not doing it
not doing this after all | not going ahead | not going ahead with | not going for it
not going for this | not going to bother | not going to do | not going to happen
not going with it | not gonna do | not gonna happen | not happening
not happening any more | not hiring after all | not hiring anyone after all
not necessary | not necessary any more | not necessary anymore | not needed
not needed any more | not needed anymore | not of use any more
not on the agenda any more | not on the plan any more | not planned any more
not planned anymore | not proceeding | not pursuing | not relevant any more
not relevant anymore | not relevant now | not renewing | not required
not taking it forward | not taking it further | not taking this further
not wanted any more | not wanted anymore | not worth | not worth doing
not worth it | not worth the effort
not worth the hassle | not worth the money
not worth the trouble | nothing will come of it | obsolete
off the agenda | off the cards | off the list | off the menu | off the plan
off the roadmap | off the table | off the to-do list | on the scrapheap
opted not to | opted out | opting out | out of scope | out of the window
out the window | overtaken | overtaken by | overtaken by events | passed on it
passed on this | plan is dead | please cancel | please delete | please drop
please remove | pls cancel | pointless | pointless now | position is cut
position was cut | position's been cut | post was cut | project is dead | pulled it
pulled out of it | pulled the plug | pulled the plug on | pulled the project
pulled this | put out of scope | quit on it | redundant | remove from my list
remove it | remove this | removed from the plan | replaced by another action
replaced by another project | retired | ruled it out | ruled out | said don't bother
said leave it | said no to it | said no to this | said not to bother
said to leave it | said we don't need | scrap | scrapped | scrapping | scratch it
scratch that one | scratch this
scratch this one | shelved | shelving | skip it
skip this | skip this one | skipped it | skipped this | skipped this one | skipping
skipping it | skipping this | skipping this one | so no painting | standing it down
stay as they are | stay with the old | staying after all | staying with the old
stays as it is | stick with the old | sticking with the old | stood down
stop doing this | stopped altogether | stopped for good | stopped it for good
stopped pursuing | strike it | strike this | struck from the list
struck from the plan | struck off | struck off the plan | sunset | sunsetted
superseded | superseded by | surplus to requirements | take it off my list
take it off the list | take off my list | take that off my list
take this off my list | take this off the list | taken off my list
taken off the list | taken off the plan | taken out of scope | taking a pass
terminate | terminated | that one is off | that's off | there is no point
there is no use | there's little point | there's no need | there's no point
there's no sense | there's no use | they called it off | they cancelled it
they no longer need | they withdrew | this is a duplicate | this is dead | this is off
this one is off | this one's off | throwing away | throwing it away | thrown away
thrown it out | thrown out | told not to | told to cancel | told to drop
told to stop | told us to stop | turns out we don't need | unnecessary
unnecessary now | void now | voted against | voted down | voted it down | was binned
was cancelled | was canned | was chopped | was cut | was dropped | was not needed
was scrapped | was shelved | was told to drop | we don't do it | we no longer need
we withdrew it | we'll leave it | we'll pass | we're dropping it | we're dropping this
we're going with | we're keeping the old | we're not going to | we're out
we're scrapping | we're skipping | will not be doing | will not be done | will not do
will not do it | will not do this | will not happen | winding down | withdrawn
withdrew it | won't be continuing | won't be doing | won't be done
won't be done at all | won't be going ahead | won't be happening | won't be needed
won't bother | won't come to anything | won't continue | won't do | won't fix this
won't go ahead | won't happen | won't pursue | won't take it further | wont be doing
wont be done | wont do | wont go ahead | wont happen | wontfix | wound down
write it off | writing it off | written off | wrote it off | you can cancel
you can delete it | you can delete that | you can delete this
you can delete this one | you can drop it | you can drop this | you can remove it
you can remove that | you can remove this | you can scrap it | you can strike it
you can strike that
a lost cause | backed out of it | backing out of it | bin it | bin that | binning it
binning this | bowed out | bowing out | calling it off | canned for good
canning it | chucked it in | chucking it in | cut my losses | cut our losses
cutting my losses | cutting our losses | dead duck | gave up on it | given up on it
given up on this | giving it up | giving that up | giving this one up
giving this up | giving up on it | giving up on this | it's a goner
knocking it on the head for good | let it drop | let it go | let it lie
let this one go | letting it drop | letting it go | letting it lie | letting that go
letting that one go | letting this go | letting this one go | no longer chasing
not chasing it any further | not chasing it any more | not pursuing it
not worth pursuing | packing it all in | parked for good | pulling it altogether
pulling out of it | pulling the plug | shelved for good | ship has sailed
striking it | taking it no further | that ship has sailed | that ship's sailed
threw in the sponge | threw in the towel | throwing in the towel
walked away from it | walking away from it | walking away from this
washing my hands of it | we pulled it | won't be pursuing
won't be taking it forward | won't be taking it further
backing out of this one | gave up on this one | given up on this one
giving up on that one | giving up on this one | no longer chasing it
no longer chasing this one | walking away from this one
am not doing | are not doing | are not doing it | is not being done
not being done any more | not being pursued | not being taken up | not taken up
not taking it up | not taking up
""",
}
