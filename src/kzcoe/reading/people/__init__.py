"""Persons and the posts they hold: names of any origin, with a title before or after."""

from kzcoe.reading.people.gathering import find_people
from kzcoe.reading.people.offices import Office
from kzcoe.reading.people.persons import Mention, Person

__all__ = ["Mention", "Office", "Person", "find_people"]
