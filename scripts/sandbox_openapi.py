"""The OpenAPI file of the sandbox's control calls, made of their code.

``python -m scripts.sandbox_openapi`` writes docs/sandbox.openapi.json; a test demands that it is current.
"""

from __future__ import annotations

import json
import sys

from polybill.sandbox.control import openapi

from scripts.paths import ROOT

PAGE = ROOT / "docs" / "sandbox.openapi.json"


def text() -> str:
    """Make the file."""
    return json.dumps(openapi(), indent=1) + "\n"


def main() -> int:
    """Write the file."""
    PAGE.write_text(text(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
