// Whether the page wants one orientation of the screen (WCAG 1.3.4): its content is turned on its side in the other one, or
// gives way to a request to turn the screen. What a style sheet turns in @media (orientation) axe finds. Returns in the view `liggend` what is wrong: [{cause, element}].
const ASKS = /\b(draai|kantel|roteer|rotate|turn)\b.{0,40}\b(telefoon|toestel|scherm|tablet|apparaat|phone|device|screen)\b/i;
const SIDEWAYS = 90;
const MARGIN = 2;
const LITTLE = 0.2;

function angleOf(node) {
  const style = getComputedStyle(node);
  const matrix = new DOMMatrix(style.transform === "none" ? "" : style.transform);
  const own = style.rotate === "none" ? 0 : parseFloat(style.rotate.split(" ").at(-1)) || 0;
  return Math.atan2(matrix.b, matrix.a) * 180 / Math.PI + own;
}

function asksOrientation(rules) {
  return [...rules].some((rule) => rule.cssRules && (/orientation/.test(rule.conditionText) || asksOrientation(rule.cssRules)));
}

function hasOrientationRules(sheet) {
  try {
    return asksOrientation(sheet.cssRules);
  } catch {
    return false; // of another site
  }
}

const frame = [document.documentElement, document.body, ...(document.body ? document.body.children : [])].filter(Boolean);
const angles = new Map(frame.map((node) => [node, angleOf(node)]));
const inWindow = shownTexts.filter(({ node }) => linesOf(node).some((line) => {
  const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return hit !== null && (hit.contains(node.parentElement) || node.parentElement.contains(hit));
}));
const length = shownTexts.reduce((sum, { node }) => sum + node.data.trim().length, 0);
const asking = inWindow.filter(({ parent }) => ASKS.test(words(parent)));
const now = { angles, asking, length, inWindow };
if (view === "smal") {
  memory.upright = now;
  return [];
}
const found = [];
for (const [node, angle] of [...document.styleSheets].some(hasOrientationRules) ? [] : now.angles) {
  const turned = Math.abs(angle - (memory.upright.angles.get(node) ?? angle)) % 180;
  if (Math.abs(turned - SIDEWAYS) <= MARGIN) found.push({ cause: "turned", element: describe(node) });
}
for (const [one, other] of [[now, memory.upright], [memory.upright, now]]) {
  // Only where the request stands alone, on top of everything or instead of it.
  const alone = one.inWindow.every((text) => one.asking.includes(text)) || one.length < other.length * LITTLE;
  if (one.asking.length > 0 && other.asking.length === 0 && alone) {
    found.push({ cause: "asked", element: describe(one.asking[0].parent) });
  }
}
return found;
