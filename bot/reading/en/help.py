# ruff: noqa: E501 - word lists read best unbroken
"""English words that ask for help."""

WORDS = {
    "H": (
        "need your go-ahead|need your ok|need your okay|need your signature|need your view|need your opinion|need your call|need a go-ahead|need an ok|need an approval|need approval from you|waiting for your help|your help|your support would|any ideas|any advice|ideas welcome|advice welcome|could do with|please give|pls give|please lend|pls lend|please let|please make|please help|please check|please look|please confirm|pls confirm|please tell|please clarify|please sort|please speak|please contact|please call|please support|please step in|please intervene|please authorise|please authorize|please release|please raise|please put|i'd appreciate|would love some help|i'd love some help|i'd love help|love some help|looking for help|happy for any help|any chance you|any chance someone|is there any chance|would you mind|do you know someone|do you know anyone|can we get|can i get|could we get|could i get|can i have|could i have|can we have|could we have|may i have|may i get|can you|could you|can u|could u|would you|will you|can someone|could someone|can somebody|could somebody|can anyone|could anyone|can anybody|could anybody|would someone|is there anyone who can|is there someone who can"
        "|please help|pls help|plz help|help please|help pls|help needed|need help|needs help|need some help|need your help|need a hand|could use a hand|could use help|could use some help|could do with a hand|could do with help|could do with some help|could use support|could really use|could use|could do with"
        "|need support|need your support|need a decision|need your decision|needs a decision|need a call on|need your call|need your input|need your approval|need your sign-off|need you to|needs you to|need someone|need somebody|need another pair of hands|need more hands|need more people|need an extra|need extra|need one more person|need budget|need more budget"
        "|would appreciate|would be great if you|would help if you|would be grateful|appreciate some help|appreciate help|any help|some help|lend me|lend us|lend a hand|give me a hand|give us a hand|give a hand|help me|help us|help out|support needed|support from your side|support please|assist|assistance|please advise|pls advise|advise please|please decide|please approve|pls approve|please push|pls push|please chase|pls chase|please escalate|pls escalate|escalate|please nudge|please ask|pls ask|please talk to|please get|pls get|please send|pls send|please assign|please sign|please review|pls review|please provide|please arrange|please organise|sos"
        "|ask for help|asking for help|request help|requesting|i'd need|i need someone|we need someone|i need somebody|i need a|we need a"
    ),
}

REQUEST = (
    r"\b(?:need|needs|require|could use|could do with|want)\s+(?:(?:an?|one|two|three|four|\d+|some|more|extra|another|additional|a\s+few)\s+){1,3}"
    r"(?:people|persons?|hands?|pairs?\s+of|staff|budget|helpers?|colleagues?|volunteers?|engineers?|developers?|money|licen[cs]es?|resources?|help|support|capacity|headcount)\b"
)
