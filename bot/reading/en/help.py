# ruff: noqa: E501 - long patterns read best unbroken
"""English words that ask for help."""

WORDS = {
    # asks for help
    "H": """
who can get | who can help | who can lend | who can move | who can sign | who can sort
who could get | who could help | who could lend | who could move | who could sign
advice welcome | advise how to proceed | advise please | any advice
any chance anyone | any chance i | any chance of | any chance of a
any chance of help | any chance somebody | any chance someone | any chance we
any chance we could | any chance you | any chance you could | any help | any ideas
any volunteers | anybody able to | anybody free | anybody free to
anybody have time | anybody know a | anyone able to | anyone around to
anyone available to | anyone fancy | anyone free | anyone free to | anyone have time
anyone know a | anyone up for | anyone willing to | appreciate help
appreciate some help | ask for help | asking for help | assist | assistance
assistance needed | can anybody | can anyone | can i get | can i get until
can i have | can i have till | can i have until | can i move | can i say
can management | can somebody | can someone
can someone else take | can the boss | can u | can we aim for
can we call it | can we do | can we extend | can we get | can we go for
can we have | can we make it | can we move | can we postpone | can we push
can we say | can we shift | can you | can't do it alone | can't do it on my own
can't do this alone | can't do this on my own | can't manage alone
can't manage it alone | can't manage on my own | could anybody | could anyone
could do with | could do with a hand | could do with help | could do with some help
could i get | could i have | could i have till | could i have until | could i move
could i say | could management | could really do with | could really do with a hand
could really use | could somebody
could someone | could someone else take | could the boss
could the manager | could u | could use | could use a hand | could use help
could use some help | could use support | could we do | could we extend
could we get | could we have | could we make it | could we move | could we postpone
could we push | could we say | could we shift | could you | do we have budget
do you know anyone | do you know someone | does anybody have time
does anybody know | does anyone have time | does anyone know | does somebody know
does someone have time | does someone know | escalate | give a hand | give me a hand
give us a hand | glad of a hand | glad of any help | glad of some help | got a spare
guidance needed | guidance please | happy for any help | help appreciated | help me
help needed | help out | help please | help pls | help required | help us
help wanted | i need a | i need somebody
i need someone | i would like someone else to | i'd appreciate
i'd be grateful | i'd like somebody else to | i'd like someone else to
i'd love help | i'd love some help
i'd need | i'd rather someone else | ideas welcome
if anybody has a spare | if anybody has time | if anyone can | if anyone could
if anyone has a spare | if anyone has time | if possible can you | if somebody could
if someone can | if someone could | if someone has a spare | if someone has time
if you could | is it ok if i | is it possible to | is there a budget
is there a chance | is there any chance | is there any chance someone
is there any chance you | is there anybody | is there anyone
is there anyone who can | is there budget | is there somebody
is there someone who can | it would help if somebody | it would help if someone
it would help if you | kindly advise how to proceed | kindly guide | lend a hand
lend me | lend us | looking for a second pair | looking for a volunteer
looking for help | looking for helpers | looking for somebody | looking for someone
looking for volunteers | love some help | may i get | may i have | may i have until
please send me a person | please send me another | please send me anyone
please send me some help | please send me somebody | please send me someone
please send somebody | please send someone | please send us somebody
please send us someone | send me somebody | send me someone | send us somebody
send us someone | need a call on | need a decision | need a go-ahead | need a hand
need a second pair of | need a second person | need advice | need an approval
need an extra | need an extra person | need an ok | need another pair of
need another pair of hands | need another person | need approval from you
need budget | need escalating | need escalation | need extra | need guidance
need help | need more budget | need more hands | need more people
need one more person | need some advice | need some guidance | need some help
need somebody | need someone | need support | need you to | need your advice
need your approval | need your call | need your decision | need your go-ahead
need your help | need your input | need your ok | need your okay | need your opinion
need your sign-off | need your signature | need your support | need your view
needs a decision | needs escalating | needs escalation | needs help | needs you to
ok to move | okay to move | please advise | please advise how to proceed
please approve | please arrange | please ask | please assign | please authorise
please authorize | please call | please can someone | please can you | please chase
please check | please clarify | please confirm | please contact
please could someone | please could you | please decide | please escalate
please get | please give | please guide | please have a look | please help
please intervene | please lend | please let | please look | please make
please nudge | please organise | please provide | please push | please put
please raise | please release | please review | please send | please sign
please sort | please speak | please step in | please support | please take a look
please talk to | please tell | pls advise | pls approve | pls ask | pls chase
pls confirm | pls escalate | pls get | pls give | pls guide | pls have a look
pls help | pls lend | pls push | pls review | pls send | pls take a look | plz help
request help | requesting | short of a pair of hands | some guidance | some help
someone else should take | someone free to | sos
support from your side | support needed | support please
to be escalated | too much for one person | waiting for your help | want you to
we need a | we need someone | we'd appreciate | we'd be grateful | who can give
who can help | who can lend | who can sign | who could give | who could help
who do i ask | who has time to | who knows a | who knows how | who knows someone
who should i ask | will you | wonder if anyone | wonder if someone | wonder if you
wonder whether someone | wondering if anyone | wondering if somebody
wondering if someone | wondering if you | wondering whether anyone
wondering whether somebody | wondering whether someone | wondering whether you
would anybody | would anyone | would appreciate | would be glad of
would be good to have someone | would be grateful | would be great if anyone
would be great if somebody | would be great if someone | would be great if you
would be nice if somebody | would be nice if someone | would be nice to have someone
would help if somebody | would help if someone | would help if you | would it be ok
would it be possible | would like someone to | would like you to
would love some help | would love someone | would somebody | would someone
would you | would you mind | your help | your support would
mind giving me | mind giving us | mind lending me | mind lending us | mind helping
any way you can | any way you could | any way somebody could | any way someone could
would love your | would welcome a | would welcome your | i'd welcome | i'd love your
wouldn't say no to | would not say no to | if you know anybody | if you know anyone
if you know somebody | if you know someone | if anyone knows | if anybody knows
know anyone who | know anybody who | know someone who | who can i ask
who can i speak to | who can i talk to | who could i ask | who do i contact
who do i need to speak to | who do i need to talk to | who do i speak to
who do i talk to | who should i contact | who should i speak to | who should i talk to
who would i ask | any pointers | pointers welcome | any suggestions
suggestions welcome | thoughts welcome | a steer would help | need a steer
ask for your | ask you for your | ask for your help | ask for your support
somebody please | someone please | anyone please | anybody please
please somebody | please someone | please anyone | pls somebody | pls someone
pls anyone | plz somebody | plz someone | could you maybe | can you maybe
maybe you can ask | maybe you could ask | maybe you can help | maybe you could help
maybe you can talk to | maybe you could talk to | maybe you can call | maybe you can push
perhaps you can ask | perhaps you could ask | perhaps you can help | maybe you can get
perhaps you could help | maybe someone can help | maybe somebody can help
maybe someone could | maybe somebody could
ok to buy | ok to order | ok to spend | okay to buy | okay to order
ok if i buy | ok if i order | do i get the ok | do we get the ok | can i get the ok
do i get the go-ahead | can i get the go-ahead | do we get the go-ahead
could whoever | can whoever | does anyone else have | does anybody else have
anyone else have | if you happen to know | shout if you know | do i have the ok
a push would help | ask that you | asking for your | asking you to | asking you for | i ask you to
need your intervention | request you to | request your | requesting you to
i'd ask you to | would ask you to | obliged if | needs a push | need a push
grateful for any | would help me if | would help us if
would be thankful | i'd be thankful | we'd be thankful | thankful for any
would be glad if | i'd be glad if | we'd be glad if | would be happy if someone
would be happy if somebody | would be happy about someone | would be lovely if someone
would be lovely if somebody | would be good if someone | would be good if somebody
need somebody who | need someone who | need a person who | looking for someone who
looking for somebody who | looking for somebody to | looking for someone to
seek your | seeking your | we ask you to | your intervention
could do with a steer | would value your | open to suggestions | at my wits' end
""",
    # what others give
    "0": """
access | approval | authorisation | authorization | clearance | credentials
decision | feedback | go-ahead | green light | input | password | permission
permissions | sign-off | signature | signoff
""",
}

REQUEST = (
    r"\b(?:could|can|would) (?!(?:i|we|it|this|that|be|not|only|never|hardly|also|now|then|just|still|always)\b)[a-z]+ (?:please |maybe |perhaps |possibly )?(?:look|help|check|take|send|give|tell|approve|sign|review|lend|get|ask|talk|push|join|support|decide|confirm|assist|cover|show|sort|speak|call)\b|"
    r"\b(?:need|needs|require|could use|could do with|want)\s+(?:(?:an?|one|two|three|four|\d+|some|more|extra|another|additional|a\s+few)\s+){1,3}"
    r"(?:people|persons?|hands?|pairs?\s+of|staff|budget|helpers?|colleagues?|volunteers?|engineers?|developers?|money|licen[cs]es?|resources?|help|support|capacity|headcount)\b|"
    r"\b(?:could|can|would) (?!(?:i|we|it|this|that|be|not)\b)[a-z]+ (?:do|make|finish|handle|pick|print|drop|bring|fix|test|measure|order|book|pay|ring|stand|step|write|read|run|carry|collect|finish off|fill)\b[^.;!?\n]{0,50}\b(?:for me|for us|please|pls|instead)\b|"
    r"\b(?:could|can|would) (?:the|our|@ ?\w+) ?(?:[a-z]+ ){0,3}?(?:please )?(?:look over|look at|approve|sign|decide|confirm|release|grant|lend|spare|check|review)\b|"
    r"\b(?:could|can) we (?:please |maybe |perhaps )?(?:borrow|get|have|hire|use) (?:some|another|an extra|one more|more|a second|two|three)[a-z]*\b|"
    r"\bneeds? (?!no |not )(?:a (?:little |bit of |lot of )|(?!any\b)[a-z@]+(?:'s)? ){0,2}help\b|"
    r"\b(?:could|can|may|might) (?:i|we) (?:please |maybe |perhaps |possibly )?(?:borrow|hire|rent|take on|draft in|bring in|poach)\b|"
    r"\bis there (?:any|some|still|a bit of|a little|enough|still any|still some) (?:[a-z]+ )?(?:budget|money|funding)\b|"
    r"\b(?:may|might) (?:i|we) (?:please )?(?:have|get|use|ask)\b|"
    r"\b(?:boss|chief|sir|team|office|management) can (?:get|give|lend|send|find|spare|bring|arrange|approve|sign|decide)\b[^.;!?\n]{0,60}\bor not\b|"
    r"\b(?:help|support|assistance|backup|guidance|advice|hand|hands|muscle|reinforcements?) (?:would|'d) (?:really |very much )?be (?:really |very |most |so |much |more than )*"
    r"(?:welcome|great|good|nice|appreciated|useful|lovely|handy|brilliant|needed|amazing)\b|"
    r"\b(?:please|pls) you (?!(?:all|and|note|know|see)\b)[a-z]+|"
    r"\bi (?:would |must |have to )?(?:ask|beg|request) you to [a-z]+|"
    r"\b(?:could|can|would) (?!(?:i|we|it|this|that)\b)(?:[a-z]+ ){1,3}(?:spare|lend|help|join|assist|advise) (?:me|us)\b|"
    r"(?<!\w )\bcan (?:anyhow |please |pls |help |help to )?(?:send|give|lend|loan|spare|get|find|arrange|assign|chase|push|help) (?:me|us|someone|somebody|some|one|two|three|\d|a)\b|"
    r"\bneed (?:about |another |around |some )?[€$£]?\d+ ?(?:euros?|dollars?|pounds?|quid|bucks|k|eur|usd|gbp)\b"
)

PEOPLE = "someone|somebody|person|people|persons|hand|hands|pair|volunteer|volunteers|helper|helpers|colleague|colleagues|anyone|anybody|man|men|woman|women|worker|workers|driver|drivers|temp|temps"
"""Who is asked for; the day on which they are wanted ends no work."""

ABOUT_ASKING = (
    r"\b(?:take|remove|unsubscribe|drop|delete) (?:me|us|my name|this address)\b|"
    r"\b(?:resend|re-send) (?:me )?(?:the |this |that |your |a )?(?:new )?(?:link|list|message|mail|invite|reminder|check-?in|questions?|it|this|that)\b|"
    r"\b(?:tell|show|remind|explain to) me\b.{0,30}\b(?:due dates?|deadlines?|lists?|titles?|settings?"
    r"|goals?|this (?:thing|bot|message|tool)|check-?ins?|reminders?|actions?)\b|"
    r"\b(?:remind|ping|ask|nudge|poke|message|bug|dm) (?:me|us)\b|"
    r"\b(?:tell|explain|remind|show)\b.{0,12}\b(?:what|which)\b.{0,40}"
    r"\b(?:(?:is|was|'s) (?:this |that )?(?:about|for|again)|means?|meant|refers? to|stands? for)\s?$|"
    r"\btell (?:whoever|people|everyone|everybody|the (?:person|people|one|idiot) (?:who|that))\b"
    r".{0,60}\bto (?:stop|quit|park|move (?:his|her|their)|clean|wash|shut|close|keep|leave)\b|"
    r"\b(?:stop|quit) (?:send|ask|ping|messag|remind|bother|nag|pok|chas|text|spam|nudg|buzz)[a-z]*\b|"
    r"\b(?:not|don't|dont) (?:send|ask|ping|message|remind|bother|nag|poke|text|spam|nudge|buzz)\b"
    r" (?:me|us|these|this|it so|so)\b|"
    r"\b(?:send|post|ask|ping|message|remind|dm|nudge|do|make|have|get|move|schedule)\b"
    r" (?:these|this|me|us|them|the (?:reminders?|check-?ins?|messages?|pings?|questions?))\b"
    r".{0,20}\b(?:at \d|mornings|afternoons|evenings|on another day|instead|earlier|later in|less|only once|in the (?:morning|afternoon|evening)"
    r"|another time|every|weekly|daily|once a|mondays|tuesdays|wednesdays|thursdays|fridays)|"
    r"\b(?:send|post|ask|ping|message|remind|dm|nudge)"
    r" (?:these|this|me|us|it|the (?:reminders?|check-?ins?|messages?|pings?|questions?))"
    r"(?: to me| to us| only| just| not| it| that){0,2} (?:in the |in )?"
    r"(?:(?:after|before|around|past|at) (?:about )?(?:my |the )?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch(?:time|break)?|midday|work|night"
    r"|shift|end of (?:my|the) (?:shift|day)|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'?clock)?(?=[ ,.?!]|$))"
    r"|mornings|evenings|afternoons)\b"
)
"""A request for another time or rhythm of being asked."""

_REST = (
    "nap|lie-down|lie down|sleep|rest|break|breather|breath|holiday|holidays|vacation|weekend|day off|days off|week off|weeks off|time off|shower|bath|massage|hug|cuddle"
    "|drink|beer|beers|wine|gin|whisky|whiskey|pint|pints|coffee|coffees|caffeine|tea|cuppa|chocolate|cake|biscuit|sandwich|snack|lunch|breakfast|dinner|pizza"
    "|exercise|workout|fresh air|sunshine|sun|sugar|luck|miracle|medal|pay rise|raise|laugh|distraction|weather|daylight|patience|energy|motivation|sunlight|minute|moment|back|brain|spine|liver"
)
"""What a person needs, and no work: "need a nap", "could use a beer"."""

NO_REQUEST = (
    r"\b(?:need|use|want|(?:do|did|help me) with) (?:(?:a|an|some|my|the|another|one|more|new|stiff|strong|cold|hot|big|nice|long|good|proper"
    r"|bit|cup|pint|glass|pot|week|few|couple|bar|piece|plate|and|of|better|warmer|drier|serious|desperate|well-earned|decent) ){0,4}"
    rf"(?:{_REST})(?:$|[,.;!]| (?:now|first|after|today|tonight|anyway|lol|haha|myself|soon|badly|so badly|and a|or)\b)|"
    r"\b(?:can|could) (?:you|u) (?:even |actually |just )?(?:believe|imagine|hear|remember|guess|tell i|see (?!(?:to|if|whether|about|that)\b))|"
    r"\b(?:can|could) (?:you|u) tell(?=$|[,.;!?])|\b(?:can|could|would|will) (?:you|u) look at that\b|"
    r"\bif (?:i|we) (?:[a-z]+ )?(?:need|want|could use|could do with)\b|\b(?:might|may) need\b.{0,30}\b(?:later|at some point|eventually|one day|down the line)\b|"
    r"\b(?:your|the|all the) (?:help|support|input|advice|assistance)\b.{0,30}\b(?:was|were|has been|paid off|saved)\b|"
    r"\b(?:may|can|could|might) (?:i|we) (?:just )?ask (?:who|what|why|how come)\b|"
    r"\b(?:would|will) (?:you|u) (?:like|believe|be (?:at|in|there|around|coming|joining|back|away|off|on)|want|prefer)\b|"
    r"\b(?:anything|something|what|whatever|do|did|if|case) (?:else )?(?:you|u) (?:may |might |still )?(?:need|want|require)\b|"
    r"\b(?:mark|tick|check|cross|strike|close|archive|set) (?:(?:it|this|that|them|these|mine|both|all|the (?:item|action|task|box|card|ticket)|this one|that one|one) )?(?:(?:as|to) )?"
    r"(?:off|done|complete|completed|closed|finished|out)\b|"
    r"\b(?:tell|update|inform) (?:the|this|that|your) (?:bot|app|tool|tracker|list|sheet|board|system|reminder)\b|"
    r"\b(?:turn|switch) (?:off )?(?:(?:these|those|the|this|my|all|your) )*(?:reminders?|notifications?|pings?|messages?|bot|alerts?|check-?ins?|prompts?)\b|"
    r"\b(?:mute|silence|snooze) (?:it|me|this|these|those|the|my|them)\b|"
    r"\b(?:have|get|give me) (?:the |my )?next (?:one|task|job|item|action|assignment)\b"
)
"""Words of requests that ask nothing of the work: comforts, the list, and what you see."""

BOT = "ping|pings|pinged|pinging|reminder|reminders|bot|bots|check-in|check-ins|checkin|checkins|nudges|notifications|spam|buttons|font|emoji|emojis"
"""Words of replies that speak of being asked, not of work."""

REQUESTS = (
    "advise|allow|allocate|answer|approve|arrange|ask|assign|assist|authorise|authorize|book|buy|call|chase|check"
    "|choose|clarify|come|confirm|contact|decide|escalate|explain|extend|find|follow up|forward|get|give|grant"
    "|help|hire|hold|intervene|kick|lean on|lend|let|look|mail|make|nudge|open|order|organise|organize|pick|press"
    "|provide|push|put|raise|release|review|ring|share|show|sign|sort|speak|spare|step in|support|talk|tell|unlock"
)
"""What one asks for with "please", beside requests to the bot."""

WORDS["H"] += "".join(
    f"|{polite} {verb}"
    for polite in ("please", "pls", "plz", "kindly")
    for verb in REQUESTS.split("|")
)
