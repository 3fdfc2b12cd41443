"""Why each fact of a record was read, and what was left alone, as wide as the terminal at most."""

from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from kzcoe.cli.plain import one_line, visible
from kzcoe.model import Article
from kzcoe.record import Explanation, PassedOver, Reason, Record, Rule

__all__ = ["explanation_tables"]

WIDTH = 18  # columns of the name of a part
QUIET = "dim"  # the style of rules, beside the words they are said of
LOUD = "bold"  # the style of what they are said of


def explanation_tables(record: Record) -> Iterator[Table]:
    """Article by article why each of its facts is one, a table each, and what was left alone."""
    for article in record.articles:
        for fact in (article, *record.facts_in(article)):
            explanation = record.explain(fact)
            shown = explanation if isinstance(fact, Article) else explanation.in_article(article.id)
            yield _explained(shown)
        if left := record.passed_over(article):
            yield _left_alone(article, left)


def _explained(explanation: Explanation) -> Table:
    """A fact, and below it its parts with their words and rules."""
    fact = explanation.fact
    table = Table.grid("part", "why", padding=(0, 2, 0, 0))
    table.title, table.title_justify = Text(f"{type(fact).__name__} {one_line(fact.id)}", LOUD), "left"
    table.columns[0].width = WIDTH
    for reason in explanation:
        table.add_row(Text(f"  {reason.part}"), _reason(reason))
    return table


def _reason(reason: Reason) -> Text:
    """What a part is, the sentence with its words marked, and the rules."""
    told = [Text(one_line(reason.value), LOUD)] if reason.value is not None else []
    words = [_marked(reason)] if reason.words is not None else []
    return _fold("\n", [*told, *words, *map(_rule, reason.rules)])


def _marked(one: Reason | PassedOver) -> Text:
    before, words, after = map(visible, one.around)
    return Text.assemble(before.lstrip(), (f"»{words}«", LOUD), after.rstrip())


def _rule(rule: Rule) -> Text:
    return Text(one_line(str(rule)), QUIET)


def _fold(between: str, parts: Sequence[Text]) -> Text:
    text = Text(between).join(parts)
    text.overflow = "fold"
    return text


def _left_alone(article: Article, left: Sequence[PassedOver]) -> Table:
    """What was seen in an article and is no fact."""
    title = Text(f"Left alone in {one_line(article.id)}", LOUD)
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.show_edge = table.pad_edge = False
    table.add_column("What", no_wrap=True)
    table.add_column("Words", overflow="fold", ratio=1)
    table.add_column("Why", overflow="fold", ratio=1)
    for one in left:
        table.add_row(Text(one.kind), _marked(one), Text(one_line(one.reason)))
    return table
