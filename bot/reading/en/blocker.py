# ruff: noqa: E501 - word lists read best unbroken
"""English words for waiting, and for what goes wrong."""

WORDS = {
    "W": (
        "haven't heard anything from|haven't heard a thing from|nothing heard from|not heard from|not heard back from|heard nothing from|heard nothing back from|still need the|still missing the|no news from|nothing from|nothing back from|no line from|no sign of|no quote from|no date from|no confirmation from|no input from|no data from|no ok from|still nothing from|waiting|still waiting|hangs on|hanging on|rests with|lies with|stands and falls with|contingent on|needs to wait for|have to wait for|has to wait for|must wait for|had to wait for|waiting in|waiting at|on the desk of|in the inbox of|waiting for|waiting on|wait for|wait on|waits for|waits on|waited for|awaiting|await|awaits|pending|blocked on|blocked by|blocked until|blocked till"
        "|stuck on|stuck with|stuck in|stuck at|stuck behind|stuck until|stuck waiting for|held up by|held up in|held up at|hung up on|depends on|depend on|dependent on|depending on"
        "|hinges on|relies on|needs input from|on hold for|on hold until|on hold till|paused until|paused till|paused for|parked until|stopped by"
        "|can't move without|cant move without|can't go on without|cant go on without|can't continue without|cant continue without|cannot continue without"
        "|can't proceed without|cant proceed without|cannot proceed without|can't finish without|cant finish without|can't start without|cant start without|cannot start without"
        "|can't start until|cant start until|cannot start until|can't finish until|cant finish until|can't continue until|cant continue until|can't proceed until|cant proceed until"
        "|cannot proceed until|cannot continue until|can't move until|cant move until|can't go on until|cant go on until|can't do anything until|cant do anything until|can't do it until"
        "|nothing moves until|nothing happens until|no movement without|no movement until|no progress without|no progress until|not possible until|not possible without"
        "|can't do anything without|cant do anything without|can't do it without|cant do it without|waiting until|waiting till|waiting to hear from|waiting to hear back from"
        "|need to hear from|need to hear back from|haven't heard back from|haven't heard from|havent heard back from|no answer from|no reply from|no response from|no word from|no feedback from"
        "|no sign-off from|haven't received|havent received|don't have access to|no access to|still no|lacking|lack of|for lack of|for want of|short of|awaits|blocker is|blocked as|blocked because|blocked since|blocked due to"
        "|sitting with|sits with|lies with|stuck with|in the hands of|still in|still at|in the queue at|ball is with|ball's with"
    ),
    "U": "until|till|unless|without|until after|only when|only once|only after|not until|not before",
    "C": "once|as soon as|when|if|provided|assuming|whenever|in case|subject to|as long as|the moment|the minute",
    "c": (
        "can't|cant|cannot|can not|couldn't|couldnt|could not|unable|not able|won't be able|wont be able|impossible|not possible"
    ),
    "R": (
        "too wet|too cold|too hot|too dark|too windy|too small|too big|too short|too long|too old|too heavy|too few|too many|has a freeze|code freeze|change freeze|a freeze|production problems|has problems|had problems|have problems|technical problems|problem with|problems with|issue with|issues with|trouble with|bankrupt|went bankrupt|insolvent|went bust|is out of stock|are out of stock|is out of order|are out of order|is out of|are out of|has run out|have run out|ran out of|is in repair|are in repair|is in the workshop|is in hospital|is in quarantine|too risky|too early|too late|too tight|too dangerous|arrived damaged|arrived broken|arrived late|came damaged|came broken|came late|arrived in the wrong|came in the wrong|delivered damaged|delivered broken|failed the|ill|out of action|closed off|site was closed|was closed|is closed|occupied|only come|can only come|can only deliver|can only start|turned out to be|bigger job|larger than|more complex|withdrew|shortage|bottleneck|hitch|snag|glitch|clash|resigned|resignation|resignations|withdrawn their|pulled out|backed out|out sick today|in repair|being repaired|at the repair shop|blew up|broke his|broke her|broke down|dead|is off|was off|cancelled on us|let us down|out of order|doesn't turn on|bounced|went missing|got lost|was lost|damaged|corrupt|corrupted|too expensive|too slow|price hike|strike|storm|flood|power cut|wrong size|wrong part|incompatible|no supplier|no data|no budget for|didn't fit|doesn't fit|does not work|did not work|didn't work|crashing|crash|broken|broke|broke down|expired|short-staffed|short staffed|understaffed"
        "|not available|unavailable|isn't available|nobody replies|nobody answers|no one answers|no one replies|nobody replied|nobody answered|not answering|not replying|not responding|doesn't answer|doesn't reply|don't answer|don't reply"
        "|out of stock|sold out|back-ordered|backordered|on back order|went down|is down|are down|was down|down again|crashed|failing|fails|failed|keeps failing|not working|doesn't work|isn't working"
        "|refuses|refused|rejected|denied|declined|wont give|won't give|won't let|wont let|won't sign|wont sign|won't approve|hasn't arrived|hasnt arrived|not arrived|haven't arrived|hasn't come|not come|hasn't replied|haven't replied|hasn't answered|hasn't responded|haven't responded|hasn't signed|hasn't approved|not approved|hasn't been approved|hasn't sent|haven't sent|not delivered|hasn't delivered"
        "|quit|resigned|stolen|locked out|wrong|no budget|budget freeze|hiring freeze|over budget|error|errors|bug|outage|no slot|no room|no time|no capacity|no bandwidth|no one available|nobody available|no licence|no license|no date for us|no access|no admin rights|no rights|no permission|no permissions|no licence|only arrives|only arrive|only comes|only come|arrives late|keeps crashing|keeps failing"
        ""
    ),
    "9": (
        "on leave|on holiday|on vacation|off sick|is sick|are sick|was sick|on parental leave|out sick|ooo|out of office|is out sick|is away|are away|haven't had the time|hadn't the time|didn't find time|couldn't get to it|other work|eating all my time|eats all my time|took all my time|off for a week|school holidays|holidays|no capacity|double shifts|extra shifts|night shifts|covering for|fell behind|lost a week|lost two days|lost time|too ambitious|underestimated it|busy with|short-staffed|short staffed|understaffed|not enough hands|not enough people|too few people|busy|swamped|slammed|snowed under|overloaded|underwater|up to my ears|flat out|travelling|traveling|harder than|took longer than|takes longer than|taking longer than|longer than expected|longer than i thought|more work than|bigger than|more complicated than|more complex than|underestimated|too much on|too much work|too busy|fire fighting|firefighting|exams|family emergency|ill|sick|on the road|on a trip|was away|was off|was out|on sick leave|under the weather|kids were ill|kid was sick|child was sick|busy week|hectic|no time|had no time|ran out of time|not enough time|too little time|couldn't find the time|didn't have time|didnt have time|other priorities|other things|urgent things|pulled into|pulled onto|dragged into|got in the way|came up|more than i thought|more effort|more involved|tougher than|trickier than|jury duty|moving house|quarter-end|quarter end|year-end close|audit prep|end of term|exam week|overrun|overran|flat out with|have been out"
    ),
    "5": (
        "nobody wants|no one wants|nobody will|nobody can|no one can|nobody knows|no one knows|nobody from|gone silent|went silent|gone dark|haven't heard anything|haven't heard a thing|no news yet|is silent|stays silent|not getting back|isn't getting back|hasn't come back|haven't come back|hasn't come back to me|hasn't come back to us|never replied|never answered|never came back|still owes me|still owe me|still owes us|owes me|owes us|doesn't pick up|don't pick up|won't pick up|not picking up|doesn't call back|hasn't confirmed|haven't confirmed|hasnt confirmed|not confirmed|keeps us waiting|keep us waiting|keeps me waiting|has us waiting|hasn't got back|no slot|no slots|no free slot|no free slots|fully booked|booked out|dragging|drags|taking ages|takes ages|takes forever|taking forever|doesn't move|hasn't released|haven't released|hasn't provided|hasn't shared|hasn't delivered|hasn't given|haven't given|hasn't shown up|didn't show up|still nothing|nothing back|not decided|undecided|still deciding|hasn't been approved|didn't come|did not come|has not come|has not arrived|have not arrived|has not replied|have not replied|has not answered|has not approved|has not signed|has not confirmed|has not been approved|has not been signed|has not been delivered|aren't answering|isn't answering|isn't responding|aren't responding|isn't here yet|aren't here yet|not here yet|not there yet from|gone quiet|went quiet|unreachable|out of reach|can't be reached|cannot be reached|nobody replies|nobody answers|no one answers|no one replies|nobody replied|nobody answered|no one replied|not answering|not replying|not responding|doesn't answer|doesn't reply|don't answer|don't reply|don't respond|doesn't respond|no reply|no answer|no response|no feedback yet|hasn't replied|haven't replied|hasn't answered|hasn't responded|haven't responded|hasn't signed|hasn't approved|not approved|hasn't been approved|not been approved|hasn't sent|haven't sent|has not sent|have not sent|hasn't arrived|hasnt arrived|not arrived|haven't arrived|hasn't come|not delivered|hasn't delivered|still missing from|doesn't get back|haven't heard back|havent heard back|hasn't got back|no word yet|ignores me|ignoring me|ghosting me|keeps postponing|won't sign|wont sign|won't approve|refuses|refused|won't let|wont let|no date for us|out of stock|back-ordered|backordered|sold out|on back order|hasn't been delivered|hasn't been signed|hasn't been released|hasn't decided|haven't decided"
    ),
    "Z": "it first|this first|that first|sign first|approve first|first before|do it first|before it can|before this can|before it goes|before i go|before we go|so it can|so this can|so that i can|so that we can|before that can|to be able to continue|to continue|to go on|to move on|to proceed|to carry on|before i can|before we can|so i can|so we can|then i can|then we can",
    "0": (
        "approval|sign-off|signoff|signature|permission|permissions|go-ahead|green light|authorisation|authorization|credentials|password|clearance|access|input|decision|feedback"
    ),
    "~": "with",
    "B": "as there's|as there is|as there are|as theres|because|because of|bc|b/c|cause|cuz|cos|coz|since|due to|owing to|on account of|reason|reason is|caused by|given that|seeing as",
    "f": "got it now|got them now",
    "o": (
        "painters|painter|technician|technicians|installer|installers|driver|drivers|printer|translator|tailor|baker|caterer|speaker|trainer|trainers|it department|board office|office|department|desk|agency|authority|authorities|city|court|consultant|consultants|translator|translators|lab|garage|mechanic|freelancer|provider|carrier|hotel|insurer|insurance|committee|works council|union|architect|designer|developer|developers|customs|itd|they|he|she|them|him|her|vendor|supplier|client|customer|legal|finance|hr|procurement|purchasing|facilities|security|compliance|management|head office|headquarters|hq|team|manager|boss|director|council|agency|printer|printers|landlord|bank|courier|contractor|contractors|electrician|plumber|engineer|technician|auditor|auditors|board|committee|ops|dev|marketing|sales|support|accounting|payroll|ministry|inspector|partner|dealer|warehouse|manufacturer|someone else|colleague|colleagues"
    ),
}

LEAD = "'|:|and|are|at|be|for|from|is|just|now|of|on|really|so|still|that|the|to|was"
"""Words before what is waited for."""

ASIDE = ","
"""Words between a title and what is said of it."""

PRONOUNS = "her|him|it|that|them|then|these|this|those"
"""Words that name nothing by themselves."""

TAIL = ":(|:/|anymore|currently|lol|now|still|though|yet"
"""Words after what is waited for."""

ASKING = "a|an|approve|arrange|ask|chase|get|give|help|me|organise|please|pls|plz|provide|push|send|sign|someone|sort|tell|to|us|with|you"
"""Words between a request and what is asked for."""

ABSENT = "are away|are sick|is away|is off|is out sick|is sick|off sick|on holiday|on leave|on parental leave|on vacation|ooo|out of office|out sick|was off|was sick"
"""Words for people who are away."""

LENGTHS = "day|days|hours|month|months|week|weeks"
"""Words that end a length of time."""
