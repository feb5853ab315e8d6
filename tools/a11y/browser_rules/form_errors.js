// Sends a form without filling it in. Argument: its number. Returns {marked, texts, loose}: whether fields are marked as wrong,
// how many texts have appeared, and the first marked field that no text belongs to, or null.
const form = candidates().forms[arguments[0]];
const own = (one) => [...one.childNodes].filter((part) => part instanceof Text).map((part) => part.data).join("").trim();
const texts = () => new Set([...document.body.querySelectorAll("*")].filter((one) => own(one) && watch.seen(one)).map((one) => `${pathTo(one)} ${own(one)}`));
const fields = [...form.elements].filter((one) => one.matches("input:not([type=hidden], [type=submit], [type=button]), select, textarea"));
const button = form.querySelector("button:not([type=button]), input[type=submit]");
const look = (one) => {
  const style = getComputedStyle(one);
  return [style.borderColor, style.outlineColor, style.backgroundColor, style.color, style.boxShadow].join();
};
// A red that was not there before, or what the field says of itself.
const red = (one) => look(one).match(/rgba?\([^)]*\)/g).some((colour) => {
  const [r, g, b, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return alpha > 0 && r > g + 60 && r > b + 60;
});
const said = (one) => [one.placeholder, one.title].join();
if (!form.noValidate && !form.checkValidity()) return { marked: false, texts: 0, loose: null };

watch.still();
const [before, looked, asked] = [texts(), fields.map(red), fields.map(said).join()];
// The state of the fields without the focus, which changes how they look too.
return watch.effects(() => button.click()).then((effect) => {
  if (watch.active() && fields.includes(watch.active())) watch.blur(watch.active());
  const fresh = [...texts()].filter((one) => !before.has(one));
  const wrong = fields.filter((one, number) => one.getAttribute("aria-invalid") === "true" || (red(one) && !looked[number]));
  const told = (field) => `${attribute(field, "aria-describedby")} ${attribute(field, "aria-errormessage")}`.split(/\s+/)
    .some((id) => id && words(document.getElementById(id) || document.createElement("p")));
  const inLabel = (field) => [...(field.labels || [])].some((label) => fresh.some((one) => one.startsWith(pathTo(label))));
  const loose = wrong.find((field) => !told(field) && !inLabel(field));
  const marked = effect.went.length + effect.said.length === 0 && wrong.length > 0;
  const words_ = fresh.length + (fields.map(said).join() === asked ? 0 : 1);
  return { marked, texts: words_, loose: marked && loose ? describe(loose) : null };
});
