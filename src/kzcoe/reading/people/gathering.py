"""Gathering the persons of a text: names with their titles, shared titles, surnames, later mentions."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from kzcoe.reading.people.counted import counted_titles
from kzcoe.reading.people.courtesy import is_honoured
from kzcoe.reading.people.leading import speaks_for_a_body
from kzcoe.reading.people.names import Name, find_names
from kzcoe.reading.people.offices import Office
from kzcoe.reading.people.openings import is_closed, is_led_in
from kzcoe.reading.people.persons import People, Person, is_lay
from kzcoe.reading.people.roles import OPPOSITE_NUMBER
from kzcoe.reading.people.sharing import shared_titles
from kzcoe.reading.people.surnames import named_again, titled_surnames
from kzcoe.reading.people.title_after import title_after, title_at_beginning, title_beyond, title_conferred, title_told
from kzcoe.reading.people.title_before import title_before, title_before_another
from kzcoe.reading.people.untitled import goes_on_list, is_in_delegation, is_told_to_take_part
from kzcoe.reading.runs import Run
from kzcoe.reading.spans import covered_by
from kzcoe.register.vocabulary import phrases, words

__all__ = ["find_people"]

_HEAD: Final = 4  # lines at the beginning of a page among which a headline is
_BELOW: Final = 3  # lines below a headline in which it is told who speaks in it


def find_people(runs: Sequence[Run], plain: str) -> list[Person]:
    """Everybody who is named with an office or for a body, with every place where they are named."""
    people = People(plain)
    late: list[tuple[Run, Name, Office]] = []
    unknown: list[tuple[Run, Name]] = []
    before: Run | None = None
    for run in runs:
        if run.read.sentence.kind == "heading":
            before = None
            continue
        names = find_names(run)
        unknown += ((run, name) for name in _note_names(people, run, names))
        if before is not None and before.read.sentence.block == run.read.sentence.block:
            _note_counted(people, before, run, names)
        before = run
        late += ((run, *found) for found in titled_surnames(run, names) if not _has(people, run, found[0]))
    for run, name, title in late:
        if not _has(people, run, name):
            people.note(run, name, [title], rule="a surname after a title")
    _note_known(people, unknown)
    _note_speaker_of_headline(people, runs)
    _note_again(people, runs)
    return people.everybody


def _note_speaker_of_headline(people: People, runs: Sequence[Run]) -> None:
    """Note whom a headline quotes, with the title right below: "Anna Berg: "We listen"", "The Ombudsman on prisons"."""
    for number, run in enumerate(runs[:_HEAD]):
        if run.read.sentence.kind != "heading":
            continue
        speaker = next((name for name in find_names(run) if name.first == 0 and run.text(name.last) == ":"), None)
        if speaker is None:
            continue
        for below in runs[number + 1 : number + 1 + _BELOW]:
            title = title_at_beginning(below)
            if title is not None and not find_names(below):
                people.note(run, speaker, [title], rule=title.rule)
                return


def _note_known(people: People, unknown: Sequence[tuple[Run, Name]]) -> None:
    """Note full names before those by which they are told to be persons' names."""
    for run, name in unknown:
        start, end = run.span(name.first, name.last)
        person = people.find(people.plain[start:end])
        if person is not None and all(mention.start != start for mention in person.mentions):
            people.note(run, name, rule="a full name")


def _has(people: People, run: Run, name: Name) -> bool:
    """Whether somebody with the surname that a name is has been named in full."""
    return people.has_surname(run.text(name.first))


def _note_names(people: People, run: Run, names: Sequence[Name]) -> list[Name]:
    """Note the full names of one sentence; those are returned of which nothing tells that they are persons'."""
    unknown: list[Name] = []
    stop = reached = 0
    is_person = is_member = False
    last: Office | None = None
    for name, following in zip(names, (*names, None)[1:], strict=True):
        titles = _titles(run, name, following, stop, last)
        listed = is_person and goes_on_list(run, reached, name)
        is_member = is_in_delegation(run, name) or (listed and is_member)
        is_person = _note(people, run, name, titles) or _note_untitled(
            people, run, name, listed=listed, is_member=is_member
        )
        if unknown and is_person and not titles and _is_named_with(run, unknown[-1], name):
            people.note(run, unknown.pop(), represents=True, rule="speaks for a body")
        reached = max([run.span(name.first, name.last)[1], *(title.reach for title in titles)])
        if not is_person:
            unknown.append(name)
            continue
        stop = run.number_from(reached)
        last = next(iter(titles), last)
    for name, title in shared_titles(run, names):
        people.note(run, name, [title], rule=title.rule)
    return unknown


def _note_counted(people: People, before: Run, run: Run, names: Sequence[Name]) -> None:
    """Note those who are called by their title in the sentence before only, unless one of them has another title."""
    found = list(counted_titles(before, run, names))
    persons = (people.find(people.plain[slice(*run.span(name.first, name.last))]) for name, _ in found)
    if not any(person is not None and person.titles for person in persons):
        for name, title in found:
            people.note(run, name, [title], rule=title.rule)


def _titles(run: Run, name: Name, following: Name | None, stop: int, last: Office | None) -> list[Office]:
    """The titles beside a name, of which nothing before `stop` is part; `last` is the one before in the sentence."""
    before = _as_of_counterpart(run, title_before(run, name.first, stop), last)
    apposed = title_before_another(run, name.first, stop)
    after = _own(run, name, following, titled=before is not None) or title_conferred(run, name.first, name.last)
    return [title for title in (before, apposed, after, title_beyond(run, name.last)) if title]


def _as_of_counterpart(run: Run, title: Office | None, last: Office | None) -> Office | None:
    """The title, with the words of the one before it in the sentence where it is "counterpart" and no more."""
    if title is None or last is None or last.shared:
        return title
    own = run.read.page.folded[title.start : title.end]
    is_same = own == OPPOSITE_NUMBER or own in words("counterparts")
    return evolve(title, like=(last.start, last.end)) if is_same else title


def _note(people: People, run: Run, name: Name, titles: Sequence[Office]) -> bool:
    """Note a name where something beside it tells that it is a person's: whether it does."""
    start, end = run.span(name.first, name.last)
    if titles or name.known is not None or people.find(people.plain[start:end]) is not None:
        is_lay_only = bool(titles) and all(is_lay(title, run.read.page.folded) for title in titles)
        represents = is_lay_only and speaks_for_a_body(run, name, of_state=False)
        people.note(run, name, titles, represents=represents, rule=titles[0].rule if titles else "a full name")
    elif speaks_for_a_body(run, name):
        people.note(run, name, represents=True, rule="speaks for a body")
    elif is_honoured(run, name.first):
        people.note(run, name, rule="an honorific before the name")
    else:
        return False
    return True


def _note_untitled(people: People, run: Run, name: Name, *, listed: bool, is_member: bool) -> bool:
    """Note a name without a title where the words around, or those `listed` before, tell that it is a person's."""
    if is_member:
        people.note(run, name, represents=True, rule="in a delegation")
    elif is_told_to_take_part(run, name):
        people.note(run, name, rule="told to take part")
    elif listed:
        people.note(run, name, rule="on a list of persons")
    else:
        return False
    return True


def _is_named_with(run: Run, before: Name, name: Name) -> bool:
    """Whether a name and the one before it speak for one body together: "Anna Berg and Ivan Roth of the Court"."""
    return name.first == before.last + 1 and run.text(before.last) == "and" and speaks_for_a_body(run, name)


def _own(run: Run, name: Name, following: Name | None, *, titled: bool) -> Office | None:
    """The title after a name, unless it is the title of the next one.

    It is when it runs up to that name without a pause, or when every name of a list has its title before it:
    "the Speaker, Anna Berg, the Chair of the Committee, Dana Holm, and …".
    """
    title = title_after(run, name.last)
    if title is None or (is_led_in(run, name.first) and not is_closed(run, title.reach)):
        return None
    if following is None:
        return title
    start = run.tokens[following.first].start
    between = run.read.page.folded[title.reach : start]
    if titled and phrases("leading", "comma").found(between):
        return None
    return title if phrases("leading", "pause").found(between) else None


def _note_again(people: People, runs: Sequence[Run]) -> None:
    """Note where somebody is spoken of again by surname."""
    by_surname: dict[str, list[Person]] = {}
    for person in people.everybody:
        by_surname.setdefault(person.surname, []).append(person)
    noted = covered_by((mention.start, mention.end) for person in people.everybody for mention in person.mentions)
    for run in runs:
        for person, mention, name in named_again(run, by_surname, noted):
            person.mentions.append(mention)
            if (title := title_told(run, name.first, name.last)) is not None:
                person.titles.append(title)
