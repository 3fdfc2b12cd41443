"""What a text says of Kazakhstan's standing towards a treaty or a partial agreement, and since when."""

from kzcoe.reading.claims.claiming import CONVENTIONS, MEMBERSHIPS, Claim, cues_of, find_claims
from kzcoe.reading.claims.said import Target

__all__ = ["CONVENTIONS", "MEMBERSHIPS", "Claim", "Target", "cues_of", "find_claims"]
