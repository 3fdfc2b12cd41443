"""How the documentation is built."""

import os
from collections.abc import Iterator
from importlib.metadata import version as installed
from typing import Generic, get_origin

from sphinx.application import Sphinx

import kzcoe

project = "kzcoe"
author = "The kzcoe authors"
version = release = installed("kzcoe")
project_copyright = "The kzcoe authors"

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"kzcoe {version}"
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
html_css_files = ["notebook.css"]

default_role = "py:obj"  # a name in backquotes leads to its entry, where it has one
autodoc_member_order = "bysource"
autodoc_default_options = {
    "members": True,
    # All but the members of these, which are told once or well known.
    "inherited-members": "str, Enum, StrEnum, Collection, CollectionDoors, BaseException, OSError, ImportError",
}
python_use_unqualified_type_names = True
myst_heading_anchors = 2

nb_execution_mode = "force"  # every cell of every notebook runs at every build,
nb_execution_raise_on_error = True  # what fails ends it,
nb_execution_timeout = 120  # seconds, and so does a cell that takes longer
nb_execution_in_temp = True  # what cells write is gone afterwards
os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"  # pictures belong below their cells
nb_merge_streams = True  # what a cell prints is one piece


def setup(app: Sphinx) -> None:
    """Leave out of signatures what tells a reader nothing."""
    app.connect("autodoc-process-signature", _without_factories)
    app.connect("autodoc-process-bases", _public_alone)


def _without_factories(*told: str | None) -> tuple[str | None, str | None]:
    """A default that attrs makes when it is needed is shown as left open."""
    arguments, returned = told[-2:]
    return arguments and arguments.replace("= NOTHING", "= …"), returned


def _public_alone(*told: object) -> None:
    """A class that nobody can look up is no base; those that it is made of are."""
    bases = told[-1]
    if isinstance(bases, list):
        bases[:] = dict.fromkeys(each for base in bases for each in _looked_up(base))


def _looked_up(base: object) -> Iterator[object]:
    kind = get_origin(base) or base
    if kind.__name__ in kzcoe.__all__ or not kind.__module__.startswith("kzcoe"):
        yield base
    else:
        yield from (each for inner in kind.__bases__ if inner not in (object, Generic) for each in _looked_up(inner))
