// Text that looks like a heading and is a paragraph (WCAG 1.3.1, failure F2): a short bold line without an end mark, right
// above running text in ordinary letters. Returns [{element, bigger: whether its letters are bigger too, row: a number
// that lines of the same kind in the same place share}].
const BOLD = 600;
const BIGGER = 1.15;
const LONGEST = 80;
const PROSE = 60;
const PLACES = "h1, h2, h3, h4, h5, h6, [role=heading], table, li, dl, figure, blockquote, label, legend, button, a, nav, header, " +
  "footer, form, address, summary, dialog, aside, [role=dialog], [role=alert], [role=status], [role=note]";
const CALLS = /^(let op|pas op|tip|belangrijk|voorbeeld|nb|n\.b|opmerking|note|important|warning|example)\b/i;

const weight = (node) => Number(getComputedStyle(node).fontWeight);
const size = (node) => parseFloat(getComputedStyle(node).fontSize);
const looksLikeHeading = (text) => text.length <= LONGEST && /^[\p{Lu}\p{N}"“(]/u.test(text) && /\p{L}{3}/u.test(text)
  && !/[.!?:;,…]$/.test(text) && !CALLS.test(text);
const isLong = (text) => text.length >= PROSE && text.split(" ").length >= 10;
const isProse = (text) => isLong(text) && /[.!?]/.test(text);
const isBigger = (texts, next) => texts.every((one) => size(one.parent) >= BIGGER * size(next.texts[0].parent));

function linkedPart(block) {
  const links = [...block.querySelectorAll("a")].map((link) => link.textContent.length);
  return links.reduce((sum, one) => sum + one, 0) / Math.max(1, block.textContent.length);
}

const blocks = textBlocks();
const rows = [];
const found = [];
for (const [place, { block, texts, text }] of blocks.entries()) {
  if (!looksLikeHeading(text) || block.closest(PLACES) || !texts.every(({ parent }) => weight(parent) >= BOLD)) continue;
  const next = blocks[place + 1];
  if (!next || !(isProse(next.text) || (isBigger(texts, next) && isLong(next.text))) || linkedPart(block) > 0.5 || linkedPart(next.block) > 0.5) continue;
  if (!["p", "div", "span"].includes(block.localName) || next.block.closest(PLACES)) continue;
  const box = block.getBoundingClientRect();
  const below = next.block.getBoundingClientRect();
  const isAbove = below.top >= box.bottom - 2 && below.left < box.right && below.right > box.left;
  if (!isAbove || next.texts.every(({ parent }) => weight(parent) >= BOLD)) continue;
  const parent = block.parentElement;
  if (!rows.includes(parent)) rows.push(parent);
  found.push({ element: describe(block), bigger: isBigger(texts, next), row: rows.indexOf(parent) });
}
return found;
