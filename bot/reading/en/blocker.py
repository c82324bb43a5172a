"""English words for waiting, and for what goes wrong."""

WORDS = {
    "W": (
        "waiting for|waiting on|wait for|wait on|waits for|waits on|waited for|awaiting|await|awaits|pending|blocked on|blocked by|blocked until|blocked till"
        "|stuck on|stuck with|stuck in|stuck at|stuck behind|stuck until|stuck waiting for|held up by|held up in|held up at|hung up on|depends on|depend on|dependent on|depending on"
        "|hinges on|relies on|needs input from|on hold for|on hold until|on hold till|paused until|paused till|paused for|parked until|stopped by"
        "|can't move without|cant move without|can't go on without|cant go on without|can't continue without|cant continue without|cannot continue without"
        "|can't proceed without|cant proceed without|cannot proceed without|can't finish without|cant finish without|can't start without|cant start without|cannot start without"
        "|can't start until|cant start until|cannot start until|can't finish until|cant finish until|can't continue until|cant continue until|can't proceed until|cant proceed until"
        "|cannot proceed until|cannot continue until|can't move until|cant move until|can't go on until|cant go on until|can't do anything until|cant do anything until|can't do it until"
        "|nothing moves until|nothing happens until|no movement without|no movement until|no progress without|no progress until|not possible until|not possible without"
        "|can't do anything without|cant do anything without|can't do it without|cant do it without|chasing|still chasing|waiting until|waiting till|waiting to hear from|waiting to hear back from"
        "|need to hear from|need to hear back from|haven't heard back from|haven't heard from|havent heard back from|no answer from|no reply from|no response from|no word from|no feedback from"
        "|no sign-off from|haven't received|havent received|don't have access to|no access to|still no|lacking|lack of|for lack of|for want of|short of|awaits|blocker is|blocked as|blocked because|blocked since|blocked due to"
        "|sitting with|sits with|lies with|is with|are with|stuck with|now with|currently with|still with|in the hands of|still in|still at|in the queue at|ball is with|ball's with"
    ),
    "U": "until|till|unless|without|until after|only when|only once|only after|not until|not before",
    "C": "once|as soon as|when|if|provided|assuming|after|whenever|in case|subject to|as long as|the moment|the minute",
    "c": (
        "can't|cant|cannot|can not|couldn't|couldnt|could not|unable|not able|won't be able|wont be able|impossible|not possible"
    ),
    "R": (
        "broken|broke|broke down|expired|off sick|is sick|are sick|was sick|on leave|is away|are away|on holiday|on vacation|on parental leave|out of office|ooo|is out sick|out sick|short-staffed|short staffed|understaffed"
        "|not available|unavailable|isn't available|nobody replies|nobody answers|no one answers|no one replies|nobody replied|nobody answered|not answering|not replying|not responding|doesn't answer|doesn't reply|don't answer|don't reply"
        "|out of stock|sold out|back-ordered|backordered|on back order|went down|is down|are down|was down|down again|crashed|failing|fails|failed|keeps failing|not working|doesn't work|isn't working"
        "|refuses|refused|rejected|denied|declined|wont give|won't give|won't let|wont let|won't sign|wont sign|won't approve|missing|hasn't arrived|hasnt arrived|not arrived|haven't arrived|hasn't come|not come|hasn't replied|haven't replied|hasn't answered|hasn't responded|haven't responded|hasn't signed|hasn't approved|not approved|hasn't been approved|hasn't sent|haven't sent|not delivered|hasn't delivered"
        "|quit|resigned|stolen|locked out|wrong|no budget|budget freeze|hiring freeze|over budget|error|errors|bug|outage|no slot|no room|no time|no capacity|no bandwidth|no one available|nobody available|no licence|no license|no date for us|no access|no admin rights|no rights|no permission|no permissions|no licence|only arrives|only arrive|only comes|only come|arrives late|keeps crashing|keeps failing|full"
        ""
    ),
    "9": (
        "busy with|short-staffed|short staffed|understaffed|not enough hands|not enough people|too few people|busy|swamped|slammed|snowed under|overloaded|underwater|up to my ears|flat out|travelling|traveling|harder than|took longer than|takes longer than|taking longer than|longer than expected|longer than i thought|more work than|bigger than|more complicated than|more complex than|underestimated|too much on|too much work|too busy|fire fighting|firefighting|exams|family emergency|ill|sick|on the road|on a trip|was away|was off|was out|on sick leave|under the weather|kids were ill|kid was sick|child was sick|busy week|hectic|no time|had no time|ran out of time|not enough time|too little time|couldn't find the time|didn't have time|didnt have time|other priorities|other things|urgent things|pulled into|pulled onto|dragged into|got in the way|came up|more than i thought|more effort|more involved|tougher than|trickier than|slower than|jury duty|moving house|quarter-end|quarter end|year-end close|audit prep|end of term|exam week|overrun|overran|flat out with|have been out"
    ),
    "5": (
        "nobody replies|nobody answers|no one answers|no one replies|nobody replied|nobody answered|no one replied|not answering|not replying|not responding|doesn't answer|doesn't reply|don't answer|don't reply|don't respond|doesn't respond|no reply|no answer|no response|no feedback yet|hasn't replied|haven't replied|hasn't answered|hasn't responded|haven't responded|hasn't signed|hasn't approved|not approved|hasn't been approved|not been approved|hasn't sent|haven't sent|has not sent|have not sent|hasn't arrived|hasnt arrived|not arrived|haven't arrived|hasn't come|not delivered|hasn't delivered|still missing from|doesn't get back|haven't heard back|havent heard back|hasn't got back|no word yet|ignores me|ignoring me|ghosting me|keeps postponing|won't sign|wont sign|won't approve|refuses|refused|won't let|wont let|no date for us|out of stock|back-ordered|backordered|sold out|on back order|hasn't been delivered|hasn't been signed|hasn't been released|hasn't decided|haven't decided"
    ),
    "Z": "before i can|before we can|so i can|so we can|then i can|then we can",
    "0": (
        "approval|sign-off|signoff|signature|permission|permissions|go-ahead|green light|authorisation|authorization|credentials|password|clearance|access|input|decision|feedback"
    ),
    "~": "with",
    "B": "because|because of|bc|b/c|cause|cuz|cos|coz|since|due to|owing to|thanks to|on account of|reason|reason is|caused by|given that|seeing as",
    "f": "got it now|got them now",
    "o": (
        "itd|they|he|she|them|him|her|vendor|supplier|client|customer|legal|finance|hr|procurement|purchasing|facilities|security|compliance|management|head office|headquarters|hq|team|manager|boss|director|council|agency|printer|printers|landlord|bank|courier|contractor|contractors|electrician|plumber|engineer|technician|auditor|auditors|board|committee|ops|dev|marketing|sales|support|accounting|payroll|ministry|inspector|partner|dealer|warehouse|manufacturer|someone else|colleague|colleagues"
    ),
}
