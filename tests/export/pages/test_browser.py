"""Pages in a browser: its console stays silent, and a click leads from a fact to its sentence and back."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import BROWSER, DRIVER, NARROW, TARGET, WIDE, in_view, launched, opened, served
from kzcoe.files import load

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

webdriver = pytest.importorskip("selenium.webdriver", reason="the extra dev brings selenium")

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

pytestmark = pytest.mark.skipif(not (BROWSER and DRIVER), reason="no Chromium with its driver")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Chrome"]:
    """A browser with a fresh profile."""
    with launched(tmp_path_factory.mktemp("profile")) as chrome:
        yield chrome


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address at which the pages of the seeds are served, each alone and all together."""
    folder = tmp_path_factory.mktemp("pages")
    for path in SEEDS:
        load(path).show().save(folder / f"{path.stem}.html")
    everything = load(*SEEDS)
    everything.show(*everything.articles).save(folder / "all.html")
    with served(folder) as address:
        yield address


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", [*(path.stem for path in SEEDS), "all"])
def test_a_page_loads_in_silence_and_fits(browser: "Chrome", pages: str, name: str, width: int) -> None:
    """The console stays empty, nothing but the page is loaded, and nothing sticks out to the side."""
    opened(browser, f"{pages}/{name}.html", width)

    assert browser.get_log("browser") == []
    assert browser.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_click_on_a_row_leads_to_its_sentence(browser: "Chrome", pages: str, width: int) -> None:
    """Wherever a row is clicked, its first quote comes into view in the text and is the target."""
    opened(browser, f"{pages}/{SEEDS[1].stem}.html", width)
    rows = browser.find_elements("css selector", "tr[id]")

    assert len(rows) > 5
    for row in rows:
        browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", row)
        name = row.find_element("css selector", "strong")
        webdriver.ActionChains(browser).move_to_element(name).click().perform()
        quote = row.find_element("css selector", ".kz-quote").text.strip("“”…")
        assert in_view(browser, TARGET)
        assert browser.execute_script(f"return {TARGET}.matches('.kz-text mark')")
        said = browser.execute_script(f"return {TARGET}.textContent")
        assert " ".join(said.split()).startswith(quote)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_mark_leads_back_to_its_fact(browser: "Chrome", pages: str, width: int) -> None:
    """The number after a mark brings the row of its fact into view."""
    opened(browser, f"{pages}/{SEEDS[1].stem}.html", width)

    for note in browser.find_elements("css selector", ".kz-note"):
        browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", note)
        note.click()
        assert in_view(browser, TARGET)
        first = note.get_dom_attribute("data-n").partition("–")[0]
        assert browser.execute_script(f"return {TARGET}.cells[0].textContent") == first


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_light_or_dark_as_the_system_is(browser: "Chrome", pages: str, scheme: str) -> None:
    """Text and page change places with the scheme that the reader prefers."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    opened(browser, f"{pages}/{SEEDS[0].stem}.html", WIDE)
    style = "getComputedStyle(document.body)"
    ground, ink = (browser.execute_script(f"return {style}.{one}") for one in ("backgroundColor", "color"))

    def brightness(colour: str) -> int:
        return sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))

    assert (brightness(ground) > brightness(ink)) == (scheme == "light")


def test_the_text_in_the_browser_is_the_text_of_the_article(browser: "Chrome", pages: str) -> None:
    """What a reader finds, selects and copies is the text as it was given, without the numbers of the facts."""
    for path in SEEDS:
        opened(browser, f"{pages}/{path.stem}.html", WIDE)
        said = browser.execute_script("return document.querySelector('.kz-text').textContent")
        assert said == load(path).articles[0].text
