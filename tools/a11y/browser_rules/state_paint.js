// How a control looks at this moment. Argument: its CSS selector. Returns {texts, ring, box}: the texts as textsOf() in
// paint.js tells them; `ring` the colours of what may show the focus, [] when there is nothing, null when it is drawn by
// the browser or cannot be told; `box` where it is, with room for a ring, from the top left of the page; and `element`.
const ROOM = 8;
const control = document.querySelector(arguments[0]);
if (!control) return null;
const style = getComputedStyle(control);

function ringOf() {
  const colours = [];
  if (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none") {
    if (style.outlineStyle === "auto") return null;
    colours.push(rgba(style.outlineColor));
  }
  for (const shadow of style.boxShadow === "none" ? [] : style.boxShadow.match(/[a-z-]+\([^)]*\)/g) || []) colours.push(rgba(shadow));
  return colours;
}

const box = control.getBoundingClientRect();
return {
  texts: textsOf(control), ring: ringOf(), outside: control.parentElement ? backgroundOf(control.parentElement) : null,
  inside: backgroundOf(control), element: describe(control),
  box: [box.left + scrollX - ROOM, box.top + scrollY - ROOM, box.right + scrollX + ROOM, box.bottom + scrollY + ROOM],
};
