"""Links to files."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import file_links


@pytest.mark.parametrize("address", ["/nota.pdf", "https://a.nl/nota.DOCX?v=2", "nota.odt"])
def test_a_file_that_comes_unexpected_is_advice(address: str) -> None:
    assert [barrier.severity for barrier in found(file_links, f'<p>De <a href="{address}">nota afval</a>.</p>')] == [
        "waarschuwing"
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="/nota/">Nota</a>',
        '<a href="http://[x/nota.pdf">Kapot adres</a>',
        '<a href="/nota.pdf">Nota (pdf, 2 MB)</a>',
        '<a href="/nota.docx">Nota (Word)</a>',
        '<a href="/nota.pdf">Nota <img src="i" alt="PDF-bestand"></a>',
        '<a href="/nota.pdf" title="Pdf van 2 MB">Nota</a>',
        '<ul><li><a href="/nota.pdf">Nota</a> pdf, 2 MB</li></ul>',
        '<h2>Pdf-bestanden</h2><ul><li><a href="/nota.pdf">Nota</a></li></ul>',
        '<table><tr><th>Stuk</th><th>PDF</th></tr><tr><td>Nota</td><td><a href="/nota.pdf">Downloaden</a></td></tr></table>',
    ],
)
def test_a_file_that_is_announced_is_left_alone(body: str) -> None:
    assert found(file_links, body) == []
