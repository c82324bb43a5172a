"""Ids: unlike all others, in whichever process they are made."""

import subprocess
import sys

from bot.ids import new_id

MANY = 10_000
FORKED = """
import os
from bot.ids import new_id
new_id()
child = os.fork()
os.write(1, f"{new_id()}\\n".encode())
if child:
    os.waitpid(child, 0)
"""


def test_ids_are_hexadecimal_and_none_comes_twice() -> None:
    made = {new_id() for _ in range(MANY)}

    assert len(made) == MANY
    assert {len(each) for each in made} == {32}
    assert set("".join(made)) == set("0123456789abcdef")


def test_a_process_and_its_fork_make_different_ids() -> None:
    command = [sys.executable, "-c", FORKED]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  our own

    assert len(set(ran.stdout.split())) == len(("parent", "child"))
