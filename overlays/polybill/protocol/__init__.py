"""Pure protocol: what an answer means, when to repeat, what is signed; no socket, disk, clock or environment."""
