// The kinds of control on the page that style sheets give another look when they are pointed at or have the focus.
// Two controls are of one kind when the same rules hold for them and for what is around them, and they look the same.
// Returns [{key, path, chain, states}]: a control of that kind, the elements around it that such rules are about too,
// outermost first, and the states.
const STATES = { hover: /:hover\b/, focus: /:focus(-visible|-within)?\b/ };
const CONTROLS = "a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [role=link], [role=tab], [tabindex='0']";

// The rules with a state, as selectors that hold in every state.
function rulesWithStates() {
  const found = [];
  let text = "";
  const read = (rules, inside) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      let selector = rule.selectorText || "";
      if (selector && inside) selector = selector.includes("&") ? selector.replaceAll("&", `:is(${inside})`) : `:is(${inside}) :is(${selector})`;
      const states = Object.keys(STATES).filter((state) => STATES[state].test(selector));
      if (states.length) {
        const plain = selector.replace(/::[\w-]+(\([^)]*\))?/g, "").replace(/:(hover|focus-visible|focus-within|focus|active)\b/g, ":is(*)");
        if (CSS.supports(`selector(${plain})`)) found.push({ plain, states });
        text += rule.cssText;
      }
      if (rule.cssRules) read(rule.cssRules, selector || inside);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      read(sheet.cssRules, "");
    } catch {
      continue; // of another site
    }
  }
  return { rules: found, text };
}

function hash(text) {
  let value = 5381;
  for (let at = 0; at < text.length; at += 1) value = (value * 33 + text.charCodeAt(at)) % 9007199254740881;
  return value;
}

const { rules, text } = rulesWithStates();
const matched = new Map();
function rulesOf(node) {
  if (!matched.has(node)) matched.set(node, rules.flatMap(({ plain }, number) => (node.matches(plain) ? [number] : [])));
  return matched.get(node);
}

function lookOf(node) {
  const style = getComputedStyle(node);
  return [
    node.localName, style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.fontSize, style.fontWeight,
    style.borderTopColor, style.borderTopWidth, style.outlineStyle, style.boxShadow, style.textDecorationLine, attribute(node, "style"),
  ].join();
}

const all = `${hash(text)} ${matchMedia("(prefers-color-scheme: dark)").matches}`;
const looks = new Map();
function signature(node) {
  const parts = [];
  for (let up = node; up; up = up.parentElement) {
    if (!looks.has(up)) looks.set(up, `${lookOf(up)} ${rulesOf(up).join()}`);
    parts.push(looks.get(up));
  }
  return parts.join("|");
}

const kinds = new Map();
for (const control of rules.length ? document.querySelectorAll(CONTROLS) : []) {
  if (control.matches(":disabled, [aria-disabled=true]") || control.closest("[inert]")) continue;
  if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
  const box = control.getBoundingClientRect();
  if (box.width < 3 || box.height < 3 || box.right + scrollX <= 0 || box.bottom + scrollY <= 0) continue;
  const inside = [...control.querySelectorAll("*")].slice(0, 6).map(lookOf).join("/");
  const key = `${all} ${hash(`${signature(control)} ${inside}`)}`;
  if (kinds.has(key)) continue;
  const chain = [];
  for (let up = control; up; up = up.parentElement) if (rulesOf(up).length) chain.unshift(up);
  const states = new Set([control, ...control.querySelectorAll("*"), ...chain].flatMap((node) => rulesOf(node).flatMap((number) => rules[number].states)));
  if (states.size) kinds.set(key, { key, path: pathTo(control), chain: chain.map(pathTo), states: [...states] });
}
return [...kinds.values()];
