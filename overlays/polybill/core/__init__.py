"""The sans-I/O core: building, signing, deciding and converting are functions; only `loops` touches a network."""
