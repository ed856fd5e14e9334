"""What clients offer: one object per kind of thing, one small class per verb, for threads and for async."""
