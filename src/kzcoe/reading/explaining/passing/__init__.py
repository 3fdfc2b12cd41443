"""What was seen in a text and left alone, each with its reason."""

from kzcoe.reading.explaining.passing.everything import passed_over

__all__ = ["passed_over"]
