"""The documentation site: the pages of docs/, a page set for each provider, and the reference from the docstrings."""
