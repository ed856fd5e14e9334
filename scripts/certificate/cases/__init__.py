"""The creating operations of each provider, a module for each, found because its file is there."""
