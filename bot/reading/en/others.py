"""English words for people other than the one who writes."""

WORDS = {
    # others
    "o": """
accountant | accountants | accounting | ad agency | adjuster | admin team | adviser
advisor | agency | agent | agents | airline | anaesthetist | analytics | architect
archivist | area manager | assessor | attorney | auctioneer | auditor | auditors
authorities | authority | baker | bank | barrister | biomed | board | board members
board office | bookkeeper | boss | branch manager | bricklayer | broker | builder
builders | building control | caretaker | carpenter | carpenters | carrier
case worker | caseworker | caterer | caterers | ceo | cfo | chairman | chairperson
chairwoman | chief | chief executive | cio | ciso | city | city hall | cleaner
cleaners | clerk | client | cmo | coastguard | colleague | colleagues | commissioner
committee | comms | comms team | compliance | consulate | consultant
consultant surgeon | consultant's | consultants | contractor | contractors
control room | coo | coroner | corporate | council | councillor | councillors
courier | court | cto | curator | customer | customs | data protection officer
data team | dba | dba team | dbas | dealer | dealership | dean | decorator | dentist
department | deputy | design agency | design team | designer | desk | dev
developer | developers | devops | devs | dhl | diocese | director | dispatcher
distributor | doctor | donor | donors | dpo | driver | drivers | editor
electrician | electricians | embassy | engineer | engineers | environmental health
estate agent | ethics board | ethics committee | examiner | examiners | exec | execs
fabricator | facilities | fedex | finance | finance department | finance team
fire brigade | fire department | fire officer | fitter | fitters | foreman
forwarder | foundry | freelancer | gaffer | garage | gardener | glazier | governors
gp | grid operator | guardian | harbour master | harbourmaster | haulier | he
head chef | head of department | head office | head teacher | headmaster
headmistress | headoffice | headquarters | headteacher | helpdesk | her | highways
him | hmrc | hotel | hq | hr | hr team | illustrator | importer | infra | inspector
inspectorate | installer | installers | insurance | insurer | insurers | interviewer
investors | isp | it department | it guy | it support | it team | itd | janitor
joiner | judge | lab | land registry | landlady | landlord | landowner | lawyer
lawyers | leadership | legal | legal department | legal team | letting agent
librarian | line manager | locksmith | management | manager | manufacturer
marketing | matron | mayor | mechanic | menders | minister | ministry | moderator
neighbour | neighbours | netops | network operator | network team | notary | nurse
nurses | office | officer | ofsted | ops | ops team | painter | painters | panel
paralegal | parish | partner | pastor | payroll | pharmacist | photographer
planning department | planning office | plasterer | platform | platform team
plumber | plumbers | pm | police | port authority | post office | pr agency
press office | priest | principal | print shop | printer | printers | procurement
product owner | prof | professor | proofreader | provider | publisher | purchasing
purchasing department | recruiter | referee | registrar | registry office
regulator | repair shop | review board | roofer | roofers | safety officer | sales
scrum master | secretary | security | security team | service desk | shareholders
she | shift lead | shift manager | shipper | shipping line | social worker
solicitor | solicitors | someone else | sous chef | speaker | sponsor | sponsors
steering group | store manager | supervisor | supplier | support | surgeon
surveyor | sysadmin | sysadmins | tailor | tax adviser | tax advisor | tax authority
tax office | team | team lead | team leader | technician | technicians | telco
telecom | tenant | tenants | the head | them | they | tiler | town hall
trading standards | trainer | trainers | translator | translators | transporter
treasury | trustees | underwriter | union | union rep | union reps | university
upholsterer | utility company | vendor | vet | vicar | videographer | vp
ward manager | ward sister | warehouse | water board | web agency | web guy
web team | webmaster | wholesaler | works council
""",
}
