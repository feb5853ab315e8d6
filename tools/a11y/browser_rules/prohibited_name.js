// Elements with a name or role description that WAI-ARIA 1.2 forbids there, so that a screen reader does not read it:
// [{element, attribute}]. An empty element with a forbidden name is left to axe.
const NAMES = ["aria-label", "aria-labelledby", "aria-braillelabel"];
const DESCRIPTIONS = ["aria-roledescription", "aria-brailleroledescription"];
const UNNAMED = new Set(["caption", "code", "deletion", "emphasis", "generic", "insertion", "none", "paragraph", "presentation", "strong", "subscript", "superscript"]);
const GENERIC = new Set(["div", "span", "b", "i", "u", "small", "pre", "q", "samp", "data", "bdi", "bdo"]);
const ROLES = {
  p: "paragraph", em: "emphasis", strong: "strong", code: "code", del: "deletion", s: "deletion", ins: "insertion",
  sub: "subscript", sup: "superscript", caption: "caption",
};
const ONE_THING = "button, [role=button], [role=img], [role=checkbox], [role=radio], [role=switch], [role=option], [role=tab], svg, math";
const ASKED = [...NAMES, ...DESCRIPTIONS].map((name) => `[${name}]`).join(", ");

function roleOf(node) {
  const said = attribute(node, "role").trim().toLowerCase().split(/\s+/)[0];
  return said || (GENERIC.has(node.localName) ? "generic" : ROLES[node.localName] || "");
}

function saysSomething(node, name) {
  const value = attribute(node, name).trim();
  if (!value) return false;
  return name !== "aria-labelledby" || value.split(/\s+/).some((id) => document.getElementById(id) !== null);
}

function forbidden(node) {
  const role = roleOf(node);
  // What can have the focus keeps its own role, whatever it says (ARIA 1.2, conflicts of the presentational roles).
  if ((role === "none" || role === "presentation") && node.tabIndex >= 0) return undefined;
  const names = UNNAMED.has(role) ? NAMES.filter((name) => name === "aria-braillelabel" || words(node)) : [];
  return [...names, ...(role === "generic" ? DESCRIPTIONS : [])].find((name) => saysSomething(node, name));
}

return [...document.querySelectorAll(ASKED)]
  .filter((node) => !node.isContentEditable && node.checkVisibility({ visibilityProperty: true }))
  .filter((node) => !node.closest("[aria-hidden=true]") && !(node.parentElement && node.parentElement.closest(ONE_THING)))
  .map((node) => ({ node, attribute: forbidden(node) }))
  .filter((one) => one.attribute)
  .map((one) => ({ element: describe(one.node), attribute: one.attribute }));
