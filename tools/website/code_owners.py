"""CODEOWNERS from the front matter: a proposal reaches the department that answers for the page."""

from __future__ import annotations

from tools.model.site import Site

HEAD = """\
# Gemaakt uit `correspondent` van elke pagina met: python3 noxfile.py -s bijwerken
# Wijzig dit bestand niet met de hand.
"""
TEAM = "@gemeente-bergen-nh/webredactie"
OWN_FILES = ("/CODEOWNERS", "/data/correspondenten.yml")


def code_owners(site: Site) -> str:
    """The text of CODEOWNERS: first the web team for all, then each page and fact file, last the file itself.

    In CODEOWNERS the last line that matches counts, so a page that is not listed yet belongs to the web team.
    """
    pages = [f"/{page.path} {site.correspondenten[page.correspondent].code_owner}" for page in site.pages]
    return "\n".join([f"{HEAD}* {TEAM}", *pages, *(f"{path} {TEAM}" for path in OWN_FILES)]) + "\n"
