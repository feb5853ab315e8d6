// Letters whose size follows from the width of the window alone (WCAG 1.4.4, failure F94): zoom makes the window as many times
// narrower as it makes everything larger, so they stay as they are. Returns in the view `smal`, which is what 400 % zoom makes of
// `breed`, the elements that were given such a size, as describe() tells them.
const PROPORTION = 0.26;
const size = (node) => parseFloat(getComputedStyle(node).fontSize);

if (view === "breed") {
  memory.sizes = new Map();
  for (const { parent } of shownTexts) for (let up = parent; up && !memory.sizes.has(up); up = up.parentElement) memory.sizes.set(up, size(up));
  return [];
}
const stays = (node) => memory.sizes.has(node) && size(node) <= PROPORTION * memory.sizes.get(node);
const tops = new Set();
for (const { parent } of shownTexts) {
  if (!stays(parent)) continue;
  let top = parent;
  while (top.parentElement && size(top.parentElement) === size(top) && stays(top.parentElement)) top = top.parentElement;
  tops.add(top);
}
return [...tops].filter((node) => ![...tops].some((other) => other !== node && other.contains(node))).map(describe);
