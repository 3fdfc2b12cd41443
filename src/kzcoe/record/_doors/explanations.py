"""Where explanations lead: what a notebook shows of them."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from kzcoe.record.explanations import Explanation, PassedOver

__all__ = ["ExplanationDoors", "PassedOverDoors"]


class ExplanationDoors:
    """Where an explanation leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the first 20 reasons, article by article, with the words marked in their sentences."""
        from kzcoe.export.pages import explanation_card

        return explanation_card(cast("Explanation", self))


class PassedOverDoors:
    """Where something that was left alone leads."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """What a notebook shows: the words marked in their sentence, and the rule."""
        from kzcoe.export.pages import passed_over_card

        return passed_over_card(cast("PassedOver", self))
