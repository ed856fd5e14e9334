"""Conversion between the canonical model and the providers' bodies, by tables that are read in both directions."""
