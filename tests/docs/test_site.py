"""The built site in a browser, wide and as on a phone."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browsing import NARROW, TARGET, WIDE, in_view, opened, served
from running import Runner

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

DOCS = Path(__file__).parents[2] / "docs"
SEED = sorted((DOCS.parent / "seeds").glob("*.txt"))[1]
PAGES = sorted(
    path.relative_to(DOCS).with_suffix("").as_posix() for path in DOCS.rglob("*.md") if "_build" not in path.parts
)


def clicked(browser: "Chrome", row: "WebElement") -> None:
    """Click on a row where its fact is named, whatever lies over it."""
    from selenium.webdriver import ActionChains  # noqa: PLC0415 - only the extra dev brings it

    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", row)
    ActionChains(browser).move_to_element(row.find_element("css selector", "strong")).click().perform()


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("page", [*PAGES, "search", "genindex"])
def test_a_page_loads_in_silence_and_fits(browser: "Chrome", address: str, page: str, width: int) -> None:
    """The console stays empty, all that is loaded is of the site, and nothing sticks out to the side."""
    opened(browser, f"{address}/{page}.html", width)
    loaded = browser.execute_script("return performance.getEntriesByType('resource').map(one => one.name)")

    assert browser.get_log("browser") == []
    assert [one for one in loaded if not one.startswith((address, "data:"))] == []
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_every_page_of_the_documentation_is_built_and_linked_from_the_first(browser: "Chrome", address: str) -> None:
    """The front page leads to each page, in its text and not in the margin alone."""
    opened(browser, f"{address}/index.html", WIDE)
    links = browser.execute_script("return [...document.querySelectorAll('article a')].map(one => one.pathname)")

    assert {f"/{page}.html" for page in PAGES} - {"/index.html"} <= set(links)


def test_the_search_finds_a_class(browser: "Chrome", address: str) -> None:
    """Who looks for `PartialDate` is led to its entry in the reference."""
    from selenium.webdriver.support.wait import WebDriverWait  # noqa: PLC0415 - only the extra dev brings it

    opened(browser, f"{address}/search.html?q=PartialDate", WIDE)
    found = "return [...document.querySelectorAll('#search-results li a')].map(one => one.getAttribute('href'))"
    WebDriverWait(browser, 30).until(lambda _: "reference.html#kzcoe.PartialDate" in browser.execute_script(found))


@pytest.mark.parametrize(("page", "pictures"), [("tutorial", 2), ("how-to/pictures", 5)])
def test_pictures_are_there(browser: "Chrome", address: str, page: str, pictures: int) -> None:
    """All are loaded, large enough to be read, and told in words to those who do not see them."""
    opened(browser, f"{address}/{page}.html", WIDE)
    what = "[one.naturalWidth, one.naturalHeight, one.alt]"
    images = browser.execute_script(f"return [...document.querySelectorAll('.cell_output img')].map(one => {what})")

    assert len(images) == pictures
    for width, height, words in images:
        assert width > 600
        assert height > 300
        assert len(words.split()) > 5


def test_cards_and_marks_are_in_the_tutorial(browser: "Chrome", address: str) -> None:
    """Records and facts are cards, the article is marked, and a click on a fact leads to its sentence."""
    opened(browser, f"{address}/tutorial.html", WIDE)

    assert len(browser.find_elements("css selector", ".cell_output .kz-card")) >= 5
    row = browser.find_element("css selector", ".kz-marked tr[id]")
    clicked(browser, row)
    assert in_view(browser, TARGET)
    assert browser.execute_script(f"return {TARGET}.matches('.kz-text mark')")


def test_a_page_of_the_command_jumps_to_a_sentence(browser: "Chrome", run: Runner, tmp_path: Path) -> None:
    """What `kzcoe read FILE --html` writes leads from a click on a fact to the words it rests on."""
    assert run("read", str(SEED), "--html", str(tmp_path / "page.html")).status == 0
    with served(tmp_path) as address:
        opened(browser, f"{address}/page.html", WIDE)
        row = browser.find_element("css selector", "tr[id]")
        clicked(browser, row)
        quote = row.find_element("css selector", ".kz-quote").text.strip("“”…")

        assert in_view(browser, TARGET)
        said = browser.execute_script(f"return {TARGET}.textContent")
        assert " ".join(said.split()).startswith(quote)
        assert browser.get_log("browser") == []


def test_the_tutorial_can_be_taken_along(site: Path) -> None:
    """The page offers itself as a notebook, in which every cell has run and none has failed."""
    [path] = (site / "_downloads").rglob("tutorial.ipynb")
    cells = [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    kinds = {output["output_type"] for cell in cells for output in cell["outputs"]}

    assert 12 <= len(cells) <= 25
    assert all(cell["execution_count"] for cell in cells)
    assert kinds == {"display_data", "execute_result", "stream"}
