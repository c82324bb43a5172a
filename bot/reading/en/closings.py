# ruff: noqa: E501 - a pattern of plain words reads best unbroken
"""English for taking what is done off the list: "so you may close that", "tick it"."""

CLOSES = (
    r"(?:(?:and|so|then|therefore|hence|,|for me) )*"
    r"(?:(?:i'd|i would|i|we|you|we'd|i'll|i will|we'll|we will|i'm|i am|we're|we are|you'll|let's|one|may|can|could|might|will|would|should|must|shall|as well|now|just|also|go ahead and|going to|free to|feel|please|pls|kindly|happy for you to|say|i think|i guess|i suppose|think|guess|want to|need to|ready to|ok to|okay to|safe to|time to|it's|that's|reckon) )*"
    r"(?:(?:close|closing|tick|ticking|cross|crossing|strike|striking|check|checking|archive|archiving|shut|sign) (?:it|that|this|these|them|those|both|that one|this one|it all|the item|the task|the action|the ticket|the lot|this item|this action|this task)?(?: off| out| down)?(?: the list| my list| your list| our list)?"
    r"|(?:take|taking|drop|dropping|remove|removing) (?:it|that|this|them|both|that one|this one|this item)(?: off| from| away)(?: of)?(?: the list| my list| your list| our list| my plate| the board| the sheet)?"
    r"|(?:call|calling|mark|marking|consider|count|counting|treat|regard|put|putting|set|setting|log) (?:it|that|this|them|both|that one|this one|the matter|the item|this item)(?: down| as| to)*(?: done| closed| complete| completed| finished| settled| over| a day| resolved)+)"
    r"(?: then| now| already| please| today| too| as well| with that| from (?:my|our) side)*"
)
"""The whole of such a clause; behind "done" it takes nothing back."""
