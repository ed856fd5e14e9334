"""The ``polybill`` command. It needs the extra: ``pip install 'polybill[cli]'``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from polybill.cli.app import app  # noqa: PLC0415 - the extra may be missing
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.stderr.write("polybill: the command needs its extra; run: pip install 'polybill[cli]'\n")
        sys.exit(2)
    app()
