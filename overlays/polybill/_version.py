"""The version of the distribution, for places where its metadata is not at hand."""

from typing import Final

__version__: Final = "0.1.0"
