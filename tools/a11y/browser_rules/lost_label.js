// Form fields that a visitor sees, with a <label for> that belongs to another field because both have the same id.
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
const NAMES = ["aria-label", "aria-labelledby", "title", "placeholder"];

return [...document.querySelectorAll(FIELDS)]
  .filter((field) => field.id && field.labels.length === 0 && !NAMES.some((name) => attribute(field, name).trim()))
  .filter((field) => document.querySelector(`label[for="${CSS.escape(field.id)}"]`) !== null)
  .filter((field) => field.checkVisibility({ visibilityProperty: true }) && field.closest("[aria-hidden=true]") === null)
  .map(describe);
