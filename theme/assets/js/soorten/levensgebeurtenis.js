/* Een levensgebeurtenis: vakjes om af te vinken en een knop om af te drukken. Alleen in de pagina; niets wordt bewaard. */
(() => {
  const tekst = document.querySelector(".gm-tekst--afvinken");
  if (!tekst) return;
  tekst.querySelectorAll(":scope > ul > li").forEach((punt, nummer) => {
    const woorden = document.createElement("span");
    woorden.id = `punt-${nummer}`;
    woorden.append(...punt.childNodes);
    const vinkje = document.createElement("input");
    vinkje.type = "checkbox";
    vinkje.className = "gm-vinkje";
    vinkje.autocomplete = "off";
    vinkje.setAttribute("aria-labelledby", woorden.id);
    punt.append(vinkje, woorden);
  });
  const knop = document.createElement("button");
  knop.type = "button";
  knop.className = "gm-knop";
  knop.textContent = "Druk deze lijst af";
  knop.addEventListener("click", () => print());
  tekst.querySelector(".gm-afdrukken").append(knop);
})();
