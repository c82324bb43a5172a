# ruff: noqa: E501 - word lists read best unbroken
"""English words for steps on the way to the work: things got or made, and early acts."""

STEPS = "note|notice|ad|ads|advert|adverts|advertisement|posting|part|parts|spare part|spare parts|material|materials|paint|primer|washer|washers|rollers|brushes|timber|wood|tools|kit|ingredients|stock|supplies|paper|ink|envelopes|stamps|batteries|cable|cables|screws|tiles|glue|fabric|draft|outline|skeleton|structure|template|intro|introduction|headings|contents|cover|cover page|title page|summary|appendix|quote|quotes|offer|offers|shortlist|shortlisting|interviews|candidates|applications|plumber|electrician|painter|painters|builder|builders|photographer|fitter|engineer|mechanic|van|skip|ladder|scaffolding|permit|meeting|kick-off|appointment|room|leak|cause|culprit|data|inputs|groundwork|research|prep"
"""Things got or made on the way, which are not the work: "the part is ordered"."""

STEPPING = "ordered|order|on order|bought|purchased|got|found|booked|reserved|hired|rented|borrowed|printed|drafted|written|wrote|made|posted|placed|published|out|up|in|here|there|arrived|delivered|done|ready|finished|complete|completed|sent|signed|collected|gathered|chosen|picked|prepared|set|agreed|confirmed|held|invited|live|online|running|advertised|registered|approved"
"""What is done with them."""

FIRST_STEPS = "bought|purchased|drafted|printed|translated|designed|addressed|folded|packed|stuffed|prepared|written|wrote|typed|typed up|written up|proofread"
"""Acts before what is to go out or to be put in place."""

GOES_OUT = "send|post|mail|email|publish|deliver|distribute|hand|dispatch|ship|circulate|submit|upload|issue|announce|launch|install|fit|mount|hang|put|paint|fix|repair|mend"
"""Title verbs of which those acts are but a step: "the letters are printed"."""

OFFERING = "sell|hire|recruit|fill|rent|let|find|lease|sublet|auction|staff"
OFFERED = "online|live|up|listed|advertised|posted|published|out|all out|up since"
"""Titles that ask for a taker, and how what they offer is made known."""

ACQUIRED = "ordered|bought|booked|hired|requested|reserved|purchased|found|borrowed|rented|got|called|rang|phoned|asked|contacted|emailed|have ordered|have bought"
"""Acts by which something is got for the work, or somebody comes to do it."""

ANOTHER = "a|an|another|some|new|more|extra|one|two|a new|a second|somebody|someone"
"""What then stands before the thing got: "ordered a narrower one"."""

FIRST_OF_MANY = "first|1st|one|another|second|2nd|third|3rd"
"""Words before one of several that a title names: "first server trained"."""

WHICHEVER = "the|a|an|each|every|any|no|my|our|your|their|this|that|whole|entire|last|final|remaining|new|full|and|of|single"
"""What before one of several things tells of no part: "each room is done"."""

DRAFTS = "form|forms|application|applications|paperwork|papers|bid|enquiry|inquiry|registration|draft|drafts|outline|skeleton|template|mock-up|mockup|prototype|sketch|sketches|intro|introduction|quote|quotes|shortlist|agenda|groundwork|foundation|foundations|frame|materials|parts|ingredients|summary"
"""What is made on the way to the thing that stands before it: "price list draft"."""

BEGINNINGS = {
    "repair|fix|mend|overhaul|recondition|restore|rebuild": (
        "tested|checked|inspected|diagnosed|examined|opened up|taken apart|dismantled"
        "|stripped|removed|taken out"
    ),
    # titles that begin so: what is but a step of them
    "hook|plug|install|fit|mount|hang|put|replace|swap|change|upgrade|repair|fix|mend|build|assemble|erect|construct"
    "|lay|pave|tile|plant|wire|rewire|connect|insulate|renovate|refurbish|restore|rebuild|paint|repaint|varnish|seal": (
        "ordered|reordered|re-ordered|on order|delivered|arrived|turned up|came|come|here|unpacked|unboxed|bought|purchased|collected|picked up|packed"
        "|measured|measured up|cut|cut to size|washed|ironed|primed|undercoated|rubbed down|sanded|sanded down|stripped"
        "|stripped down|stripped out|taped|masked|masked up|masked off|levelled|leveled|dug|dug out|marked out|pegged out"
        "|chosen|picked|quoted|costed|priced|reserved|booked|booked in|scheduled|prepped|prepared"
    ),
    "renew|repot|replant|refill|restock|equip|furnish|decorate|upholster|reupholster|glaze|reglaze|reline|roof|slate|fence"
    "|cast|sew|bake|brew|bind|frame|extend|convert|modernise|overhaul|recondition|label|tag|number|kit": (
        "ordered|reordered|re-ordered|on order|delivered|arrived|bought|purchased|quoted|costed|priced|measured|measured up"
    ),
    "test|check|inspect|audit|survey|clean|service|measure|interview|visit|rehearse|shoot|film|photograph|train|hold|run": (
        "booked|booked in|scheduled|arranged|diarised|pencilled in"
    ),
    "deliver|transport|haul|take|drive": "loaded|loaded up|packed|packed up|strapped down|picked up|collected",
    "move|relocate|transfer|migrate|rehouse": (
        "packed|packed up|labelled|labeled|boxed|boxed up|bagged up|wrapped|wrapped up|dismantled|catalogued|inventoried"
        "|exported|backed up|ordered|booked|measured|measured up|submitted|resubmitted|requested|applied"
    ),
    "renew|obtain|register|secure|claim|win|insure": (
        "submitted|sent|sent off|posted|filed|filled|filled in|filled out|handed in|lodged|applied|emailed|uploaded|printed"
    ),
    "collect|gather|chase": (
        "printed|handed out|sent out|given out|sent home|distributed|emailed out|gone out|went out|sent round|photocopied|circulated"
    ),
    "sell|let|rent|auction|rehome": "cleaned|photographed|valued|measured|priced|serviced|valeted|washed|polished|repaired",
    "print|reprint": (
        "sent|sent off|sent over|uploaded|emailed|ordered|designed|laid out|typeset|proofread"
        "|approved|signed off|quoted|exported"
    ),
    "pass|sit|resit|retake": "sat|took|taken|sat down|booked|registered|signed up|paid|paid for",
    "hire|recruit|appoint": "shortlisted|interviewed|advertised|met|invited|offered",
    "release|launch|ship|deploy": "built|tested|tagged|packaged|merged|reviewed",
}
"""For each verb, or verbs, of a title, acts by which it has but begun: "the till is unpacked"."""

PREPARED = {
    # titles that begin so: things whose end is but a step of them
    "teach|train|hold|give|run|host|present|lead|conduct|chair|organise|organize|launch|stage|deliver": (
        "slides|slide|deck|questions|handouts|materials|programme|program|agenda|invitations|invites|room|venue|speakers"
        "|script|timetable|posters|flyers|props|catering|caterer|outline|rota|kit|content"
    ),
    "write|draft|compile|document": "comments|feedback|remarks|corrections|notes|interviews|research|outline|pictures|photos|images|charts|sources|interviewees|figures|numbers|data",
    "publish|print|reprint|issue": "text|copy|pictures|photos|images|charts|cover|layout|proofs|proof|content|figures|numbers",
    "build|install|erect|assemble|lay|construct|pave|renovate|extend|refurbish|restore|convert": (
        "frame|frames|base|walls|ground|hardcore|timber|foundation|foundations|footings|slab|posts|groundwork|groundworks"
        "|trench|trenches|holes|joists|plumbing|wiring|electrics|scaffold|scaffolding|brackets|cables|drawings|plans"
    ),
    "hire|recruit|appoint": "ad|advert|shortlist|interviews|references|description|candidates|spec|cvs|applications",
    "sell|let|rent|auction": "photos|pictures|listing|valuation|viewings|description|paperwork",
    "register|apply|renew|insure|claim|obtain": "form|forms|paperwork|photos|documents|papers|application|drawings|fee",
    "repair|fix|mend|service|replace|restore": "part|parts|spares|spare|fault|cause|culprit|quote",
    "vaccinate|treat|spray|sow|plant": "vaccine|vaccines|doses|seed|seeds|bed|beds|plugs|compost|holes|ground|soil",
    "buy|order|purchase|choose": "quotes|quote|sizes|measurements|options|models|budget|offers|samples",
    "move|relocate": "boxes|crates|van|removal|removals|inventory",
}
"""For each verb, or verbs, of a title, what is made ready for it: "the slides are ready"."""

GRANTED = "permission|permit|permits|licence|license|licences|approval|approved|consent|certificate|certified|visa|visas|insured|renewed|registered|accreditation|accredited|clearance|planning|registration|passport|patent|sign-off|quote|quotes|funding|grant|refund"
"""What "get" asks others for: "Get the licence renewed"."""

OLD = "old|existing|previous|broken|worn|original|ancient|dead"
REPLACING = "replace|swap|change|renew|upgrade"
TAKEN_OUT = "out|off|down|gone|removed|taken|ripped|stripped|dismantled|disconnected|taken out|ripped out|pulled|disposed"
"""What becomes of "the old boiler" before there is a new one."""
