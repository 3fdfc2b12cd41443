"""What every test shares."""

import os

import pytest
from hypothesis import settings

from running import Runner

os.environ["MPLBACKEND"] = "Agg"  # pictures are drawn into memory, whatever screen there is

# Time is no property of the code under test: a busy machine must not fail it. Everything else stays as Hypothesis has
# it, which derandomises where the environment says CI.
settings.register_profile("patient", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("patient")
# For the wheel on further Pythons, once everything has been tried at length on one: `--hypothesis-profile brief`.
settings.register_profile("brief", settings.get_profile("patient"), max_examples=20)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    """Run `kzcoe` with arguments and a width."""
    return Runner(monkeypatch, capsys)
