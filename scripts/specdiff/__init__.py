"""Contract review: what a change of the contracts means, for whom, and which version it asks for."""
