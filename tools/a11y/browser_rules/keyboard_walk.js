// A walk over the page with the Tab key. Arguments: what to do, and a list of parts or whether this is the end.
// start: makes ready, to go quickly through these parts; returns {many, parts}: how many keys it takes, and the parts it goes through.
// report: returns null when the focus has not left the page and this is not the end, or else {left, doubtful, acted, stops,
// missed, lost}; numbers in it are places in a11yWatch.walk.nodes.
const OPERABLE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], " +
  "[contenteditable]:not([contenteditable=false]), audio[controls], video[controls]";
const LONG_LIST = 8, TRIED_OF_LIST = 2;
const REGION = "header, nav, main, aside, footer, form, search, section, article, fieldset, dialog, [role=banner], " +
  "[role=navigation], [role=main], [role=complementary], [role=contentinfo], [role=search], [role=form], [role=region], [role=dialog]";
const watch = window.a11yWatch;
const [what, given] = arguments;
const WAYS = ["keydown", "keyup", "keypress", "focus", "blur", "focusin", "focusout"];

function expected() {
  const groups = new Set();
  const modal = document.querySelector("dialog:modal");
  return [...document.querySelectorAll(OPERABLE)].filter((node) => {
    if (node.tabIndex < 0 || node.matches(":disabled") || node.closest("[inert]") || !watch.seen(node)) return false;
    if (modal && !modal.contains(node)) return false;
    if (node.type !== "radio" || !node.name) return true;
    const group = `${node.name} ${node.form ? [...document.forms].indexOf(node.form) : ""}`;
    return groups.has(group) ? false : groups.add(group);
  });
}

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

// Of a long list of links the first and last few are tried: the links between them differ only in their words.
function shortcuts() {
  const plain = watch.listening(WAYS);
  const jumps = new Map();
  for (const list of document.querySelectorAll("ul, ol")) {
    const links = [...list.querySelectorAll(":scope > li > a[href]")];
    const same = links.length === list.querySelectorAll(OPERABLE).length && links.every((one) => !one.hasAttribute("tabindex"));
    if (links.length < LONG_LIST || !same || plain.some((one) => one !== window && one.contains(list))) continue;
    if (links.some((one) => plain.includes(one) || one.className !== links[0].className)) continue;
    const [from, to] = [links[TRIED_OF_LIST - 1], links[links.length - TRIED_OF_LIST]];
    jumps.set(from, { to, over: links.slice(TRIED_OF_LIST, -TRIED_OF_LIST) });
  }
  return jumps;
}

// The header and footer of a site are the same on many pages. What was gone through without a fault is passed by next time:
// only its first and last stop are made.
function parts(wanted) {
  const tops = [...document.querySelectorAll("body > header, body > footer, body > nav, body > aside")];
  const running = tops.length ? watch.running() : "";
  return tops.map((top) => ({ key: watch.sum(running + top.outerHTML), stops: wanted.filter((one) => top.contains(one)) }))
    .filter(({ stops }) => stops.length > 3 && stops.every((one) => one.tabIndex === 0));
}

function start() {
  const walk = { stops: [], left: false, prevented: false, wanted: expected(), over: new Set() };
  walk.jumps = shortcuts();
  walk.parts = parts(walk.wanted);
  for (const { stops } of walk.parts.filter(({ key }) => given.includes(key))) {
    for (const one of stops) walk.jumps.delete(one);
    walk.jumps.set(stops[0], { to: stops.at(-2), over: stops.slice(1, -1) });
  }
  Object.assign(watch, { walk, blocking: true, moved: 0, delayed: 0, taken: [], went: [], said: [] });
  watch.still();
  if (watch.active()) watch.blur(watch.active());
  scrollTo(0, 0);
  walk.measure = () => {
    const node = watch.active();
    walk.prevented ||= Boolean(walk.key?.defaultPrevented);
    const last = walk.stops.at(-1);
    if (node && last && last.node === node && !last.box) Object.assign(last, measured(node));
    if (!node && last) walk.left = true;
  };
  walk.onkey = (event) => {
    if (walk.left || event.key !== "Tab") return;
    walk.measure();
    walk.key = event;
    const jump = walk.jumps.get(watch.active());
    if (!jump) return;
    for (const one of jump.over) walk.over.add(one);
    watch.focus(jump.to, { preventScroll: true });
  };
  walk.onfocus = (event) => {
    if (!walk.left) walk.stops.push({ node: event.composedPath()[0] });
  };
  watch.add(window, "keydown", walk.onkey);
  watch.add(document, "focusin", walk.onfocus);
  const passed = [...walk.jumps.values()].reduce((sum, jump) => sum + jump.over.length, 0);
  return { many: walk.wanted.length - passed, parts: walk.parts.map(({ key }) => key) };
}

const opaque = (node) => {
  const style = getComputedStyle(node);
  const alpha = Number(/^rgba\(.*?([\d.]+)\)$/.exec(style.backgroundColor)?.[1] ?? 1);
  return Number(style.opacity) === 1 && (alpha === 1 || style.backgroundImage !== "none" || node.matches("img, video, canvas, iframe"));
};

// Whether an element lies at this point on top of the node, and stays there when the page scrolls.
function covers(hit, node) {
  if (!hit || node.contains(hit) || hit.contains(node) || [...(node.labels || [])].some((label) => label.contains(hit))) return false;
  let solid = false;
  for (let up = hit; up && !up.contains(node); up = up.parentElement) {
    solid ||= opaque(up);
    if (["fixed", "sticky"].includes(getComputedStyle(up).position)) return solid;
  }
  return false;
}

function measured(node) {
  const box = node.getBoundingClientRect();
  const rects = [...node.getClientRects()].filter((one) => one.width > 0 && one.height > 0);
  let points = 0, covered = 0;
  for (const rect of rects) {
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.1, 0.5, 0.9]) {
        const [left, top] = [rect.left + x * rect.width, rect.top + y * rect.height];
        if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
        points += 1;
        covered += covers(document.elementFromPoint(left, top), node);
      }
    }
  }
  return { box: [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round), points, covered, look: look(node) };
}

const LOOK = ["outline", "boxShadow", "border", "background", "color", "textDecoration", "opacity", "transform", "clipPath", "position"];
function look(node) {
  const style = getComputedStyle(node);
  return LOOK.map((name) => style[name]).join(";");
}

// Parts of one thing may pass the focus on among themselves, such as the boxes of a code.
const near = (node, to) => Boolean((node.closest("form, fieldset, [role]") || node.parentElement?.parentElement || node).contains(to));

function report() {
  const { walk } = watch;
  walk.measure();
  if (!walk.left && !given) return null;
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
  return [around.join("<"), node.type || "", focused, look(node)].join("|");
}

return what === "start" ? start() : report();
