// The colours that are drawn, as style sheets give them: rgba(), backgroundOf(), textsOf(); and isDot().
const ink = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map();

// Clipped to a dot, for screen readers only.
const isDot = (box) => box.width <= 2 || box.height <= 2;

function rgba(text) {
  if (!known.has(text)) {
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = "rgba(0,0,0,0)";
    ink.fillStyle = text;
    ink.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = ink.getImageData(0, 0, 1, 1).data;
    known.set(text, [red, green, blue, alpha / 255]);
  }
  return known.get(text);
}

const over = ([red, green, blue, alpha], behind) =>
  [red, green, blue].map((value, at) => value * alpha + behind[at] * (1 - alpha));

// A layer that style sheets draw inside an element, in front of its own background.
function hasLayer(node) {
  return ["::before", "::after"].some((name) => {
    const style = getComputedStyle(node, name);
    if (style.content === "none" || !["absolute", "fixed"].includes(style.position)) return false;
    return style.backgroundImage !== "none" || rgba(style.backgroundColor)[3] > 0;
  });
}

// The colour behind the text of an element: [red, green, blue], or null when it is not one plain colour.
function backgroundOf(node) {
  const layers = [];
  for (let up = node; up; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.backgroundImage !== "none" || style.filter !== "none" || style.opacity !== "1" || hasLayer(up)) return null;
    if (style.mixBlendMode !== "normal" || style.backgroundClip.includes("text")) return null;
    const colour = rgba(style.backgroundColor);
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] === 1) break;
  }
  const dark = matchMedia("(prefers-color-scheme: dark)").matches && getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const canvas = dark ? [18, 18, 18] : [255, 255, 255];
  return layers.reduceRight((behind, layer) => over(layer, behind), canvas);
}

const ownText = (node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());

// The texts of a control: [{path, colour, behind, size, weight}]; `colour` and `behind` are null when unknown.
function textsOf(control) {
  return [control, ...control.querySelectorAll("*")].filter((node) => ownText(node) && node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .slice(0, 6).map((node) => {
      const style = getComputedStyle(node);
      const behind = backgroundOf(node);
      const fill = CSS.supports("color", style.webkitTextFillColor) ? rgba(style.webkitTextFillColor) : null;
      return {
        path: pathTo(node), colour: fill && behind ? over(fill, behind) : null, behind,
        size: parseFloat(style.fontSize), weight: Number(style.fontWeight),
      };
    });
}
