"""The figures of bench/bouw.py as text: a table, the goals of the build, a plot; and the same in docs/bouwen-op-schaal.md."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs/bouwen-op-schaal.md"
PLOT = ROOT / "docs/bouwen-op-schaal.svg"
START, END = "<!-- cijfers: gemaakt door bench/bouw.py --docs -->\n", "<!-- einde cijfers -->\n"
WIDTH = 46
ROW, LABEL, SCALE = 20, 330, 420

Steps = Mapping[str, Mapping[str, list[float]]]
"""A step -> clock, processor and memory in each round."""


class Results(TypedDict):
    """A run: the steps by number of pages, and the share of each phase of a cold build."""

    stappen: dict[str, dict[str, dict[str, list[float]]]]
    profiel: dict[str, float]


@dataclass(frozen=True)
class Goal:
    """`ours` may take at most `most` times as long as `peer`; without a peer seconds, or MiB when `memory`."""

    ours: str
    most: Mapping[str, float]
    peer: str = ""
    memory: bool = False

    def found(self, steps: Steps) -> float | None:
        """The figure to judge, or nothing when that was not measured. A ratio is taken within each round."""
        if self.ours not in steps or (self.peer and self.peer not in steps):
            return None
        if self.memory:
            return max(steps[self.ours]["geheugen"])
        ours = steps[self.ours]["klok"]
        if not self.peer:
            return statistics.median(ours)
        return statistics.median(one / other for one, other in zip(ours, steps[self.peer]["klok"], strict=True))

    @property
    def words(self) -> str:
        """What is judged."""
        if self.peer:
            return f"{self.ours}, gedeeld door {self.peer}"
        return f"{self.ours}, {'geheugen in MiB' if self.memory else 'seconden'}"


def _same(value: float) -> Mapping[str, float]:
    return {"636": value, "2544": value, "10176": value}


GOALS = (
    Goal("koud", _same(1.3), "eleventy koud"),
    Goal("koud", _same(3.0), "hugo koud"),
    Goal("warm, een tekst", {"636": 0.5, "10176": 2.0}),
    Goal("warm, een tekst", _same(1.0), "hugo een tekst"),
    Goal("serve, een tekst", _same(1.0), "hugo --watch, een tekst"),
    Goal("serve, een tekst", {"636": 1.0}),
    Goal("koud", {"636": 250, "10176": 1000}, memory=True),
    Goal("warm, een tekst", {"636": 250, "10176": 1000}, memory=True),
)
GROWTH = 1.05
"""The most that the exponent of the cost of a cold build may be."""


def text(results: Results) -> str:
    """All of it, for a terminal."""
    return "\n\n".join((table(results), goals(results), phases(results), plot(results)))


def write(results: Results) -> None:
    """Put the figures in docs/, between the two marks."""
    before, _, rest = DOCS.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    DOCS.write_text(before + START + summary(results) + END + after, encoding="utf-8")
    PLOT.write_text(drawing(results), encoding="utf-8")


def summary(results: Results) -> str:
    """What stands between the marks."""
    return "\n\n".join((table(results), goals(results), phases(results))) + "\n\n"


def table(results: Results) -> str:
    """Seconds on the clock and memory, per step and size."""
    sizes = list(_sizes(results))
    lines = ["| stap | " + " | ".join(f"{_number(size)} pagina's" for size in sizes) + " |"]
    lines.append("|---|" + "---|" * len(sizes))
    names = dict.fromkeys(name for size in sizes for name in results["stappen"][size])
    for name in sorted(names, key=lambda one: (one.startswith(("hugo", "eleventy")), list(names).index(one))):
        cells = (_cell(results["stappen"][size].get(name)) for size in sizes)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(step: Mapping[str, list[float]] | None) -> str:
    if not step:
        return "niet gemeten"
    return f"{_comma(statistics.median(step['klok']), 2)} s ({max(step['geheugen']):.0f} MiB)"


def goals(results: Results) -> str:
    """Each goal with what was found, at each size."""
    sizes = list(_sizes(results))
    lines = ["| doel | " + " | ".join(f"{_number(size)} pagina's" for size in sizes) + " |"]
    lines.append("|---|" + "---|" * len(sizes))
    for goal in GOALS:
        found = {size: goal.found(results["stappen"][size]) for size in sizes}
        if any(value is not None for value in found.values()):
            cells = (_judged(found[size], goal.most.get(size)) for size in sizes)
            lines.append(f"| {goal.words} | " + " | ".join(cells) + " |")
    grown = growth(results)
    if grown is not None:
        verdict = "gehaald" if grown <= GROWTH else "niet gehaald"
        lines.append(
            f"\nGroei van de koude bouw van {_number(sizes[0])} naar {_number(sizes[-1])} pagina's, als exponent van de "
            f"rekentijd: {_comma(grown, 2)} (doel: hoogstens {_comma(GROWTH, 2)}, {verdict})."
        )
    return "\n".join(lines)


def _judged(value: float | None, most: float | None) -> str:
    if value is None:
        return "niet gemeten"
    shown = _comma(value, 0 if value > 20 else 2)
    if most is None:
        return shown
    return f"{shown} (doel {_comma(most, 0 if most > 20 else 1)}: {'gehaald' if value <= most else 'niet gehaald'})"


def growth(results: Results) -> float | None:
    """The exponent with which the processor time of a cold build grows from the least to the most pages."""
    sizes = list(_sizes(results))
    if len(sizes) < 2:
        return None
    first, last = (statistics.median(results["stappen"][size]["koud"]["cpu"]) for size in (sizes[0], sizes[-1]))
    return math.log(last / first) / math.log(int(sizes[-1]) / int(sizes[0]))


def phases(results: Results) -> str:
    """The profile."""
    lines = ["| waar de tijd van een koude bouw blijft | deel |", "|---|---|"]
    lines += [f"| {phase} | {100 * share:.0f} % |" for phase, share in results["profiel"].items()]
    return "\n".join(lines)


def plot(results: Results) -> str:
    """Bars of seconds on a logarithmic scale, in signs."""
    bars = list(_bars(results))
    return "\n".join(
        f"{size:>6} {name:28} {'█' * (1 + round((WIDTH - 1) * share)):{WIDTH}} {_comma(seconds, 2)} s"
        for size, name, seconds, share in bars
    )


def drawing(results: Results) -> str:
    """The same bars as an SVG; the figures stand beside them, so nothing hangs on colour or length."""
    parts = []
    for number, (size, name, seconds, share) in enumerate(_bars(results)):
        top = 40 + number * ROW
        kind = "#6b7280" if name.startswith(("hugo", "eleventy")) else "#0b5c8a"
        width = 4 + (SCALE - 4) * share
        parts += [
            f'<text x="{LABEL - 10}" y="{top + 14}" text-anchor="end">{_number(size)}: {escape(name)}</text>',
            f'<rect x="{LABEL}" y="{top + 2}" width="{width:.0f}" height="{ROW - 6}" fill="{kind}"/>',
            f'<text x="{LABEL + width + 8:.0f}" y="{top + 14}">{_comma(seconds, 2)} s</text>',
        ]
    height = 60 + ROW * len(list(_bars(results)))
    head = "Seconden per stap en aantal pagina's, op een logaritmische schaal. Blauw: wij. Grijs: Hugo en Eleventy."
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 {height}" role="img" font-family="sans-serif" '
        f'font-size="14">\n<title>{head}</title>\n<rect width="860" height="{height}" fill="#fff"/>\n'
        f'<text x="10" y="24">{head}</text>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _bars(results: Results) -> Iterator[tuple[str, str, float, float]]:
    """Size, step, seconds, and the length of the bar (0-1)."""
    bars = [
        (size, name, statistics.median(step["klok"]))
        for size in _sizes(results)
        for name, step in results["stappen"][size].items()
    ]
    low, high = min(bar[2] for bar in bars), max(bar[2] for bar in bars)
    span = math.log(high / low) or 1.0
    for size, name, seconds in bars:
        yield size, name, seconds, math.log(seconds / low) / span


def _sizes(results: Results) -> Iterator[str]:
    yield from sorted(results["stappen"], key=int)


def _comma(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def _number(size: str) -> str:
    return f"{int(size):,}".replace(",", ".")
