"""How the documentation is built."""

from importlib.metadata import version as installed

project = "kzcoe"
author = "The kzcoe authors"
version = release = installed("kzcoe")
project_copyright = "The kzcoe authors"

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"kzcoe {version}"
html_static_path = ["_static"]
html_css_files = ["notebook.css"]

default_role = "py:obj"  # a name in backquotes leads to its entry, where it has one
autodoc_member_order = "bysource"
autodoc_default_options = {
    "members": True,
    # All but the members of these, which are told once or well known.
    "inherited-members": "str, Enum, StrEnum, Collection, CollectionDoors, BaseException, OSError, ImportError",
    "show-inheritance": True,
}
python_use_unqualified_type_names = True
myst_heading_anchors = 2

nb_execution_mode = "force"  # every cell of every notebook runs at every build,
nb_execution_raise_on_error = True  # what fails ends it,
nb_execution_timeout = 120  # seconds, and so does a cell that takes longer
nb_execution_in_temp = True  # what cells write is gone afterwards
nb_merge_streams = True  # what a cell prints is one piece
