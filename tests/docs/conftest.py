"""The built documentation, and a browser to look at it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import BROWSER, DRIVER, launched, served

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, built as `.ci/run` builds it; every warning is an error, and every cell runs."""
    for module in ("furo", "myst_nb", "sphinx"):
        pytest.importorskip(module, reason="the extra docs brings it")
    folder = tmp_path_factory.mktemp("site")
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-W",
        "-d",
        tmp_path_factory.mktemp("doctrees"),
        ROOT / "docs",
        folder,
    ]
    built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)  # noqa: S603 - this interpreter
    assert built.returncode == 0, built.stdout
    return folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as where:
        yield where


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Chrome"]:
    """A browser with a fresh profile."""
    pytest.importorskip("selenium.webdriver", reason="the extra dev brings selenium")
    if not (BROWSER and DRIVER):
        pytest.skip("no Chromium with its driver")
    with launched(tmp_path_factory.mktemp("profile")) as chrome:
        yield chrome
