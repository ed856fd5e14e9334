"""Every task of the project, from top to bottom. `nox -l` lists them; the default runs what CI runs.

Each session makes its own environment from requirements/dev.txt (versions and hashes) and the workspace's own
distributions, so a task needs nothing but Python 3.11 or newer and nox.
"""

# /// script
# requires-python = ">=3.11"
# dependencies = ["nox[uv]"]
# ///

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "types", "generate_check", "tests"]
nox.options.reuse_existing_virtualenvs = True

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
LOCK = "requirements/dev.txt"
MINIMUMS = "requirements/minimums.txt"
PERF = "requirements/perf.txt"
RELEASE = "requirements/release.txt"
DOCS = "requirements/docs.txt"
ALL_CORES = ["--numprocesses", "auto", "--dist", "worksteal"]


def generated() -> list[str]:
    """List the generated distributions, found because their folders are there."""
    return sorted(path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("generated/[!.]*/pyproject.toml"))


def distributions() -> list[str]:
    """List the folders that are installed in place."""
    return [*generated(), "overlays"]


def install(session: nox.Session, lock: str = LOCK) -> None:
    """Install the locked dependencies, then the workspace in place.

    The marker spares the second run: the same lock and the same metadata give the same environment.
    """
    marker = Path(session.virtualenv.location) / ".polybill-installed"
    files = [ROOT / lock, *(ROOT / folder / "pyproject.toml" for folder in distributions())]
    wanted = "\0".join(file.read_text(encoding="utf-8") for file in files)
    if marker.exists() and marker.read_text(encoding="utf-8") == wanted:
        return
    session.install("--require-hashes", "-r", lock)
    editable = [argument for folder in distributions() for argument in ("-e", f"./{folder}")]
    session.install("--no-deps", "--no-build-isolation", *editable)
    marker.write_text(wanted, encoding="utf-8")


@nox.session
def demo(session: nox.Session) -> None:
    """Check the generated code, start the sandbox, create the subscription at all five providers, print the table."""
    install(session)
    session.run("python", "-m", "scripts.demo", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite on all cores; arguments go to pytest (`-- -n 0` = one process)."""
    install(session)
    session.run("pytest", *ALL_CORES, *session.posargs)


@nox.session
def proofs(session: nox.Session) -> None:
    """Run what the suite leaves out: the same proofs on more input, and workers that are killed; arguments as above."""
    install(session)
    session.run("pytest", *ALL_CORES, "-m", "proof", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Run the tests that draw their input, with fresh draws instead of the suite's fixed ones."""
    install(session)
    session.run("pytest", "-m", "hypothesis", *session.posargs, env={"POLYBILL_DRAW": "anew"})


@nox.session(python=PYTHONS)
def tests_on(session: nox.Session) -> None:
    """Run the test suite on one Python version: `nox -s tests_on-3.13`."""
    install(session)
    session.run("pytest", *ALL_CORES, *session.posargs)


@nox.session
def minimums(session: nox.Session) -> None:
    """Run the tests of the overlay with the lowest dependencies that its metadata admits."""
    install(session, MINIMUMS)
    session.run("pytest", "tests/overlays", "tests/generated", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Regenerate what changed; `-- --check` compares instead, `-- --force` regenerates all, `-- clink` only one."""
    install(session)
    session.run("python", "-m", "scripts.generate", *session.posargs)


@nox.session
def generate_check(session: nox.Session) -> None:
    """Fail where generated/ is not what the contracts give. Repair: nox -s generate."""
    install(session)
    session.run("python", "-m", "scripts.generate", "--check")


@nox.session
def derive(session: nox.Session) -> None:
    """Make the overlay's derived files: sync twins, lists of public names; `-- --check` compares instead."""
    install(session)
    session.run("python", "-m", "scripts.derive", *session.posargs)


@nox.session
def templates(session: nox.Session) -> None:
    """Show what changed in the generators' stock templates that ours replace; `-- --record` when ours are adapted."""
    install(session)
    session.install("uv")
    session.run("python", "-m", "scripts.generate.upstream", *session.posargs, success_codes=[0, 1])


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, imports, workflows and contracts. Repair style: nox -s fix; contracts: docs/rules.md."""
    install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--config", "pyproject.toml")
    session.run("python", "-m", "scripts.derive", "--check")
    session.run("python", "-m", "scripts.declared")
    session.run("zizmor", "--offline", "--quiet", ".github")
    session.run("python", "-m", "scripts.wording")
    session.run("python", "-m", "scripts.lint_specs", *session.posargs)
    # For machines without network access to npm. The skip is always reported.
    if os.environ.get("POLYBILL_NO_NPM"):
        session.warn("POLYBILL_NO_NPM is set: Redocly CLI did not look at the contracts")
    else:
        session.run("python", "-m", "scripts.lint_specs.redocly", *session.posargs)


@nox.session
def fix(session: nox.Session) -> None:
    """Repair what ruff can repair."""
    install(session)
    session.run("ruff", "check", "--fix", ".")
    session.run("ruff", "format", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types: mypy strict everywhere, pyright on the public API and on user-like code."""
    install(session)
    session.run("mypy", "overlays/polybill", "scripts", "examples", "noxfile.py", "tests/typing")
    packages = [f"{folder}/polybill_{Path(folder).name}" for folder in generated()]
    session.run("mypy", *packages)
    # The code of README and docs, as a reader copies it: both checkers, strict.
    blocks = ROOT / ".cache" / "blocks"
    session.run("python", "-m", "scripts.blocks", str(blocks))
    session.run("mypy", *map(str, sorted(blocks.glob("*.py"))))
    session.run("pyright", "--project", "pyproject.toml")


@nox.session
def specdiff(session: nox.Session) -> None:
    """Review what changed in the contracts: `-- [BASE] [HEAD]`, `-- --html FILE`, `-- --write-changelog`."""
    install(session)
    python = str(Path(session.bin) / "python")
    # session.run turns every failure into exit code 1; the review's own exit code is more specific.
    command = [python, "-m", "scripts.specdiff", *session.posargs]
    code = subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 - what the developer typed
    if code:
        raise SystemExit(code)


def run_with_code(session: nox.Session, module: str) -> None:
    """Run a script and end with its own exit code; session.run would make 1 of every failure."""
    python = str(Path(session.bin) / "python")
    code = subprocess.run([python, "-m", module, *session.posargs], cwd=ROOT, check=False).returncode  # noqa: S603
    if code:
        raise SystemExit(code)


@nox.session
def watch(session: nox.Session) -> None:
    """Report what the documentation pages state now: `-- --from DIR`, `-- --apply`, `-- --record`, `-- clink`."""
    install(session)
    run_with_code(session, "scripts.watch")


@nox.session
def change(session: nox.Session) -> None:
    """Do all that follows from a changed contract, from the client to the tests: `-- clink`."""
    install(session)
    run_with_code(session, "scripts.change")


@nox.session
def new_provider(session: nox.Session) -> None:
    """Make the first draft of a provider, in folders of its own: `-- acme`; docs/adding-a-provider.md goes on."""
    install(session)
    session.run("python", "-m", "scripts.new_provider", *session.posargs)


@nox.session
def new_provider_proof(session: nox.Session) -> None:
    """Make a provider in a copy, and run generate, lint, types, tests and demo there; `-- --all` runs all tests."""
    install(session)
    session.run("python", "-m", "scripts.new_provider.proof", *session.posargs)


@nox.session
def walk(session: nox.Session) -> None:
    """Walk from a changed page to a regenerated client on a copy of the repository, and print the time of each step."""
    install(session)
    run_with_code(session, "scripts.watch.walk")


@nox.session
def specdiff_compare(session: nox.Session) -> None:
    """Write docs/review-comparison.md: our verdicts compared with those of api-smart-diff on the same edits."""
    install(session)
    session.run("python", "-m", "scripts.specdiff.comparison", "--write")


@nox.session
def specdiff_wheel(session: nox.Session) -> None:
    """Build polybill-review, the review for anybody's contracts, and review two contracts with the installed wheel."""
    session.install("build", "hatchling", "jinja2", "pyyaml", "rich")
    target = Path(session.create_tmp()) / "sources"
    session.run("python", "-m", "scripts.specdiff.distribution", str(target))
    dist = ROOT / "dist"
    session.run("python", "-m", "build", "--no-isolation", "--outdir", str(dist), str(target / "polybill-review"))
    wheel = max(dist.glob("polybill_review-*.whl"), key=lambda path: path.stat().st_mtime)
    session.install("--force-reinstall", "--no-deps", str(wheel))
    contract = str(ROOT / "tests" / "specdiff" / "foreign.yaml")
    with session.chdir(session.create_tmp()):
        session.run("polybill-review", contract, contract)
        # Also a contract with our marks, whose packages are not there: it has findings, and no error.
        session.run("polybill-review", str(ROOT / "tests" / "specdiff" / "contract.yaml"), contract)


@nox.session
def prism(session: nox.Session) -> None:
    """Call every generated operation against Prism, which serves the contracts; arguments are providers."""
    install(session)
    session.run("python", "-m", "scripts.prism", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Write docs/coverage.md and docs/capabilities.md: operations, evidence, examples, support, who can do what."""
    install(session)
    session.run("python", "-m", "scripts.sandbox_examples", "--write")
    session.run("python", "-m", "scripts.coverage", "--write")
    session.run("python", "-m", "scripts.matrix", "--write")


@nox.session
def browser(session: nox.Session) -> None:
    """Try the sandbox's page in Chromium and write its screenshots; needs `chromium` (Debian's package)."""
    if shutil.which("chromium") is None:
        session.error("needs chromium on the PATH; Debian: apt-get install chromium")
    install(session)
    session.run("pytest", "-n", "0", "tests/browser/check_page.py", *session.posargs)


@nox.session
def sandbox_load(session: nox.Session) -> None:
    """Call the sandbox from 50 connections for 60 seconds with its page open; print calls per second, p99, memory."""
    install(session)
    session.run("python", "-m", "scripts.sandbox_load", *session.posargs)


@nox.session
def perf(session: nox.Session) -> None:
    """Measure import and call costs against a baseline, in one run; print ratios."""
    install(session, PERF)
    session.run("python", "-m", "scripts.perf", *session.posargs)


@nox.session
def certificate(session: nox.Session) -> None:
    """Prove one reference, at most one effect, by seeded fault schedules; `-- --short`, `--planted`, `--replay ID`."""
    install(session)
    session.run("python", "-m", "scripts.certificate", *session.posargs)


@nox.session
def engines(session: nox.Session) -> None:
    """Kill workers, Celery's and DBOS's among them, at every step on every ledger; the suite tries some of them."""
    install(session)
    files = ["tests/recipes/test_engines.py", "tests/ledger/test_killed.py"]
    session.run("pytest", "-m", "", *files, *session.posargs, env={"POLYBILL_KILL": "everywhere"})


@nox.session
def lock(session: nox.Session) -> None:
    """Renew requirements/*.txt from pyproject.toml; `-- --upgrade` also takes newer versions."""
    session.install("uv")
    common = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
    quiet = ["--no-header", "--no-annotate", "--no-emit-index-url"]
    session.run(*common, *quiet, "--group", "dev", "-o", LOCK, *session.posargs)
    session.run(*common, *quiet, "--group", "perf", "--group", "build", "-o", PERF, *session.posargs)
    session.run(*common, *quiet, "--group", "release", "-o", RELEASE, *session.posargs)
    docs = ["--group", "docs", "--group", "build"]
    session.run(*common, *quiet, *docs, "-o", DOCS, *session.posargs)
    lowest = ["--resolution", "lowest-direct", "--group", "minimums", "--group", "build"]
    session.run(*common, *quiet, *lowest, "-o", MINIMUMS, *session.posargs)


@nox.session
def wheels(session: nox.Session) -> None:
    """Build all distributions; on each Python that is there install them and make the README's first call."""
    session.install("--require-hashes", "-r", RELEASE)
    session.run("python", "-m", "scripts.wheels", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation site into .cache/site/html; a warning is an error."""
    install(session, DOCS)
    session.run("python", "-m", "scripts.site", *session.posargs)


@nox.session
def dist(session: nox.Session) -> None:
    """Build and check what a release publishes, into dist/, with its software bill of materials: docs/versions.md."""
    session.install("--require-hashes", "-r", RELEASE)
    session.run("python", "-m", "scripts.dist", *session.posargs)
    session.run("python", "-m", "scripts.sbom", *session.posargs)


@nox.session
def changelog(session: nox.Session) -> None:
    """Show what the fragments in changelog.d/ become; `-- --version 0.2.0 --yes` moves them into CHANGELOG.md."""
    session.install("--require-hashes", "-r", RELEASE)
    arguments = session.posargs or ["--draft", "--version", "next"]
    session.run("towncrier", "build", *arguments)
