"""The ledger: one reference, at most one effect, over calls, threads, processes, machines, crashes and redelivery.

`entry` holds what is kept, `once` the rules (pure), and `memory`, `sqlite` and `postgres` where it is kept.
"""
