"""Making the first draft of a provider, in folders of its own and nowhere else."""
