// Alleen bij `serve`: toont een wijziging zodra de site opnieuw is gebouwd, op dezelfde plaats in de pagina, en zegt wat
// er fout is. Vraagt steeds /meekijken.json?na=NUMMER; het antwoord komt zodra er een ander nummer is, of na enkele
// seconden: {"nummer": getal, "bevindingen": ["bestand:regel: ..."]}.
"use strict";

(function () {
  const PLACE = "gm-meekijken-plaats";
  const place = JSON.parse(sessionStorage.getItem(PLACE) || "null");
  if (place && place.address === location.href) {
    // Twee keer kort na elkaar opnieuw laden: de browser zou dan een plaats teruggeven die hij nog niet wist.
    scrollTo({ top: place.top, behavior: "instant" });
    addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }));
  }
  sessionStorage.removeItem(PLACE);

  function show(findings) {
    document.getElementById("gm-meekijken")?.remove();
    if (!findings.length) {
      return;
    }
    const panel = document.createElement("section");
    panel.id = "gm-meekijken";
    panel.setAttribute("role", "alert");
    Object.assign(panel.style, {
      position: "fixed", insetInline: "0", insetBlockEnd: "0", maxBlockSize: "40vh", overflow: "auto", zIndex: "9",
      padding: "1rem", background: "#fff", color: "#000", borderBlockStart: "4px solid #b00020",
    });
    const title = document.createElement("h2");
    title.textContent = findings.length === 1 ? "Er is iets fout" : `Er zijn ${findings.length} dingen fout`;
    const list = document.createElement("ul");
    for (const finding of findings) {
      const item = document.createElement("li");
      item.textContent = finding;
      list.append(item);
    }
    panel.append(title, list);
    document.body.append(panel);
  }

  // Het nummer van de bouw waarvan deze pagina is: is er intussen een nieuwere, dan wordt zij meteen opnieuw geladen.
  const own = Number(document.currentScript.dataset.nummer);

  async function follow(number) {
    for (;;) {
      try {
        const state = await (await fetch(`/meekijken.json?na=${number}`, { cache: "no-store" })).json();
        if (state.nummer !== own) {
          sessionStorage.setItem(PLACE, JSON.stringify({ address: location.href, top: scrollY }));
          history.scrollRestoration = "manual";
          location.reload();
          return;
        }
        if (number === "") {
          show(state.bevindingen);
        }
        number = state.nummer;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 1000)); // de dienst start opnieuw of is gestopt
      }
    }
  }

  follow("");
})();
