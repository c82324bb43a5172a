"""English words for people who do not answer."""

WORDS = {
    "5": """
are holding our | are holding the | are not answering | are not here
are not responding | are sitting on it | are sitting on our | are still arguing
aren't answering | aren't back | aren't back yet | aren't even here | aren't here
aren't here yet | aren't in | aren't in yet | aren't responding | awol | booked out
can't agree | can't be reached | can't decide | can't make up their minds
cannot agree | cannot be reached | cannot decide | complete silence | couldn't agree
crickets | did not come | didn't come | didn't show up | does not answer
does not reply | does not respond | doesn't call back | doesn't get back
doesn't move | doesn't pick up | doesn't respond | don't pick up | don't respond
dragging | dragging its feet | dragging their feet | drags | drags its feet
fobbed off | fobbing me off | fully booked | getting the runaround | ghosting me
goes to voicemail | gone dark | gone quiet | gone silent | has gone awol
has gone quiet | has not answered | has not approved | has not arrived
has not called | has not come | has not confirmed | has not delivered | has not paid
has not replied | has not responded | has not rung | has not sent | has not signed
has us waiting | hasn't answered | hasn't approved | hasn't arrived
hasn't called back | hasn't come | hasn't come back | hasn't come back to me
hasn't come back to us | hasn't come in | hasn't come through | hasn't confirmed
hasn't decided | hasn't delivered | hasn't given | hasn't got back | hasn't landed
hasn't materialised | hasn't paid | hasn't phoned back | hasn't provided
hasn't released | hasn't replied | hasn't responded | hasn't rung back | hasn't sent
hasn't shared | hasn't shipped | hasn't shown up | hasn't signed | hasn't turned up
hasnt answered | hasnt approved | hasnt arrived | hasnt come | hasnt confirmed
hasnt delivered | hasnt replied | hasnt responded | hasnt sent | hasnt signed
have gone quiet | have not answered | have not approved | have not arrived
have not confirmed | have not delivered | have not replied | have not responded
have not sent | have not signed | haven't answered | haven't approved
haven't arrived | haven't called back | haven't come back | haven't come in
haven't come through | haven't confirmed | haven't decided | haven't delivered
haven't heard a peep | haven't heard a thing | haven't heard a thing from
haven't heard a word | haven't heard anything | haven't heard anything from
haven't heard back | haven't heard back from | haven't heard from | haven't paid
haven't released | haven't replied | haven't responded | haven't sent
haven't shipped | haven't signed | haven't turned up | havent arrived
havent delivered | havent heard back | havent replied | havent responded
havent sent | heard nothing | heard nothing back | heard nothing back from
heard nothing from | heard nothing yet | holds the | ignores me | ignores my
ignores our | ignores us | ignoring me | ignoring us | is holding our
is holding the | is not answering | is not back | is not here | is not ready yet
is not responding | is on holiday until | is silent | is sitting on it
is sitting on our | is sitting on the | is withholding | isn't answering
isn't back | isn't back yet | isn't even here | isn't getting back | isn't here
isn't here yet | isn't in | isn't in yet | isn't responding | keep being told
keep promising | keep telling me to wait | keep us waiting | keeps me waiting
keeps postponing | keeps promising | keeps rescheduling | keeps saying next week
keeps saying tomorrow | keeps telling me | keeps us waiting | kept postponing
leaves us hanging | leaving us hanging | left us hanging | missing in action
never answered | never came back | never replied | no answer | no answer back
no answer from | no approval from | no approval yet | no call back | no callback
no confirmation from | no data from | no date from | no decision from
no decision yet | no feedback from | no feedback yet | no free slot | no free slots
no input from | no joy from | no joy with | no line from | no news back
no news back from | no news from | no news yet | no ok from | no one came back
no one can | no one got back | no one got back to me | no one knows | no one replied
no one wants | no quote from | no reaction | no reaction from | no reply
no reply as yet | no reply back | no reply from | no response | no response from
no sign from | no sign of | no sign-off from | no sign-off yet | no slots
no sound from | no word back | no word back from | no word from | no word yet
nobody came back | nobody came back to me | nobody can | nobody from
nobody got back | nobody got back to me | nobody has come back to me | nobody wants
nobody will | none answered | none came back | none came back to me | none got back
none got back to me | none has replied | none have replied | none of them answered
none of them replied | none replied | not a peep | not a peep from | not a squeak
not a word | not a word from | not answered | not answering | not back yet
not confirmed | not decided | not decided yet | not even arrived
not even delivered | not even here | not even in | not getting back
not heard a thing | not heard back from | not heard from | not here yet | not in yet
not picking up | not received from | not received yet | not released yet
not replied | not replying | not responded | not responding | not there yet from
not through yet | nothing back | nothing back from | nothing from
nothing heard from | nowhere in sight | out of reach | owes me | owes us
radio silence | radio silence from | silence from | sits on it | sitting on it
stays silent | still arguing | still being decided | still debating | still deciding
still hasn't | still haven't come | still missing from | still not arrived
still not delivered | still not here | still not replied | still nothing
still nothing from | still owe me | still owes me | still owes us
still to hear from | straight to voicemail | stringing us along | strings us along
takes ages | takes forever | taking forever | to be decided by | total silence
undecided | unreachable | went quiet | went silent | went to voicemail
won't pick up | yet to hear back from | yet to hear from
""",
}
