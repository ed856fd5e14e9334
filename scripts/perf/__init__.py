"""What importing and calling costs, each beside its floor."""
