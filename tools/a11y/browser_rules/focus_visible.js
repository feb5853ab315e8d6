// Gives an element of the walk the focus, or takes it away. Arguments: its number, whether it gets the focus, and whether to look
// at what is around it or at the whole window. Returns that place in pixels of the page: [x, y, width, height].
const MARGIN = 12;
const [number, focused, around] = arguments;
const node = a11yWatch.walk.nodes[number];
if (focused) node.focus();
else node.blur();

const view = [scrollX, scrollY, innerWidth, innerHeight];
const boxes = [node, ...(node.labels || [])].map((one) => one.getBoundingClientRect());
const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN);
const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN);
const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + MARGIN);
const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + MARGIN);
if (!around || right <= left || bottom <= top) return view;
return [left + scrollX, top + scrollY, right - left, bottom - top];
