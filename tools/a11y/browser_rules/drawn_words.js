// Words that a style sheet draws before or after an element, and that stand nowhere in the page. Returns [{element, text}], each
// text once. What comes after the stroke in `content` is what is read out; an icon may be a word in a font of icons, and a label
// that says so tells what the field tells by itself.
const ICONS = /icon|symbol|awesome|glyph|material/i;
const TOLD = "label, legend, [aria-hidden=true] *, [aria-hidden=true], pre, code";

const written = (document.body?.innerText ?? "").toLowerCase();
const drawn = (style) => [...style.content.split(/ \/ (?=["'])/)[0].matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join("").trim();
const found = new Map();
for (const node of document.querySelectorAll("body, body *")) {
  for (const part of ["::before", "::after"]) {
    const style = getComputedStyle(node, part);
    if (!/["']/.test(style.content)) continue;
    const text = drawn(style);
    if (!/\p{L}{3}/u.test(text) || found.has(text) || written.includes(text.toLowerCase()) || ICONS.test(style.fontFamily)) continue;
    const seen = style.display !== "none" && style.visibility === "visible" && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (seen && !node.matches(TOLD)) found.set(text, { element: describe(node), text: text.slice(0, 60) });
  }
}
return [...found.values()];
