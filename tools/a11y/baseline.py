"""Not worse than before: what was found at a first measurement, so that a site with many barriers can start today."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from posixpath import basename
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from tools.model.checked_page import Accepted, CheckedPage, CheckedSite
from tools.model.finding import CannotRun, Finding

VERSION = 1
REASON = "Stond al in de nulmeting."
INCOMPLETE = "De nulmeting is niet geschreven, want niet elke pagina is getoetst."
RENEW = "Schrijf de nulmeting opnieuw (--nulmeting), anders mogen ze ongemerkt terugkomen."
LONGEST = 80
HOLDERS = frozenset(
    ("html", "body", "main", "div", "section", "article", "aside", "nav", "header", "footer", "form", "fieldset",
     "ul", "ol", "dl", "table", "iframe", "svg", "title", "head", "search", "dialog")
)  # fmt: skip
"""Elements whose words are those of a whole part of the page: any edit would make another element of them."""
FINGERPRINT = re.compile(r"\.[0-9a-f]{8,}(?=\.)")


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """What a finding is recognised by, also when the page around it has changed: no selector and no line."""

    page: str
    rule: str
    criteria: tuple[str, ...]
    text: str


def known(finding: Finding) -> Known:
    """What this finding is recognised by."""
    parts = urlsplit(finding.url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Known(path, finding.rule, tuple(sorted(finding.criteria)), text_of(finding.html))


def text_of(html: str) -> str:
    """The words of an element, or else its name and what it points to."""
    tag = BeautifulSoup(html, "html.parser").find(True)
    if tag is None:
        return ""
    words = " ".join(tag.get_text(" ").lower().split())
    if words and tag.name not in HOLDERS:
        return words[:LONGEST].strip()
    targets = (FINGERPRINT.sub("", basename(str(tag.get(name) or "").rstrip("/"))) for name in ("href", "src"))
    names = (str(tag.get(name) or "") for name in ("name", "aria-label", "title"))
    return " ".join([tag.name, *filter(None, (*targets, *names))]).lower()[:LONGEST].strip()


def written(site: CheckedSite) -> str:
    """The findings of a site, of which all pages were checked, as the text of a baseline file."""
    number = Counter(known(finding) for page in site.pages for finding in page.findings)
    rows = [
        {"page": one.page, "rule": one.rule, "criteria": one.criteria, "text": one.text, "count": number[one]}
        for one in sorted(number)
    ]
    return json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, name: str) -> Counter[Known]:
    """The content of a baseline file; CannotRun when it is something else."""
    try:
        content = json.loads(text)
        if content["version"] != VERSION:
            raise ValueError(f"versie {content['version']}")
        rows = content["findings"]
        return Counter(
            {
                Known(str(row["page"]), str(row["rule"]), tuple(row["criteria"]), str(row["text"])): int(row["count"])
                for row in rows
            }
        )
    except (ValueError, TypeError, KeyError) as error:
        raise CannotRun(
            f"De nulmeting {name} is beschadigd ({error}). Maak een nieuwe met --nulmeting {name}."
        ) from error


def applied(site: CheckedSite, before: Counter[Known]) -> CheckedSite:
    """The site with what was there before set apart. Of more of the same, those over the old number count."""
    left = before.copy()
    return replace(site, pages=tuple(without(page, left) for page in site.pages))


def without(page: CheckedPage, left: Counter[Known]) -> CheckedPage:
    """A page without what was there before; what is found is taken from `left`."""
    counting, accepted = [], list(page.accepted)
    for finding in page.findings:
        key = known(finding)
        if left[key] > 0:
            left[key] -= 1
            accepted.append(Accepted(finding, REASON))
        else:
            counting.append(finding)
    return replace(page, findings=tuple(counting), accepted=tuple(accepted))


def compared(site: CheckedSite, text: str, name: str, *, whole: bool) -> tuple[CheckedSite, str]:
    """The site with only what is new, compared with the text of the file `name`; and what is solved, or ""."""
    before = read(text, name)
    result = applied(site, before)
    lines = solved(result, before, whole=whole)
    return result, "\n".join([f"Opgelost sinds de nulmeting: {len(lines)}. {RENEW}", *lines]) if lines else ""


def solved(site: CheckedSite, before: Counter[Known], *, whole: bool) -> list[str]:
    """What was there before and is no more, a line each: of the pages that were checked, or of all when all were."""
    now = Counter(known(one.finding) for one in site.accepted if one.reason == REASON)
    checked = {known(Finding("", 1, "", "", url=page.url)).page for page in site.pages}
    gone: Iterable[Known] = sorted((before - now).keys())
    return [
        f"{page} [{rule}] {text}"
        for page, rule, _, text in map(astuple, gone)
        if page in checked or (whole and not site.failed)
    ]
