"""Pictures of a record, drawn with matplotlib: its timeline, the standing towards treaties, who met whom.

Each draws on the axes it is given, or on those of a new figure, and returns them. Nothing global is changed, nothing is
random, and what is not drawn is said in the picture.
"""

from kzcoe.export.pictures.network import draw_network
from kzcoe.export.pictures.standing import draw_standing
from kzcoe.export.pictures.timeline import draw_timeline

__all__ = ["draw_network", "draw_standing", "draw_timeline"]
