// Required fields that look just like the optional ones in the same form: the first of each form. A mark may be in the label,
// also when a style sheet puts it there, in the legend or the description, or the form may say it once for all.
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
const MARK = /\*|verplicht|nodig|required/i;
const OPTIONAL = /optione|niet verplicht|niet nodig|mag leeg|hoeft niet|optional|als u wilt/i;

const isRequired = (field) => field.required || attribute(field, "aria-required") === "true";
const drawn = (node) => ["::before", "::after"].map((part) => getComputedStyle(node, part).content).join(" ");

function told(field) {
  const legend = field.closest("fieldset") ? field.closest("fieldset").querySelector("legend") : null;
  const named = ["aria-labelledby", "aria-describedby"].flatMap((name) => attribute(field, name).split(/\s+/)).map((id) => document.getElementById(id));
  const places = [...(field.labels || []), legend, ...named].filter(Boolean);
  const parts = places.flatMap((place) => [place, ...place.querySelectorAll("*")]);
  const pictured = parts.some((part) => part.matches("img, svg") || getComputedStyle(part).backgroundImage !== "none");
  const text = [...places.map(words), ...parts.map(drawn), attribute(field, "placeholder"), attribute(field, "aria-label")];
  return pictured ? "*" : text.join(" ");
}

// What is said right above a form, as far as the heading over it.
function above(form) {
  const said = [];
  for (let one = form.previousElementSibling; one && !one.matches("form, h1, h2, h3, h4, h5, h6"); one = one.previousElementSibling) said.push(words(one));
  return said.join(" ");
}

return [...document.forms].flatMap((form) => {
  const fields = [...form.querySelectorAll(FIELDS)].filter((field) => field.checkVisibility({ visibilityProperty: true }) && !field.disabled);
  const required = fields.filter(isRequired);
  const optional = fields.filter((field) => !isRequired(field) && field.type !== "checkbox" && !(field.type === "radio" && required.some((one) => one.name === field.name)));
  if (!required.length || !optional.length) return [];
  if (optional.every((field) => OPTIONAL.test(told(field)))) return [];
  const copy = form.cloneNode(true);
  for (const node of copy.querySelectorAll("label, legend")) node.remove();
  if (MARK.test(words(copy)) || MARK.test(above(form))) return [];
  return required.filter((field) => !MARK.test(told(field))).slice(0, 1);
}).map(describe);
