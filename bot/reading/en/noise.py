# ruff: noqa: E501 - word lists read best unbroken
"""English words that report nothing, or turn what was said."""

WORDS = {
    "@": (
        "soon|very soon|pretty soon|quite soon|hopefully soon|in the next few days|in the coming days|next few days|coming days|in the next couple of days|any day now|any day|this week or next|this or next week|this week or next week|when i find the time|when i have time|when i get time|when time allows|when i get a chance|as soon as i can|as soon as possible|asap|shortly|not long now|won't be long|wont be long|in due course|within days|in the coming weeks|in the next few weeks|in a few weeks|next sprint|in a bit|a day or two|in a day or two|couple of days|a couple of days|couple of weeks|a couple of weeks|sooner or later|after the holidays|after easter|after christmas|by easter|by christmas|before christmas|before easter|after the summer|wed or thu|tomorrow or friday|monday or tuesday|in no time|today or tomorrow|not this week|not before next week|early next year"
    ),
    "8": ("being"),
    "s": "sometime|some time|at some point|on|in|at|for|around|about|maybe|perhaps|latest|of|from|to|or so|ish|give or take|more or less|roughly speaking|or thereabouts|already|finally|just|now|today's|really|completely|fully|totally|officially|hopefully|definitely|absolutely|basically|quite|very|pretty|also|luckily|sadly|unfortunately|afraid|so far|again|at last|at long last|long since|officially|actually quite",
    "7": "i thought|thought it was|thought i was|thought we were|i assumed|we assumed|otherwise|would've been|would have been",
    "&": "and|plus|then|also",
    "!": "but|so|though|although|however|while|whereas|anyway|therefore|hence|tho",
    "z": (
        "write you|i'll write you|will write you|write to you|i'll get back|drop you a line|give you a shout|fill you in|brief you|i'll tell you|tell you more|tell you later|tell you tomorrow|not now|another time|not right now|later please|can i get back to you|could i get back to you|can i come back to you|can i let you know|can i tell you|can i answer|can i reply|can i report|can i send|can we talk|can we speak|can we discuss|can we chat|could we talk|can i do this later|happy to chat|happy to talk|happy to discuss|let's talk|let's discuss|let's chat|lets talk|lets discuss|will answer|will reply|i'll answer|i'll reply|i'll respond|will respond|will write|i'll write back|stop asking|stop pinging|stop sending|stop messaging|asking me|pinging me|messaging me|bothering me|so annoying|annoying|send an update|send both updates|send updates|send the update|send you an update|send my update|send it in later|updates tonight|update tonight|update tomorrow|no change|no changes|same as last week|as before|unchanged|no real change|talk|talk later|talk soon|talk tomorrow|speak later|speak tomorrow|chat later|call you|no update|no updates|nothing to report|nothing to update|no news|nothing to add|nothing new to report|reply|reply later|answer|respond|get back|get back to you|update you|let you know|fill it in|fill in|fill this in|write back|report back|keep you posted|tell you|more later|will update|send an update|post an update|give an update|give you an update|check in|look up|look it up|ping you|come back to you|revert|talk later|later today i'll|send you an update|write later|write more|details later|details tomorrow"
    ),
    "Q": (
        "who|what|where|which|why|how|how do|how can|does|do you|is there|are there|are you|is it|when is|when does|what's|whats|who's"
    ),
    "V": (
        "actually|actually no|no wait|wait|scratch that|correction|correct that|i mean|i meant|sorry no|strike that|on second thought|on second thoughts|my mistake|my bad|or rather|oops|no sorry|make that|i take that back|typo|hold on|edit"
    ),
    "P": (
        "was supposed to|were supposed to|was meant to|were meant to|supposed to have|originally|original plan|the original|was due|were due|was planned|were planned|was scheduled|had planned|had hoped|was going to|were going to|was hoping|was to be|wanted to|had wanted|should have been|should have finished|should have sent|should have done|should have started|should have delivered|should've|would have|instead of|old date|old deadline|initially|was aiming|had said|i said|we said|you had|previously|first planned|before it was|rather than|used to be|missed|was expected"
    ),
    "e": (
        "should come|should arrive|will arrive|will come|should be here|will be here|comes|coming|arrives|arriving|expected to arrive|due to arrive|should get here|should land|promised for|come in|coming in|comes back|comes in|will be delivered to us|should turn up|should show up|have it back|get it back|get them back|be back|should be back|will be back|is due back|due back|booked in for|is booked for|are booked for|booked for|is booked in for|are booked in for|comes in on|are coming|is coming|is happening on|takes place on|comes on|coming on|arrives on|arrive on|is due to arrive|starts on|visits on|kickoff on|kick-off on|begins on|flying|i'm off|i am off|is off|are off|be off|out of office|day off|meeting|meet|meeting with|review meeting|demo|interview|workshop is|call with|call on|catch up|catch-up|check-in|presentation|steering|standup|stand-up|training is|session|conference|appointment|visit|visits|audit is|kickoff is|kick-off|hearing|holiday|vacation|leave|off on|out on|away|back on|back in|back from|from then|inspection is|review is|comes by|come by|deadline was|board meets|committee meets"
    ),
    "y": "you|your|you've|you're|bot|the bot|this bot|u|your message|reminder|reminders|pings|ping|messages",
    "I": "i|we|i'm|im|we're|i've|ive|we've|my|our|me|us|myself",
    "b": "is|are|'s|be|been|'re|its|it's|that's|thats|they're|theyre|am|gets|get",
    "w": "was|were|had been|had",
    "h": "has|have|had|'ve|having|has been|have been|got",
    "n": "need|needs|require|requires|needed|must have|want",
    "t": "by|before|until|till|til|no later than|latest|at the latest|eta|due|due by|by the end of|not later than|end date|target date|deadline|done by|delivery date|new deadline|finish date|completion date|expected completion",
    "a": "all|everything|every one|all of them|all of it|both|both of them|all three|all four|all five|all six|all two|everything's|each of them|the lot|the whole lot|the whole list|all items|all tasks|all actions|every item|each|either",
    "r": "the rest|rest|others|the others|all others|everything else|all the rest|remainder|the remaining|remaining ones|all other|the other ones|other items|anything else|the other two|the other three|other two|other three",
    "x": "except|except for|apart from|other than|but not|excluding|bar|aside from|all but|besides|save for|with the exception of",
    "l": "only|just",
    "v": (
        "in review|under review|being reviewed|for review|in approval|for approval|for sign-off|for signoff|up for review|out for review|awaiting review|ready for review|in proofreading|for comments|out for comments|for feedback|to be reviewed|to be approved|for testing|ready to test|ready for testing|being tested|review still open|to review|sent for review|submitted for approval|submitted for review|sent for approval|sent to legal"
    ),
    "2": "likewise|same|same here|as well|too|ditto|same for|same with",
    "3": "meanwhile|in the meantime|in the meanwhile|keep|kept|keeping|carry on|carrying on with",
    "6": "said|told you|promised",
    "_": "as for|as of|as planned|as promised|as usual|as expected|as agreed|such as|as discussed|as far as",
    "q": "yes|yep|yup|yeah|yess|aye",
    "i": (
        "progress|blockers|blocker|availability|status|issues|risks|impediments|help needed|next steps|obstacles|done this week|what i did|support needed|update|percent complete|% complete|completion %|comments|notes|remarks"
    ),
}

OKS = "k|ok|okay"
"""Words that only say that a message came through."""

WHOLE = (
    "action|all|everything|idea|it|item|plan|project|task|that|them|thing|this|whole"
)
"""Words for all of an action."""

PARTS = "chapter|half|one|our|part|section|some|the|two"
"""Words before a part of an action."""
