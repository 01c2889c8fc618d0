"""The project's own Python environment: made once, filled from a lock with hashes, then reused.

Standard library only: the scripts that import this run before anything is installed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCKS = ROOT / "scripts" / "requirements"
OLDEST, NEWEST = (3, 11), (3, 13)

# What the Qt wheels load from the system, by the file that shows it is there.
QT_PACKAGES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
}
# What Qt needs besides to open a window on X11.
WINDOW_PACKAGES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
}


def python() -> Path:
    """The interpreter inside the environment."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def ensure(lock: str, covers: tuple[str, ...] = ()) -> Path:
    """Makes the environment and installs `lock` ("run", "test" or "bench") unless it is there.

    `covers` names locks that this one includes. Returns the interpreter. Ends the program with a
    sentence when the Python that runs is too old or too new, or when the install fails.
    """
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        sys.exit(
            f"Briefing Desk needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}."
            " Start the script with one of them, for instance: python3.12 scripts/run.py"
        )
    if not _works():
        _make()
    wanted = _fingerprint(lock)
    if _stamp(lock).is_file() and _stamp(lock).read_text(encoding="utf-8") == wanted:
        return python()
    print(f"Installing what the project needs ({lock}), once …", flush=True)
    _install(["--require-hashes", "-r", str(LOCKS / f"{lock}.txt")])
    _install(["--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    for name in (lock, *covers):
        _stamp(name).write_text(_fingerprint(name), encoding="utf-8")
    return python()


def ensure_system_packages(packages: dict[str, str]) -> None:
    """On Debian and its kin, installs the packages whose library or program is missing.

    `packages` maps a package to a shared library ("lib….so.N") or a program. As root they are
    installed and named; otherwise the command to type is printed and the program ends.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package for package, proof in packages.items() if not _there(proof)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        sys.exit("Please install these libraries and programs first: " + ", ".join(missing))
    if os.geteuid() != 0:
        sys.exit("Some system packages are missing. Please run: sudo " + " ".join(command))
    print("Installing system packages: " + ", ".join(missing), flush=True)
    subprocess.run(["apt-get", "update", "-qq"], stdout=subprocess.DEVNULL, check=False)
    done = subprocess.run([*command, "-qq"], stdout=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        sys.exit("The packages could not be installed. Please run: " + " ".join(command))


def _works() -> bool:
    if not python().is_file():
        return False
    probe = "import sys, pip; print(sys.version_info[:2] >= (3, 11))"
    answer = subprocess.run([python(), "-c", probe], capture_output=True, text=True, check=False)
    return answer.stdout.strip() == "True"


def _make() -> None:
    print("Making the environment .venv …", flush=True)
    try:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, ImportError):
        version = f"python3.{sys.version_info[1]}-venv"
        if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
            sys.exit(
                "Python's venv module is incomplete here. On Debian and Ubuntu: sudo apt-get"
                " install python3-venv; elsewhere install Python from python.org."
            )
        print(f"Installing system package: {version}", flush=True)
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", version], check=True)
        venv.create(ENVIRONMENT, with_pip=True, clear=True)


def _install(arguments: list[str]) -> None:
    command = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.stderr.write(done.stdout[-2000:] + done.stderr[-4000:])
        sys.exit("The packages could not be installed; the lines above say why.")


def _fingerprint(lock: str) -> str:
    """Changes with the lock, the project's own entry points and the interpreter."""
    digest = hashlib.sha256()
    for path in (LOCKS / f"{lock}.txt", ROOT / "pyproject.toml"):
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _stamp(lock: str) -> Path:
    return ENVIRONMENT / f"installed-{lock}.txt"


def _there(proof: str) -> bool:
    if ".so" not in proof:
        return shutil.which(proof) is not None
    loaded = subprocess.run(
        [sys.executable, "-c", f"import ctypes; ctypes.CDLL({proof!r})"],
        capture_output=True,
        check=False,
    )
    return loaded.returncode == 0
