"""What a report looks like: as data, in a terminal, in a pull request."""
