"""``python -m polybill.cli`` is ``polybill``."""

from polybill.cli import main

main()
