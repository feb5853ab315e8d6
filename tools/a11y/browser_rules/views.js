// What the scripts of views.py share: `kept` (what they keep from one size of window to the next) and the text on the page.
const kept = globalThis[Symbol.for("weergaven")] ??= {};
const TINY = 2;

const isRendered = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });

// Clipped to a dot, for screen readers only.
const isDot = (box) => box.width <= TINY || box.height <= TINY;

// Text that a visitor sees somewhere on the page, by scrolling down if need be: [{node, parent}].
const shownTexts = (() => {
  const found = [];
  if (!document.body) return found;
  const rendered = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || !/[\p{L}\p{N}]/u.test(node.data)) continue;
    if (!rendered.has(parent)) rendered.set(parent, isRendered(parent) && !parent.closest("svg, select, [aria-hidden=true]"));
    if (rendered.get(parent)) found.push({ node, parent });
  }
  return found;
})();

function linesOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
}

// The same text by the nearest element around it that is not part of a line: [{block, texts: [{node, parent}], text}].
let grouped = null;
function textBlocks() {
  if (grouped) return grouped;
  const blocks = new Map();
  const blockOf = new Map();
  for (const text of shownTexts) {
    if (!blockOf.has(text.parent)) {
      let up = text.parent;
      while (up.parentElement && /^(inline|contents)/.test(getComputedStyle(up).display)) up = up.parentElement;
      blockOf.set(text.parent, up);
    }
    const block = blockOf.get(text.parent);
    if (!blocks.has(block)) blocks.set(block, []);
    blocks.get(block).push(text);
  }
  grouped = [...blocks].map(([block, texts]) => (
    { block, texts, text: texts.map(({ node }) => node.data).join(" ").replace(/\s+/g, " ").trim() }));
  return grouped;
}
