"""What the collections of a record hold, under one name."""

from typing import TypeAlias

from kzcoe.model import Article, Body, Convention, Document, Meeting, Official, PartialAgreement, Programme

__all__ = ["Fact"]

Fact: TypeAlias = Article | Official | Meeting | Convention | PartialAgreement | Programme | Document | Body
"""Anything that a collection of a record holds."""
