"""The words of the trade: counts those of our own that must not come back."""
