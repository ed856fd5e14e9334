"""Files of the overlay that are made from others: the sync twins of async modules, and the lists of public names."""
