"""The version of the distribution, for places where its metadata is not at hand."""

__version__ = "0.1.0"
