// Which declaration of a style sheet makes an element look as it does. Arguments: its selector, and what to look for:
// {properties, behind, beside, inherited, least, states}. Returns {selector, property, condition} of the declaration that is the
// cause, with an empty selector for the element's own style attribute; or null when there is none.
const [path, wanted] = arguments;
const STATES = /:(?:focus-visible|focus-within|focus|hover|active)\b/;
const FROM_ABOVE = ["inherit", "currentcolor", "unset", "initial", "revert", "transparent", "none"];
const READABLE = 4.5;

function* styleRules(rules, condition = "") {
  for (const rule of rules) {
    if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
    if (rule.selectorText !== undefined) yield { style: rule.style, selector: rule.selectorText, condition };
    if (rule.cssRules) yield* styleRules(rule.cssRules, rule.media ? rule.media.mediaText : condition);
  }
}

// Ids, classes and types of the part of a list of selectors that matches: CSS Selectors 4, section 17, near enough.
function weight(node, list) {
  let most = -1;
  for (const one of list.split(/,(?![^(]*\))/)) {
    if (wanted.states && !STATES.test(one)) continue;
    const plain = wanted.states ? one.replace(new RegExp(STATES, "g"), "") || "*" : one;
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

const nameIn = (value) => (value.match(/^\s*var\(\s*(--[\w-]+)/) || [])[1];
const resolved = (value) => (nameIn(value) ? getComputedStyle(document.documentElement).getPropertyValue(nameIn(value)).trim() : value);

// A width that is less than `least` pixels makes nothing stick out.
function counts(value) {
  if (!value) return false;
  if (!wanted.least) return true;
  if (value === "nowrap" || value === "pre") return true;
  const known = resolved(value);
  const [number, unit] = [parseFloat(known), known.replace(/^[\d.\s]+/, "")];
  return number * (unit === "px" ? 1 : unit === "rem" || unit === "em" ? 16 : 0) > wanted.least;
}

// The declaration that decides on one of these properties, on the node or on what it inherits from; `own` when that is a style attribute.
function deciding(node, properties, { inherited = false, passes = [] } = {}) {
  for (let up = node; up; up = inherited ? up.parentElement : null) {
    let best = null;
    for (const property of properties) {
      const written = up.style.getPropertyValue(property);
      if (counts(written) && !passes.includes(written)) return { own: true, node: up, value: written, strength: 1e8 };
      for (const rule of rules) {
        const value = rule.style.getPropertyValue(property);
        if (!counts(value)) continue;
        const fits = weight(up, rule.selector);
        const strength = fits + (rule.style.getPropertyPriority(property) ? 1e9 : 0);
        if (fits >= 0 && (!best || strength >= best.strength)) best = { ...rule, node: up, property, value, strength };
      }
    }
    if (best && !(inherited && passes.includes(best.value.toLowerCase()))) return best;
  }
  return null;
}

// What the rules do with a custom property: the declarations of this kind (color, background) that use it, and the others.
function uses(name, kind) {
  const found = { alike: [], others: 0 };
  for (const rule of rules) {
    for (const [, property, value] of rule.style.cssText.matchAll(/(?:^|;)\s*([\w-]+)\s*:([^;]*)/g)) {
      if (!new RegExp(`var\\(\\s*${name}\\s*[,)]`).test(value)) continue;
      if (property.split("-")[0] === kind) found.alike.push(rule);
      else found.others += 1;
    }
  }
  return found;
}

// A custom property that nothing else uses in this way was taken for what it is not meant for; else its own value is the cause.
function isMeantFor(found) {
  if (found.own || !nameIn(found.value)) return false;
  const kind = found.property.split("-")[0];
  const { alike, others } = uses(nameIn(found.value), kind);
  return alike.length > 1 || others === 0;
}

const definition = (found) => deciding(found.node, [nameIn(found.value)], { inherited: true }) || found;

function colourOf(value) {
  if (FROM_ABOVE.includes(value)) return null;
  const probe = document.createElement("i");
  probe.style.color = value;
  document.documentElement.append(probe);
  const channels = probe.style.color ? getComputedStyle(probe).color.match(/[\d.]+/g).map(Number) : [];
  probe.remove();
  return channels.length === 3 ? channels : null;
}

function contrast(one, other) {
  const light = (colour) => colour.map((part) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// Whether a colour by itself does what it is for: in a rule that says both colours, or else with the colour of the page.
function works(found, kind, otherKind) {
  const colour = colourOf(found.value);
  const pairs = uses(nameIn(found.value), kind).alike
    .map((rule) => colourOf(otherKind === "color" ? rule.style.color : rule.style.backgroundColor || rule.style.background)).filter(Boolean);
  const page = getComputedStyle(document.body);
  const plain = colourOf(otherKind === "color" ? page.color : page.backgroundColor);
  if (pairs.length === 0 && plain) pairs.push(plain);
  return !colour || pairs.some((other) => contrast(colour, other) >= READABLE);
}

// Of letters and what is behind them: a colour that works nowhere, or else the one that is written out, or else the most particular rule.
function ofTwo(letters, behind) {
  if (isMeantFor(letters) && !works(letters, "color", "background")) return definition(letters);
  if (isMeantFor(behind) && !works(behind, "background", "color")) return definition(behind);
  const [inLetters, inBehind] = [letters, behind].map((one) => Boolean(one.own || !nameIn(one.value) || !isMeantFor(one)));
  if (inLetters !== inBehind) return inLetters ? letters : behind;
  return behind.strength > letters.strength ? behind : letters;
}

function cause(node) {
  const first = deciding(node, wanted.properties, { inherited: wanted.inherited, passes: wanted.behind.length ? FROM_ABOVE : [] });
  if (wanted.behind.length) {
    const behind = deciding(node, wanted.behind, { inherited: true, passes: FROM_ABOVE });
    if (first && behind) return ofTwo(first, behind);
    return first || behind;
  }
  if (first && !first.own) {
    const fixed = (value) => /^[\d.]+(?!%)[a-z]/.test(value);
    const same = wanted.beside.find((property) => fixed(first.style.getPropertyValue(property)));
    if (same) return { ...first, property: same };
    const other = wanted.beside.map((property) => deciding(first.node, [property])).find((one) => one && !one.own && fixed(one.value));
    if (other) return other;
  }
  return first && isMeantFor(first) ? definition(first) : first;
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
const found = node && cause(node);
return found ? { selector: found.selector || "", property: found.property || "", condition: found.condition || "" } : null;
