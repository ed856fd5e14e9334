"""Figures about the code base: what a change makes better or worse, counted the same way at any commit."""
