"""After a contract changed: everything that follows, in one command."""
