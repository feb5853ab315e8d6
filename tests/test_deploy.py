"""What is in deploy/ says the same as the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools import search_service
from tools.search.headers import HEADERS

DEPLOY = Path(__file__).resolve().parent.parent / "deploy"
PROXY = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
STARTED = re.compile(r"search_service\.py.*")
OPTION = re.compile(r"--[a-z]+")


@pytest.mark.parametrize("name", HEADERS)
def test_the_proxy_sends_the_headers_of_the_embedded_server(name: str) -> None:
    assert f'add_header {name} "{HEADERS[name]}" always;' in PROXY
    assert f"proxy_hide_header {name};" in PROXY


@pytest.mark.parametrize("path", ["zoeken", "zoeken\\.json", "suggesties\\.json", "feedback", "gezond"])
def test_the_proxy_hands_the_service_its_own_addresses(path: str) -> None:
    handed_on = next(line for line in PROXY.splitlines() if "location ~" in line)
    assert path in handed_on


def test_the_proxy_says_in_dutch_that_the_service_is_away() -> None:
    shown = re.search(r"error_page 502 504 /(\S+);", PROXY)
    assert shown
    assert f"location = /{shown[1]} {{ internal; }}" in PROXY
    assert "Dit werkt nu even niet" in (DEPLOY.parent / "theme" / shown[1]).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", ["zoekdienst.service", "Containerfile", "README.md"])
def test_the_service_is_started_with_options_that_it_has(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        search_service.main(["--help"])
    known = set(OPTION.findall(capsys.readouterr().out))
    used = set(OPTION.findall(" ".join(STARTED.findall((DEPLOY / file).read_text(encoding="utf-8")))))
    assert {"--site", "--index"} <= used <= known


@pytest.mark.parametrize("file", ["zoekdienst.service", "Containerfile"])
def test_the_reactions_of_visitors_stay_when_a_release_goes(file: str) -> None:
    assert re.search(r"--feedback[\", ]+/var/lib/website/", (DEPLOY / file).read_text(encoding="utf-8"))
