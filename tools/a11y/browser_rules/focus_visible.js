// Gives an element of the walk the focus, or takes it away. Arguments: its number, whether it gets the focus, and whether to look
// at what is around it or at the whole window. Returns that place in pixels of the page: [x, y, width, height], or null when the element
// is not there without what the walk did before.
const MARGIN = 12;
const [number, focused, around] = arguments;
const node = a11yWatch.walk.nodes[number];
// What is only there while the focus is in the part around it (a menu that opens for who comes by): another stop of the walk in
// that part opens it, and keeps it open without the focus being on the element itself.
function openerOf() {
  for (let up = node.parentElement; up; up = up.parentElement) {
    for (const one of a11yWatch.walk.nodes) {
      if (one === node || !up.contains(one) || !a11yWatch.seen(one)) continue;
      one.focus();
      if (a11yWatch.seen(node)) return one;
    }
  }
  return null;
}

a11yWatch.openers ??= new Map();
if (focused && !a11yWatch.seen(node)) a11yWatch.openers.set(node, openerOf());
const opener = a11yWatch.openers.get(node);
// Nothing that we can do brings it into view: then it cannot be told.
if (opener === null) return null;
if (focused) node.focus();
else if (opener) opener.focus();
else node.blur();

const view = [scrollX, scrollY, innerWidth, innerHeight];
const boxes = [node, ...(node.labels || [])].map((one) => one.getBoundingClientRect());
const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN);
const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN);
const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + MARGIN);
const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + MARGIN);
if (!around || right <= left || bottom <= top) return view;
return [left + scrollX, top + scrollY, right - left, bottom - top];
