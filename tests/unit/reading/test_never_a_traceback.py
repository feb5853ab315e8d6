"""Whatever an editor types: findings with a file, a line of that file and a Dutch sentence; never an exception."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pages import page, site
from tests.unit.reading.test_pages import PRODUCT, REGISTERS, TOPTAAK
from tests.unit.reading.test_registers import FACT, WHO
from tools.checks.registry import check_site
from tools.model.fact import Fact
from tools.model.finding import Finding
from tools.reading import registers
from tools.reading.pages import page_from_bytes

repeatable = settings(
    max_examples=120, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)
RULE = re.compile(r"[a-z]+(-[a-z]+)*")
ENGLISH = re.compile(r"\b(?:error|expected|found|could not|invalid|mapping|traceback|node|none)\b", re.IGNORECASE)
LONGEST_MESSAGE = 700
ODD_VALUES = (
    "", "~", "null", "[]", "{}", "[", "]", "{", "}", "[[a]]", "{a: {b: c}}", "[a, [b]]", "- a", "- - a", "&x a", "*x", "&x [*x]",
    "!!python/object:os.system x", "!!binary aGk=", "!!set {a}", "|", "|\n  a\n  b", ">-\n  a", '"half', "'half", '"a" b', "a: b",
    "a #b", "#", "@a", "`a`", "%a", "? a", "0x1F", "1e999", "1" * 5000, "-1", "2026-02-30", "9999-12-31", "0000-00-00",
    "٢٠٢٦-٠٣-٠١", "https://[", "https://", "//a", "/a b/", "\ta", "a\tb", "a\x00b", "a\x07b", "a\u2028b\u2029c\x85d", "\ufeffa",
    "é€😀", "a" * 3_000, "[" * 500, "[" * 500 + "]" * 500, "[a, a]", "\n  - a\n  - a", "\n  a: b\n  a: c", "\n  <<: *x", "<<: {a: b}",
    "\n    - wet: a\n      url: https://[\n", "\n  - [a]\n", "...", "---", "ja", "[inwoner, [x]]", "{wet: a}", "\n  ? [a]\n  : b",
)  # fmt: skip
ODD_LINES = (
    "titel: weer", "geen dubbele punt", "- los onderdeel", "? [a, b]\n: c", ": leeg", "<<: *x", "...", "---", "%YAML 9.9", "  ingesprongen: ja",
    "\tmet tab", "# uitleg", '"titel": aanhaling', "*x : y", "&x", "{a: b}", "[a]", "sleutel", "a" * 900 + ": x", "\x00", "]", "}",
)  # fmt: skip
ODD_TEXT = (
    "", "# Kop", "##Kop", "## ", "## **Vet**", "####### Zeven", "Kop\n===", "**Vet**", "**{feit:x}**", "- a", "- ", "-", "1) a", "• a",
    "  - b", "    - c", "* * *", "> a\n- b", "| a |", "| a | b |\n|---|---|\n| c |", "|---|", "| a |\n|---|", "```", "```\nEén.", "    code",
    "<div>", "</div>", "<!--", "-->", '<div lang="en">', "<table>", "<br>", "<a\nhref='x'>", "[a](", "[a]()", "[](x.md)", "[a](\n<b.md>\n'c')",
    "[a](https://[)", "[a][b]", "[b]: c.md", "![](x)", '![a](x "versiering")', "[![](x)](y)", "[a](x.md#)", "[a](#b)", "[a](mailto:)",
    "[a](tel:)", "[a](C:\\x)", "<https://a.nl>", "<a@b.nl>", "https://a.nl/(x)", "www.a.nl.", "{feit:}", "{feit:a", "{feit: x }", "{{", "`a\nb`",
    "**a\nb**", "a  \nb", "a\\\nb", "&#0;", "&#x110000;", "&amp;", "\\", "\\*", "a\x00b", "\u2028", "\u00ad", "İstanbul", "ß", "😀", "€ 1", "1 euro",
    "06 12345678", "BRP", "LET OP", "1861 AB", "je", "“je", "wordt gedaan", "a, b, c, d en e", "The end of the story is not for you.", "a " * 200,
    "a" * 900, "[" * 100, "*" * 100, "_a" * 100, "Een. " * 50, "a@" * 50, "## A {#b}", "{: lang=en }", "Bijv. A.", "!?…",
)  # fmt: skip
FACTS = {"x": Fact("x", "bedrag", "", "een bedrag", "b", "2026", "geen", "kcc", line=3)}


def assert_good(findings: Iterable[Finding], path: str, text: str) -> None:
    last = max(1, len(re.split(r"\r\n|\r|\n", text)))
    for finding in findings:
        assert (finding.path == path and 1 <= finding.line <= last) or finding.path == "data/feiten.yml", finding
        assert RULE.fullmatch(finding.rule), finding
        assert finding.message[0].isupper() or finding.message[0] in "`“", finding
        assert finding.message.count(" ") >= 3, finding
        assert len(finding.message) <= LONGEST_MESSAGE, finding
        assert not ENGLISH.search(re.sub(r"“[^”]*”|`[^`]*`", "", finding.message)), finding


def read(path: str, data: bytes) -> None:
    found, findings = page_from_bytes(path, data, REGISTERS)
    text = data.decode("utf-8", errors="replace")
    assert found or findings
    assert_good(findings, path, text)
    if found:
        assert_good(check_site(site(found), date(2026, 11, 22)), path, text)


@st.composite
def front_matters(draw: st.DrawFn) -> bytes:
    """A real page in which a few lines are changed, added, doubled, moved or deleted, saved by some program."""
    lines = draw(st.sampled_from([PRODUCT, TOPTAAK])).split("\n")
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        change = draw(st.sampled_from(["waarde", "regel", "dubbel", "weg", "erbij", "inspringen"]))
        if change == "waarde":
            lines[place] = lines[place].partition(":")[0] + ": " + draw(st.sampled_from(ODD_VALUES))
        elif change == "regel":
            lines.insert(place, draw(st.sampled_from(ODD_LINES)))
        elif change == "dubbel":
            lines.insert(place, lines[place])
        elif change == "weg" and len(lines) > 1:
            del lines[place]
        elif change == "erbij":
            lines[place] += draw(st.text(max_size=5))
        else:
            lines[place] = " " * draw(st.integers(1, 5)) + lines[place]
    start, end = draw(st.sampled_from([("", "\n"), ("\ufeff", "\r\n"), ("", "\r"), ("\n", "\n")]))
    return (start + end.join(lines)).encode("utf-8", errors="replace")


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Odd pieces of Markdown, with one or two line ends or none between them."""
    pieces = draw(st.lists(st.sampled_from(ODD_TEXT) | st.text(max_size=12), max_size=8))
    return "".join(piece + draw(st.sampled_from(["\n", "\n\n", " ", "  \n"])) for piece in pieces).replace("\r", "")


@repeatable
@given(st.binary(max_size=200))
def test_any_bytes_are_a_page_or_findings(data: bytes) -> None:
    for start in (b"", b"---\n", b"---\ntitel: "):
        read("pdc/a.md", start + data)


@repeatable
@given(front_matters(), st.sampled_from(["pdc/a.md", "content/toptaken/a.md"]))
def test_any_front_matter_is_a_page_or_findings(data: bytes, path: str) -> None:
    read(path, data)


@pytest.mark.parametrize("value", ODD_VALUES, ids=lambda value: ascii(value)[:20])
@pytest.mark.parametrize(
    "key", ["controle_termijn", "aanvraag_url", "zoekwoorden", "gecontroleerd_op", "gecontroleerd", "grondslag"]
)
def test_any_value_of_a_field_is_a_page_or_findings(key: str, value: str) -> None:
    text = re.sub(
        rf"^{key}:.*?(?=^\w|^---)", lambda found: f"{key}: {value}\n", PRODUCT, flags=re.MULTILINE | re.DOTALL
    )
    read("pdc/a.md", text.encode("utf-8", errors="replace"))


@pytest.mark.parametrize(("nest", "times"), [("- ", 50_000), ("? ", 50_000), ("[", 1500), ("{a: ", 1000)])
def test_very_deep_nesting_is_a_finding(nest: str, times: int) -> None:
    """A reader that calls itself for each level ends the program here, without a traceback even."""
    read("pdc/a.md", PRODUCT.replace("thema: verhuizen", f"thema:\n  {nest * times}").encode())


@pytest.mark.parametrize("text", ODD_TEXT, ids=lambda text: ascii(text)[:20])
def test_every_rule_reads_each_odd_piece(text: str) -> None:
    check(text, f"Tekst.\n{text}\nTekst.")


@repeatable
@given(bodies(), bodies())
def test_every_rule_reads_any_text(body: str, other: str) -> None:
    check(body, other)


def check(body: str, other: str) -> None:
    pages = (
        page("a", body=body, body_line=1),
        page("home", body=other, body_line=1, path="content/index.md", lijst="home"),
    )
    words = {
        "plain_words": {"E.e.a.": "iets", "middels": "met"},
        "abbreviations": {"BRP": "Basisregistratie", "EU": ""},
    }
    findings = check_site(site(*pages, facts=FACTS, **words), date(2026, 11, 22))
    for one, text in zip(pages, (body, other), strict=True):
        assert_good([finding for finding in findings if finding.path == one.path], one.path, text)


@repeatable
@given(st.sampled_from(ODD_VALUES), st.sampled_from(ODD_LINES), st.integers(0, 9), st.binary(max_size=40))
def test_any_register_is_read_or_gives_findings(value: str, line: str, place: int, data: bytes) -> None:
    lines = FACT.split("\n")
    changed = [*lines[:place], lines[place].partition(":")[0] + ": " + value, line, *lines[place:]]
    for raw in (
        "\n".join(changed).encode("utf-8", errors="replace"),
        data,
        f"a: {value}\n{line}\n".encode("utf-8", errors="replace"),
    ):
        text = raw.decode("utf-8", errors="replace")
        assert_good(registers.read_register("x.yml", raw, lambda entry: registers.fact(entry, WHO))[1], "x.yml", text)
        for make in (registers.correspondent, registers.thema, registers.meaning, registers.score):
            assert_good(registers.read_register("x.yml", raw, make)[1], "x.yml", text)
        assert_good(registers.urls("x.yml", raw)[1], "x.yml", text)


@repeatable
@given(st.sampled_from(ODD_VALUES), st.sampled_from(["gepubliceerd", "doorverwijzingen"]), st.sampled_from(ODD_LINES))
def test_any_ledger_is_read_or_gives_findings(value: str, key: str, line: str) -> None:
    text = f"{key}: {value}\n{line}\n  - /a/\n"
    assert_good(registers.urls("x.yml", text.encode("utf-8", errors="replace"))[1], "x.yml", text)
