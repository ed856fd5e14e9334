"""What the page of an x-source is."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_HOME: Final = re.compile(r"/*([a-z]{2}(-[A-Za-z]{2,4})?/*)?(index(\.html?)?/*)?")
_DOCUMENTATION: Final = ("example.com", "example.net", "example.org")


def is_home(page: str) -> bool:
    """Check whether an address is the home page of a site, also in one of its languages: it describes no operation."""
    return _HOME.fullmatch(urlsplit(page).path) is not None


def is_made_up(page: object) -> bool:
    """Whether a page is at a host that is reserved for examples: such a contract describes no provider."""
    host = urlsplit(page).hostname if isinstance(page, str) else None
    return host is not None and any(host == name or host.endswith(f".{name}") for name in _DOCUMENTATION)
