"""One build as a job of a worker process."""

from __future__ import annotations

from pathlib import Path


def try_build(target: str, folder: str) -> str | None:
    """Build in a worker process; give the error text instead of an exception, which might not survive pickling."""
    from scripts.contracts import ContractError  # noqa: PLC0415 - the generators take a second to import
    from scripts.contracts.collector import without_collector  # noqa: PLC0415 - see above

    try:
        with without_collector():
            from . import building  # noqa: PLC0415 - see above

            building.build(target, Path(folder) / target)
    except ContractError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its contract and nothing is written
        return f"{place_of(target)}: the generator failed: {type(error).__name__}: {error}"
    return None


def place_of(target: str) -> str:
    """Name the file that a target is made from, for messages."""
    from .targets import CONTRACTS  # noqa: PLC0415 - see above

    return f"specs/{target}/openapi.yaml:1" if target in CONTRACTS else f"scripts/generate/{target}"
