"""English words for people other than the one who writes."""

WORDS = {
    # others
    "o": """
accounting | agency | agent | agents | analytics | architect | attorney | auditor
auditors | authorities | authority | baker | bank | biomed | board | board office
boss | broker | builder | builders | carpenter | carrier | caterer | caterers | ceo
cfo | city | city hall | cleaner | cleaners | client | colleague | colleagues
committee | compliance | consulate | consultant | consultant's | consultants
contractor | contractors | coo | council | councillor | courier | court | cto
customer | customs | dealer | decorator | department | designer | desk | dev
developer | developers | devops | devs | dhl | director | doctor | donor | donors
driver | drivers | editor | electrician | embassy | engineer | exec | execs
facilities | fedex | finance | fire brigade | fire department | fitter | fitters
foreman | forwarder | freelancer | garage | gardener | haulier | he | head office
headoffice | headquarters | headteacher | helpdesk | her | him | hotel | hq | hr
illustrator | infra | inspector | installer | installers | insurance | insurer
insurers | interviewer | investors | it department | itd | joiner | lab | landlady
landlord | lawyer | lawyers | leadership | legal | management | manager
manufacturer | marketing | mayor | mechanic | ministry | neighbour | neighbours
netops | network team | notary | nurse | nurses | office | ops | ops team | painter
painters | partner | pastor | payroll | pharmacist | photographer | platform
platform team | plumber | plumbers | pm | police | post office | priest | principal
printer | printers | procurement | proofreader | provider | publisher | purchasing
recruiter | registrar | regulator | roofer | roofers | sales | security
security team | service desk | shareholders | she | shipper | solicitor | solicitors
someone else | speaker | sponsor | sponsors | supplier | support | surveyor | tailor
tax office | team | technician | technicians | tenant | tenants | them | they
town hall | trainer | trainers | translator | translators | transporter | treasury
union | union rep | university | vendor | vicar | videographer | vp | warehouse
works council
""",
}
