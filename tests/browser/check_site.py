"""Look at the built documentation site in Chromium: ``python -m tests.browser.check_site [HTML] [PICTURES]``.

At the width of a desktop and of a phone, light and dark: every page of the list is wider than the window nowhere,
reports no error, and loads nothing from another machine. Build it before, with ``nox -s docs``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from scripts.paths import ROOT
from tests.browser.chromium import Page

PAGES = (
    "index",
    "docs/first-call",
    "docs/errors",
    "docs/settings",
    "docs/webhooks",
    "docs/capabilities",
    "docs/rules",
    "docs/architecture",
    "providers/payapi",
    "providers/clink-operations",
    "providers/unibee-changelog",
    "reference/clients",
    "reference/errors",
)
SIZES = {"desktop": (1280, 640), "phone": (390, 844)}
PICTURES = {
    ("index", "desktop", "light"): "site.png",
    ("providers/payapi", "desktop", "dark"): "site-dark.png",
    ("docs/errors", "phone", "light"): "site-phone.png",
}
OWN = ("file:", "data:", "about:")
_WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def check(html: Path, pictures: Path | None) -> list[str]:
    """Open every page in every size; return what is wrong."""
    found = []
    with Page() as page:
        for name in PAGES:
            for size, (width, height) in SIZES.items():
                for scheme in ("light", "dark"):
                    page.open((html / f"{name}.html").as_uri(), width, height, scheme)
                    page.wait("document.readyState == 'complete' && document.querySelector('article')")
                    where = f"{name} {size} {scheme}"
                    found += [f"{where}: {problem}" for problem in page.problems]
                    found += [f"{where}: loads {url}" for url in page.addresses if not url.startswith(OWN)]
                    if page.value(_WIDER):
                        found.append(f"{where}: wider than the window")
                    if pictures and (name, size, scheme) in PICTURES:
                        page.shot(pictures / PICTURES[name, size, scheme])
    return found


def main(arguments: list[str]) -> int:
    """Check and print; 0 = nothing is wrong."""
    html = Path(arguments[0]).resolve() if arguments else ROOT / ".cache" / "site" / "html"
    found = check(html, Path(arguments[1]) if len(arguments) > 1 else None)
    sys.stdout.write("\n".join(found or [f"{len(PAGES)} pages in 4 ways: nothing found", ""]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
