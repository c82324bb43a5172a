# ruff: noqa: E501 - word lists read best unbroken
"""English verbs as Chinese replies use them, and the particles that bend them."""

VERBS = """
accept | activate | adjust | align | allocate | amend | analyse | analyze | announce
apply | approve | archive | arrange | assemble | assess | assign | audit | backup
benchmark | bind | book | brief | build | calculate | calibrate | call | cancel | cast
chase | check | clarify | clean | clear | close | code | collect | commit | compare
compile | complete | configure | config | confirm | contact | convert | copy | cover
create | cut | debug | decide | define | delete | deliver | demo | deploy | design
develop | discuss | dispatch | double check | download | draft | draw | edit | email
endorse | engage | escalate | evaluate | export | file | fill | finalise | finalize
finish | fix | follow | follow up | format | hire | implement | import | inform | inspect
install | integrate | interview | invite | issue | kick off | label | launch | link
list | load | lock | log | mail | map | mark | measure | merge | migrate | model | monitor
negotiate | notify | onboard | optimise | optimize | order | organise | organize | pack
paint | patch | pay | pick | pilot | plan | post | prep | prepare | present | print
process | procure | proofread | prototype | publish | purchase | push | qc | quote
rearrange | rebuild | recheck | reconcile | record | recruit | redo | refactor | refund
register | release | remove | renew | repair | replace | reply | report | reserve | reset
resolve | restore | retest | return | review | revise | rewrite | rollout | rotate | run
scan | schedule | screen | seal | select | send | setup | set up | settle | ship
shoot | shortlist | sign | sign off | simulate | sort | source | stage | submit | summarise
summarize | survey | switch | sync | tag | test | tidy | track | train | transfer | translate
trial | tune | type | update | upgrade | upload | validate | vet | verify | visit | write
"""
"""Verbs of work."""

DONE = "了|咗|啦|完|好|晒|掉|妥|齐|完了|好了|掉了|妥了|齐了|完啦|好啦|完咗|好咗|完毕|成功|成功了|过了"
"""What stands behind a verb that has reached its end: update 咗."""

GOING = "紧|中|着|住|ing"
"""What stands behind a verb that goes on: renew 紧."""

AT_WORK = "在|正在|正|喺度|紧|还在|仲|仲喺度|一直在"
"""What stands before a verb that goes on: 在 fix."""

HELD = "block|stuck|pend|hold|halt"
"""Verbs of work that stands still: block 住了."""

NAMES = "may|will|mark|bill|june|april|august|grace|hope|faith|dawn|rose|joy|ray|rich|chase|chance|amber|miles|art|sue|pat|rob|drew|jack|summer|autumn"
"""English names that are other words as well: 阿May."""
