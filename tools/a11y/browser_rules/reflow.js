// Text and controls that stick out at the right of a window of 320 CSS pixels, so that reading a line asks scrolling in two
// directions (WCAG 1.4.10). Returns the elements as axe_run.js describes them, at most one for each place.
// What needs two dimensions by its nature is excepted by the criterion: tables, images, maps, video, code, toolbars.
const SLACK = 2;
const EXCEPTED = "table, pre, code, img, svg, canvas, video, audio, iframe, object, embed, math, map, textarea, select, " +
  "[role=table], [role=grid], [role=treegrid], [role=toolbar], [role=application], [role=img]";
const CONTROLS = "input:not([type=hidden]), button, a[href]";
const root = document.scrollingElement;
if (!root || !document.body) return [];

const width = document.documentElement.clientWidth;
const was = [scrollX, scrollY];
scrollTo({ left: 100000, top: 0, behavior: "instant" });
const scrolls = scrollX > SLACK;
scrollTo({ left: 0, top: 0, behavior: "instant" });
if (!scrolls) {
  scrollTo({ left: was[0], top: was[1], behavior: "instant" });
  return [];
}

// An ancestor that clips or has a scroll bar of its own keeps its content from widening the page; what is positioned
// outside the flow may be a menu that waits outside the window.
function countsForReflow(node) {
  if (node.closest(EXCEPTED)) return false;
  for (let up = node; up && up !== document.body && up !== document.documentElement; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.visibility !== "visible" || style.opacity === "0" || style.display === "none") return false;
    if (style.overflowX !== "visible" || style.clipPath !== "none" || style.contain.includes("paint")) return false;
    if (style.position === "absolute" || style.position === "fixed" || style.transform !== "none") return false;
    if (style.writingMode !== "horizontal-tb") return false;
  }
  return true;
}

const sticksOut = (box) => box.width > 1 && box.height > 1 && box.right > width + SLACK;
const found = new Set();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const range = document.createRange();
while (walker.nextNode()) {
  const node = walker.currentNode;
  if (!node.data.trim() || !node.parentElement) continue;
  range.selectNodeContents(node);
  if ([...range.getClientRects()].some(sticksOut) && countsForReflow(node.parentElement)) found.add(node.parentElement);
}
for (const control of document.body.querySelectorAll(CONTROLS)) {
  // An image in a link is still an image.
  if (control.querySelector(EXCEPTED)) continue;
  if (sticksOut(control.getBoundingClientRect()) && countsForReflow(control)) found.add(control);
}
scrollTo({ left: was[0], top: was[1], behavior: "instant" });
const outermost = [...found].filter((one) => ![...found].some((other) => other !== one && other.contains(one)));
return outermost.map(describe);
