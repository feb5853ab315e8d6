// Fields whose edge a visitor needs to see them, and buttons and links that are an icon only, by kind of look.
// Returns [{part, look, ink, sides, box, text, path}]: `part` is "rand" or "icoon"; `look` all that its drawing depends on;
// `ink` the colours [red, green, blue, alpha] of edge or icon with the colours they lie against in `sides`; `box` where it is
// from the top left of the page; `text` whether it shows words of its own.
// What has the look that the browser gives it is left out: the criterion excepts that (WCAG 1.4.11).
const FIELDS = "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file], [type=range], [type=color]), " +
  "textarea, select";
const ICONS = "button, a[href], [role=button]";
const SHAPES = "path, circle, ellipse, rect, line, polyline, polygon, use";
const DEFAULT_EDGES = ["rgb(118, 118, 118)", "rgb(133, 133, 133)"];
const ROOM = 3;
const WRAPPER = 1.8;

const usable = (node) => !node.matches(":disabled, [aria-disabled=true], [readonly]") && !node.closest("[inert], [aria-hidden=true]") &&
  node.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function isNative(field, style) {
  if (field.matches("[type=checkbox], [type=radio]")) return style.appearance !== "none";
  return style.borderTopStyle === "inset" || (style.appearance !== "none" && DEFAULT_EDGES.includes(style.borderTopColor) && style.borderRadius === "0px");
}

// The edge of an element: its borders, outline and shadow, with the colour outside and inside.
function edgeOf(node) {
  const style = getComputedStyle(node);
  const outside = node.parentElement && backgroundOf(node.parentElement);
  const inside = backgroundOf(node);
  if (!outside || !inside || style.borderImageSource !== "none") return null;
  const ink = [];
  for (const side of ["Top", "Right", "Bottom", "Left"]) {
    const kind = style[`border${side}Style`];
    if (parseFloat(style[`border${side}Width`]) > 0 && kind !== "none" && kind !== "hidden") ink.push(rgba(style[`border${side}Color`]));
  }
  if (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none") ink.push(rgba(style.outlineColor));
  for (const shadow of style.boxShadow === "none" ? [] : style.boxShadow.match(/[a-z-]+\([^)]*\)/g) || []) ink.push(rgba(shadow));
  return { ink: [...ink.filter((colour) => colour[3] > 0), [...inside, 1]], sides: [outside, inside] };
}

// A box drawn around a field and no more than that stands for its edge too.
function edgesOf(field) {
  const height = field.getBoundingClientRect().height;
  const edges = [edgeOf(field)];
  for (let up = field.parentElement; up && up.getBoundingClientRect().height <= height * WRAPPER; up = up.parentElement) edges.push(edgeOf(up));
  return edges;
}

// With some room for what is drawn around it, except where a neighbour is: that is drawn otherwise.
function around(node) {
  const box = node.getBoundingClientRect();
  const near = [node.previousElementSibling, node.nextElementSibling].filter(Boolean).map((one) => one.getBoundingClientRect())
    .filter((one) => one.width > 0 && one.right > box.left - ROOM && one.left < box.right + ROOM && one.bottom > box.top - ROOM && one.top < box.bottom + ROOM);
  const room = (isThere) => (near.some(isThere) ? 0 : ROOM);
  return [
    box.left + scrollX - room((one) => one.right <= box.left + 1), box.top + scrollY - room((one) => one.bottom <= box.top + 1),
    box.right + scrollX + room((one) => one.left >= box.right - 1), box.bottom + scrollY + room((one) => one.top >= box.bottom - 1),
  ];
}

const found = new Map();
function add(part, node, ink, sides, text) {
  if (!ink.length) return;
  const look = JSON.stringify([part, ink, sides, node.offsetHeight || node.clientHeight, attribute(node, "class"), text]);
  if (!found.has(look)) found.set(look, { part, look, ink, sides, box: around(node), text, path: pathTo(node) });
}

for (const field of document.querySelectorAll(FIELDS)) {
  const style = getComputedStyle(field);
  if (!usable(field) || isDot(field.getBoundingClientRect()) || isNative(field, style) || style.backgroundImage !== "none") continue;
  const edges = edgesOf(field);
  if (edges.includes(null)) continue;
  const text = field.localName === "select" || Boolean(field.value && !field.matches("[type=checkbox], [type=radio]")) || attribute(field, "placeholder") !== "";
  for (const { ink, sides } of edges.slice(0, 1)) add("rand", field, [...ink, ...edges.slice(1).flatMap((edge) => edge.ink)], sides, text);
}
for (const control of document.querySelectorAll(ICONS)) {
  const drawing = control.querySelector("svg");
  if (!drawing || words(control) || control.querySelector("img, picture, canvas") || control.querySelectorAll("svg").length > 1) continue;
  if (!usable(control) || isDot(drawing.getBoundingClientRect()) || drawing.querySelector("text, image, linearGradient, radialGradient")) continue;
  const behind = backgroundOf(control);
  const logo = control.matches("[href='/'], [rel~=home], [class*=logo]") || control.closest("[class*=logo]");
  if (!behind || logo) continue;
  const ink = [...drawing.querySelectorAll(SHAPES)].flatMap((shape) => {
    const style = getComputedStyle(shape);
    const width = parseFloat(style.strokeWidth);
    return [style.fill, width > 0 ? style.stroke : "none"].filter((paint) => CSS.supports("color", paint)).map(rgba);
  });
  add("icoon", drawing, ink.filter((colour) => colour[3] > 0), [behind], false);
}
return [...found.values()];
