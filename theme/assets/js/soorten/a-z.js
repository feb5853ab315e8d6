/* De A tot Z: een veld dat de lijst korter maakt terwijl u typt. */
(() => {
  const plaats = document.querySelector(".gm-filter");
  plaats.innerHTML =
    '<label class="gm-zoek__label" for="filter">Maak de lijst korter: typ een deel van het onderwerp</label>' +
    '<input class="gm-zoek__veld" id="filter" autocomplete="off"><p role="status"></p>';
  const [, veld, uitkomst] = plaats.children;
  const gelijk = (woorden) => woorden.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let straks;
  veld.addEventListener("input", () => {
    const delen = gelijk(veld.value).split(" ");
    let aantal = 0;
    for (const lijst of document.querySelectorAll(".gm-az ul")) {
      const ervoor = aantal;
      for (const punt of lijst.children) {
        const woorden = gelijk(punt.textContent);
        punt.hidden = !delen.every((deel) => woorden.includes(deel));
        aantal += !punt.hidden;
      }
      lijst.hidden = lijst.previousElementSibling.hidden = aantal === ervoor;
    }
    clearTimeout(straks);
    straks = setTimeout(() => {
      uitkomst.textContent = `Onderwerpen in de lijst: ${aantal}`;
    }, 300);
  });
})();
