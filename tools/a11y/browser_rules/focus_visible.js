// Gives an element of the walk the focus, or takes it away. Arguments: its number, whether it gets the focus.
// Returns two places to take a picture of, in pixels of the page: [x, y, width, height] around it, and of the whole window.
const MARGIN = 12;
const [number, focused] = arguments;
const node = a11yWatch.walk.nodes[number];
if (focused) node.focus();
else node.blur();

const view = [scrollX, scrollY, innerWidth, innerHeight];
const boxes = [node, ...(node.labels || [])].map((one) => one.getBoundingClientRect());
const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN);
const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN);
const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + MARGIN);
const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + MARGIN);
const near = right > left && bottom > top ? [left + scrollX, top + scrollY, right - left, bottom - top] : view;
return [near, view];
