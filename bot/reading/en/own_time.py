"""English words for what takes the time or the strength of the one who writes."""

WORDS = {
    "9": """
no one had an hour | no one had time | nobody found time | nobody found the time
nobody had a minute | nobody had an hour | nobody had the time | nobody had time
nobody has time | nobody's had time
i'm alone | i'm on my own | single-handed | single-handedly
on a cruise | on a honeymoon | on her honeymoon | on his honeymoon | on honeymoon
on jury duty | on maternity leave | on paternity leave | on sabbatical
on their honeymoon | on compassionate leave | on a retreat | on safari
are in hospital | are in quarantine | in a cast | in a sling | in plaster
is in bed with | is in hospital | is on crutches | laid up in bed | on bed rest
on crutches
a busy one | a colleague down | a cook down | a lot on | a lot on my plate
a man down | a person down | absorbed by | absorbed in | all over the place
are away | are ill | are sick | are slowing us down | at the dentist | ate all my
ate everything | ate into my | ate my | ate the week | ate the whole | ate up all
ate up my | audit prep | back is out | back to back meetings | back-to-back meetings
been away | been ill | been laid up | been off | been off sick | been off since
been off work | been out of action | being ill | bereavement | bigger job than
bigger than | bit busy | bogged down | bogged down in | broke my | buried in
buried under | busy | busy week | busy with | called away | came up | caught up in
caught up with | child was sick | chock-a-block | chocka | christmas rush
closing week | consumed by | cost me a | cost me the whole | cost me time
cost me two | cost us a | cost us the whole | cost us time | cost us two
couldn't find the time | couldn't find time | couldn't get to it | covering for
crazy busy | crazy week | delayed me | delayed us | delaying us | delays us
devoured | didn't find the time | didn't find time | didn't find time for it
didn't have time | didnt have time | distracted by | don't have a minute
don't have a spare minute | don't have any time | don't have the time
double shifts | down with a bug | down with covid | down with flu
down with the flu | dragged into | drowning | drowning in | eaten up
eating all my time | eating up my | eats all my time | end of term
end-of-month rush | exam week | exams | extra shifts | fallen ill | family emergency
fell behind | fire fighting | firefighting | flat out | flat out with
food poisoning | frantic | fully absorbed | gobbled up | got caught up | got covid
got flu | got ill | got in between | got in the way | got lots on | had covid
had flu | had me waiting | had no time | had the flu | had us waiting
hadn't the time | hands are full | hands full | harder than | harder than expected
has covid | has eaten | has eaten up | has flu | has swallowed | has taken all
has taken over | has taken up | has the flu | have been out | have covid
have eaten | have flu | have lots on | have no capacity | have no headspace
have no spare time | have no time | have not found the time | have taken over
have taken up | haven't found the time | haven't got the time | haven't had the time
hectic | holding things up | holidays | hols | in bed with | in hospital
inspection week | is away | is delaying us | is ill | is out sick | is sick
is slowing it down | is slowing me down | is slowing things down
is slowing us down | jury duty | keeping me busy | keeping us busy | keeps me busy
keeps me from | keeps us busy | kept getting in the way | kept me away
kept me busy | kept me from | kept me waiting | kept us busy | kept us from
kept us waiting | kid was sick | kids were ill | knocked us back | laid up
loads on | loads on at the moment | longer than expected | longer than hoped
longer than i thought | longer than planned | lost a day | lost a few days
lost a week | lost four | lost friday | lost half | lost monday | lost most of
lost nearly | lost the whole | lost three | lost thursday | lost time | lost tuesday
lost two | lost two days | lost wednesday | lots on at | lots on at the moment
lots on my plate | lots on right now | low on staff | mad week | madly busy | manic
manic week | maternity leave | meetings all day | meetings all week | mental week
migraine | migraines | misjudged | month end close | more complex
more complex than | more complicated | more complicated than | more effort
more involved | more than i thought | more to it than | more work than
moving house | my hands are full | night shifts | no capacity | no energy
no free minute | no headspace | no minute | no spare minute | no spare time
no staff | no time | not a free minute | not a spare minute | not as easy as
not as simple as | not enough hands | not enough people | not enough time
not had a minute to myself | off for a week | off ill | off sick | off work
on a night shift | on a trip | on call all week | on call this week | on earlies
in holiday | in holidays | in vacation | on early shift | on early shifts | on holiday
on jury duty | on late shift
on late shifts | on lates | on leave | on night shift | on night shifts | on nights
on parental leave | on sick leave | on the road | on vacation | on-call week
one down | one man down | one person down | ooo | other priorities | other things
other work | out of office | out sick | overcommitted | overloaded | overran
overrun | overwhelmed | overworked | parental leave | paternity leave
plate is full | poorly | pulled away | pulled into | pulled off | pulled onto
put my back out | put us back | quarter end | quarter-end | rammed | ran out of time
really busy | roped into | run off my feet | run off our feet | rush season
rushed off my feet | rushed off our feet | school holidays | school run
short handed | short of people | short of staff | short on staff | short-handed
shorthanded | sick | sick child | sick kid | sick kids | sick leave | sidetracked
slammed | slow me down | slow things down | slow us down | slowed me down
slowed us down | slowing me down | slowing things down | slowing us down
slows it down | slows me down | slows things down | slows us down | snowed
snowed under | so busy | sprained | stomach bug | stretched | stretched thin
stretched too thin | stuck in meetings | sucked up | sucking up | sucks up
super busy | swallowed everything | swallowed my | swallowed the whole
swallowed up | swamped | take all my time | take longer | taken ill | taken up by
taken up with | takes ages to | takes all my time | takes longer | takes longer than
takes up all | taking ages | taking all my time | taking longer | taking longer than
taking up all | there's no time | thin on the ground | threw us back | tied me up
tied up | tied up in | tied up with | ties me up | too ambitious | too busy
too few people | too little time | too many other things | too many things
too much else | too much on | too much work | took ages | took all day | took all my
took all my time | took everything | took longer | took longer than
took most of my | took my whole | took over my week | took the whole
took up all my | took up everything | took up most of my | took up my whole
tougher than | traveling | travelling | trickier than | twisted my | two cooks down
two down | two people down | under the weather | underestimated | underestimated how
underestimated it | undermanned | up the wall | up to my ears | up to my eyeballs
up to my eyes | up to my neck | urgent things | very busy | wall to wall meetings
was away | was ill | was out | was sick | we have no time | were ill | with flu
year-end close
a bloke down | a driver short | a man short | a nurse short | all hands on deck
alone in the office | alone in the shop | alone on shift | alone on the floor
are killing me | are killing us | chasing my tail | chasing our tails
couldn't come to it | crunch time | did not come to it | didn't come to it
doing my head in | doing two jobs | doing two people's work | eating me alive
firefighting all week | getting hammered | hammered with | holding the fort
is killing me | is killing us | killed me | killing me | killing us
on my own in the | on my own on the | on my own since | on my own this week
one bloke down | one short | pulled off it | pulled off this | putting out fires
smashed with | snowed under at | snowed under by | snowed under with
stolen my week | two blokes down | two short | wearing two hats
a bigger job | a lot more than | a lot of work | asks for a lot more
asks for more than | asks for much more | asks much more than
bigger than it looked | bigger than it looks | far more than | fiddlier than
more awkward than | more detailed than | more fiddly than
more painful than | more than last time | more to do than | much more than expected
much more than i thought | much more than last year | much more to it
needs much more than
wants much more than
all hell broke loose | all new to me | annual leave | bedlam | bereavement leave
bronchitis | by myself this week | carer's leave | carers leave | carnage
carnage here | chicken pox | chickenpox | compassionate leave | covering nights
covering shifts | covering the | covering two | crazy here | d and v | d&v
did my back in | exam leave | flat on my back | gastro | getting on top of me
got on top of me | got on top of us | half days | hectic here | i only work
i'm only in | i'm part time | i'm part-time | it's just me | it's only me | just me
just me and | just me this week | laid low | learning as i go
learning on the job | mad here | madness | madness here | manic here | mayhem
mental here | never done it before | never done one before | never done one of these
new territory for me | new to me | new to us | norovirus | of us on
of us on shift | on annual leave | on compassionate leave | on exam leave
on half days | on my own here | on reduced hours | on study leave
on the broad of my back | on top of everything | on top of everything else
on top of my normal | on top of my own | on top of my own work | on top of my usual
on top of the day job | only in on | only in one day | only in three days
only in two days | only me | only work mornings | only work two days | pandemonium
part-time | pneumonia | shingles | single handed | single-handed | single-handedly
study leave | the only one here | the only one in | the only one on
tonsillitis | unpaid leave | us on for | with a bad back | with a cold | with covid
with the flu
back to back | back-to-back
i'm down with | we're down with
am down with | are eating my | are fried | are shot | are taking up all
are taking up every | are taking up most | are taking up my | been down with
came down with | come down with | dead on my feet | down with a cold
down with dengue | down with malaria | ears are shot | eating my | eats my
four jobs on the go | is eating my | is fried | is shot | is toast | jobs on the go
on my last legs | on the tools | only got one pair of hands | only one head
only one pair of hands | only two hands | plates spinning | projects on the go
ran out of steam | run out of steam | running on empty | spread thin
spread too thin | stretched too far | take all my | takes all my | takes every
takes half my | takes most of my | taking all my | taking up every | taking up most
taking up my | things on the go | three jobs on the go | two jobs on the go
was down with | we are short | we're short | went down with
are taking my | buried in the | cover for | family bereavement | family stuff
floored me | gnarlier than | had a fall | had to cover | had to cover for
hairier than | has me | has us | having to cover | i only get | i'm buried in
in a and e | is taking my | juggling | juggling this with | knottier than | minding
never stop | never stops ringing | only get the | only have a day
only have mornings | only have one day | only have three days | only have two days
passed away | peak season | peak volumes | peak week | rushed to hospital
taken to hospital | taking my afternoons | taking my days | taking my evenings
taking my mornings | way gnarlier than | went into hospital | wiped me out
wiped us out
stuck at home waiting for | waiting in for | waiting in for the
""",
}
