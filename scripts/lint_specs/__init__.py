"""The contract lint: numbered rules for ``specs/``, each with its page in ``docs/rules.md``."""
