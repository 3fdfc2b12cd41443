"""A package that depends on kzcoe: fully typed itself, and with no word of ignoring."""

from collections.abc import Iterator

from attrs import evolve, frozen

from kzcoe import Convention, Evidence, KzcoeError, PartialDate, Record, Standing, load, read

ARTICLE = """ASTANA, 28 June 2023 – Foreign Minister Murat Nurtleu met Bjørn Berge,
Deputy Secretary General of the Council of Europe. Kazakhstan became a member of the Venice Commission in 2012."""


@frozen
class Row:
    """One line of a table of treaties."""

    reference: str
    title: str
    standing: Standing
    since: PartialDate | None


def joined(record: Record, on: str) -> Iterator[Row]:
    """The conventions to which Kazakhstan is a party on a date."""
    for convention in record.conventions:
        standing = convention.standing(on=on)
        if standing is Standing.PARTY:
            yield Row(convention.reference, convention.title, standing, since(convention))


def since(convention: Convention) -> PartialDate | None:
    """The first date from which a source has it as a party."""
    dates = [one.date for one in convention.grounds() if isinstance(one.date, PartialDate)]
    return min(dates, key=lambda date: date.sort_key, default=None)


def quotations(record: Record) -> list[str]:
    """Every quotation, after a look at whether it stands where it says."""
    articles = {article.id: article for article in record.articles}

    def true(evidence: Evidence) -> bool:
        return articles[evidence.article].holds(evidence)

    return [evidence.quote for evidence in record.evidence() if true(evidence)]


def main() -> None:
    """Use the published record and an article of our own."""
    record = load()
    for row in joined(record, on="2016-01-01"):
        print(row.reference, row.title, row.standing, row.since or "", sep="\t")
    mine = read(ARTICLE, id="mine", published="2023-06-28")
    print(len(quotations(mine)), "quotations in", evolve(mine.articles[0], title="Mine").title)
    try:
        print(len(record | mine), "facts together")
    except KzcoeError as error:
        print(error)
