# ruff: noqa: E501 - word lists read best unbroken
"""English words for how far something is."""

WORDS = {
    "g": "requested|applied|contacted|drafted|outlined|sketched|invited|scheduled|prepared|researched|investigated|explored|interviewed some|gathered|collecting",
    "D": (
        "are changed|is changed|been changed|were changed|all changed|changed over|that's off my plate|it's off my plate|is off my plate|off my desk|that's off my desk|it's off my desk|that's off my list|it's off my list|that's off the list|it's up on|up on the wall|up on the website|up on the intranet|in the folder|in the binder|in the shared folder|on file|on your desk|in your inbox|on the intranet|on the wiki|on the shared drive|is with you|it's with you|are with you|managed to finish|was able to finish|were able to finish|managed to complete|managed to get it done|managed to close|managed to do|managed to get it finished|managed to send|nothing left to do|nothing left|nothing more to do|no work left|no open points left|no open points|nothing open|no more work needed|nothing outstanding|nothing remaining|no loose ends|nothing is missing|can be ticked off|can be crossed off|tick it off|tick this off|cross it off|cross this off|tick that one off|tick that off|is in now|are in now|is in already|now in place|is in place|are in place|is in the bag|is in production|are in production|went fine|ran fine|ran smoothly|went smoothly|went off without a hitch|worked out fine|worked out well|knows the|knows how|knows his way|knows her way|know how|is trained|are trained|is hanging|are hanging|you can close this|you can close it|can be closed|close this one|close it|passed|has passed|got approved|been approved|approved by|all closed|all done|came through fine|works now|works|went through|passed|got approved|got signed|target reached|is up|are up|are live|are out|all there|was a success|turned out well|went well|knows it|serviced|done|dun|finished|finshed|finnished|complete|completed|compelted|completly done"
        "|closed|closed off|closed out|wrapped up|wrapped|all set|sorted|sorted out"
        "|handled|taken care of|ticked off|checked off|crossed off|in the bag|in the can"
        "|put to bed|over the line|across the line|signed off|signed|approved|accepted"
        "|published|released|shipped|deployed|launched|live|went live|gone live|is out"
        "|are out|went out|gone out|merged|rolled out|delivered|submitted|sent"
        "|sent off|sent out|sent over|handed in|handed over|handed off|turned in|filed"
        "|uploaded|posted|installed|in place|up and running|all in|finalised|finalized"
        "|ready|ready to go|concluded|accomplished|achieved|fulfilled|resolved|passed"
        "|through with|finished with|done with|we're through|i'm through|all the way through|nailed|smashed|knocked out"
        "|polished off|got it done|got done|happened|took place|was fine|✅|online|is online|is up|target hit|is a wrap|thats it|that's it|over and done"
        "|good to go|off my plate|off the list|put away|archived|cleared|settled|agreed"
        "|booked|ordered|tick|check|checked|ship it|mission accomplished|buttoned up"
        "|squared away|target met|target reached|hit the target|met the target"
        "|goal met|goal reached|finito|hung up|set up|put up|cleaned up|written up"
        "|target reached|reached the target|below target|fixed|in production|printed|shelved up|distributed"
        "|circulated|issued|implemented|certified|completes|wraps|finishes|has landed"
        "|landed|has shipped|been paid|paid|refunded|cut over|migrated|switched over"
    ),
    "d": (
        "goes in|go in|goes off|goes up|go up|be handed in|be sent|be sent off|send it round|send round|send it over|get it over|get it across|get it to you|get it to them|get them to you|have something final|have something ready|have it all|have everything|have the rest|have the lot|be with you|be on your desk|be in your inbox|have a final version|tie it up|wrap it up|nail it|close it|close it off|close this|close that|do the rest|finish the rest|get the rest|publishing|sending|delivering|submitting|launching|releasing|handing in|handing over|shipping|uploading|deploying|rolling out|going live|finalising|finalizing|wrapping|posting|printing|final|final version|final draft|be final|go to print|goes to print|be live|be out|be up|be ready|be in place|be over|be through|be finished|be done|finish|finishing|complete it|completing|close|closing|wrap up|wrap|wrapping up"
        "|deliver|submit|publish|release|ship|deploy|launch|go live|send|send it"
        "|hand in|hand over|hand it in|hand it over|turn in|finalise|finalize|get done"
        "|get it done|have it done|get it finished|have it finished|get through|be through"
        "|get to the end|go out|turn it in|get this done|get that done|get them done"
        "|sign off|roll out|merge|upload|have this done|have that done|get it over"
        "|have it ready|get it ready|knock out|file|conclude|tie up|finish off|finish up"
        "|close off|close out|get it out|get it off|goes out|goes live|go-live|be over"
    ),
    "E": (
        "bled|dug|sewn|sewed|sown|sowed|swept|spun|tore|torn|woven|mown|lit|fed|wound|rewrote|rewritten|rebuilt|redid|redone|reset|redrew|ground|dealt|bound|spoke to|met with|sat down with|stuck up|threw|thrown|hid|bent|rang|did|made|wrote|built|held|went|gave|took|brought|bought|sold|taught|ran|drew|drafted|put"
        "|read|chose|chosen|taken|given|drawn|shown|grown|hung"
        "|cut|laid|led|swapped|won|set"
    ),
    "G": (
        "chasing|still chasing|looking at it|looking at this|looking into it|looking into this|on their way|on its way|on the way|in transit|in the post|not quite there|not quite there yet|bit by bit|a few more days|few days more|a few days more|a bit more time|bit more time|some more time|more time needed|need more time|needs more time|need a bit longer|needs a bit longer|a bit longer|a little longer|little more time|another day or two|another few days|a couple more days|couple of days more|is in progress|are in progress|is in hand|are in hand|is in the works|are in the works|is in testing|is in the making|is in full swing|is in draft|step by step|piece by piece|one by one|narrowed it down|narrowed down|shortlisted|made good progress|had a first look|have a first draft|have a draft|got a first draft|got a draft|a first draft|fighting with|battling with|wrestling with|struggling with|tinkering|tinkering with|sorting through|getting through it|in the thick of it|busy with it|dealing with it|in full swing|full steam ahead|rework|reworking|redoing|revising|under revision|being revised|being worked|well advanced|advanced|in the making|on the go|well into|half way|halfway|off to a good start|in progress|in-progress|wip|w.i.p|work in progress|working on|working on it"
        "|working through|still working|on it|ongoing|on-going|underway|under way|doing it|doing it now"
        "|at it|in the works|in the middle of|midway|half done|partway|part way"
        "|in hand|moving|moving again|moving along|moving forward|progressing|coming along"
        "|being worked on|chipping away|plugging away|plodding|cracking on|carrying on"
        "|getting there|ticking along|making progress|progress made|some progress"
        "|good progress|steady progress|slow progress|advancing|continuing|under construction"
        "|in development|in dev|in testing|in qa|in draft|ip|in flight|up to|as far as"
        "|deep in|knee deep|on my desk|next on my list|running|keep going"
        "|kept going|started on|made a start|made some headway|headway"
        "|halfway done|partially|partially done|partly|partly done|in part"
        "|not far off|picked up|picked it up|resumed|back on it|back on track|proceeding"
        "|going slowly|slowly|crawling|inching|grinding|work continues|taking shape|⏳"
        "|at page|on page|at step|on step|at chapter|on chapter|at section|final touches"
        "|finishing touches|last bits|fine tuning|fine-tuning|polishing|being finalised"
        "|being finalized|last page|last stretch|home stretch|final stretch|iterating"
        "|in the process|doing|continue|still on|at the moment working|in motion"
    ),
    "S": (
        "starts|to start|begins|kicks off|started|start|starting|begun|began|begin|beginning|kicked off|kick off|kicking off|kickoff"
        "|touched|touch|looked at|looked at it|got to|gotten to|got round to|got around to"
        "|gotten around to|gotten round to|get to|get to it|get round to|get around to"
        "|opened|commenced|commence|set off|had a look|had a chance|had time|found time"
        "|got going|gotten going|got going on|made a start on|off the ground|tackled|tackle"
        "|dived in|dug in|dig in|jump on|picked up yet|worked on|work on it"
    ),
    "N": (
        "can't say it's|wouldn't say it's|wouldn't call it|can't call it|don't think it's|can't claim it's|won't|wont|will not|couldn't get|didn't manage|didnt manage|did not manage|haven't managed|havent managed|not managed|haven't been able|havent been able|hasn't been able|not been able|wasn't able|weren't able|not|no|never|none|nobody|no one|noone|nothing|neither|nor|cannot yet|hasnt|havent"
        "|hasn't|haven't|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|didn't|didnt"
        "|don't|dont|doesn't|doesnt|ain't|aint|hadn't|hadnt|yet to|far from|nowhere near"
        "|nowhere|without having|fail to|failed to|un|non|nope|nah|zero|nil|nought"
    ),
    "F": (
        "planned for|rather|should have|new date is|new date|new deadline is|new deadline|new due date is|new due date|new eta is|new eta|new target date|new target|new target is|new finish date|revised date|revised deadline|revised eta|now aiming for|new plan is|new goal is|realistic is|realistic would be|give me until|give me till|i need until|we need until|need till|is planned for|are planned for|it's planned for|planned in for|pencilled in for|penciled in for|realistic date|more realistic|can't see it being|can't see this being|can't see that being|that day|let's say|lets say|more like|realistically|will|'ll|ill|i'll|we'll|he'll|she'll|they'll|it'll|itll|that'll|there'll|should|shall|would"
        "|could|can|may|might|must|gonna|going to|to be|about to|plan|plans|planned|planning|plan to"
        "|aim|aims|aiming|hope|hopes|hoping|hopefully|expect|expects|expecting|expected|intend"
        "|intending|want|wants|target|targeting|try|trying|i'd|we'd|scheduled|due|estimate"
        "|estimated|estimating|eta|projected|forecast|looking to|looking at|supposed to|reckon|guess"
        "|think|thinking|promise|tba|on course for|set for|slated|shooting for|shoot for"
        "|let me|tackling|likely|probably|ought to|bound to|wanna|need till|needs till"
        "|need until|needs until|will need|has to be|have to be|deadline|finish date"
        "|completion|go-live date|delivery|due date"
    ),
    "A": (
        "almost|nearly|mostly|basically|practically|virtually|just about|pretty much"
        "|close to|near|more or less|as good as|largely|for the most part|all but|nearing"
        "|approaching|90 per cent sure|not quite|not fully|not completely|not entirely"
        "|not totally|not 100%|half|semi|not all|bulk of|most of|first two|first three|first four|first five|first few|first couple|first part of|the bulk|first batch|first round|first half|first part|phase one|phase 1|part one|part 1|one of them|first draft|first version|half of|some of|a few of|rough draft|nigh on|partially"
    ),
    "L": (
        "needed still|is missing|are missing|only missing|left|to go|remaining|remain|remains|outstanding|still open|still missing|missing|short of"
        "|yet to do|still to do|left to do|still to come|to come|still need to|still needs to"
        "|still have to|still has to|still has|just need to|just needs to|only need to|still need|still needs|left over"
        "|need to finish|needs to finish|needs more|needs work|needs another"
        "|more to do|not released|not there yet|not yet there|still want to"
        "|not live yet|not merged|needs a|need another|just needs|just confirming|loose ends"
        "|one more|two more|a few more|some more|couple more|still to|have yet to"
    ),
    "K": (
        "blocked|blocking|stuck|on hold|on ice|paused|pausing|halted|suspended|parked|frozen"
        "|stalled|at a standstill|standstill|on pause|in limbo|stopped|held up|hung up on"
        "|dead in the water|no movement|can't move|cant move|cannot move|can't continue"
        "|cant continue|cannot continue|can't go on|cant go on|cannot go on|can't proceed"
        "|cant proceed|cannot proceed|can't start|cant start|cannot start|can't progress"
        "|cant progress|can't go ahead|cant go ahead|cannot go ahead|can't do a thing|cant do a thing"
        "|can't do anything|cant do anything|nothing i can do|can't get any further"
        "|cant get any further|can't go further|can't go any further|can't finish"
        "|cant finish|cannot finish|can't complete|cant complete|can't work on|cant work on"
        "|unable to|blocker|hard stop|just sits there|sits there|sitting|deadlocked|gridlocked"
        "|⛔|hands are tied|my hands are tied|impeded|hitting a wall|hit a wall|brick wall"
        "|can't move forward|cannot move forward|cant move forward|won't move|not moving"
        "|doesn't move|isn't moving|going nowhere|no go|can't be finished|can't be done"
        "|can't be completed|cannot be finished|cannot be done|on standby|at a halt"
    ),
    "X": (
        "you can drop this|you can drop it|can drop this|can drop it|can be dropped|drop that|drop this one|drop this|you can cancel|can cancel this|can cancel it|don't need this|dont need this|don't need this any more|no need for it|no need for this|no need any more|there's no need|no need anymore|need this any more|need it any more|need it anymore|need this anymore|not applying|not renewing|not going for it|not going ahead with|not after all|not doing this after all|changed our minds|changed our mind|changed my mind|this is off|that's off|it's off|this one is off|this one's off|that one is off|is off the|not doing it|decided not to|we're keeping the old|no longer doing this|skip it|skip this|let's skip it|lets skip it|please cancel|pls cancel|please remove|please delete|please drop|let's drop it|let's drop this|let's cancel|got cancelled|was cancelled|has been cancelled|been dropped|been cancelled|not going to happen|not gonna happen|isn't going to happen|won't come to anything|nothing will come of it|idea is dead|dead and buried|no longer on|no longer on the agenda|called a halt|off the agenda|not any more needed|we don't do it|won't pursue|not carrying on|stopped for good|take this off my list|take it off my list|take off my list|take that off my list|take it off the list|take this off the list|remove from my list|we're going with|go with something else|cancelled|canceled|cancelling|canceling|cancel|scrapped|scrap|scrapping|dropped|dropping|drop it|abandoned|abandon"
        "|binned|killed|axed|shelved|shelving|called off|called it off|given up|gave up|giving up|give up"
        "|won't do|wont do|wont be doing|won't be doing|not doing|not going to do|not gonna do"
        "|no longer needed|not needed|no longer required|not required|don't need it|dont need it|no longer relevant"
        "|obsolete|not needed any more|not needed anymore|not going ahead|won't happen|wont happen|isn't happening|not happening"
        "|won't be done|wont be done|won't be happening|no point|withdrawn|ditched|ditching|pulled the plug"
        "|decided against|decided not to|out of scope|descoped|de-scoped|superseded|won't go ahead|wont go ahead"
        "|not pursuing|moot|off the table|no longer doing|no longer going to|taken off my list|off the cards"
        "|no longer happening|not proceeding|won't be needed|no longer needs|removed from the plan|nixed|can be deleted|delete this"
        "|can be removed|strike it|strike this|remove it|remove this|not worth|we're not going to|overtaken by events|redundant"
    ),
    "O": (
        "moves|shifts|moves to|moves out to|shifts to|goes to|postponed|postponing|postpone|moved to|moved out to|move to|move it to|moving to|moving it to|pushed to|pushed back|pushed out|push it to"
        "|push to|pushing to|pushing it to|pushing out|pushed|rescheduled|reschedule|delayed|delay|delayed to|delayed until|slipped|slipping|slips|slip"
        "|slipped to|deferred|defer|extended|extend|extended to|shifted|shifting|shift|bumped|bump|put back|put off|brought forward"
        "|moved back|moved"
    ),
    "Y": (
        "on track|on schedule|on target|on course|on time|on plan|as planned|going well|going fine|going great|going ok|going okay|going good"
        "|all good|looking good|looks good|in good shape|good shape|progressing well|coming along nicely|no issues|no problems|no problem"
        "|no blockers|nothing blocking|fine|ok|okay|according to plan|to plan|ahead of schedule|ahead|green|smoothly|well on the way"
        "|well under way|on the right track|improving|nice trend|right way|behind schedule|behind|running late|late|at risk|tight|amber|red|slow"
        "|not good|not great|badly|behind plan|off track|struggling|wobbly|trailing|lagging"
    ),
    "f": (
        "unblocked|unstuck|no longer blocked|not blocked anymore|not blocked any more|not blocked|access came through|came through"
        "|has been fixed|got fixed|now fixed|is fixed|back up|back online|is back|working again|works again|sorted now|arrived|has arrived|have arrived"
        "|turned up|got access|have access now|has access now|been resolved|resolved now|cleared up|off hold|restored|now works|finally got|finally came|green light|got the go-ahead|go-ahead"
        "|back on track|back at it|back to it|good again"
    ),
    "s": "still|yet|so far|currently|right now|at the moment|now|presently|as we speak",
    "m": (
        "nada|zilch|nothing happened|hasn't moved|haven't moved|has not moved|have not moved|didn't move|no movement yet|not much|not a lot|not much progress|little to show|not much done|hardly any progress|barely any progress|hardly touched|undone|incomplete|unfinished|no progress|no progress yet|no real progress|no progress made|made no progress|no headway|haven't done anything|havent done anything|nothing done|got nothing done|didn't get anything done"
    ),
    "_": (
        "thanks to|noted|as much to do|much to do|lot to do|lots to do|enough to do|work to do|things to do|sent it back|sent back|sent them back|sent it to myself|on the other hand|handed back|can't keep up|cant keep up|no idea|no clue|not sure|don't know|dont know|dunno|can't say much|in the car|on the train|in a meeting|in meetings|no matter|no worries|no rush|no longer mine|no doubt|nothing wrong|not only|if not|why not|or not|no wonder|to be honest|in full|carefully|not to worry|can't wait|cant wait|can't say|cant say|can't promise|cant promise|can't tell|can't remember|can't believe|can't attend|can't join|can't imagine|tried|asked|called|emailed|talked|discussed|reported|mentioned|noticed|realised|realized|needed|used|learned|learnt|seemed|looked|changed|agreed on|agreed to|agreed with|decided|added|interested|excited|tired|based|related|attached|worried|stressed|annoyed|supposed|red tape|the late|need to know|meant|indeed|speed|feed|during|morning|evening|nothing new|anything|something|everything new|meeting room|building|string|thing|things|king|ring|spring|according|regarding|concerning|including|following|interesting|annoying|amazing|exciting|missing you|boring|training room"
    ),
    "u": (
        "have yet to start|has yet to start|yet to start|yet to begin|have yet to begin|still to be started|still have to start|still to start|still need to start|needs to be started|still has to start|haven't had a minute|havent had a minute|haven't had a moment|haven't had time yet|haven't found the time|haven't found time|couldn't start yet|couldn't start|not even begun|not even started|not even opened|not even looked at|haven't got to|havent got to|haven't gotten to|haven't got round to|haven't got around to|haven't gotten around to|haven't had a chance|havent had a chance|haven't had time|havent had time|didn't get to|didnt get to|didn't get round to|didn't get around to|open|pending|to do|todo|to-do|unstarted|untouched|ns|n/s|in the backlog|backlog|queued|in the queue|❌"
        "|on the list|on my list"
    ),
}
