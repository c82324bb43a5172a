"""English words for people other than the one who writes."""

WORDS = {
    # others
    "o": """
accountant | accountants | accounting | ad agency
adjuster | admin team | administrator | adviser
advisor | agency | agent | agents | airline | anaesthetist | analytics | architect
archivist | area manager | assessor | attorney | auctioneer | auditor | auditors
authorities | authority | baker | bank
banker | barber | barrister | biomed | blacksmith | board | board members
board office | boatbuilder | bookbinder | bookkeeper | boss
branch manager | brewer | bricklayer | broker | builder
builders | building control | butcher | buyer
buyers | caretaker | carpenter | carpenters | carrier
case worker | caseworker | caterer | caterers | ceo | cfo | chairman | chairperson
chairwoman | chief | chief executive
chimney sweep | cio | ciso | city | city hall | cleaner
cleaners | clerk | client | cmo | coastguard
cobbler | colleague | colleagues | commissioner
committee | comms | comms team | compliance
concierge | conservator | consulate | consultant
consultant surgeon | consultant's | consultants | contractor | contractors
control room | coo | coroner | corporate | council | councillor | councillors
courier | court | crane operator | cto
curator | customer | customs | data protection officer
data team | dba | dba team | dbas | dealer | dealership | dean | decorator | dentist
department | deputy | design agency | design team | designer | desk | dev
developer | developers | devops | devs | dhl | diocese | director | dispatcher
distributor | doctor | donor | donors | dpo | draughtsman | driver | drivers | editor
electrician | electricians | embassy
engineer | engineers | engraver | environmental health
estate agent | ethics board | ethics committee | examiner | examiners | exec | execs
fabricator | facilities | farmer | fedex | finance | finance department | finance team
fire brigade | fire department | fire officer | fitter | fitters | florist | foreman
forester | forwarder | foundry | framer | freelancer
gaffer | garage | gardener | glazier | governors
gp | grid operator | grocer | guardian | hairdresser | handyman
harbour master | harbourmaster | haulier | he
head chef | head of department | head office | head teacher | headmaster
headmistress | headoffice | headquarters | headteacher | helpdesk | her | highways
him | hmrc | hotel | housekeeping
hq | hr | hr team | illustrator | importer | infra | inspector
inspectorate | installer | installers | insurance
insurer | insurers | interpreter | interviewer
investors | isp | it department | it guy | it support | it team | itd | janitor
joiner | journalist | judge | lab | land registry
landlady | landlord | landowner | landscaper | lawyer
lawyers | leadership | lecturer | legal
legal department | legal team | letting agent
librarian | line manager | locksmith | management | manager | manufacturer
marketing | mason | matron | mayor
mechanic | menders | midwife | minister | ministry | moderator
municipality | neighbor | neighbors | neighbour | neighbours | netops
network operator | network team | notary | nurse
nurses | office | officer | ofsted | ops
ops team | organiser | organisers
organizer | organizers | painter | painters | panel
paralegal | parish | partner | pastor | payroll | pharmacist | photographer
physician | physio | piano tuner | planning department
planning office | plasterer | platform | platform team
plumber | plumbers | pm | police
port authority | post office | postman | potter | pr agency
president | press office | priest | principal
print shop | printer | printers | procurement
product owner | prof | professor | programmer
proofreader | provider | publisher | purchasing
purchasing department | recruiter | referee | registrar | registry office
regulator | repair shop | restorer
retailer | review board | roofer | roofers | safety officer | sales
scaffolder | scaffolders | scrum master | seamstress | secretary
security | security team | seller | sellers | service desk | shareholders
she | shift lead | shift manager | shipper
shipping line | sign maker | sign writer | signwriter | skipper | social worker
solicitor | solicitors | someone else | sous chef | speaker | sponsor | sponsors
steering group | stonemason | store manager
subcontractor | subcontractors | supervisor | supplier | support | surgeon
surveyor | sysadmin | sysadmins | tailor
tailors | tax adviser | tax advisor | tax authority
tax office | team | team lead | team leader | technician | technicians | telco
telecom | tenant | tenants | thatcher
the head | them | therapist | they | tiler | town hall
trading standards | trainer | trainers | translator | translators | transporter
treasurer | treasury | trustees | tutor | underwriter
union | union rep | union reps | university
upholsterer | utility company | vendor | vet
vets | vicar | videographer | vintner | vp
ward manager | ward sister | warehouse | water board | web agency | web guy
web team | webmaster | welder | wheelwright | wholesaler | works council
anodiser | auction house | bindery | binders | body shop | bodyshop | brewery
chandler | cutting room | depot | dry cleaner | dry cleaners | dyer | dyers
embroiderer | engravers | farrier | framers | galvaniser | galvanisers | galvanizer
goldsmith | jeweller | joiners | machine shop | mill | optician | plater | platers
powder coater | powder coaters | saddler | sandblaster | sawmill | sharpener
sign makers | signmaker | silversmith | tannery | typesetter | upholsterers
watchmaker | weavers
""",
}
