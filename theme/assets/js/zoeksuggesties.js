// Suggesties onder het zoekveld: een combobox met een lijst (ARIA 1.2). Zonder dit script, of als de dienst niet
// antwoordt, blijft het een gewoon formulier.
(() => {
  "use strict";
  const KORTSTE = 2;
  const WACHTTIJD = 150;
  let nummer = 0;

  function maak(soort, eigenschappen) {
    const element = document.createElement(soort);
    for (const [naam, waarde] of Object.entries(eigenschappen)) element.setAttribute(naam, waarde);
    return element;
  }

  function combobox(veld) {
    const id = `gm-suggesties-${(nummer += 1)}`;
    const houder = maak("div", { class: "gm-suggesties" });
    const lijst = maak("ul", { class: "gm-suggesties__lijst", id, role: "listbox", "aria-label": "Suggesties" });
    const status = maak("p", { class: "gm-suggesties__status", role: "status" });
    let keuzes = [];
    let actief = -1;
    let klok = 0;
    let verzoek = null;

    lijst.hidden = true;
    houder.append(lijst, status);
    (veld.closest(".gm-zoek__regel") || veld).after(houder);
    for (const [naam, waarde] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
      autocomplete: "off",
    })) veld.setAttribute(naam, waarde);

    function kies(plaats) {
      const opties = lijst.children;
      if (opties[actief]) opties[actief].setAttribute("aria-selected", "false");
      actief = plaats;
      if (opties[actief]) {
        opties[actief].setAttribute("aria-selected", "true");
        opties[actief].scrollIntoView({ block: "nearest" });
        veld.setAttribute("aria-activedescendant", opties[actief].id);
      } else veld.removeAttribute("aria-activedescendant");
    }

    function sluit() {
      window.clearTimeout(klok);
      if (verzoek) verzoek.abort();
      kies(-1);
      lijst.hidden = true;
      veld.setAttribute("aria-expanded", "false");
      status.textContent = "";
    }

    function toon(gevonden) {
      keuzes = gevonden;
      actief = -1;
      veld.removeAttribute("aria-activedescendant");
      lijst.replaceChildren(...keuzes.map((keuze, plaats) => {
        const optie = maak("li", {
          class: "gm-suggesties__optie", id: `${id}-${plaats}`, role: "option", "aria-selected": "false",
        });
        optie.textContent = keuze.titel;
        return optie;
      }));
      lijst.hidden = keuzes.length === 0;
      veld.setAttribute("aria-expanded", String(keuzes.length > 0));
      const aantal = keuzes.length === 1 ? "1 suggestie" : `${keuzes.length} suggesties`;
      status.textContent = keuzes.length ? `${aantal}. Kies met de pijltjes.` : "";
    }

    async function vraag() {
      if (verzoek) verzoek.abort();
      verzoek = new AbortController();
      const { signal } = verzoek;
      try {
        const antwoord = await fetch(`/suggesties.json?q=${encodeURIComponent(veld.value)}`, { signal });
        const gevonden = antwoord.ok ? await antwoord.json() : [];
        if (!signal.aborted && document.activeElement === veld) toon(gevonden);
      } catch {
        if (!signal.aborted) sluit();
      }
    }

    function ga(plaats) {
      const { url } = keuzes[plaats];
      if (url.startsWith("/") && !url.startsWith("//")) window.location.assign(url);
    }

    veld.addEventListener("input", () => {
      window.clearTimeout(klok);
      if (veld.value.trim().length < KORTSTE) sluit();
      else klok = window.setTimeout(vraag, WACHTTIJD);
    });
    veld.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.isComposing || lijst.hidden) return;
      const { key } = gebeurtenis;
      if (key === "ArrowDown") kies(actief + 1 < keuzes.length ? actief + 1 : 0);
      else if (key === "ArrowUp") kies(actief > 0 ? actief - 1 : keuzes.length - 1);
      else if (key === "Escape") sluit();
      else if (key === "Enter" && actief >= 0) ga(actief);
      else {
        if (key === "Tab" || key === "Enter") sluit();
        return;
      }
      gebeurtenis.preventDefault();
    });
    veld.addEventListener("blur", sluit);
    // Niet `click`: dan heeft het veld de focus al verloren en is de lijst dicht.
    lijst.addEventListener("pointerdown", (gebeurtenis) => gebeurtenis.preventDefault());
    lijst.addEventListener("click", (gebeurtenis) => {
      const optie = gebeurtenis.target.closest("[role=option]");
      if (optie) ga([...lijst.children].indexOf(optie));
    });
  }

  for (const veld of document.querySelectorAll('form[action="/zoeken/"] input[name="q"]')) combobox(veld);
})();
