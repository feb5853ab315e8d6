"""A question -> why the pages come in this order, in words for an editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tools.search.analysis import PART, Question, Unit
from tools.search.index import Found
from tools.search.phrases import JOINT
from tools.search.results import KINDS
from tools.search.searching import Search, clean
from tools.search.stemming import stem
from tools.search.words import texts

MOST_PAGES = 5
EXACT = 0.999


def explain(search: Search, vraag: str) -> str:
    """What was looked for, and per page what it was found by."""
    vraag = clean(vraag)
    hersteld = search.repaired(vraag)
    question = search.index.analyser.expand(hersteld or vraag)
    lines = [f"Vraag: {vraag}"]
    if hersteld:
        lines.append(f"Hersteld tot: {hersteld}")
    names = Names(search.index.analyser.lexicon)
    lines += [f"Gezocht: {_looked_for(unit, names)}" for unit in question.units]
    ranked = search.index.search(question)
    if not len(ranked):
        nearest = [found.titel for found in search.answer(vraag).resultaten]
        lines.append(
            "Geen pagina heeft een van deze woorden. Titels die erop lijken: " + (", ".join(nearest) or "geen")
        )
    for place, found in enumerate(ranked[:MOST_PAGES], start=1):
        document = search.index.documents[found.number]
        lines.append(f"\n{place}. {document.titel} ({document.url}): {_number(found.score)} punten")
        lines += [f"   - {reason}" for reason in _reasons(search, question, found.number, names)]
    if len(ranked) > MOST_PAGES:
        lines.append(f"\nEn nog {len(ranked) - MOST_PAGES} pagina's.")
    return "\n".join(lines)


class Names:
    """Stems as words that an editor can read: the most common word of the site with that stem."""

    def __init__(self, lexicon: Mapping[str, int]) -> None:
        self._words: dict[str, str] = {}
        for word in sorted(lexicon, key=lambda word: (lexicon[word], word)):
            self._words[stem(word)] = word

    def of(self, term: str, word: str = "") -> str:
        """The words of a term; nothing when the site has none. `word` itself when it has this stem."""
        singles = term.removeprefix(PART).split(JOINT)
        found = [
            word if word and stem(word) == single and single in self._words else self._words.get(single)
            for single in singles
        ]
        return " + ".join(one for one in found if one) if all(found) else ""


def _looked_for(unit: Unit, names: Names) -> str:
    """The word with the words that count for it, each with how much. What the site does not have cannot be found."""
    terms = [
        (name, nearness)
        for term, nearness in unit.terms
        if not term.startswith(PART) and (name := names.of(term, unit.word))
    ]
    whole = dict.fromkeys(name for name, nearness in terms if nearness >= EXACT)
    others = [f"{name} ({_percent(nearness)})" for name, nearness in terms if nearness < EXACT and name not in whole]
    weight = "" if unit.weight >= EXACT else f", telt voor {_percent(unit.weight)}"
    also = f"telt ook: {', '.join(others)}" if others else ""
    if whole:
        return f"“{unit.word}” als {' of '.join(whole)}{weight}{'; ' * bool(also)}{also}"
    if any(names.of(term) for term, _ in unit.terms):
        return f"“{unit.word}” als deel van een langer woord{weight}{'; ' * bool(also)}{also}"
    return f"“{unit.word}” staat op geen enkele pagina"


def _reasons(search: Search, question: Question, number: int, names: Names) -> Iterator[str]:
    index = search.index
    document = index.documents[number]
    has_any = False
    for unit in question.units:
        scored = index.score(unit.terms)
        hit = scored.at(number)
        if hit:
            has_any = True
            by = [term for term, _ in unit.terms if number in index.postings(term)]
            how = "zeldzaam woord" if scored.rarity > 3 else "gewoon woord" if scored.rarity < 1 else "woord"
            points = _number(unit.weight * hit[0])
            yield f"“{unit.word}” gevonden als {_where(by, document, names)}: {points} ({how})"
        elif scored.rarity:
            yield f"“{unit.word}” staat niet op deze pagina: dat kost punten"
    prior, same, is_best = index.boost(question, number)
    if is_best:
        yield "de redactie heeft deze pagina bovenaan gezet (data/beste-resultaten.yml)"
    if has_any:
        if prior != 1:
            yield f"soort pagina {KINDS[document.type]}: alle punten keer {_number(prior)}"
        if same > 1:
            yield f"de hele vraag is de titel, het adres of een zoekwoord: alle punten keer {_number(same)}"
    elif not is_best:
        yield "heeft de woorden zelf niet, maar hoort bij een van de eerste pagina's"


def _where(terms: list[str], document: Found, names: Names) -> str:
    """The words that were found in the most important place of the page that has one of the terms."""
    singles = {single for term in terms for single in term.removeprefix(PART).split(JOINT)}
    places = {
        "de titel": document.titel,
        "de zoekwoorden": " ".join(document.zoekwoorden),
        "de samenvatting": document.samenvatting,
    }
    parts = {term.removeprefix(PART) for term in terms if term.startswith(PART)}
    for place, text in places.items():
        stems = {word: stem(word) for word in texts(text)}
        whole = [word for word, form in stems.items() if form in singles]
        if whole:
            return f"{' en '.join(whole)} in {place}"
        longer = [word for word, form in stems.items() if any(part in form for part in parts)]
        if longer:
            return f"deel van {' en '.join(longer)} in {place}"
    return f"{' en '.join(dict.fromkeys(names.of(term) for term in terms))} in de tekst"


def _number(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def _percent(value: float) -> str:
    return f"{round(100 * value)} %"
