"""Sphinx's settings of the documentation site; ``python -m scripts.site`` prepares its pages."""

from __future__ import annotations

from typing import Any

from polybill import __version__

project = "polybill"
author = "The polybill authors"
copyright = "The polybill authors, Apache License 2.0"  # noqa: A001 - the name that Sphinx reads
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "polybill"
pygments_dark_style = "monokai"
html_copy_source = False
html_show_sphinx = False

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_inline"]

# Single backquotes are code in our docstrings, as on the pages.
default_role = "literal"
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
python_use_unqualified_type_names = True
toc_object_entries = False
# JSON with an ellipsis, commands with their output and other drafts are shown as they are.
suppress_warnings = ["misc.highlighting_failure"]


def setup(app: Any) -> None:
    """Keep napoleon from taking the words before a colon in a property's docstring for its type."""

    def plain(_app: object, what: str, _name: str, _object: object, _options: object, lines: list[str]) -> None:
        if what in {"property", "attribute", "data"} and lines:
            lines[0] = lines[0].replace(": ", " - ")

    app.connect("autodoc-process-docstring", plain, priority=100)
