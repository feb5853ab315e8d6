"""A small site built with real mkdocs: what comes out, and what stops it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import small_site


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small_site.make(tmp_path_factory.mktemp("klein"))
    done = small_site.build(root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "build/site"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_site.make(tmp_path)


def page(site: Path, address: str) -> BeautifulSoup:
    return BeautifulSoup((site / address.strip("/") / "index.html").read_text(encoding="utf-8"), "html.parser")


def test_every_page_is_there_under_its_address(site: Path) -> None:
    found = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
    assert found == {".", "zoeken", "a-z", "afval", "grofvuil"}


def test_facts_are_filled_in_and_the_first_line_stays_text(site: Path) -> None:
    text = page(site, "/grofvuil/").select_one(".gm-tekst")
    assert text is not None
    assert text.get_text().split("\n")[1:3] == ["Let op: kom naar het gemeentehuis.", "U hebt 6 weken."]


def test_a_product_shows_its_breadcrumb_owner_and_review_date(site: Path) -> None:
    found = page(site, "/grofvuil/")
    assert [link["href"] for link in found.select(".gm-broodkruimel a")] == ["/", "/afval/"]
    assert "22 november 2026 door afdeling Klantcontact" in found.get_text()
    assert "Bezwaar: 6 weken" in found.select_one(".gm-overzicht").get_text()  # type: ignore[union-attr]


def test_a_link_to_a_markdown_file_leads_to_its_address(site: Path) -> None:
    link = page(site, "/grofvuil/").find("a", string="alles over afval")
    assert link is not None
    assert link["href"] == "../afval/"


def test_hubs_list_their_pages(site: Path) -> None:
    assert page(site, "/afval/").select(".gm-groep a[href='/grofvuil/']")
    assert [link["href"] for link in page(site, "/a-z/").select(".gm-groep a")] == ["/afval/", "/grofvuil/"]


def test_each_page_has_one_heading_of_the_first_level_and_its_own_title(site: Path) -> None:
    titles = set()
    for path in site.rglob("*.html"):
        found = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        assert len(found.find_all("h1")) == 1, path
        assert found.title is not None
        titles.add(found.title.get_text())
    assert len(titles) == 7


def test_nothing_of_another_theme_or_host_is_sent(site: Path) -> None:
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file() and path.suffix != ".html"}
    assert {name.split(".")[0] for name in files} <= {
        "bronnen", "doorverwijzingen", "sitemap", "assets/stijl", "assets/script", "assets/img/favicon",
    }  # fmt: skip
    for path in site.rglob("*.html"):
        found = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for tag in found.select("script[src], img[src], link[rel=stylesheet]"):
            assert str(tag.get("src") or tag.get("href")).startswith("/assets/")
        assert not found.select("[style], style, script:not([src])")


def test_the_small_files_beside_the_pages_are_there(site: Path) -> None:
    sources = json.loads((site / "bronnen.json").read_text(encoding="utf-8"))
    assert sources["/grofvuil/"]["path"] == "pdc/grofvuil.md"
    assert json.loads((site / "doorverwijzingen.json").read_text(encoding="utf-8")) == {"/vuilnis/": "/afval/"}
    assert "https://www.bergen-nh.nl/grofvuil/" in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert (site.parent / "zoekindex").is_dir()


@pytest.mark.parametrize("name", ["404.html", "500.html"])
def test_a_page_for_what_goes_wrong_shows_the_way_on(site: Path, name: str) -> None:
    found = BeautifulSoup((site / name).read_text(encoding="utf-8"), "html.parser")
    assert found.select("main a[href='/']")
    assert found.select("meta[name='robots'][content='noindex']")
    assert found.select("form[action='/zoeken/']")


def test_the_test_version_banner_goes_away_with_one_setting(project: Path) -> None:
    config = (project / "mkdocs.yml").read_text(encoding="utf-8")
    start, end = config.index("  proefversie:"), config.index("  # Waar redacteuren")
    small_site.write(project, "mkdocs.yml", config[:start] + '  proefversie: ""\n' + config[end:])
    assert small_site.build(project).returncode == 0
    assert page(project / "build/site", "/").select(".gm-proefversie") == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (
            "pdc/grofvuil.md",
            "titel: Grofvuil wegbrengen",
            "titel: Grofvuil: wegbrengen",
            "pdc/grofvuil.md:2: fout [yaml]",
        ),
        (
            "pdc/grofvuil.md",
            "{feit:termijn.bezwaar}",
            "{feit:termijn.bezwar}",
            "pdc/grofvuil.md:19: fout [feit-onbekend]",
        ),
        ("pdc/grofvuil.md", "themas/afval.md", "themas/afvl.md", "afvl.md"),
        ("data/urls.yml", "[/afval/]", "[/afval/, /weg/]", "data/urls.yml:1: fout [adres-verdwenen]"),
    ],
)
def test_a_mistake_stops_the_build_with_its_file_and_line(
    project: Path, name: str, old: str, new: str, said: str
) -> None:
    text = (project / name).read_text(encoding="utf-8")
    assert old in text
    small_site.write(project, name, text.replace(old, new))
    done = small_site.build(project)
    assert done.returncode != 0
    assert said in done.stderr + done.stdout
    assert "Traceback" not in done.stderr + done.stdout


def test_an_image_and_a_download_reach_the_site(project: Path) -> None:
    (project / "content/bestanden").mkdir()
    (project / "content/bestanden/strand.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    (project / "content/bestanden/folder.pdf").write_bytes(b"%PDF-1.7")
    text = small_site.FILES["pdc/grofvuil.md"]
    links = "![Het strand](../content/bestanden/strand.svg)\n\n[Folder (pdf, 1 kB)](../content/bestanden/folder.pdf)\n"
    small_site.write(project, "pdc/grofvuil.md", f"{text}\n{links}")
    done = small_site.build(project)
    assert done.returncode == 0, done.stderr
    found = page(project / "build/site", "/grofvuil/")
    assert found.select("img[src='../bestanden/strand.svg']")
    assert found.select("a[href='../bestanden/folder.pdf']")
    assert (project / "build/site/bestanden/folder.pdf").is_file()


def test_a_page_waits_for_its_day_and_goes_when_it_expires(project: Path) -> None:
    text = small_site.FILES["pdc/grofvuil.md"]
    small_site.write(
        project,
        "pdc/later.md",
        text.replace("Grofvuil wegbrengen", "Later").replace("upn:", "publiceren_op: 2099-01-01\nupn:"),
    )
    small_site.write(
        project,
        "pdc/voorbij.md",
        text.replace("Grofvuil wegbrengen", "Voorbij").replace("upn:", "vervalt_op: 2020-01-01\nupn:"),
    )
    assert small_site.build(project).returncode == 0
    assert not (project / "build/site/later").exists()
    assert not (project / "build/site/voorbij").exists()


def test_an_urgent_notice_is_on_every_page_and_an_ordinary_one_on_the_home_page(project: Path) -> None:
    for name, severity in (("storing", "dringend"), ("balie", "gewoon")):
        days = "publiceren_op: 2020-01-01\nvervalt_op: 2099-01-01\n"
        text = f"---\ntitel: {name}\nernst: {severity}\ncorrespondent: kcc\n{days}---\n\nZie [afval](../themas/afval.md).\n"
        small_site.write(project, f"content/meldingen/{name}.md", text)
    done = small_site.build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    site = project / "build/site"
    heads = {url: [one.get_text() for one in page(site, url).select(".gm-melding__kop")] for url in ("/", "/afval/")}
    assert heads == {"/": ["storing", "balie"], "/afval/": ["storing"]}
    assert page(site, "/").select(".gm-melding a[href='/afval/']")
    assert not (site / "storing").exists()
