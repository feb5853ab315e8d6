// Links with the role of a button that nothing listens to keys for. Returns them as describe() tells them.
const watch = window.a11yWatch;
const KEYS = ["keydown", "keyup", "keypress"];

function listens(node) {
  for (let up = node; up; up = up.parentElement) if (watch.runs(up, KEYS).length > 0) return true;
  return watch.runs(document, KEYS).length > 0 || watch.runs(window, KEYS).length > 0;
}

return [...document.querySelectorAll("a[href][role=button]")].filter((node) => watch && watch.seen(node) && !listens(node)).map(describe);
