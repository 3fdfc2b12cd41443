"""The events of a meeting, each with the clause that tells it."""

from attrs import frozen

from kzcoe.reading.explaining.drawing import in_text
from kzcoe.reading.meetings import Event, Scene
from kzcoe.reading.meetings.clauses import Telling, entry_title, tellings
from kzcoe.reading.meetings.events import event as event_of
from kzcoe.reading.meetings.sketches import Clause, Sketch
from kzcoe.reading.people import Mention
from kzcoe.register.vocabulary import Hit

__all__ = ["Account", "account"]


@frozen(eq=False)
class Account:
    """An event, and the clause that tells it."""

    event: Event
    """The event."""
    sketch: Sketch
    """The sketch of its sentence."""
    telling: Telling | None
    """The words of a meeting; None for a list of those who spoke, and for somebody who speaks."""

    @property
    def clause(self) -> Clause:
        """The clause that tells it; the whole sentence where no words of a meeting do."""
        return self.telling.clause if self.telling else Clause(self.sketch, 0, len(self.sketch.text))

    @property
    def span(self) -> tuple[int, int]:
        """Where the text tells it: the words of a meeting, or else the sentence."""
        return self.at(self.telling.hit) if self.telling else (self.event.read.start, self.event.read.end)

    def at(self, hit: Hit) -> tuple[int, int]:
        """Where words that are found in the sketch stand in the text."""
        return self.stretch(hit.start, hit.end)

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """The stretch of the text for which one of the sketch stands."""
        return in_text(self.event.read, self.sketch, first, last)

    def names(self, mention: Mention) -> bool:
        """Whether its sentence itself names a person at a place."""
        return self.event.read.start <= mention.start < self.event.read.end


def account(scene: Scene, event: Event) -> Account:
    """An event of a text with the clause that tells it."""
    sketch = scene.sketch(event.number)
    every = (*tellings(sketch), *filter(None, [entry_title(sketch)]))
    same = [telling for telling in every if telling.hit.words == event.rule]
    fitting = (telling for telling in same if _tells(scene, telling, event))
    return Account(event, sketch, next(fitting, same[0] if same else None))


def _tells(scene: Scene, telling: Telling, event: Event) -> bool:
    """Whether words in a sentence, which may stand there twice, tell an event."""
    made = event_of(scene, event.number, telling, None)
    return made.kind is event.kind and made.bodies == event.bodies and all(one in event.persons for one in made.persons)
