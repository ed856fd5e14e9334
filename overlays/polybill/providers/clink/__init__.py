"""Clink: `declaration` has all of it; import what you need from `polybill`."""
