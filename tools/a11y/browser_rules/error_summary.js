// Messages that a form was filled in wrong, while nothing says which field: no field is marked as invalid, the message names or
// links to none, and no text beside a field speaks of an error. Returns [{element, marked: whether fields differ in looks}].
const ALERTS = "[role=alert], [class*=error i], [class*=fout i], [class*=validation i], [class*=invalid i]";
const WRONG = /\b(fout(en)?|errors?)\b|niet (goed|juist|volledig) ingevuld|not valid|invalid/i;
const IN_FORM = /\b(formulier|invoer|velden|ingevuld|invullen|form|fields?)\b|(op|in|on) (deze|dit|this) (pagina|page)|before (you )?continu/i;
const NONE = /\b(geen|zonder|no|without) (fouten|errors?)\b/i;
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=checkbox], [type=radio]), select, textarea";

const labelOf = (field) => [...(field.labels || [])].map(words).join(" ") || attribute(field, "aria-label");
const beside = (field) => {
  const named = attribute(field, "aria-describedby").split(/\s+/).concat(attribute(field, "aria-errormessage")).map((id) => id && document.getElementById(id));
  const around = [field.previousElementSibling, field.nextElementSibling, field.parentElement.querySelectorAll(FIELDS).length === 1 ? field.parentElement : null];
  return [...(field.labels || []), ...named, ...around].filter(Boolean).map(words).join(" ");
};
const looks = (field) => {
  const style = getComputedStyle(field);
  return [style.borderColor, style.borderWidth, style.backgroundColor, style.outlineStyle].join();
};

const alerts = [...document.querySelectorAll(ALERTS)].filter((one) => isRendered(one) && !one.matches("form, fieldset, label, input, select, textarea, body, html") &&
  !one.querySelector("input, select, textarea"));
const outer = alerts.filter((one) => !alerts.some((other) => other !== one && other.contains(one)));
return outer.flatMap((alert) => {
  const said = words(alert);
  if (!WRONG.test(said) || !IN_FORM.test(said) || NONE.test(said) || said.includes("?")) return [];
  const form = alert.closest("form") || [...document.forms].find((one) => alert.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const fields = form ? [...form.querySelectorAll(FIELDS)].filter(isRendered) : [];
  if (fields.length < 2 || alert.querySelector("a[href], button, li") || alert.querySelector("ul, ol")) return [];
  const isTold = fields.some((field) => attribute(field, "aria-invalid") === "true" || (labelOf(field) && said.toLowerCase().includes(labelOf(field).toLowerCase())) ||
    WRONG.test(beside(field)) || /\b(vul|kies|geef|enter|fill|choose)\b/i.test(beside(field)));
  if (isTold || [...form.querySelectorAll(ALERTS)].some((one) => one !== alert && !one.matches("form, fieldset, label, input, select, textarea") && words(one) && !one.contains(alert))) return [];
  return [{ element: describe(alert), marked: new Set(fields.map(looks)).size > 1 }];
});
