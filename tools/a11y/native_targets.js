// Which of the controls have the size that the browser itself gives them (the exception of WCAG 2.5.8 for what the author
// did not change). Arguments: CSS selectors. Returns for each true or false.
const PADDING = { button: "1px 6px", input: "1px 2px" };
const DEFAULT_FONT = "13.3333px";
const BOX = 13;

function isNative(node) {
  const style = getComputedStyle(node);
  if (style.appearance !== "auto" || style.scale !== "none" || style.transform !== "none") return false;
  if (node.matches("input[type=checkbox], input[type=radio]")) return style.width === `${BOX}px` && style.height === `${BOX}px`;
  const kind = node.matches("input[type=submit], input[type=button], input[type=reset]") ? "button" : node.localName;
  const border = kind === "button" ? "outset" : "inset";
  return style.padding === PADDING[kind] && style.borderTopStyle === border && style.borderTopWidth === "2px" &&
    style.fontSize === DEFAULT_FONT && style.lineHeight === "normal";
}

return arguments[0].map((selector) => {
  const node = document.querySelector(selector);
  return node !== null && isNative(node);
});
