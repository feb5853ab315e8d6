// Where the letters of elements are and what colour they have. Arguments: CSS selectors of the elements.
// Returns for each {boxes, colour, alpha, size, weight, hidden}, with boxes in CSS pixels from the top left of the page,
// or null when a picture cannot tell: the colour of the text is no plain colour, or it is mixed with what is behind it.
const MOST_LETTERS = 300;
const FIELDS = "input, textarea, select";
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

function rgba(text) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = text;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { colour: [red, green, blue], alpha: alpha / 255 };
}

function opacityOf(node) {
  let opacity = 1;
  let background = false;
  for (let up = node; up; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.mixBlendMode !== "normal" || style.filter !== "none" || style.backgroundClip.includes("text")) return null;
    if (style.maskImage !== "none" || style.clipPath !== "none") return null;
    background ||= style.backgroundImage !== "none" || rgba(style.backgroundColor).alpha > 0;
    // A box that is see-through as a whole lets its own background through too: then the two cannot be told apart.
    if (style.opacity !== "1" && background) return null;
    opacity *= Number(style.opacity);
  }
  return opacity;
}

// What is typed in a field has no letters of its own here: then its box stands for all of them.
function boxesOf(node) {
  const boxes = [];
  if (node.matches(FIELDS) && node.value) {
    const box = node.getBoundingClientRect();
    return [[box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY]];
  }
  const range = document.createRange();
  for (const text of node.childNodes) {
    if (text.nodeType !== Node.TEXT_NODE) continue;
    for (let at = 0; at < text.length && boxes.length < MOST_LETTERS; at += 1) {
      if (!text.data[at].trim()) continue;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width && box.height) boxes.push([box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY]);
    }
  }
  return boxes;
}

return arguments[0].map((selector) => {
  const node = document.querySelector(selector);
  const opacity = node && opacityOf(node);
  if (opacity === null) return null;
  const style = getComputedStyle(node);
  const inDrawing = node instanceof SVGElement;
  const paint = inDrawing ? style.fill : style.webkitTextFillColor;
  const stroked = inDrawing ? style.stroke !== "none" : parseFloat(style.webkitTextStrokeWidth) > 0;
  const boxes = boxesOf(node);
  if (stroked || !CSS.supports("color", paint) || boxes.length === 0) return null;
  const { colour, alpha } = rgba(paint);
  return {
    boxes, colour, alpha: alpha * opacity, size: parseFloat(style.fontSize), weight: Number(style.fontWeight),
    hidden: node.closest("[aria-hidden=true]") !== null,
  };
});
