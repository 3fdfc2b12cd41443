"""Looking at pages in a browser: Chromium, driven by selenium, and a server for the pages."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

__all__ = ["BROWSER", "DRIVER", "NARROW", "TARGET", "WIDE", "in_view", "launched", "opened", "served"]

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
WIDE, NARROW = 1200, 400
TARGET = "document.querySelector(':target')"

ARGUMENTS = (
    "headless",
    "no-sandbox",  # as root there is none
    "disable-gpu",
    "disable-dev-shm-usage",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # what reaches for the network fails, and so is seen
)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Nothing: what was asked for is no part of what the tests say."""


@contextmanager
def launched(profile: Path) -> Iterator["Chrome"]:
    """A browser with a fresh profile."""
    from selenium import webdriver  # noqa: PLC0415 - only the extra dev brings it

    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for argument in (*ARGUMENTS, f"user-data-dir={profile}"):
        options.add_argument(f"--{argument}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER)) as chrome:
        yield chrome


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the files of a folder are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def opened(browser: "Chrome", address: str, width: int) -> None:
    """Open a page in a window of a width."""
    measures = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", measures)
    browser.get("about:blank")
    browser.get_log("browser")
    browser.get(address)


def in_view(browser: "Chrome", what: str) -> bool:
    """Whether the beginning of an element is on the screen."""
    box = f"{what}.getBoundingClientRect()"
    return bool(browser.execute_script(f"return {box}.top >= 0 && {box}.top < innerHeight"))
