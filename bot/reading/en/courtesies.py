# ruff: noqa: E501 - patterns of plain words read best unbroken
"""English for what one says around a report: "Sorry for the late reply", "Speak soon"."""

_NAME = r"(?-i:[A-Z][a-zäöüéè]{1,14})"
_GOOD = "good|nice|great|lovely|wonderful|relaxing|fantastic|long|sunny|restful|fab|brilliant|super|pleasant|splendid|cracking|peaceful|quiet|fine|decent|happy"
_FREE_TIME = "weekend|week|day|evening|morning|afternoon|night|one|time|break|bank holiday|holidays?|easter|christmas|xmas|new year|vacation|trip|lunch|start to the (?:week|day|year)|rest of (?:the|your) (?:day|week|weekend|evening|afternoon)"
_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|thurs|fri"
)
_THEN = rf"soon|tomorrow|later|then|shortly|next week|next time|next month|in a bit|(?:on |next )?(?:{_DAYS})|around|there|(?:at|in) the (?:meeting|call|stand-?up|office|briefing|party|canteen)"
_ALL = "all|everyone|everybody|team|folks|guys|both|there|bot|you all|y'all|boss|mate|mates|pal|again"
_ANSWER = "reply|replies|response|answer|answers|message|messages|update|silence|radio silence|delay(?= in| with my| with the| replying| answering| getting)|note|email|spam|typos?|spelling|wall of text|novel|essay|ramble|rambling|rant|ranting|length|noise|confusion|bother|trouble|hassle|chasing|chase"
_SLOW = "slow|late|delayed|belated|short|long|brief|quick|tardy|terse|lengthy|messy|very|really|rather|terribly|slightly|awful|bit|a|of|few"
_ANSWERING = r"(?:getting back|coming back|answer|reply|respond|write|get back|come back|see this|notice|get to this|read this)(?:ing|ed)?(?: to| back)?(?: (?:you|this|that|your (?:message|ping|mail|question|note|reminder)|on this))?"
_WHEN = "yesterday|earlier|sooner|before|last (?:week|time|night|month|friday)|on (?:monday|tuesday|wednesday|thursday|friday)|straight away|right away|at once|in time|until now|till now|today"
_NUDGE = r"asking|checking(?: in| up)?|following up|the (?:reminder|nudge|ping|prompt|poke|prod|push|heads-?up|message|note|chase|kick)|your (?:message|patience(?: with me| with us)?|understanding|note|reminder|ping|time|support|help|interest|nudge)|reminding me|nudging me|bearing with (?:me|us)|being (?:so )?patient|understanding|waiting|chasing|keeping (?:me|us) (?:honest|on my toes|on our toes|on track)|listening|reading|your patience and understanding|getting in touch|writing|pinging(?: me)?|the kind words|everything|all your help"
_ANYTHING = r"(?:any |more |further )*(?:questions?|queries|doubts|thoughts|comments)|anything(?: else| more| at all| is unclear| isn't clear|'s unclear|'s not clear| is missing)?|more(?: detail| details| info| information| than that)?|(?:any )?(?:more |further )?(?:details?|info|information)|something(?: else)?|me|us|any(?:thing)? of (?:this|that)|questions?|a hand"
_NEED = r"need|want|require|have|fancy|are missing|would like|'d like|miss|are after|feel like"
_TELL = r"(?:please |pls |do |just |you can |simply |by all means )*(?:shout|ask|ask away|holler|yell|call|ring|ping|say so|say|let me know|let us know|give me a (?:shout|call|ring|bell|buzz|ping|nudge)|drop me a (?:line|note)|get in touch|come by|pop by|write|speak up|message me|dm me|call me|ring me|ping me|ask me|tell me)"

_APOLOGY = "(?:so |very |and )*(?:sorry|apologies|pardon|excuse|forgive)(?: me)?(?: that| if| for)?"

APOLOGIES = (
    rf"(?:(?:so|very|really|terribly|many|my|our|with|oh|and|ah|oops|first|first of all|once again|again),? )*(?:sorry|apologies|apologise|pardon|excuse|forgive me|forgive|excuses)(?: again| once more| once again)?"
    rf"(?:,? (?:for|about) (?:(?:the|my|this|that|such|another|all the|any|your|being|getting|keeping you|coming|only|just|not|{_SLOW})[ -])*(?:{_ANSWER}|late|slow|quiet|waiting|(?:{_ANSWERING})(?: (?:only )?(?:{_WHEN}|now|this late|so late))?)(?: (?:in|with|on|to|of) (?:{_ANSWERING}|this|my (?:reply|answer|response|update)|messages?))?(?: (?:{_WHEN}|now))?"
    rf"|,? (?:the|my|any) (?:typos?|spelling|{_ANSWER})"
    rf"|,? (?:i'm|im|i am|i was|for being|we're|this is|that i'm|it's|that this is) (?:a bit |so |a little |very |rather |only )*(?:late|slow|behind|tardy|quiet)(?: with this| to (?:reply|answer|respond)| in (?:replying|answering|responding)| with (?:my|the|this) (?:answer|reply|update|response)| replying| answering| responding| (?:getting|coming) back to you| on this| again)?"
    rf"|,? (?:that )?(?:it|this) (?:took|has taken|'s taken) (?:me |us )?(?:this|so|that|a bit|a little|too|ages|a while|for ?ever|some time)(?: long| so long)?(?: to (?:{_ANSWERING}))?"
    rf"|,? (?:i )?(?:missed|overlooked|forgot|didn't see|hadn't seen|haven't seen) (?:your |this |the |that |to )?(?:message|messages|ping|reminder|mail|note|this|that|it|one|reply|answer|respond)?(?: (?:{_WHEN}))?"
    rf"|,? (?:i )?(?:only |just |have only |have just |only just )+(?:saw|seen|got|read|noticed|spotted) (?:this|your message|it|the message|that|your note)(?: now| just now| today| this morning)?"
    r"|,? (?:i've|i have|i was|i'm|i am|been) (?:been )?(?:so |very |really |pretty |a bit )?(?:terrible|bad|rubbish|hopeless|slow|useless|lax|awful) (?:at|with|about|in) (?:replying|answering|responding|my (?:messages|inbox|replies)|messages|this)(?: lately| recently)?"
    r"|,? (?:i )?(?:completely |totally |clean |nearly |almost |must have |have )*(?:missed|forgot|forgotten|overlooked|didn't see) (?:your |this |the |that |to |about )*(?:message|messages|ping|reminder|mail|note|this|that|it|one|reply|answer|respond)(?: (?:this|to this|you|to you|to this one))?"
    r"|,? (?:i was|was) away from my desk"
    r")?"
    r"(?:,? (?:i'm|i am|am|was|typing|writing|sent|this is|it's)(?: typing| writing| sent| sending)?(?: this)? (?:on|from) (?:my|the|a) (?:phone|mobile|train|bus|road|ipad|tablet))?"
)
"""Of the answer, never of the work: "Sorry I'm late with this"."""

THANKING = (
    rf"(?:(?:and|ok|okay|great|right|ah|oh|many|big|anyway|no worries),? )*(?:thanks|thank you|thankyou|thx|ty|cheers|ta|much appreciated|appreciate it|appreciated)(?: (?:so much|very much|a lot|lots|a million|loads|a bunch|again|once again|everyone|all|team|guys|folks|mate|both|in advance|as always|as ever|you))*"
    rf"(?:,? for (?:{_NUDGE})(?: (?:again|everyone|all|me|on me|on us|so long))?)?"
)

_HOPE = rf"(?:(?:i|we|and) )?(?:really )?(?:hope|hoping|trust) (?:(?:that )?(?:you|you're|you are|you've|you have|you had|you all|everyone|everybody|everyone's|all|all's|all is|this|your|things are|the|it's|life|life's)\b[^.!?\n\d%]{{0,12}}(?:well|ok|okay|(?:a|your|the) (?:(?:{_GOOD}) )?(?:{_FREE_TIME})(?: was (?:{_GOOD}))?|all right|alright|fit|warm|dry|cool|safe|(?:{_GOOD})(?: with you| at your end| there| on your side)?|doing well|keeping well|finds you (?:well|in good (?:health|spirits)))(?: too| as well)?)"

_HELLO = rf"(?:hi+|hello|hey+|hiya|howdy|morning|evening|afternoon|good (?:morning|afternoon|evening|day)|greetings|dear(?: \w+)?|hallo|yo|oh hi|ahoy|g'day|mornin|moin|salut)(?:,? (?:(?:{_ALL})(?: (?:{_ALL}))*|{_NAME}))?"

HELLO = (
    _HELLO,
    _HOPE,
    rf"{_HELLO},? (?:it's |this is |it is )?{_NAME}(?: {_NAME})? (?:here|speaking)(?: again)?(?:,? from (?:the |our )?[a-z]+)?",
    rf"{_HELLO},? (?:this is|it's|it is) {_NAME}(?: again)?(?: from (?:the |our )?[a-z]+)?",
    rf"(?:(?:a )?(?:very )?happy|merry) (?:{_DAYS}|new year|easter|christmas|holidays)(?: to you(?: all)?)?(?:,? (?:{_ALL}))?",
    r"(?:that's a |that is a |a |what a |now that's a )?(?:very )?(?:good|fair|great|excellent|funny|nice) (?:question|point)(?: that)?(?:,? (?:that|bot|indeed))?",
    r"(?:good|great|perfect|nice|excellent|impeccable|lovely) timing(?:,? (?:i was (?:just )?(?:about|going) to (?:write|message|update|ping)(?: you| this)?|as always|as ever|bot))?",
    r"funny (?:that )?you (?:should )?ask(?:ed)?|glad you ask(?:ed)?|nice of you to (?:ask|check)|since you ask|you again|oh,? you again|here we go(?: again)?|here goes|here it is|here it comes|right then|let's see|let me see|long time no (?:see|speak)|knock knock|ah,? yes|speak of the devil|well,? well|good to hear from you|nice to hear from you|you're early|you're right to ask",
    r"(?:ah|oh|so),? (?:it's |is it )?(?:that time (?:of the (?:week|month|day) )?(?:again)?|(?:that|this) (?:message|bot|question) again)|it's that time (?:of the (?:week|month) )?again",
    rf"is it (?:already )?(?:{_DAYS}|monday morning|the weekend|time)(?: again)?(?: already)?",
    r"(?:quick|short|brief|small|just a quick) (?:one|note|word|update)(?: from (?:me|us|my side|our side))?|(?:here's|here is|as promised,?(?: here's)?|and now) (?:my|our|the|a|your|where (?:we are|things are|things stand|i am|it stands))(?: (?:quick|short|weekly|little|usual))?(?: (?:update|answer|news|status|reply))?|as promised",
    rf"(?:just |only just |finally |now )?(?:back|home|in|out)(?: again)? (?:from|of|at) (?:my |a |the |our )?(?:holidays?|lunch|leave|vacation|meetings?|a meeting|the school run|desk|break|coffee|long weekend|training|dentist)(?: now| again| at last)?|just (?:back|in|home|off the phone|out of a meeting|landed|sat down)|(?:coffee|tea|brew) (?:in hand|first|made|poured|drunk)|(?:{_HELLO},? )(?:coffee|tea) in hand",
    rf"(?:and )?(?:phew|pff|wow|gosh|blimey|oof|ugh|well|man|boy|ah|oh)?,?\s?what an? (?:(?:{_GOOD}|crazy|long|mad|hectic|horrible|awful|terrible|stressful|rough|day of a) )?(?:week|day|morning|month|weekend|night)(?: (?:it's been|this is|that was|it was))?|phew|pff|gosh|oof|wow|ugh|whew|sigh",
    r"(?:hi|hello|greetings|good morning|morning|regards) from (?:(?:a|the|an|our) )?[a-z]+(?: [a-z]+){0,3}",
    rf"(?:{_HELLO},? )?(?:how are (?:you|things)|how's (?:it going|things|life|everyone|tricks)|how is (?:it going|everyone)|how do you do|you ok|all well)(?: (?:all|doing|today|keeping|with you|everyone|bot))*",
    r"(?:ah,? |oh,? )?(?:yes|right|ok|okay|so|well),? (?:that(?: one)?|this one|where were we|where was i|let me (?:see|think)|boss|chef|sir|captain|bot|mate)|where were we|let me think|think,? think|you read my mind|great minds|you beat me to it|you got me|caught me|guilty|guilty as charged|aloha|bonjour|hola|servus|namaste|hello hello|bear with me|short and sweet,? as always|as always,? short and sweet|in short|no beating about the bush",
    r"(?:great|good|ah|oh|ha|perfect|yes),? (?:i was (?:just )?(?:waiting for|expecting) (?:this|you|that)|just in time|right on time|on time as always|punctual as ever)",
    r"(?:(?:my|our|here's the|here is the) (?:weekly |monthly |daily |usual |latest |short |quick )+(?:report|update|news|status)|(?:here's|here is|here are) the (?:latest|lowdown|news))(?:,? (?:as (?:requested|promised|usual|always|asked)|for you|from (?:me|us|my side|the team)))*|hope (?:the kids|your kids|your (?:mum|mother|dad|father|wife|husband|son|daughter|back|knee|cold|leg|arm)|you're feeling|you feel) (?:are|is|'s)? ?(?:feeling )?(?:better|well|ok|fine|on the mend)(?: again| now| soon)?",
)
OPENINGS = (APOLOGIES, THANKING, *HELLO)
"""What a reply opens with that tells nothing yet."""

PARTING = (
    rf"(?:and )?(?:(?:have|enjoy|(?:i )?wish(?:ing)? (?:you|everyone|everybody|all of you)(?: all)?|nice|happy|merry)(?: (?:a|an|your|the|what's left of your|what's left of the))?(?: (?:very|really))?(?: (?:{_GOOD}))*(?: (?:{_FREE_TIME}))|enjoy the (?:sun|sunshine|weather|snow|rest|peace|game|match|football)|have fun|stay (?:safe|warm|dry|cool|healthy|well)|take care|look after yourselves?|sleep well|good night|night night)(?: (?:everyone|all|everybody|you all|team|both|ahead|too|yourself|folks|guys))*",
    rf"(?:(?:i'll |we'll |will |i |we )?(?:speak|talk|chat|see|catch|write|read|hear|meet)(?: to| with)?(?: (?:you|ya|u|all|everyone|yous|each other))*(?: up)?(?: (?:{_THEN}))+|later|laters|ttyl|cu|see ya|see you|bye(?: bye)?(?: for now| then| now)?|goodbye|ciao|cheerio|so long|tschüss|toodle-?oo|ta-?ta|farewell|over and out|out|(?:until|till) next (?:week|time|month))(?:,? (?:everyone|all|bot|team|folks|guys))?",
    rf"(?:and )?(?:(?:{_TELL})(?: (?:me|us))? (?:if|should|when|whenever) (?:you|anything|there's|something)\b[^.!?\n\d%]{{0,5}}(?:{_NEED}|is|'s|isn't)\b ?(?:to )?(?:know )?(?:{_ANYTHING}|not clear|unclear|missing|clear|help|wrong)?(?: (?:from|about|on) (?:me|us|it|this|that|any of (?:this|it)))?(?: else| unclear| clear)?|(?:{_TELL}) (?:if|should) (?:anything|something|it|that|this)(?:'s| is| isn't| was|'s all| is all)? ?(?:unclear|not clear|missing|wrong|clear|odd|confusing|not)(?: clear)?|(?:{_TELL}) with (?:any )?questions)",
    rf"(?:and )?(?:(?:any|more|further|if (?:you have|there are) any|if you've(?: got)?(?: any)?) (?:more |other |further )?(?:questions?|queries|doubts|worries|problems|thoughts|comments)|(?:if you )?(?:{_NEED}) (?:{_ANYTHING})|anything else|anything unclear|anything|if (?:anything's|anything is|something's|something is|it's|that's|this is) (?:unclear|not clear|missing|odd|confusing)|if not clear|if (?:in )?doubt),? (?:then )?(?:{_TELL}|i'm (?:here|around|available|at my desk|on (?:my )?mobile)|you know where (?:i am|to find me)|i'm happy to (?:help|explain|answer))(?: me| us)?(?: (?:any ?time|a shout|back))?",
    r"(?:i'm |we're |i am |always |and )*(?:happy|glad|free|around|here|available|reachable)(?: (?:all (?:day|afternoon|week)|today|tomorrow))? (?:to (?:explain|elaborate|answer|chat|talk|discuss|clarify|expand|go into (?:more )?detail|help)|if (?:you|anyone) (?:need|needs|want|wants)|for (?:any )?(?:questions|a chat|a call))\b[^.!?\n\d%]{0,30}|(?:please )?feel free to (?:call|ask|ping|ring|write|message|shout|chase|nudge|contact|reach out|get in touch|come by|pop in)\b[^.!?\n\d%]{0,25}",
    r"(?:i |we )?(?:do )?(?:hope|hoping|trust) (?:that|this|it)(?:'s| is| helps| answers| makes| will do| does| was| all)?(?: (?:helps?|your questions?|clear|ok|okay|alright|all right|fine|enough|useful|sense|detailed enough|good enough|what you (?:need|needed|wanted|were after)|the question|for now|with you|so far|everything|all|understandable))*",
    (
        r"(?:and |well,? |ok,? |so,? |right,? |anyway,? )?(?:(?:that's|that is|thats|that was|and that's|there's|this is|that'll be|that would be|this was)(?: about| pretty much| basically| really| probably)? (?:all|it|everything|the lot|my lot|me|your lot|the news|my news|my update|the update|my report|the report|the whole story|where (?:we are|i am|things are|things stand|it stands|we stand|we're at|i'm at|it's at|they are)|the (?:state|long and the short) of (?:play|things|affairs|it|the nation)|how it (?:is|stands)|what i've got|what i have|all she wrote|all folks|all from|it from))"
        r"(?: (?:from (?:me|us|my side|our side|here|this end|my end|(?:(?:the|our) )?[a-z]+)|for (?:now|today|this week|this time|the moment|the week|this month)|so far|at the moment|then|folks|really|today|this week|i have|i've got|i know|there is(?: to (?:say|it|report))?|to (?:report|say)|as of (?:now|today)|right now|up to now|news))+"
    ),
    r"that's (?:all|my lot|your lot|the state of play|where we are|where i am|where it stands|where things stand|the news|my update|my report|all folks)|state of play|end of (?:report|message|update|transmission|story|rant|bulletin)|(?:and )?(?:nothing|no) (?:else|more|other|further) (?:to (?:report|say|add|tell)|news|updates?)(?: (?:from (?:me|my side|here|us)|for now|this week|today|so far))?|more (?:i )?(?:don't|do not) know|no more to (?:say|report)",
    r"(?:i'm |and |now |right,? |ok,? )*(?:off|heading|dashing|rushing|running|on my way)(?: (?:out|off|over))? ?(?:home|(?:to|for|into|on) (?:my |a |the |some |another |our |get |grab |fetch |pick up |collect |see |have |walk )*(?:lunch|bed|bus|train|meeting|pub|gym|coffee|tea|home|dinner|breakfast|school run|kids|children|dog|dentist|beach|call|break|swim|run|weekend|drink|pint|beer|cake|sandwich|canteen|cinema|game|match|class|walk|bank holiday)s?)(?: now| then| soon| today)?|(?:off|heading) (?:out|now|again)(?: now)?|(?:i )?(?:got to|gotta|have to|need to|must|should|better|had better|i'd better) (?:run|dash|go|rush|fly|shoot|head off|get going|be off|love you and leave you|hop|jump)(?: now| off| to (?:a|my|the next) (?:meeting|call|train|bus))?|(?:i )?(?:really |badly |now )*(?:need|want|deserve|time for|ready for|could do with|could murder|dying for) (?:a |an |my |some |another |more |the )*(?:coffee|tea|beer|drink|holiday|nap|break|lunch|sleep|weekend|cuppa|brew|pint|lie down|biscuit|gin|wine|vacation|day off|rest)(?: now| after this| already| break)?",
    r"(?:keep (?:your )?)?fingers crossed|wish (?:me|us) luck|touch wood|knock on wood|sorry again|thanks again|roll on (?:the )?(?:weekend|friday|spring|summer|christmas|holidays?|easter|retirement)|(?:is it )?(?:friday|the weekend|beer o'clock|home time|holiday time) (?:yet|already)|(?:you can|now you can|and now) (?:stop|quit) (?:asking|nagging|pinging me|chasing)(?: me)?(?: now)?|(?:are you |you )?happy now|no rest for the wicked|such is life|c'est la vie|onwards(?: and upwards)?|never a dull moment|all in a day's work|busy busy|one of those (?:days|weeks)|(?:sent|typed|written) (?:from|on) (?:my|the|a|an) (?:\w+ )?(?:phone|mobile|iphone|ipad|train|bus|android|blackberry|galaxy|tablet|couch|sofa)",
    rf"(?:and )?(?:isn't it |it's |what |such |it is |we have |we've got |enjoying this )?(?:an? |the |this )?(?:so |really |very |absolutely |pretty )?(?:{_GOOD}|glorious|beautiful|gorgeous|awful|horrible|terrible|miserable|amazing|boiling|freezing|cold|hot|warm|wet|windy|grey|foggy)(?: (?:weather|day|sunshine|rain|snow|heat|out|outside|here|spring|autumn|morning))+(?: (?:today|out there|here|outside|again|we're having|at the moment|this week))*(?:,? (?:isn't it|innit|eh|no|right|don't you think))?",
    r"(?:and |but |of course |as always |we'll |i'll |i will |we will |will |shall |going to )*keep(?:ing)? (?:you|everyone|everybody|you all|you both) (?:posted|updated|informed|in the loop|up to date|abreast|in the picture)(?: (?:on (?:this|that|it|progress)|of course|as (?:it|things|we) (?:goes?|develops?|progress(?:es)?)|as always|along the way|then|here|though))*",
    r"(?:and |so |well,? |ok,? |right,? |anyway,? |but )*(?:that's|that is|thats|that was|and that's)(?: about| pretty much| basically| really| more or less)? (?:it|everything|that|all)(?: (?:then|really|folks|i think|i guess|i suppose))?|so much for (?:that|now|today|this|my (?:update|report|news|week))",
    r"(?:(?:and|now|right|ok|so|well|anyway|time|time to|let me|let's|i'll|must|getting|i must|i'm|going),? )*(?:get |go )?back to (?:it|work|the grindstone|the grind|the bench|business|the office|my desk|my coffee)(?: now| then)?|going (?:for|to) (?:lunch|a coffee|coffee|bed|a walk|a break|a swim|dinner)(?: now)?|off for (?:a |my )?(?:coffee|lunch|tea|walk|swim|break|cuppa|run|weekend|holidays?)(?: now)?",
    rf"(?:(?:{_APOLOGY}) )?(?:(?:it's|it is|this is|that this is|that it's|it was) (?:so |a bit |rather |such |only )*(?:short|long|brief|messy|late|a novel|an essay|rambling)(?: (?:this time|again|today|one|message))?|(?:my|the) (?:english|french|german|grammar|language|handwriting|humour))",
    rf"how are (?:you|things)(?: (?:all|doing|today))*|how's (?:life|everyone|it going|things)(?: with you)?|(?:say|send|give) (?:hi|hello|my (?:best|regards|love|greetings)|our (?:best|regards)|best wishes|greetings|regards)(?: to)? ?(?:the |my |our |your )?(?:team|all|everyone|everybody|boss|family|kids|others|bot|{_NAME})?(?: (?:from me|please))?|(?:greetings|hello|regards|best|hi) from (?:(?:a|the|an|our) )?[a-z]+(?: [a-z]+){{0,2}}|keep (?:up the good work|well|smiling|calm|it up|going|on trucking|the faith)|good luck(?: (?:everyone|all|to (?:you|us|everyone|all)|with (?:the|your|that|it)(?: [a-z]+){{0,2}}))?|(?:there's )?no need to (?:reply|answer|respond|write back)(?: to this)?|(?:please |pls |kindly )*(?:confirm|acknowledge) (?:receipt|you got (?:this|it)|that you got (?:this|it))(?: please)?|you're welcome|you are welcome|god bless|peace|amen|skål|prost|(?:a )?(?:very )?happy (?:{_DAYS})(?:,? (?:all|everyone|team))?",
    r"(?:kind|best|warm|many|warmest|kindest)? ?(?:regards|wishes)|best|all the best|all best|(?:yours )?(?:sincerely|faithfully|truly)|br|kr|rgds|love|xx?x?|cheers|lol|haha+|hehe|yours|cordially|respectfully",
)
PARTINGS = (APOLOGIES, THANKING, *PARTING)
"""What a reply closes with that tells nothing any more."""

SIGNED = r"(?:thanks|thank you|cheers|ta|(?:kind|best|warm|many|warmest|kindest)? ?(?:regards|wishes)|best|all the best|br|kr|rgds|love|yours|many thanks|(?:yours )?sincerely|bye)"
"""What a name stands behind: "Best, Ingrid"."""

OPENS = (
    "aloha|bear|bonjour|caught|guilty|hola|how|how's|namaste|our|perfect|servus|short|the|think|where|yes|ha|a|ah|ahoy|and|anyway|apologies|apologise|appreciate|appreciated|as|back|big|blimey|boy|brew|brief|busy|cheers|coffee"
    "|dear|evening|excellent|excuse|excuses|fair|finally|first|forgive|funny|g'day|glad|good|gosh|great|greetings|hallo"
    "|happy|hello|here|here's|hey|heyy|hi|hii|hiya|home|hope|hoping|howdy|i|impeccable|in|is|it's|just|knock|let|let's|long"
    "|lovely|man|many|merry|moin|mornin|morning|much|my|nice|no|now|of|oh|ok|okay|once|oof|oops|our|out|pardon|perfect|pff"
    "|phew|quick|really|right|salut|short|sigh|since|small|so|sorry|speak|ta|tea|terribly|thank|thanks|thankyou|that|that's"
    "|this|thx|trust|ty|ugh|very|we|well|what|whew|with|wow|yo|you|you're|afternoon|only"
)
"""The first words of all that a reply opens with, without which nothing is looked for."""

CLOSES_WITH = (
    "amen|confirm|god|greetings|how|how's|hello|hi|kindly|peace|prost|send|you're|acknowledge|getting|but|shall|keeping|a|afternoon|all|always|an|and|any|anything|anyway|apologies|appreciate|appreciated|are|ask|around|available|away|awful"
    "|back|badly|beautiful|beer|best|better|big|boiling|br|busy|by|bye|c'est|call|catch|chat|cheerio|cheers|ciao|cold|come|cordially"
    "|could|cu|dashing|deserve|dm|do|does|drop|dying|end|enjoy|enjoying|excuse|farewell|feel|fingers|foggy|for|forgive|free|freezing|friday"
    "|further|get|give|glad|glorious|going|gone|good|goodbye|gorgeous|got|gotta|great|grey|haha|happy|have|heading|hear|hehe|here"
    "|holiday|holler|home|hope|hoping|horrible|hot|i|i'd|i'll|i'm|if|innit|is|isn't|it|it's|just|keep|kind|kindest|knock|kr|later|laters"
    "|let|lol|look|love|lovely|many|meet|merry|message|miserable|more|much|must|my|need|never|nice|night|no|nothing|now|off|oh|ok|okay|on"
    "|one|onwards|our|out|over|pardon|phew|ping|please|pls|pop|reachable|read|ready|really|regards|respectfully|rgds|right|ring|roll"
    "|running|say|see|sent|should|shout|simply|sincerely|sleep|so|sorry|speak|state|stay|such|sunny|ta|take|talk|tell|terrible|terribly|thank|thanks"
    "|thankyou|that|that'll|that's|thats|the|there's|this|thx|till|time|to|toodle-oo|touch|trust|ttyl|ty|typed|ugh|until|very|want"
    "|warm|warmest|was|we|we'll|we're|we've|well|wet|what|what's|whew|will|windy|wish|wishing|wonderful|write|written|xx|xxx|x|yell|you|yours|oof|pff"
    "|sigh|gosh|wow|message|night|phew|call|write"
)
"""The first words of all that a reply closes with."""

DIGRESSION = (
    r"(?:and |but |also |oh )?(?:(?:on|in) (?:a|an|another|some) (?:(?:completely|totally|very|rather) )?"
    r"(?:different|other|another|separate|side|lighter|personal|unrelated|happier|sadder|serious)?\s?(?:note|topic|subject|matter|front)\b"
    r"|in other news|(?:completely |totally )?(?:unrelated(?:ly)?|off[ -]topic|different (?:topic|subject|thing))(?:$| (?:but\b|:))"
    r"|(?:a )?side ?note\b|p\.?s\b\.?(?:$| ?:)|fun fact|nothing to do with (?:this|it|that|work|the work|these)\b)"
)
"""What turns to something else than the work: "on a different note", "unrelated: …"."""
