"""From a text to what it says: layout, sentences, mentions, meetings and claims, and the record made of them."""

from kzcoe.reading.reader import read

__all__ = ["read"]
