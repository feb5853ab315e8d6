// Which rule of a style sheet makes an element look as it does. Arguments: its selector, and what to look for:
// {properties, inherited, least, states}. Returns {selector, property} of the rule that wins, or null when no style sheet
// does: the element's own style attribute, or nothing at all.
const [path, wanted] = arguments;
const STATES = /:(?:focus-visible|focus-within|focus|hover|active)\b/g;

function* styleRules(rules) {
  for (const rule of rules) {
    if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
    if (rule.selectorText !== undefined) yield rule;
    if (rule.cssRules) yield* styleRules(rule.cssRules);
  }
}

// Ids, classes and types of the part of a list of selectors that matches: CSS Selectors 4, section 17, near enough.
function weight(node, list) {
  let most = -1;
  for (const one of list.split(/,(?![^(]*\))/)) {
    if (wanted.states && !STATES.test(one)) continue;
    STATES.lastIndex = 0;
    const plain = wanted.states ? one.replace(STATES, "") || "*" : one;
    let fits = false;
    try {
      fits = node.matches(plain.trim().replace(/^$/, "*"));
    } catch {
      continue;
    }
    if (!fits) continue;
    const counted = [/#[\w-]+/g, /\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g, /(?:^|[\s>+~(])[a-z][\w-]*/gi].map((kind) => (one.match(kind) || []).length);
    most = Math.max(most, counted[0] * 10000 + counted[1] * 100 + counted[2]);
  }
  return most;
}

// A width that is less than `least` pixels makes nothing stick out.
function counts(value) {
  if (!value) return false;
  if (!wanted.least) return true;
  if (value === "nowrap" || value === "pre") return true;
  const [number, unit] = [parseFloat(value), value.replace(/^[\d.\s]+/, "")];
  return number * (unit === "px" ? 1 : unit === "rem" || unit === "em" ? 16 : 0) > wanted.least;
}

const sheets = [...document.styleSheets].filter((sheet) => {
  try {
    return Boolean(sheet.cssRules);
  } catch {
    return false; // of another site
  }
});
const rules = sheets.flatMap((sheet) => [...styleRules(sheet.cssRules)]);
let node = null;
try {
  node = document.querySelector(path);
} catch {
  return null;
}
for (; node; node = wanted.inherited ? node.parentElement : null) {
  let best = null;
  for (const property of wanted.properties) {
    if (!wanted.states && counts(node.style.getPropertyValue(property))) return null;
    for (const rule of rules) {
      if (!counts(rule.style.getPropertyValue(property))) continue;
      const strength = weight(node, rule.selectorText) + (rule.style.getPropertyPriority(property) ? 1e9 : 0);
      if (strength >= 0 && (!best || strength >= best.strength)) best = { strength, selector: rule.selectorText, property };
    }
    if (best) return { selector: best.selector, property: best.property };
  }
}
return null;
