"""How the documentation is built."""

from importlib.metadata import version as installed

project = "kzcoe"
author = "The kzcoe authors"
version = release = installed("kzcoe")
project_copyright = "The kzcoe authors"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"kzcoe {version}"

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
