// Choose by department, severity and criterion. Without this script everything is shown.
(() => {
  const form = document.querySelector(".filter");
  if (!form) return;
  const things = [...document.querySelectorAll(".vondst")];
  const said = form.querySelector("[role=status]");
  const fits = (thing) => ["afdeling", "ernst", "criterium"].every((key) => {
    const wanted = form.elements[key].value;
    const own = thing.dataset[key];
    return !wanted || (key === "criterium" ? own.split(" ").includes(wanted) : own === wanted);
  });
  const show = () => {
    for (const thing of things) thing.hidden = !fits(thing);
    said.textContent = `${things.filter((thing) => !thing.hidden).length} van ${things.length} getoond.`;
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", show);
  form.reset();
  show();
})();
