"""Run all benchmarks, or those named: `python -m benchmarks [sending claiming …]`."""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
FRAME = {"__init__", "__main__", "figures", "requests", "servers"}


def main() -> None:
    """Run each in a process of its own, one after the other."""
    names = sys.argv[1:] or sorted(file.stem for file in FOLDER.glob("*.py"))
    for name in names:
        if name not in FRAME:
            print(f"\n{name}", flush=True)
            command = [sys.executable, "-m", f"benchmarks.{name}"]
            subprocess.run(command, check=False, cwd=FOLDER.parent)  # noqa: S603  ours


main()
