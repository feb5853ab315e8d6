// Text that is hard to read for its looks: long passages in capitals or italics, justified, tiny, with lines that are close
// together or very long, or without a break. Returns for each fault that the page has: [{fault, element: the first with it, count}].
const LONG = 60;
const VERY_LONG = 200;
const TINY_LETTERS = 12;
const TIGHT = 1.2;
const WIDE = 100;
const LINES = 3;
const MANY_WORDS = 250;
const NO_PROSE = "pre, code, table, svg, math, nav, button, select, textarea, [role=img]";

const found = new Map();
for (const { block, texts, text } of textBlocks()) {
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  if (letters < LONG / 2 || block.closest(NO_PROSE)) continue;
  const style = getComputedStyle(block);
  const styles = texts.map(({ parent }) => getComputedStyle(parent));
  const size = parseFloat(style.fontSize);
  const capitals = styles.every((one) => one.textTransform === "uppercase") || text === text.toUpperCase();
  const faults = [];
  if (letters >= LONG && capitals && text.toLowerCase() !== text.toUpperCase()) faults.push("hoofdletters");
  if (letters >= VERY_LONG && styles.every((one) => one.fontStyle !== "normal")) faults.push("schuin");
  if (styles.every((one) => parseFloat(one.fontSize) < TINY_LETTERS)) faults.push("klein");
  if (text.split(" ").length > MANY_WORDS) faults.push("lap");
  if (letters >= LONG) {
    const lines = new Set(texts.flatMap(({ node }) => linesOf(node)).map((line) => Math.round(line.bottom))).size;
    if (lines >= 2 && style.textAlign === "justify" && letters >= WIDE) faults.push("uitgevuld");
    if (lines >= LINES && parseFloat(style.lineHeight) / size < TIGHT) faults.push("krap");
    if (lines >= LINES && text.length / lines > WIDE) faults.push("breed");
  }
  for (const fault of faults) {
    if (!found.has(fault)) found.set(fault, { fault, element: block, count: 0 });
    found.get(fault).count += 1;
  }
}
return [...found.values()].map((one) => ({ ...one, element: describe(one.element) }));
