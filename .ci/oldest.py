"""The oldest versions of the dependencies that pyproject.toml allows, as requirements for pip."""

import tomllib
from pathlib import Path

needs = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
print(*(need.replace(">=", "==") for need in needs))
