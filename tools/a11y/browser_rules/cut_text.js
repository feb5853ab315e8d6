// Text that is cut off by a box with `overflow: hidden` or that ends up on top of other text, when the page is enlarged
// (WCAG 1.4.4) or when the visitor sets the space between lines, words and letters of WCAG 1.4.12.
// Returns {enlarged: [...], spaced: [...]} with elements as describe() tells them; `enlarged` only in the view `vergroot`.
const SPACED = ":not(#_#_#_) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; " +
  "transition: none !important } p:not(#_#_#_) { margin-block-end: 2em !important }";
// A letter is lost when more than this part of its height is gone; the rest is the room above and below it.
const VISIBLE_PART = 0.6;
const SHRINK = 0.2;
const OVERLAP = 0.2;
const OPENS = "button, summary, [role=button], [aria-expanded], [aria-controls], input[type=checkbox], label[for]";
// The beginning of a text that can be read whole elsewhere.
const WHOLE = /\b(verder|meer|hele|heel|volledige?|alles|more|full|whole|entire|complete|continue)\b/i;
const CLIPS = ["hidden", "clip"];
const SCROLLS = ["auto", "scroll"];

const styles = new Map();
function styleOf(node) {
  if (!styles.has(node)) styles.set(node, getComputedStyle(node));
  return styles.get(node);
}

// The nearest ancestor that hides what sticks out, or null when the visitor can scroll to it or nothing is hidden.
function clipperOf(node) {
  let skip = false;
  for (let up = node; up && up !== document.body && up !== document.documentElement; up = up.parentElement) {
    const style = styleOf(up);
    const holds = !skip || style.position !== "static" || style.transform !== "none";
    if (holds) {
      skip = false;
      if (CLIPS.includes(style.overflowX) || CLIPS.includes(style.overflowY)) return up;
      if (SCROLLS.includes(style.overflowX) || SCROLLS.includes(style.overflowY)) return null;
    }
    if (style.position === "fixed") return null;
    if (style.position === "absolute") skip = true;
  }
  return null;
}

function leadsOn(next) {
  const links = next ? [next, ...next.querySelectorAll("a[href]")] : [];
  return links.some((link) => link.matches("a[href]") && WHOLE.test(link.textContent));
}

function insideOf(clipper) {
  const style = styleOf(clipper);
  const box = clipper.getBoundingClientRect();
  const across = CLIPS.includes(style.overflowX);
  const down = CLIPS.includes(style.overflowY);
  return {
    box, left: across ? box.left : -Infinity, right: across ? box.right : Infinity,
    top: down ? box.top : -Infinity, bottom: down ? box.bottom : Infinity,
    // Dots at the end say that there is more; whether it can be found elsewhere only a person can tell.
    dots: style.textOverflow !== "clip", clamped: style.webkitLineClamp !== "none",
    opens: clipper.matches("details, [role=tabpanel]") || leadsOn(clipper.nextElementSibling) ||
      (clipper.parentElement || clipper).querySelector(OPENS) !== null,
  };
}

const tall = (line, inside) => Math.min(line.bottom, inside.bottom) - Math.max(line.top, inside.top);
const wide = (line, inside) => Math.min(line.right, inside.right) - Math.max(line.left, inside.left);

// "heel", "deels" (part of it cannot be seen), "weg" (nothing of it can be seen: it may be waiting to be shown) or
// "half" (not one line of it can be seen whole).
function stateOf(lines, inside) {
  if (isDot(inside.box)) return "weg";
  const seen = lines.filter((line) => tall(line, inside) > 0 && wide(line, inside) > 0);
  if (seen.length === 0) return "weg";
  const fits = (line) => tall(line, inside) >= line.height * VISIBLE_PART;
  const ends = (line) => wide(line, inside) < line.width - line.height * VISIBLE_PART;
  if (!inside.dots && seen.some(ends)) return "deels";
  if (inside.clamped || inside.opens) return "heel";
  if (!lines.some(fits)) return "half";
  return lines.every(fits) ? "heel" : "deels";
}

function measure() {
  styles.clear();
  const clippers = new Map();
  const insides = new Map();
  const states = new Map();
  const boxes = [];
  for (const { node, parent } of shownTexts) {
    if (!clippers.has(parent)) clippers.set(parent, clipperOf(parent));
    const clipper = clippers.get(parent);
    const lines = linesOf(node);
    if (lines.length === 0) continue;
    if (clipper) {
      if (!insides.has(clipper)) insides.set(clipper, insideOf(clipper));
      states.set(node, stateOf(lines, insides.get(clipper)));
    }
    // What is cut off overlaps nothing.
    if (!clipper) for (const line of lines) boxes.push({ node, line });
  }
  return { states, pairs: overlaps(boxes) };
}

// Lines of different texts that are on top of one another, as "number number" of the texts.
function overlaps(boxes) {
  const numbers = new Map(shownTexts.map(({ node }, number) => [node, number]));
  const pairs = new Set();
  const open = [];
  boxes.sort((one, other) => one.line.top - other.line.top);
  for (const box of boxes) {
    const top = box.line.top + box.line.height * SHRINK;
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const { line, node } = open[at];
      const bottom = line.bottom - line.height * SHRINK;
      if (bottom <= top) {
        open.splice(at, 1);
      } else if (node !== box.node) {
        const across = Math.min(line.right, box.line.right) - Math.max(line.left, box.line.left);
        const down = Math.min(bottom, box.line.bottom - box.line.height * SHRINK) - top;
        if (across > Math.min(line.width, box.line.width) * OVERLAP && across > line.height * OVERLAP && down > 1) {
          pairs.add([numbers.get(node), numbers.get(box.node)].sort((a, b) => a - b).join(" "));
        }
      }
    }
    open.push(box);
  }
  return pairs;
}

// A layer on top of the page covers what is below it on purpose.
function isLayer(node) {
  for (let up = node; up && up !== document.body; up = up.parentElement) {
    if (["absolute", "fixed", "sticky"].includes(styleOf(up).position)) return true;
  }
  return false;
}

function withSheet(css, look) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  try {
    return look();
  } finally {
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  }
}

const isCut = (state) => state === "deels" || state === "half";
const isNew = (before, node) => !isCut(before.get(node)) && before.get(node) !== "weg";
const newlyCut = (before, now) => shownTexts.filter(({ node }) => isCut(now.get(node)) && isNew(before, node));
const parents = (texts) => [...new Set(texts.map(({ parent }) => parent))].map(describe);

const plain = measure();
const found = { enlarged: [], spaced: [] };
if (view === "vergroot" && memory.states) {
  const sliced = shownTexts.filter(({ node }) => plain.states.get(node) === "half" && memory.states.get(node) === "half");
  found.enlarged = parents([...newlyCut(memory.states, plain.states), ...sliced]);
}
memory.states = plain.states;

const spaced = withSheet(SPACED, measure);
const covered = [...spaced.pairs].filter((pair) => !plain.pairs.has(pair))
  .map((pair) => pair.split(" ").map((number) => shownTexts[number]))
  .filter((pair) => !pair.some(({ parent }) => isLayer(parent)))
  .map((pair) => pair[0]);
found.spaced = parents([...newlyCut(plain.states, spaced.states), ...covered]);
return found;
