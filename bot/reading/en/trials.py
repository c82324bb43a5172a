"""English words for trials of the work, and for where they are made."""

TRIALS = """
mock | test | trial | practice | practise | dummy | sample | dry | dress | proof
preliminary | interim | provisional | pre | beta | draft | demo | internal
"""
"""What makes a trial of the work named behind it: "mock exam"."""

TRIAL_PLACES = """
test | testing | staging | stage | dev | demo | uat | qa | preprod | sandbox | trial
pre-prod | pre-production | preproduction | acceptance | beta
"""
"""Where things run before they are live: "on the test server"."""

ANY_THING = """
everything | all | it | this | that | stuff | work | works | job | things | thing
both | everyone | everybody | they | them | these | those | one | none | nothing
thanks | ready | time | yes | no | not | up | off | out | in | done | part | parts
half | most | rest
"""
"""What stands for the work itself, as in "everything for the party is bought"."""
