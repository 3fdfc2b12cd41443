"""FollowTheMoney (https://followthemoney.tech): a record as entities of people, bodies, events and what joins them."""

from kzcoe.export.formats.followthemoney.facts import entities

__all__ = ["entities"]
