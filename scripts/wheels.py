"""Build every distribution and import it from its wheel, in an empty environment: ``python -m scripts.wheels``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from scripts.paths import GENERATED, OVERLAYS, PROVIDERS

CHECK = """
import sys, importlib.resources as r
import polybill
from polybill import Clink, Linksfield, PayAPI, UniBee, UseePay
for key in {providers!r}:
    package = f"polybill_{{key}}"
    module = __import__(package)
    assert "site-packages" in module.__file__, module.__file__
    assert r.files(package).joinpath("openapi.json").is_file()
    assert r.files(package).joinpath("py.typed").is_file()
with Clink(api_key="k", environment="sandbox") as clink:
    print(clink)
assert "sqlite3" not in sys.modules and "typer" not in sys.modules
"""


def build(folder: Path, out: Path) -> Path:
    """Build a wheel and give its path."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return max(out.glob("*.whl"), key=lambda path: path.stat().st_mtime_ns)


def main() -> int:
    """Build, install, import; 0 = all of it works."""
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        folders = [GENERATED / "runtime", GENERATED / "canonical", *(GENERATED / key for key in PROVIDERS), OVERLAYS]
        wheels = [build(folder, out / "wheels") for folder in folders]
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as archive:
                strange = [item for item in archive.namelist() if "strict" in item or "__pycache__" in item]
            print(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} kB")
            if strange:
                print(f"  holds what it should not: {strange}", file=sys.stderr)
                return 1
        total = sum(wheel.stat().st_size for wheel in wheels)
        print(f"together: {total / 1024:.0f} kB")
        environment = out / "venv"
        subprocess.run([sys.executable, "-m", "uv", "venv", "--quiet", str(environment)], check=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python)]
        subprocess.run([*install, *map(str, wheels)], check=True)
        subprocess.run([str(python), "-I", "-c", CHECK.format(providers=PROVIDERS)], check=True, cwd=out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
