"""Watching the providers' documentation pages: what changed on a page, and what that means for the contract."""
