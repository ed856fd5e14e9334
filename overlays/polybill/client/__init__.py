"""What every provider's client is made of: its settings, its connection, and the generated client behind it."""
