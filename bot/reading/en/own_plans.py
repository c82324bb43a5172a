# ruff: noqa: E501 - long patterns read best unbroken
"""What English writers tell that they will do on a day, which ends none of the work."""

WILL = (
    r"(?:(?:and|but|so|then|also|plus|anyway|for now|maybe|perhaps|hopefully|(?:if|when) (?:i have|i find|i get|there is|there's) (?:the )?time) )*"
    r"(?:i'll|ill|i will|we'll|we will|will|(?:i|we)(?: still)? (?:can|could|should|must|might|have to|need to|want to|plan to|hope to|intend to)"
    r"|(?:i'm |we're |i am |we are )?(?:going to|gonna)|let's|let me)"
    r"(?: (?:also|probably|then|just|still|first|hopefully|now|maybe|definitely|quickly|again|only|have to|need to|try to|try and|go and|come and|be able to|get to))*"
)
"""Begins what one will do oneself."""

ELSEWHERE = (
    r"be (?:back |out |over |up |down |away |late |early )*(?:in|at|on|out|off|up|over|around|here|there|late|early|away|back|home"
    r"|working|travelling|traveling|visiting|driving|flying|training|teaching|helping)(?: [a-z'-]+){0,6}"
)
"""Where one is: "I'll be in the Leeds office"."""

SPEAKS = (
    r"(?:show|tell|brief|remind|inform|thank|teach|invite)(?: (?!me\b|us\b)[a-z'-]+){1,6}"
    r"|think (?:about|over)(?: [a-z'-]+){1,4}|(?:explain|discuss|chat|catch up|compare notes|talk it over|talk things over|have a (?:chat|word|think|meeting|talk|call))(?: [a-z'-]+){0,6}"
    r"|(?:send|forward|share|bring|give|email|mail|pass)(?: on)? (?:you|u|you all|everyone|everybody|him|her|the team|the others)(?: [a-z'-]+){1,5}"
    r"|(?:send|forward|share|bring|upload|post|pass on|take)(?: (?:a|an|some|the|few|more|any|my|along|round|over|in))* (?:photos?|pictures?|pics?|updates?|details|news|screenshots?|links?|receipts?|invoices?|notes?|numbers|figures|cakes?|biscuits?|lunch|coffee)(?: [a-z'-]+){0,4}"
)
"""What one will tell, show or bring others."""

KNOWS = r"(?:know|hear|find out|learn|see|understand|have (?:(?:some |the |more )?(?:news|numbers|figures|answers|results|feedback)|an answer|a better idea|a clearer (?:picture|idea)|a better picture))(?: (?:more|better|then|how|where|what|whether|if|from|back|about|of|for|sure|things?|stands?|goes|it|we|i|are|is|exactly)){0,8}"
"""What one will know by then."""

GOES_ON = (
    r"(?:continue|carry on|go on|keep going|keep at it|keep on|press on|plough on|push on|crack on|get on|resume|soldier on)(?: (?:with|on|at|working|doing|[a-z]+ing|it|this|that|them|the|again|there|here|work|from there|where i left off))*"
    r"|spend (?:[a-z]+ ){1,4}(?:on|at|with) (?:it|this|that|them)|put (?:in )?(?:a|another|some|an|two|three|few|couple|of|more|extra|good|full| )+(?:hours?|days?|mornings?|afternoons?|evenings?|time)(?: [a-z]+){0,4}"
    r"|(?!finish|complete|close|end)[a-z]+ (?:a (?:little |tiny )?bit more|a little more|some more|a few more|more|another (?:bit|part|piece|section|chunk|batch|few|couple|hour|half hour|day|round|stretch)|the next (?:bit|part|piece|section|chunk|batch|step|stage|round|lot|stretch|chapter|few|couple)|the first (?:bit|part|piece|section|chunk|batch|step|stage|half|chapter|lot|few))(?: (?!last\b|final\b|ones?\b)[a-z'-]+){0,4}"
)
"""What goes on with the work, and ends none of it: "I'll do the next part"."""

STEPS = (
    r"(?:ring|call|phone|email|text|message|ask|contact|chase|visit|meet|see|remind|(?:talk|speak|write) (?:to|with)|check with|get|buy|fetch|grab|collect|pick up|bring|borrow|look (?:for|into)|measure|go (?:to|round|over|down|up)(?: to)?|drive (?:to|over|down|up)(?: to)?|pop (?:in|round|over|down)(?: to)?)"
    r"(?: (?:the|a|an|my|our|some|more|new|his|her|their|with|to|of|from|for|about|[a-z][a-z'-]+)){1,6}"
)
"""A step on the way: "I'll ring the shop"."""

GOING_ON = (
    r"(?:(?:and|but|so|then|also) )*(?:continuing|carrying on|going on|resuming|picking (?:it|this|them) (?:back )?up again|back (?:on|at|to) (?:it|this|that|them|work)|more to (?:come|follow|do)"
    r"|(?:a |the |my |our )?(?:second|third|next|another|new) (?:round|session|shift|visit|appointment|slot))(?: (?:with|on|at) (?:it|this|that|them))?(?: again)?"
)
"""Tells but when work goes on: "continuing on Monday"."""

THINGS = (
    r"(?:(?:and|but|so|then|also) )*(?:(?:the|a|an|my|our|some|new|two|three|more|his|her|their)(?: [a-z'-]+){1,3}|[a-z-]+s)"
    r" (?:will be|'ll be|is being|are being|gets|get|is getting|are getting|is to be|are to be)(?: being)? (?:delivered|dropped off|dropped|collected|picked up|brought(?: round| over)?|handed over|shipped|sent out|posted)(?: (?:to|by|from|at) [a-z' -]+)?"
    r"|(?:they|they'll|they're|they will|they are|he|he'll|he's|she|she'll|she's|(?:the |our )?[a-z]+ (?:will|is|are|has promised to|promised to|wants to))(?: (?:will|are|is))? (?:deliver|delivering|bring|bringing|drop off|dropping off|collect|collecting)"
    r" (?:the|a|an|my|our|some|more|new|another)(?: (?!rest\b|last\b)[a-z'-]+){1,4}"
    r"|nothing(?: much| more| else)? (?:will|is going to|can) (?:happen|move|get done|be done)(?: [a-z]+){0,2}"
    r"|(?:a|the|their|his|her|an)(?: [a-z]+)? (?:decision|answer|verdict|reply|ruling|approval|vote|result) (?:is|are|was) (?:due|expected|coming|to come)(?: [a-z]+){0,2}"
)
"""What comes, or others do, on a day: "the ladder will be delivered"."""

OF_ENDS = (
    "last|final|rest|remaining|end|done|finished|ready|through|sorted|together|complete"
    "|draft|drafts|document|doc|file|version|copy|copies|report|results"
)
"""Words beside which what goes on or is told may be the end of the work."""

OF_WORK = (
    "it|them|this|that|these|those|one|ones|both|all|everything|lot|whole"
    "|track|time|schedule|target|budget|line|position"
)
"""Words beside which a step, or where one is, may be the work: "I'll get it there"."""
