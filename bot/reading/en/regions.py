"""English words of one part of the world, or of those who learned it later."""

WORDS = {
    "D": """
all squared off | can close already | can close liao | clear already | clear liao
cleared liao | close liao | closed from my end | closed from my side
completed from my end | completed from my side | done alr | done from my end
done from my side | done from our end | done from our side | done liao | finish alr
finish already | finish liao | finished from my side | finished liao
knocked it over | knocked over | knocked them over | ok alr | ok already | ok liao
okay already | okay liao | sent alr | settle alr | settle already | settle liao
settled alr | settled already | settled liao | siap | siap already | sudah siap
""",
    "s": """
as of today | bloody | boet | bru | dude | eh | eish | erm | err | fam | folks | hey
hmm | hor | innit | itself | kena | lah | leh | loh | lor | ma'am | madam | mate
oke | pal | sia | sir | the now | uh | um | umm | wor | y'all | yaar
""",
    "9": """
arrowed | arrowed to | chocker | chockers | chucked a sickie | flat chat
flat stick | in the weeds | jammed up with | kena arrow | kena arrowed
manpower not enough | manpower shortage | no manpower | not enough manpower | on pto
out of station | pto | run ragged | short of manpower | short on manpower
under the cosh | under the pump
""",
    "R": """
banjaxed | borked | bricked | buggered | carked it | didn't pitch | didn't pitch up
didn't rock up | gone walkabout | hosed | kena reject | kena rejected
load shedding | load-shedding | loadshedding | never pitched | never pitched up
never rocked up | packed it in | spoil already | spoilt | stuffed up | went kaput
""",
    "Y": """
all grand | goes well | going grand | hunky dory | it goes well | lekker | no dramas
runs well | she'll be right | tickety boo | too easy
""",
    "G": """
am at it | am on it | are at it | goes forward | i am at it | i make progress
i'm on it | im on it | i'm at it | i'm at both | i'm at both of them | i'm on both
i'm on both of them | we're at it | they're at it | they're coming on
i'm on the last | we're on the last | i'm on the final | we're on the final
in course | in elaboration | in execution | in realisation
in realization | in treatment | in work | is advancing | is under process
is under progress | it advances | it goes forward | it is advancing | it proceeds
make progress | progress is there | same is under process | under treatment
we are at it | we are on it | we make progress | we're on it | work is going on
""",
    "F": """
becomes | foreseen | foreseen for | i calculate with | i count with | i plan with
is foreseen | is foreseen for | is programmed for | it becomes | it'll become
programmed for | provisionally for | tentative date | tentative date is
tentative eta | tentatively | tentatively by | we calculate with | we count with
will become
""",
    "O": """
prepone to | preponed | preponed to | punted | punted to | punting | punting it to
punting to | tabled till | tabled until
""",
    "o": """
boss lady | brickie | brickies | chippies | chippy | main con | maincon | sparkies
sparky | subbie | subbies | subcon | subcons | towkay | tradie | tradies | truckie
truckies
""",
    "X": """
cancel already | cancel liao | cancelled already | don't need already
don't need liao
""",
    "z": """
revert back | revert by | revert later | revert shortly | revert to you
""",
    "u": """
haven't begin | haven't start | never start | not start yet | not yet begin
not yet start | still not start
""",
    "+": """
liao
""",
    "W": """
depends from | depends of | is depending from
""",
    "E": """
chucked | rocked
""",
    "l": """
nia
""",
}
