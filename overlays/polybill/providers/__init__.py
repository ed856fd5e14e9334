"""One folder per provider with the same file names in each: `client`, `calls`, `mapping`, `signing`.

They never import one another.
"""
