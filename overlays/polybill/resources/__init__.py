"""Resources of the clients: one per kind of objects, built from one small class per verb, sync and async."""
