"""Everything found in one text, before objects of the model are made of it."""

from collections.abc import Sequence

from attrs import frozen

from kzcoe.model.articles import Article
from kzcoe.reading.claims import Claim
from kzcoe.reading.documents import DocumentMention
from kzcoe.reading.meetings import Scene, Told
from kzcoe.reading.people import Person
from kzcoe.reading.programmes import ProgrammeMention

__all__ = ["Findings"]


@frozen(kw_only=True)
class Findings:
    """What the steps of reading found in a text."""

    article: Article
    """The text, with what the page says about itself."""
    folded: str
    """The text, folded."""
    scene: Scene
    """Its sentences, and whom and what they name."""
    people: Sequence[Person]
    """Everybody who is named with an office or for a body."""
    meetings: Sequence[Told]
    """The meetings it tells of as having taken place."""
    conventions: Sequence[Claim]
    """What it says of Kazakhstan's standing towards conventions."""
    agreements: Sequence[Claim]
    """The same towards partial agreements."""
    documents: Sequence[DocumentMention]
    """The documents it names by their number."""
    programmes: Sequence[ProgrammeMention]
    """The programmes it names."""
