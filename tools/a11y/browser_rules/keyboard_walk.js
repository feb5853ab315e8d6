// Makes ready for a walk over the page with the Tab key. Argument: the parts of pages to go quickly through.
// Returns {many, parts}: how many keys it takes, and the parts it goes through. walk_report.js tells what came of it.
const OPERABLE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], " +
  "[contenteditable]:not([contenteditable=false]), audio[controls], video[controls]";
const LONG_LIST = 8, TRIED_OF_LIST = 2;
const watch = window.a11yWatch;
const [known] = arguments;
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

// A page may give something the focus as it opens. Tab goes on from there, also when it has lost the focus again: so the walk
// begins at the top of what can be used, a modal dialog or the whole page.
function toTheTop() {
  const top = document.querySelector("dialog:modal") || watch.active().closest("[aria-modal=true]") || document.body;
  const before = top.getAttribute("tabindex");
  top.setAttribute("tabindex", "-1");
  watch.focus(top, { preventScroll: true });
  if (before === null) top.removeAttribute("tabindex");
  else top.setAttribute("tabindex", before);
  if (watch.active()) watch.blur(watch.active());
}

function start() {
  const walk = { stops: [], left: false, prevented: false, wanted: expected(), over: new Set() };
  walk.jumps = shortcuts();
  walk.parts = parts(walk.wanted);
  for (const { stops } of walk.parts.filter(({ key }) => known.includes(key))) {
    for (const one of stops) walk.jumps.delete(one);
    walk.jumps.set(stops[0], { to: stops.at(-2), over: stops.slice(1, -1) });
  }
  Object.assign(watch, { walk, blocking: true, moved: 0, delayed: 0, taken: [], went: [], said: [] });
  watch.still();
  if (watch.active()) toTheTop();
  scrollTo(0, 0);
  walk.look = look;
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

return start();
