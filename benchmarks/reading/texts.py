"""What is read: articles, many of them as one text, and texts built against a pattern."""

from collections.abc import Iterator
from itertools import cycle, islice, product
from pathlib import Path

ROOT = Path(__file__).parents[2]

HOSTILE = {
    "capitals": "Aigul Berik Chingiz Dana Erlan ",
    "capital letters": "A ",
    "words in capitals": "COUNCIL ",
    "commas": ", ",
    "names and commas": "Dana Orazova, ",
    "opening brackets": "(",
    "brackets": "( ) [ ] ",
    "quotes": '"',
    "digits": "1",
    "numbers": "12 ",
    "years": "2023 ",
    "dates": "6 May 2023, ",
    "numbers of treaties": "No. 185, ",
    "treaties": "ETS No. 185 ",
    "beginnings of titles": "Convention on the ",
    "of the": "of the ",
    "one surname": "Minister {} Orazova met with Erik Holm. ",
    "posts": "Minister of ",
    "bodies": "Council of Europe ",
    "meetings": "met with ",
    "short for mister": "Mr. ",
    "full stops": ". ",
    "white space": " ",
    "line breaks": "\n",
    "short lines": "Talks\n",
    "hyphens": "a-",
    "one endless word": "a",
    "one endless line": "the minister said that the talks went on and on, and ",
    "one endless sentence": "Deputy Minister Dana Orazova met with Erik Holm, Director of the Council of Europe, and ",
}
"""What a text is made of, over and over; braces stand for another first name each time."""


def articles() -> list[str]:
    """The five articles, and those of the corpus from which the reader was made."""
    folders = (ROOT / "seeds", ROOT / "tests" / "corpus" / "dev")
    return [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]


def together(texts: list[str], size: int) -> str:
    """The articles one after another, from the first again after the last, as one text of so many code points."""
    parts: list[str] = []
    length = 0
    for text in cycle(texts):
        if length >= size:
            break
        parts.append(text)
        length += len(text) + 2
    return "\n\n".join(parts)[:size]


def over_and_over(piece: str, size: int) -> str:
    """One piece as often as it takes to so many code points."""
    times = size // len(piece) + 1
    return ("".join(map(piece.format, islice(_names(), times))) if "{" in piece else piece * times)[:size]


def _names() -> Iterator[str]:
    """First names, none twice."""
    syllables = [f"{one}{other}" for one in "bdfgklmnprstz" for other in "aeiou"]
    return ("".join(name).capitalize() for name in product(syllables, repeat=3))
