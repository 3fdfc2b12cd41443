"""Where a record leads: files, formats, pages, explanations, pictures, a corrected record."""

from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any, cast

from kzcoe.model import Correction

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from networkx import MultiDiGraph

    from kzcoe.export.pages import MarkedPage
    from kzcoe.model import Article
    from kzcoe.model.facts import Fact
    from kzcoe.record.explanations import Explanation, PassedOver
    from kzcoe.record.record import Record
    from kzcoe.register import Register

__all__ = ["RecordDoors"]


class RecordDoors:
    """Where a record leads."""

    __slots__ = ()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the record to a file in the JSON form, from which `kzcoe.load` gives back an equal one."""
        from kzcoe.files import save

        save(cast("Record", self), path)

    def to_parquet(self, folder: str | PathLike[str]) -> None:
        """Write the record to a folder, from which `kzcoe.load` gives back an equal one.

        It holds a Parquet file for each collection, and `datapackage.json`, which tells any reader of Frictionless data
        packages what is in them. The folder is made when it is not there; other files in it stay as they are.
        `FormatError` names a fact that Parquet cannot hold, or a file of another origin that stands in the way. Needs
        the extra `frames`.
        """
        from kzcoe.files import to_parquet

        to_parquet(cast("Record", self), folder)

    def export(self, to: str, path: str | PathLike[str]) -> None:
        """Write the record to a file in a format of another tool; `InvalidValueError` lists the formats there are.

        Those that are about articles leave out the facts. The file is replaced whole or not at all.
        """
        from kzcoe.files.formats import export

        export(cast("Record", self), to, path)

    def to_web_annotations(self, base: str = "urn:kzcoe:") -> dict[str, Any]:
        """The evidence as an AnnotationCollection of the W3C Web Annotation model, in JSON-LD.

        There is an annotation for each fact that a quote tells of, with the article as its target, by position (in
        code points) and by quote. `base` is what every name begins with: give the address at which you publish them.
        """
        from kzcoe.export.formats.web_annotation import web_annotations

        return web_annotations(cast("Record", self), base)

    def to_followthemoney(self) -> list[dict[str, Any]]:
        """The facts as entities of FollowTheMoney, with the articles that tell them as `proof`.

        Ids are the same in every run, and no entity points at one that is not there.
        """
        from kzcoe.export.formats.followthemoney import entities

        return list(entities(cast("Record", self)))

    def show(self, *articles: "Article | str") -> "MarkedPage":
        """Articles with what was found marked in place, and tables of facts that lead to their sentences.

        Takes articles or their ids; of a record of one article, none. A notebook shows it; `.html` is a page of its
        own, and `.save(path)` writes that. `NotFoundError` where the record has no such article, `AmbiguousError`
        where it has several and none is named.
        """
        from kzcoe.export.pages import marked

        return marked(cast("Record", self), *articles)

    def _repr_html_(self) -> str:
        """What a notebook shows: how many facts of each kind there are, and the first of them."""
        from kzcoe.export.pages import record_table

        return record_table(cast("Record", self))

    def explain(self, fact: "Fact | str") -> "Explanation":
        """Why a fact is so: for each of its parts the words it rests on, and the rules that made it of them.

        The fact is given itself, or by the id, number or name by which `find` finds it. The articles it rests on are
        read again. What neither they nor the register give is told to have been put there by hand.
        """
        from kzcoe.reading.explaining import explain

        return explain(cast("Record", self), fact)

    def passed_over(self, article: "Article | str | None" = None) -> "tuple[PassedOver, ...]":
        """What was seen in an article, or in every article, and left alone; each with its reason.

        Names without an office, plans and meetings called off, dates of nothing that is told, treaties of other
        organisations, standings of other states. The article is given itself or by its id.
        """
        from kzcoe.reading.explaining import passed_over

        record = cast("Record", self)
        if article is None:
            return tuple(one for each in record.articles for one in passed_over(each))
        return passed_over(record.articles[article] if isinstance(article, str) else article)

    def to_graph(self) -> "MultiDiGraph[str]":
        """The record as a networkx graph: people, bodies, meetings, programmes and documents, and what joins them.

        A node is called after its kind and id, "official:claus-neukirch", and has `kind`, `name` and `id`; a
        participant whom the record has no official for is a node of kind "person". An edge has a `kind`: "took part",
        "represented", "holds a post", "part of", "partner" or "issued"; its `evidence` and `references`, as tuples; and
        where it is dated, `date` in EDTF with `earliest` and `latest` as `datetime.date`. What is not known has no
        attribute. Treaties are left out: all their edges would lead to Kazakhstan. Needs the extra `plot`.
        """
        from kzcoe.export.graph import graph

        return graph(cast("Record", self))

    def to_graphml(self, path: str | PathLike[str]) -> None:
        """Write the graph of the record to a file in GraphML, with dates as ISO 8601 text and evidence as JSON.

        The file is replaced whole: should anything go wrong, the one that was there before is still there. What XML
        cannot hold, such as a NUL, is replaced by U+FFFD. Needs the extra `plot`.
        """
        self.export("graphml", path)

    def plot_standing(self, ax: "Axes | None" = None) -> "Axes":
        """Draw each convention and partial agreement as a line from intention to party, with what sources disagree on.

        The line rises with each standing reached and ends where the last source speaks. Returns the matplotlib axes:
        those given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_standing

        return draw_standing(cast("Record", self), ax)

    def plot_network(self, ax: "Axes | None" = None) -> "Axes":
        """Draw who met whom: people and bodies, joined to the meetings in which they took part.

        Of a large record those who met most are drawn, and how many are not is said. Returns the matplotlib axes: those
        given, or those of a new figure. Needs the extra `plot`.
        """
        from kzcoe.export.pictures import draw_network

        return draw_network(cast("Record", self), ax)

    def with_register(self, register: "Register | None" = None, *, everything: bool = False) -> "Record":
        """The record with what the register knows of the conventions, agreements, officials and bodies that it names.

        With `everything`, also of all others: `Record().with_register(everything=True)` is the register as a record, of
        which one may ask on a date what no article tells. The register is that which ships with the package when none
        is given. What it says has a `reference` with its source, where what an article says has `evidence`.
        """
        from kzcoe.files.joining import joined
        from kzcoe.register import shipped

        return joined(cast("Record", self), register or shipped(), everything=everything)

    def corrected(self, corrections: str | PathLike[str] | Iterable[Correction]) -> "Record":
        """The record with corrections made, given themselves or as a file of them.

        They are made in their order, all or none: `CorrectionError` names every one that does not fit, because there is
        no such fact, because a value is no longer what it `was`, because it is already as the correction has it, or as
        `replace`, `without` and `with_` refuse it. `FormatError` names what is wrong with a file and where.

        The record keeps what was made in `corrections`, each with the values it replaced. Correct last: a record merged
        in later tells in its own words what it tells.
        """
        from kzcoe.files import corrected

        return corrected(cast("Record", self), corrections)
