"""The whole walk on a copy of the repository: a page changes, and a client with the new field comes out.

``python -m scripts.watch.walk`` (``nox -s walk``) prints each step with its time and ends with 1 when a step fails or
the processor time exceeds a minute.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scripts.paths import ROOT

_PROVIDER = "linksfield"
_PACKAGE = f"generated/{_PROVIDER}/polybill_{_PROVIDER}"
_LIMIT = 60.0
_IDENTITY = ("-c", "user.name=walk", "-c", "user.email=walk@example.com", "-c", "commit.gpgsign=false")


class WalkError(Exception):
    """A step did not do what it should; the message names it."""


class Walk:
    """The copy, and the steps in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.pages = root.parent / "pages"

    def run(self, title: str, *arguments: str, codes: tuple[int, ...] = (0,)) -> str:
        """Run a command of the copy, print its time, and give what it printed.

        Raises:
            WalkError: it ended with another code.
        """
        started, used = time.monotonic(), _machine()
        environment = {**os.environ, "PYTHONPATH": str(self.root)}
        done = subprocess.run([sys.executable, "-m", *arguments], cwd=self.root, capture_output=True, text=True,
                              check=False, env=environment)  # fmt: skip
        print(
            f"  {time.monotonic() - started:6.1f} s, {_machine() - used:5.1f} s of processor time: {title}", flush=True
        )
        if done.returncode not in codes:
            raise WalkError(f"{title}: ended with {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def git(self, *arguments: str) -> None:
        """Run git in the copy."""
        subprocess.run(["git", "-C", str(self.root), *arguments], check=True, capture_output=True)  # noqa: S607

    def copy(self) -> None:
        """Copy what git knows, and make a repository of it."""
        listed = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = subprocess.run(listed, check=True, capture_output=True, text=True).stdout.split("\0")
        for name in filter(None, names):
            if (ROOT / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, self.root / name)
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("add", "--all")
        self.git(*_IDENTITY, "commit", "--quiet", "--message", "Before")

    def page(self, new: str = "") -> None:
        """Write a page of our own, printed from the contract's example."""
        example = self.root / "specs" / _PROVIDER / "examples" / "createStripeSubscription.ours.request.json"
        payload = json.dumps(json.loads(example.read_text(encoding="utf-8")), indent=4)
        if new:
            payload = payload.replace("{", f'{{\n    "{new}": "spring",', 1)
        text = f"A page of ours\n\nPOST\n/stripeSubDirectly\n\nRequest\n\nExample\n{payload}\n"
        self.pages.mkdir(exist_ok=True)
        (self.pages / f"{_PROVIDER}-walk.txt").write_text(text, encoding="utf-8")


def walk(steps: Walk) -> None:
    """Take all steps.

    Raises:
        WalkError: one of them did not do what it should.
    """
    watch = ("scripts.watch", "--from", str(steps.pages))
    steps.copy()
    steps.page()
    steps.run("the page is recorded", *watch, "--add", f"{_PROVIDER}:createStripeSubscription:walk", "--no-review")
    steps.git("add", "--all")
    steps.git(*_IDENTITY, "commit", "--quiet", "--message", "Record the page")
    steps.page("couponCode")
    options = (f"{_PROVIDER}/walk", "--json", "--apply", "--record")
    found = json.loads(steps.run("page change -> patch -> review, applied", *watch, *options, codes=(1,)))
    [contract] = found["contracts"]
    if contract["patch"] is None or not contract["review"]["findings"] or not contract["applied"]:
        raise WalkError(f"no patch with a review: {contract}")
    _describe(steps)
    _release(steps, str(contract["review"]["contracts"][0]["wanted"]))
    steps.run("the client is generated", "scripts.generate", _PROVIDER)
    models = (steps.root / _PACKAGE / "models").rglob("*.py")
    if not any("coupon_code" in path.read_text(encoding="utf-8") for path in models):
        raise WalkError("the generated client has no coupon_code")
    steps.run("the contract is linted", "scripts.lint_specs", _PROVIDER)
    steps.run("the review is green", "scripts.specdiff", "HEAD", "--json")


def _describe(steps: Walk) -> None:
    """Do what the report leaves to a person: a description that explains more than the name does (PB208)."""
    schemas = sorted((steps.root / "specs" / _PROVIDER / "schemas").glob("*.yaml"))
    for file in schemas:
        text = file.read_text(encoding="utf-8")
        if "description: Coupon code\n" in text:
            made = text.replace("description: Coupon code\n", "description: What the customer redeems for a discount\n")
            file.write_text(made, encoding="utf-8")
            return
    raise WalkError("the patch gave couponCode no description")


def _release(steps: Walk, version: str) -> None:
    """Do what the report leaves to a person: the version, the changelog and its cause."""
    root = steps.root / "specs" / _PROVIDER / "openapi.yaml"
    text = root.read_text(encoding="utf-8")
    root.write_text(re.sub(r"(?m)^(  version: ).*$", rf"\g<1>{version}", text, count=1), encoding="utf-8")
    steps.run("the changelog is drafted", "scripts.specdiff", "HEAD", "--write-changelog", "--json", codes=(0, 1))
    log = root.with_name("CHANGELOG.md")
    lines = log.read_text(encoding="utf-8")
    log.write_text(re.sub(r"(?m)^Cause: .*$", "Cause: provider changed.", lines, count=1), encoding="utf-8")


def _machine() -> float:
    """Give the processor time, in seconds, of this process and of all that it waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def main() -> int:
    """Walk, and print what it took."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        steps = Walk(Path(temporary) / "polybill")
        steps.root.mkdir()
        try:
            walk(steps)
        except WalkError as error:
            print(f"walk: {error}", file=sys.stderr)
            return 1
    machine = _machine()
    print(f"page to client: {time.monotonic() - started:.1f} s, {machine:.1f} s of processor time (limit {_LIMIT:g} s)")
    return 0 if machine <= _LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
