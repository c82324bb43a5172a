# ruff: noqa: E501 - word lists read best unbroken
"""English words of stories told beside late work: "the architect keeps renaming it"."""

VERBS = "handed|rolled|keep|keeps|kept|come|comes|came|go|goes|went|want|wants|need|needs|have|has|had|turn|turns|turned|take|takes|took|make|makes|made|give|gives|gave|send|sends|sent|leave|leaves|left|get|gets|got|put|puts|let|lets|ask|asks|find|finds|found|think|thinks|thought|say|says|said|tell|tells|told|insist|insists|require|requires|call|calls|change|changes|start|starts|started|move|moves|use|uses|hold|holds|held|hide|hides|hid|sit|sits|sat|stand|stands|stood|live|lives|run|runs|ran|break|breaks|fall|falls|fell|grow|grows|grew|cost|costs|eat|eats|add|adds|produce|produces|mean|means|meant|do|does|did|don't|doesn't|won't|can't|isn't|aren't|talk|talks|work|works|only|know|knows|knew|lose|loses|lost|catch|catches|caught|bring|brings|brought|pull|pulls|steal|steals|stole|swallow|swallows|show|shows|forget|forgets|forgot|refuse|refuses|book|books|cancel|cancels|overrun|overruns|overran|land|lands|swap|swaps|rewrite|rewrites|rewrote|switch|switches|clash|clashes|drag|drags|drop|drops|decide|decides|block|blocks|share|shares|demand|demands|expect|expects|quit|quits|hit|hits|cut|cuts|shut|shuts|set|sets|buy|buys|bought|sell|sells|sold|teach|taught|speak|speaks|spoke|write|writes|wrote|throw|throws|threw|blow|blows|blew|win|wins|won|wear|wears|wore|hog|hogs|occupy|occupies|arrive|arrives|pop|pops|crop|crops|cropped|takes up|took up"
"""What somebody or something does, in whatever tense: the verb of a story."""

CHANGES = "published|issued|only|changed|changing|rewrote|rewritten|rewrites|renamed|renames|renaming|moved|moves|swapped|swaps|switched|switches|replaced|replaces|added|adds|adding|introduced|introduces|produced|brought|brings|rolled|redesigned|restructured|reorganised|reorganized|reshuffled|decided|decides|insists|insisted|insist|demanded|demands|keeps|kept|keep|forgot|lost|left|quit|cancelled|doubled|tripled|took|takes|sent|turned|turns|pulled|borrowed|overran|needs|need|needed|turns out|turned out|instead|again|twice|longer|harder|wrong"
"""What others do that makes work more, or takes it back: "the client swapped the colours"."""

PLEASANT = "working|works|nice|nicely|lovely|happy|happily|good|great|love|loved|loves|fun|thanks|thank|luckily|kind|kindly|well|help|helps|helped|helping|high|fortunately|proud|wonderful|beautiful|beautifully|touching|delicious|enjoy|enjoyed|enjoying|pleased|glad|excited|fine|smoothly|perfect|perfectly|brilliant|brilliantly|promising|biscuits|cake|hello|fantastic|superb|excellent|surely|anyway|least|enough|easy|easier|quick|quicker|faster|impressed|promised|promise|promises|agreed|ok|okay|joy|laugh|laughed|funny|delighted|praised|pretty|extension"
"""Words of good news, which is no reason for a delay."""

LATENESS = "late|behind|slow|slower|slowly|lagging|slipping|slipped|slips|crawling|crawls|crawl|dragging|drags|delayed|delay|overdue|suffering|suffered|slips|slippage|overran|overrunning|stalled|sluggish"
"""What is told of work that is not where it should be by now."""

ANYWAY = "anyway|anyhow|regardless|keep going|kept going|carry on|carrying on|carried on|getting through|getting there|coping|manage|managing|managed|soldiering on|pressing on|ploughing on|no matter|nevertheless|nonetheless"
"""What is told of work that goes on in spite of trouble: "but we work anyway"."""

INSTEAD = "another|replacement|spare|substitute|workaround|one"
"""What is found where something failed: "the first cancelled, I've found another"."""

REWORK = "redoing|redo|redone|rewriting|reprinting|redesigning|redrawing|rebuilding|reworking|recounting|repainting|retyping|changing|adapting|adjusting|starting over|start over|starts over|starting again|starting from scratch|from scratch|square one|all over again|over again|once more|back to the start|back to zero"
"""What is told of work that has to be done again: "… so I'm redesigning it"."""

OWN_STORY = "had|have had|was|were|am|been|spent|lost|only|just|got|underestimated|misjudged|forgot|took|caught|covered|moved|broke|fell|missed|hurt|twisted"
"""What is told behind "I" of what kept one from the work: "I had three funerals"."""

OWN_VERBS = "doing|covering|minding|running|looking|standing|filling|training|teaching|understudying|juggling|holding|nursing|caring|moving|travelling|traveling|babysitting|chairing|marking|invigilating|proctoring|stocktaking|interviewing|hiring|driving|hosting|substituting|subbing|deputising|deputizing|helping|handling|managing|manning|chasing|firefighting|fighting|sorting|cleaning|showing|judging|auditing|packing|recovering|commuting|learning|onboarding"
"""What one may be doing instead: "I'm doing Petra's desk as well as mine"."""

OBJECTS = "this|that|these|those|one|ones|rest|others|other|you"
"""Words for the work, so that what "I" do is of it and no reason."""

SAYING = "i said|we said|i thought|i told|we told|estimated|promised|sworn|reckoned|feared|guessed|was meant to|was due|plan was"
"""What leads, in a story, to a day that was once named: "so in March I said June"."""

SAYING_OF_ONESELF = "said|told|wrote|wrote you|talked|thought|moved|pushed|pencilled|pencilled in|announced|expected|hoped"
"""The same where "I" or "we" stand before it, "I told the director the 24th"."""

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
"""Names of months that are no day by themselves."""
