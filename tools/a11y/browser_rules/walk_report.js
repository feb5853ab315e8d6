// What came of a walk with the Tab key (keyboard_walk.js). Argument: whether this is the end of it.
// Returns null when the focus has not left the page and this is not the end, or else {left, doubtful, acted, stops, missed,
// lost}; numbers in it are places in a11yWatch.walk.nodes.
const REGION = "header, nav, main, aside, footer, form, search, section, article, fieldset, dialog, [role=banner], " +
  "[role=navigation], [role=main], [role=complementary], [role=contentinfo], [role=search], [role=form], [role=region], [role=dialog]";
const watch = window.a11yWatch;
const [end] = arguments;

// Controls with a negative tabindex that can be seen, and that nothing else stands in for: no whole that moves the focus with
// the arrow keys, no field that they only serve, nothing with the same words or the same address.
const WHOLES = "[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=radiogroup], [role=toolbar], [role=grid], [role=tree], " +
  "[role=treegrid], [role=combobox], [role=application], [role=group], [aria-activedescendant], [aria-hidden=true], [inert], label";
function barred(reached) {
  const aside = watch.listening(["keydown", "keyup", "keypress"]);
  const known = new Set([...reached].flatMap((one) => [one.href, words(one) || attribute(one, "aria-label")]));
  const modal = document.querySelector("dialog:modal, [aria-modal=true]");
  return [...document.querySelectorAll("a[href][tabindex], button[tabindex], input[tabindex], select[tabindex], textarea[tabindex]")].filter((node) => {
    if (node.tabIndex >= 0 || node.matches(":disabled, [role=option], [role=tab]") || node.closest(WHOLES) || !watch.seen(node) || modal) return false;
    if (known.has(node.href) && node.href || known.has(words(node) || attribute(node, "aria-label"))) return false;
    if (node.matches("button, a") && node.parentElement.querySelector("input, select, textarea")) return false;
    const box = node.getBoundingClientRect();
    const cut = (up) => {
      const edge = up.getBoundingClientRect();
      return getComputedStyle(up).overflow !== "visible" && (box.right <= edge.left || box.left >= edge.right || box.bottom <= edge.top || box.top >= edge.bottom);
    };
    for (let up = node.parentElement; up; up = up.parentElement) if (up !== document.body && up !== document.documentElement && cut(up)) return false;
    if (getComputedStyle(node).opacity === "0" || box.width < 2 || box.height < 2) return false;
    return !aside.some((one) => one === window || one.contains(node));
  });
}

// Parts of one thing may pass the focus on among themselves, such as the boxes of a code.
const near = (node, to) => Boolean((node.closest("form, fieldset, [role]") || node.parentElement?.parentElement || node).contains(to));

function report() {
  const { walk } = watch;
  walk.measure();
  if (!walk.left && !end) return null;
  watch.remove(window, "keydown", walk.onkey);
  watch.remove(document, "focusin", walk.onfocus);
  if (watch.active()) watch.blur(watch.active());
  const hosts = (node) => (node.getRootNode().host ? [node, ...hosts(node.getRootNode().host)] : [node]);
  const reached = new Set([...walk.stops.flatMap((one) => hosts(one.node)), ...walk.over]);
  const radios = new Set([...reached].filter((one) => one.type === "radio").map((one) => one.name));
  const missed = walk.wanted.filter((one) => one.isConnected && watch.seen(one) && !reached.has(one))
    .filter((one) => one.localName !== "iframe" && !(one.type === "radio" && radios.has(one.name)));
  missed.push(...barred(reached));
  const nodes = [...new Set([...walk.stops.map((one) => one.node), ...missed, ...watch.taken.map(([node]) => node)])]
    .filter((node) => node instanceof Element);
  const inOrder = [...nodes].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  const place = new Map(inOrder.map((node, number) => [node, number]));
  const regions = [...document.querySelectorAll(REGION)];
  const styles = watch.styles();
  walk.nodes = inOrder;
  const stops = walk.stops.filter((one) => one.box).map((one) => ({
    node: place.get(one.node), tabindex: one.node.tabIndex, region: regions.indexOf(one.node.closest?.(REGION)), box: one.box,
    points: one.points, covered: one.covered, modal: one.node.closest("dialog, [aria-modal=true]") !== null, shape: `${styles}|${shape(one)}`,
    text: one.node.matches("textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit], " +
      "[type=reset], [type=image], [type=range], [type=color], [type=file])"), frame: one.node.matches("iframe, audio, video"),
  }));
  return {
    acted: watch.went.length + watch.said.length + watch.delayed > 0,
    left: walk.left, doubtful: walk.prevented || watch.moved > 0 || watch.delayed > 0, wanted: walk.wanted.length, stops,
    missed: missed.map((one) => place.get(one)), lost: watch.taken.filter(([node, to]) => place.has(node) && !(to && near(node, to))).map(([node, to]) => [place.get(node), to === null]),
  };
}

// All that decides how the focus looks on an element: what it and those around it are, and its style with and without focus.
function shape({ node, look: focused }) {
  const around = [];
  for (let up = node; up && up !== document.documentElement; up = up.parentElement) around.push(`${up.localName}.${up.className}`);
  return [around.join("<"), node.type || "", focused, watch.walk.look(node)].join("|");
}

return report();
