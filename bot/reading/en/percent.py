# ruff: noqa: E501 - word lists read best unbroken
"""English words beside a percentage that is no share of the work."""

BEFORE = (
    r"\b(?:their|his|her) (?:own )?$|"
    r"\b(?:came|comes|coming|come) (?:in|out|up|back) at\s*$|"
    r"(?<!just )(?<!still )(?<!well )(?<!now )\b(?:bias|drift|loss|losses|noise|gap|cv|rsd|deviation|shrink|scrap|reject|rejects|error|errors|failure|failures|wear|overrun|moisture|spread|slack|rise|fees?|fee|costs?|inflation) (?:is |was |are |were |stays |stayed |came out |now )?(?:under|below|within|above|over|less than|more than)\s*$|"
    r"\b(?:passed|scored|aced|exam|test|quiz|grade|marks?)\b[^.;\n]{0,30}\s(?:with|at|of|:|was|is)\s*$|"
    r"(?<!-)\b(?:rolled out to|rollout to|released to|live for|live to|ramped to|by|moved|cut|saves?|saved|(?:saves?|saved|saving|cost|costs) (?:us|them|me)|grew|rose|fell|dropped|increased?|decreased?|raised?|reduced?"
    r"|rewrite|redo|redid|rework|reworked|rewrote|redoing|reworking|lost|missed|threw away|deleted|up|down|discount of|off|minus|plus|another|extra|scored?|margin of|variance|variance of|error of|deviation|deviation of|difference of|shrinkage|wastage|waste|tolerance|humidity|rate of|rate is|rate at|agreed at|agreed on|agreed to|agreed|offered|offers|(?:they|he|she|we) offer|wants?|wanted|demands?|asked for|offer of|increase of|rise of|raise of|cut of|settled at|settled on|came down|price|confidence|confident|not|target of|goal of|target is|from"
    r"|(?:moisture|growth|revenue|turnover|profits?|inflation|cpu|ram|memory|disk|disc|storage|bandwidth|load|signal|charge|soc|abv|alcohol|gradient|slope|capacity|margins?|vacancy|[a-z]{3,12}(?:idity|inity|ency|ness|osity)|uptime|coverage|accuracy|attendance|occupancy|utili[sz]ation|turnout|satisfaction|precision|recall|humidity|yield|battery|phone|laptop|availability|(?:pass|response|open|click|churn|conversion|error|failure|success|hit|answer|return) rate)(?: (?:is|was|are|at|now|of|stands|sits|currently|still|just|down|up|to|back|around|about)){0,4})\s*(?:about|around|roughly)?\s*$|"
    r"\b(?:scored?|scores|passed with) (?:over|above|under|below|at least|more than|less than|nearly|almost|about|only|just) ?$"
)
AFTER = (
    r"\s*(?:through|into) (?:the|my|our|this|a) (?:day|week|weekend|month|year|shift|term|season|sprint|morning|afternoon|evening|night|meeting|holidays?|summer|winter|semester|quarter)\b|"
    r"(?: of (?:it|them|this|that|those|these))? (?:can't|cannot|can not|cant|couldn't|is stuck|are stuck|is blocked|are blocked|is on hold|has to wait|have to wait|must wait|is held up|depends on|hangs on|hinges on)\b|"
    r"\s*(?:[a-z]+ )?(?:gap|gaps|difference|discrepancy|deviation|variance|drop|rise|dip|jump|shortfall|surcharge|deposit|commission|bonus|raise|mark-?up|rebate|stake|overrun|loss|losses|error|errors|tolerance|interest rate|reduction|saving|savings|price (?:increase|rise|cut|drop))\b|"
    r"\s*(?:testers|participants|attendees|guests|parents|users|customers|patients|members|readers|colleagues|people|staff|visitors) (?:want|wants|wanted|like|liked|love|said|say|prefer|voted|agree|agreed|are happy|were happy|would)\b|"
    r"\s*(?:(?:have |had |has )?(?:clicked|opened it|liked|loved|hated|preferred|enjoyed|complained|unsubscribed|converted|disagreed|objected|dropped out)\b)|"
    r"\s*(?:(?:say|said|think|thought|voted|prefer)\b|of (?:the |our |my )?[a-z]+ (?:liked?|said|say|voted|prefer|want|agree|are happy|were happy|use)\b"
    r"|of (?:the |our |my )?(?:new |old |other |last )?[a-z]+s (?:pass|fail|passed|failed|were caught|agree|have read|have seen|have answered|have replied|came back)\b"
    r"|of (?:the |our |my )?(?:testers|participants|attendees|visitors|guests|readers|voters|parents|students|employees|colleagues|patients|drivers|members|votes|answers)\b"
    r"|of (?:them|those|us|which) (?:are|were|want|wanted|need|use|prefer|came|come)\b(?! (?:all )?(?:done|in|out|up|back|ready|there|through|over|complete|here|now|[a-z]+ed|sent|written|made|built|sold|paid|drawn|sewn|hung|laid|dug|cut|set|put|read|sown)\b)"
    r"|of (?:the |our |my )?(?:[a-z]+ )?(?:group|panel|cohort|audience|subscribers|shoppers|followers|sample)\b"
    r"|of (?:the |our |my )?(?:[a-z]+ ){1,2}(?:opens?|uses?|likes?|loves?|wants?|prefers?|reads?|watch|try|tried|clicked|downloaded|bought|know|knows) (?:it|them|this|that)\b"
    r"|of (?:the )?(?:users|customers|traffic|clients|people|staff|stores|sites|cases|time|revenue|sales|price|budget|load|respondents|requests|team|market|population)\b"
    r"|in (?:the |our |my |a |an |that |this |last )?(?:[a-z]+ ){0,2}(?:test|exam|quiz|survey|poll|assessment|mock|check|audit|inspection|sample|benchmark|evaluation|ballot)\b|in (?:the |our |my )?review|on (?:the |our |my )?(?:test|exam|quiz|price|survey)|off\b(?! the (?!price|list|cost))|discount|cheaper|faster|slower|more\b|less\b|higher|lower|better|worse|growth|increase|decrease|accuracy|uptime|coverage|sure\b|certain|confident|margin|confidence|vat|tax|interest|pass rate|response rate|open rate|on price|over budget|under budget|positive|up\b(?! to)|down\b(?! to))"
)
"""Matched right before and right after the percentage."""

LIVE_FOR = (
    r"\b(?:live|enabled?|activated?|(?:switched|turned) (?:it |them )?on|active|available|visible|deployed"
    r"|running|runs?|rolled (?:it |them )?out|pushed|shipped|released|ramped(?: up)?|in use|pilot(?:ed|ing|s)?|trial(?:l?ed|l?ing|s)?)"
    r"(?: (?:it|them|now|so far|currently|already|up))* (?:at|in|for|on|with|to|by)(?: about| around| roughly| some)?\s*$"
)
"""Stands before a share of those who have a thing, "of" which follows: "live at 25% of the tables"."""
