"""Who met: which of the persons and bodies that a clause names, and whom its pronouns stand for."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzcoe.reading.bodies import BodyMention
from kzcoe.reading.lexicon import LANDS
from kzcoe.reading.meetings.scenes import Scene
from kzcoe.reading.meetings.sketches import Clause, Placed, Sketch
from kzcoe.reading.parts import KAZAKHSTAN
from kzcoe.reading.people import Mention
from kzcoe.register.vocabulary import Hit, phrases, words

__all__ = ["is_partner", "spoken_of", "stand_ins", "takes_part"]

_BEFORE_PERSON: Final = 60  # code points before a person in which a word makes it somebody who was not there
_AFTER_PERSON: Final = 24
_TELLS: Final = 60  # code points after a person in which it is said that the press was told
_BEFORE_BODY: Final = 60
_NEAR: Final = 30  # code points before a body in which "met" makes it one of those who met
_AFTER_BODY: Final = 30
_LABEL: Final = 3  # code points after a person in which the colon stands that opens what they say
_SAID: Final = 30  # code points before a person in which the quotation ends that is theirs
_QUOTE: Final = '"'
_OPENING: Final = 30  # code points at the beginning of a sentence in which its subject begins
_SENTENCES_BACK: Final = 2  # over which a pronoun stands for somebody
_MOST_BACK: Final = 5  # the same where those between begin with a pronoun themselves


def takes_part(sketch: Sketch, person: Placed[Mention]) -> bool:
    """Whether a person in the sentence of a meeting is one of those who met."""
    before = sketch.text[max(0, person.at - _BEFORE_PERSON) : person.at]
    after = sketch.text[person.end : person.end + _AFTER_PERSON]
    return phrases("company", "given to", "in their speech", "led who came").found(before) or not (
        phrases("company", "whose deed").found(before)
        or phrases("company", "whose thing").found(after)
        or phrases("company", "tells").found(sketch.text[person.end : person.end + _TELLS])
    )


def is_partner(sketch: Sketch, body: Placed[BodyMention]) -> bool:
    """Whether a body in the sentence of a meeting took part, and is no source, owner or subject of it."""
    before = sketch.text[max(0, body.at - _BEFORE_BODY) : body.at]
    if phrases("company", "source").found(before) or _is_example(before):
        return False
    if phrases("company", "whose word").found(before) and not phrases("company", "met with").found(before):
        return before.split()[-1] not in words("source_links")
    return not phrases("company", "speaks").found(sketch.text[body.end : body.end + _AFTER_BODY])


def _is_example(before: str) -> bool:
    """Whether a body is only one of which was spoken: "bodies such as B1", "co-operation within B1"."""
    return phrases("company", "example").found(before) and not phrases("company", "met").found(before[-_NEAR:])


def stand_ins(scene: Scene, number: int, clause: Clause, named: Sequence[Mention]) -> list[Mention]:
    """Persons that a pronoun or a word such as "the guest" stands for, from the sentences before."""
    known = {mention.person for mention in named}
    before = [person.found for person in clause.sketch.persons if person.at < clause.first]
    if not named and before and phrases("stand_ins", "they of before").found(clause.text):
        return before
    found: dict[int, Mention] = {}
    for hit in phrases("stand_ins", "author", "diplomat", "guest", "holder", "pronoun").find_all(
        clause.sketch.text, clause.first, clause.last
    ):
        mention = _who(scene, number, clause, hit) if _goes_back(clause, hit) else None
        if mention is not None and mention.person not in known:
            found.setdefault(mention.person, mention)
    return list(found.values())


def spoken_of(scene: Scene, number: int) -> Sequence[Mention]:
    """Whom a sentence names, and whom it calls by a title or "the guest", each once."""
    found = {mention.person: mention for mention in scene.mentioned(number)}
    for hit in phrases("stand_ins", "guest", "holder").find_all(scene.sketch(number).text):
        called = _antecedent(scene, number, hit)
        if called is not None:
            found.setdefault(called.person, called)
    return list(found.values())


def _who(scene: Scene, number: int, clause: Clause, hit: Hit) -> Mention | None:
    """Whom a pronoun stands for: a speaker, whoever the clauses before are about, or one of the sentences before."""
    if (speaker := _speaker(clause.sketch, hit)) is not None:
        return speaker
    earlier = (person.found for person in clause.sketch.persons if person.at < clause.first)
    before = next(earlier, None) if hit.meaning == "pronoun" else None
    return before or _antecedent(scene, number, hit)


def _speaker(sketch: Sketch, hit: Hit) -> Mention | None:
    """Who speaks of themselves: named before a colon, "P1: I met P2", or after the quotation, "I met P2," P1 said."""
    if hit.meaning != "author":
        return None
    text = sketch.text
    for person in sketch.persons:
        if person.end <= hit.start and phrases("speaking", "label").found(text[person.end : person.end + _LABEL]):
            return person.found
        before = text[max(hit.end, person.at - _SAID) : person.at]
        said = phrases("speaking", "said by").found(before) or phrases("speaking", "says").found(text[person.at :])
        if person.at > hit.end and _QUOTE in before and said:
            return person.found
    return None


def _goes_back(clause: Clause, hit: Hit) -> bool:
    """Whether a pronoun goes back beyond its sentence: nobody is named before it, or it is whom somebody received."""
    before = clause.sketch.text[clause.first : hit.start]
    if phrases("stand_ins", "beside a verb of being").found(before):
        return False
    if hit.words in {"i", "me"}:
        return True
    if hit.words in {"him", "her"}:
        return phrases("stand_ins", "received").found(before)
    if hit.meaning in {"guest", "holder"} and phrases("stand_ins", "beside somebody").found(before):
        return True
    return not any(clause.first <= person.at < hit.start for person in clause.sketch.persons)


def _antecedent(scene: Scene, number: int, hit: Hit) -> Mention | None:
    """Who is meant: the holder of the title named last, or the first person of the last sentence that names one."""
    start = scene.reads[number].start
    if hit.meaning == "holder":
        holder = scene.holder(hit.part("title") or "", start)
        return None if holder is None or _is_of_other_country(scene, number, hit, holder) else holder
    if hit.meaning == "diplomat" and (diplomat := scene.diplomat(start)) is not None:
        return diplomat
    if hit.meaning in {"author", "guest"}:
        return next((mention for mention in scene.mentions[:1] if mention.start < start), None)
    return next(_first_named(scene, number), None)


def _is_of_other_country(scene: Scene, number: int, hit: Hit, holder: Mention) -> bool:
    """Whether words such as "the Norwegian minister" name another country than the titles of a person do."""
    read = scene.reads[number]
    named = {name.id for name in read.named if name.kind in LANDS and scene.folded[name.start : name.end] in hit.words}
    return bool(named) and named.isdisjoint(scene.countries(holder.person) or {KAZAKHSTAN})


def _first_named(scene: Scene, number: int) -> Iterator[Mention]:
    """The first person of each of the sentences before, the last sentence first.

    One that begins with a pronoun itself, "He called P2", goes on about whoever that is.
    """
    back = number - 1
    for earlier in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        if phrases("stand_ins", "subject").found(scene.sketch(earlier).text):
            back -= 1
        elif earlier > back - _SENTENCES_BACK:
            yield from _named_first(scene, earlier)


def _named_first(scene: Scene, number: int) -> Iterator[Mention]:
    """Whom a sentence names first: by name, or by a word such as "the vice-minister" before any name."""
    named, sketch = scene.mentioned(number)[:1], scene.sketch(number)
    holder = phrases("stand_ins", "holder").find(sketch.text)
    opens = holder is not None and holder.start <= _OPENING and _QUOTE not in sketch.text[: holder.start]
    if holder is not None and opens and not any(person.at < holder.start for person in sketch.persons[:1]):
        called = scene.holder(holder.part("title") or "", scene.reads[number].start)
        if called is not None:
            yield called
            return
    yield from named
