"""One build as a job of a worker process."""

from __future__ import annotations

import gc
from pathlib import Path


def try_build(target: str, folder: str) -> str | None:
    """Build in a worker process; give the error text instead of an exception, which might not survive pickling."""
    # A build makes a million small objects and no cycles worth a search: the collector would take a fifth of the time.
    gc.disable()
    from scripts.contracts import ContractError  # noqa: PLC0415 - the generators take a second to import

    from . import building  # noqa: PLC0415 - see above

    try:
        building.build(target, Path(folder) / target)
    except ContractError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its contract and nothing is written
        return f"{place_of(target)}: the generator failed: {type(error).__name__}: {error}"
    finally:
        gc.enable()
    return None


def place_of(target: str) -> str:
    """Name the file that a target is made from, for messages."""
    from .targets import CONTRACTS  # noqa: PLC0415 - see above

    return f"specs/{target}/openapi.yaml:1" if target in CONTRACTS else f"scripts/generate/{target}"
