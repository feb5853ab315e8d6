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
