"""The eight kinds of fact, and the collections of a record that hold them: told here once."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias, get_args

from kzcoe.model.articles import Article
from kzcoe.model.bodies import Body
from kzcoe.model.documents import Document, Programme
from kzcoe.model.meetings import Meeting
from kzcoe.model.people import Official
from kzcoe.model.treaties import Convention, PartialAgreement

__all__ = ["COLLECTION_OF", "KINDS", "CollectionName", "Fact"]

Fact: TypeAlias = Article | Official | Meeting | Convention | PartialAgreement | Programme | Document | Body
"""Anything that a collection of a record holds."""
CollectionName: TypeAlias = Literal[
    "articles", "officials", "meetings", "conventions", "agreements", "programmes", "documents", "bodies"
]
"""The name of a collection of a record."""

KINDS: Mapping[str, type] = MappingProxyType(dict(zip(get_args(CollectionName), get_args(Fact), strict=True)))
"""The class of the facts in each collection, in the order in which a record has them."""
COLLECTION_OF: Mapping[type, str] = MappingProxyType({kind: name for name, kind in KINDS.items()})
"""The name of the collection that holds the facts of each class."""
