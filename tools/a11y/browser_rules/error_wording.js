// The error messages that are to be seen in the forms of the page: {messages: [{element, text, alone, unheard}], twice};
// `alone` is whether nothing around it, and nothing else that its field names, tells more; `unheard` whether nothing tells a
// screen reader of it; `twice` are the labels that fields in different groups share, with the names of those groups, when
// no field is marked as wrong.
const MARKED = "[role=alert], [id*=error i], [class*=error i], [id*=fout i], [class*=fout i], [class*=invalid-feedback i]";
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea";
const LONGEST = 300;
const HIDDEN = "[aria-hidden=true]";
const ties = [...document.querySelectorAll("[aria-describedby], [aria-errormessage]")]
  .map((node) => `${attribute(node, "aria-describedby")} ${attribute(node, "aria-errormessage")}`.split(/\s+/).filter(Boolean));

const shown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && node.getClientRects().length > 0;
const tied = (node) => ties.filter((ids) => [node, ...node.querySelectorAll("[id]")].some((one) => ids.includes(one.id)));

function alone(node) {
  const around = node.parentElement.closest(MARKED);
  return (!around || words(around) === words(node)) && tied(node).every((ids) => new Set(ids).size === 1);
}

function isMessage(node) {
  if (!node.closest("form") || node.matches("form, fieldset, label, legend, input, select, textarea, button, a")) return false;
  if (node.querySelector(`${FIELDS}, label, button, ${MARKED}`) || node.parentElement.closest("label, button")) return false;
  return shown(node) && words(node) !== "" && words(node).length <= LONGEST;
}

function heardElsewhere(text) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let heard = "";
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    if (node.checkVisibility({ visibilityProperty: true }) && !node.closest(HIDDEN)) heard += texts.currentNode.data;
  }
  return heard.replace(/\s+/g, " ").includes(text);
}

function unheard(node) {
  const text = words(node);
  return node.closest(HIDDEN) !== null && text.includes(" ") && !tied(node).length && !heardElsewhere(text);
}

const plainLabel = (node) => words(node).replace(/[\s:*]+$/, "");

function twice() {
  const groups = new Map();
  for (const field of document.querySelectorAll(FIELDS)) {
    const legend = field.closest("fieldset")?.querySelector(":scope > legend");
    const label = field.labels?.length ? plainLabel(field.labels[0]) : "";
    if (legend && label && !field.matches("[type=radio], [type=checkbox]")) groups.set(label, (groups.get(label) || new Set()).add(plainLabel(legend)));
  }
  return Object.fromEntries([...groups].filter(([, names]) => names.size > 1).map(([label, names]) => [label, [...names]]));
}

const messages = document.body ? [...document.querySelectorAll(MARKED)].filter(isMessage) : [];
return {
  messages: messages.map((node) => ({ element: describe(node), text: node.innerText, alone: alone(node), unheard: unheard(node) })),
  twice: messages.length && !document.querySelector("[aria-invalid=true]") ? twice() : {},
};
