"""English words for people other than the one who writes."""

WORDS = {
    # others
    "o": """
accounting | agency | architect | auditor | auditors | authorities | authority
baker | bank | board | board office | boss | carrier | caterer | city | client
colleague | colleagues | committee | compliance | consultant | consultants
contractor | contractors | council | courier | court | customer | customs | dealer
department | designer | desk | dev | developer | developers | director | driver
drivers | electrician | engineer | facilities | finance | freelancer | garage | he
head office | headquarters | her | him | hotel | hq | hr | inspector | installer
installers | insurance | insurer | it department | itd | lab | landlord | legal
management | manager | manufacturer | marketing | mechanic | ministry | office | ops
painter | painters | partner | payroll | plumber | printer | printers | procurement
provider | purchasing | sales | security | she | someone else | speaker | supplier
support | tailor | team | technician | technicians | them | they | trainer
trainers | translator | translators | union | vendor | warehouse | works council
""",
}
