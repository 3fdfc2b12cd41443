"""Coverage-guided fuzzing: what is read from outside is changed at random, and what reaches new code is changed on.

    python -m fuzzing                         every target, with as many inputs as each is worth
    python -m fuzzing text record             some of them
    python -m fuzzing --seconds 600           each for so long, instead of a number of inputs

Each target is run in a process of its own, which ends with the first input that breaks a promise, is not dealt with in
time, or takes too much memory. That input is kept in the folder `finds`, and the exit status is 1; what is found
becomes a test. Where atheris cannot be installed, nothing is run, and that is said.
"""

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzzing.targets import TARGETS, Target

FINDS = Path("finds")
SLOWEST = 30  # seconds that one input may take
LARGEST = 2048  # megabytes that the process may take


def run(name: str, target: Target, seconds: int | None) -> int:
    """The exit status of a target's process."""
    with TemporaryDirectory() as corpus:
        for number, seed in enumerate(target.seeds()):
            Path(corpus, f"seed-{number}").write_bytes(seed)
        bound = f"-runs={target.runs}" if seconds is None else f"-max_total_time={seconds}"
        limits = [f"-max_len={target.longest}", f"-timeout={SLOWEST}", f"-rss_limit_mb={LARGEST}"]
        command = [sys.executable, "-m", "fuzzing.one", name, corpus, bound, *limits, "-seed=1", "-verbosity=0"]
        return subprocess.run(
            [*command, "-print_final_stats=1", f"-artifact_prefix={FINDS}/{name}-"], check=False
        ).returncode


def main() -> int:
    """The exit status of the command."""
    parser = argparse.ArgumentParser(prog="python -m fuzzing", description="Coverage-guided fuzzing.")
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"Of {', '.join(TARGETS)}; all when none is named."
    )
    parser.add_argument("--seconds", type=int, help="How long each runs, instead of a number of inputs.")
    asked = parser.parse_args()
    if unknown := set(asked.targets) - TARGETS.keys():
        parser.error(f"expected some of {', '.join(TARGETS)}, got {', '.join(sorted(unknown))}")
    if find_spec("atheris") is None:
        print('not fuzzed: atheris is not installed; pip install "kzcoe[fuzz]", for the Pythons it has wheels for')
        return 0
    FINDS.mkdir(exist_ok=True)
    broken = [name for name in asked.targets or TARGETS if run(name, TARGETS[name], asked.seconds)]
    print(f"broken: {', '.join(broken)}; see {FINDS}/" if broken else "nothing found")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
