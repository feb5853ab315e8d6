// Draws a frame around an element. Arguments: its selector, the widest and highest picture, and how much of what is around it
// to show. Returns the part of the page to take a picture of, in CSS pixels from its top left, or null when it cannot be seen.
const [selector, widest, highest, around] = arguments;
let node = null;
try {
  node = document.querySelector(selector);
} catch {
  return null; // a selector of another kind, such as one into a shadow root
}
const box = node && node.getBoundingClientRect();
if (!box || box.width < 1 || box.height < 1) return null;
const page = document.documentElement;
const left = box.left + scrollX, top = box.top + scrollY;
if (left + box.width <= 0 || top + box.height <= 0 || left >= page.scrollWidth) return null;

const frame = document.createElement("div");
frame.style.cssText = "all:initial;position:absolute;z-index:2147483647;pointer-events:none;box-sizing:border-box;" +
  "border:3px dashed #c4006a;outline:2px solid #fff;" +
  `left:${left - 4}px;top:${top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px`;
page.append(frame);
const width = Math.min(widest, page.clientWidth);
const height = Math.min(highest, box.height + 2 * around);
const x = Math.max(0, Math.min(left + Math.min(box.width, width) / 2 - width / 2, page.scrollWidth - width));
const y = Math.max(0, Math.min(top - around, page.scrollHeight - height));
return { x, y, width: Math.max(1, width), height: Math.max(1, Math.min(height, page.scrollHeight)) };
