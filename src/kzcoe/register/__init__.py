"""What is known beforehand, as package data with sources: treaties, agreements, bodies, office holders, places."""

from kzcoe.register.gazetteer import Country, FormerName, Place
from kzcoe.register.register import Register, shipped
from kzcoe.register.shelf import Shelf

__all__ = ["Country", "FormerName", "Place", "Register", "Shelf", "shipped"]
