"""Set this checkout up and try it, or test it: all that `make` does.

    python3 packaging/bootstrap.py run
    python3 packaging/bootstrap.py test [arguments for pytest]
    python3 packaging/bootstrap.py torture [--kills 256] [--seed 1]
    python3 packaging/bootstrap.py fuzz [arguments for pytest]
    python3 packaging/bootstrap.py pictures [FOLDER]

Needs Python 3.11 or newer and nothing else; works where `make` is missing, on Windows too. What is there already is
left as it is: the second time takes seconds and no network. On Debian and Ubuntu, missing system packages are installed
if it runs as root; else the one command that installs them is printed.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "set-up-from"
LOCK = ROOT / "packaging" / "requirements-dev.lock"
OLDEST = (3, 11)

# What a bare Debian 12 lacks for Qt: shared library (None: fonts) -> package.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
# What a window needs besides, where there is a display to put it on.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
FONTS = "fonts-dejavu-core"


class Stopped(Exception):  # noqa: N818 - told to the user as it is, not an error in this script
    """Set-up cannot go on; the text says why and what to do."""


def say(line: str) -> None:
    """Print one line at once, so that whoever waits knows for what."""
    print(line, flush=True)


def call(command: list[str | Path], **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command in the checkout and keep what it prints."""
    words = [str(word) for word in command]
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False, stdin=subprocess.DEVNULL, **more
    )


def has_display() -> bool:
    """Tell whether a window could be shown here."""
    return WINDOWS or sys.platform == "darwin" or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY"))


# --- system packages


def install_packages(packages: list[str], why: str) -> None:
    """Install Debian packages, or say with which command; raises Stopped where they cannot be installed."""
    by_hand = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stopped(f"{why}. On Debian or Ubuntu the packages are: {' '.join(packages)}; install their like here.")
    if os.geteuid() != 0:
        raise Stopped(f"{why}. Install what is missing and start again:\n\n    sudo {by_hand}\n")
    say(f"Installing system packages: {' '.join(packages)}")
    # A bare environment's PATH lacks the sbin folders, without which dpkg refuses to work.
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PATH": path}
    call(["apt-get", "update", "-qq"], env=quiet)  # an old list may still do: the next step tells
    done = call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], env=quiet)
    if done.returncode:
        raise Stopped(f"{why}, and this did not work:\n\n    {by_hand}\n\n{tail(done)}")


def tail(done: subprocess.CompletedProcess[str], lines: int = 12) -> str:
    """Return the end of what a command printed."""
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-lines:])


def missing_libraries() -> list[str]:
    """Return the Debian packages of the libraries that Qt needs and this system lacks."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**LIBRARIES, **(WINDOW_LIBRARIES if has_display() else {})}
    missing = [package for library, package in wanted.items() if not loads(library)]
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", Path.home() / ".fonts", Path.home() / ".local/share/fonts")
    if not any(next(Path(folder).rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf")):
        missing.append(FONTS)
    return missing


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# --- the virtual environment


def make_environment() -> None:
    """Create .venv, or make it anew where its Python is gone, too old, or was moved; raises Stopped."""
    if PYTHON.exists():
        told = call([PYTHON, "-c", "import sys, os; print(sys.version_info >= (3, 11), os.path.realpath(sys.prefix))"])
        if told.stdout.split(maxsplit=1) == ["True", f"{VENV.resolve()}\n"]:
            return
    say(f"Creating the virtual environment {VENV}")
    if call([sys.executable, "-c", "import venv, ensurepip"]).returncode == 0:
        done = call([sys.executable, "-m", "venv", "--clear", VENV])
    elif sys.platform.startswith("linux") and not (os.geteuid() != 0 and has_pip(Path(sys.executable))):
        # Debian keeps these modules in a package of their own, named for the Python that they belong to.
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        install_packages([package], "This Python lacks the modules venv and ensurepip")
        done = call([sys.executable, "-m", "venv", "--clear", VENV])
    else:
        done = call([sys.executable, "-m", "venv", "--clear", "--without-pip", VENV])
    if done.returncode:
        raise Stopped(f"The virtual environment could not be created:\n{tail(done)}")


def has_pip(python: Path) -> bool:
    """Tell whether a Python has pip."""
    return call([python, "-m", "pip", "--version"]).returncode == 0


def ensure_pip() -> None:
    """See to it that the environment has pip: from Python's own copy, else by the pip that started us."""
    if has_pip(PYTHON) or call([PYTHON, "-m", "ensurepip"]).returncode == 0:
        return
    # pip installs into another environment even where the system's own is closed to it (PEP 668).
    done = call([sys.executable, "-m", "pip", "--python", PYTHON, "install", "-qq", "pip"])
    if done.returncode:
        raise Stopped(f"The environment has no pip, and none could be put there:\n{tail(done)}")


def fingerprint() -> str:
    """Return a hash of all that the installation follows from."""
    digest = hashlib.sha256(sys.version.encode())
    for file in (ROOT / "pyproject.toml", LOCK, Path(__file__)):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def platform_name() -> str:
    """Return this system and processor as the lock names them: `linux-x86_64`, `win32-amd64`, `darwin-arm64`."""
    return f"{sys.platform}-{platform.machine().lower()}"


def covered(lock: str) -> bool:
    """Tell whether the lock holds the hashes of wheels for this system and Python (its line `# covers:`)."""
    line = next((line for line in lock.splitlines() if line.startswith("# covers:")), "")
    return {platform_name(), f"{sys.version_info.major}.{sys.version_info.minor}"} <= set(line.split())


def install_project() -> None:
    """Install the pinned packages and the project, unless nothing changed since last time; raises Stopped."""
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint():
        return
    STAMP.unlink(missing_ok=True)
    ensure_pip()
    pip = [PYTHON, "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
    lock = LOCK.read_text(encoding="utf-8")
    if covered(lock):
        say("Installing the packages the lock names, each checked by its hash (about 130 MB the first time)")
        steps = [[*pip, "--require-hashes", "--only-binary", ":all:", "-r", LOCK]]
    else:
        say(f"Installing the packages; the lock has no hashes for {platform_name()}, so versions alone are pinned")
        pins = [line.split(" \\")[0] for line in lock.splitlines() if line[:1].isalnum()]
        steps = [[*pip, *[pin.replace(" ", "") for pin in pins]]]
    steps.append([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT])
    for step in steps:
        done = call(step)
        if done.returncode:
            raise Stopped(f"pip could not install what the project needs:\n{tail(done)}")
    STAMP.write_text(fingerprint(), encoding="utf-8")


# --- what was asked for


def run(arguments: list[str]) -> int:
    """Make, sign, export and verify the sample, then show the window; the steps are in firstrun.py."""
    return subprocess.run([PYTHON, ROOT / "packaging" / "firstrun.py", *arguments], cwd=ROOT, check=False).returncode


def test(arguments: list[str]) -> int:
    """Check style and types, then run the tests on two processes; the first that fails gives the exit status."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    steps = {
        "ruff check": ["ruff", "check", "--quiet", "."],
        "ruff format": ["ruff", "format", "--quiet", "--check", "."],
        "mypy": ["mypy", "--no-error-summary"],
        "pytest": ["pytest", "-n", "2", *arguments],
    }
    failed = 0
    for name, words in steps.items():
        say(f"== {name}")
        status = subprocess.run([PYTHON, "-m", *words], cwd=ROOT, env=environment, check=False).returncode
        if status:
            say(f"== {name} failed (status {status})")
        failed = failed or status
    return failed


def torture(arguments: list[str]) -> int:
    """Kill the program in the middle of its acts, again and again, and judge what is left."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(
        [PYTHON, "-m", "tests.torture.run", *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


def fuzz(arguments: list[str]) -> int:
    """Bend what every reader of foreign bytes reads, in the long profile: other examples each time, and many."""
    environment = {**os.environ, "PYTHONUTF8": "1", "PASSPORT_FUZZ": "long"}
    words = [PYTHON, "-m", "pytest", "-n", "2", "tests/property", "-k", "fuzz", *arguments]
    return subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode


def pictures(arguments: list[str]) -> int:
    """Save a picture of every view and dialog and return the exit status."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    words = [PYTHON, str(ROOT / "packaging" / "gallery.py"), *arguments]
    return subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode


def set_up() -> None:
    """Make everything ready; raises Stopped."""
    make_environment()
    install_project()
    packages = missing_libraries()
    if packages:
        install_packages(packages, "Qt, which draws the window, needs system libraries that are not here")


def main(arguments: list[str]) -> int:
    """Do what the first argument says and return the exit status."""
    acts = {"run": run, "test": test, "torture": torture, "fuzz": fuzz, "pictures": pictures}
    if not arguments or arguments[0] not in acts:
        print(__doc__)
        return 2
    try:
        set_up()
    except Stopped as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start it again to go on.", file=sys.stderr)
        return 130
    return acts[arguments[0]](arguments[1:])


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(f"This needs Python 3.11 or newer; this is Python {platform.python_version()} ({sys.executable}).")
    sys.exit(main(sys.argv[1:]))
