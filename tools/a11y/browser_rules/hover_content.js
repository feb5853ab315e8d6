// What appears when the pointer comes on an element. Arguments: what to do, the number of the element.
// start: brings it into view; returns its middle. shown: returns {path, covers} for what has appeared, or null: the places
// to move the pointer over, and whether it lies over other text. still: whether it is there. unreached: whether the links and
// buttons in what appeared have no way for a keyboard: "" (they do), "page" (a link to a page of its own may) or "none".
const [what, number] = arguments;
const STEPS = 4;
const there = (node) => {
  const box = node.getBoundingClientRect();
  return node.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && box.width > 1 &&
    box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
};
const tells = (node) => [...node.childNodes].some((one) => one instanceof Text && one.data.trim()) || node.matches("img, svg, input, a, button");
const visible = () => new Set([...document.body.querySelectorAll("*")].filter((node) => tells(node) && there(node)));
const middle = (node) => {
  const box = [...node.getClientRects()][0] || node.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};

const steps = ([x, y], [toX, toY]) =>
  [...Array(STEPS).keys()].map((step) => [x + ((toX - x) * (step + 1)) / STEPS, y + ((toY - y) * (step + 1)) / STEPS]);

if (what === "start") {
  watch.still();
  watch.blocking = true;
  watch.trigger = candidates().hover[number];
  watch.trigger.scrollIntoView({ block: "center", behavior: "instant" });
  watch.before = visible();
  return middle(watch.trigger);
}
if (what === "shown") {
  return watch.frame().then(() => {
    const fresh = [...visible()].filter((node) => !watch.before.has(node));
    if (fresh.length === 0) return null;
    const tops = fresh.filter((node) => !fresh.some((other) => other !== node && other.contains(node)));
    watch.shown = tops[0];
    watch.offered = tops.flatMap((node) => [node, ...node.querySelectorAll("*")]).filter((node) => node.matches("a[href], button") && there(node));
    const [x, y] = middle(watch.trigger);
    const box = watch.shown.getBoundingClientRect();
    // As a hand goes: the shortest way into it, and then to its middle.
    const near = [Math.min(Math.max(x, box.left + 2), box.right - 2), Math.min(Math.max(y, box.top + 2), box.bottom - 2)];
    const path = [...steps([x, y], near), ...steps(near, middle(watch.shown))];
    const under = [0.1, 0.5, 0.9].flatMap((right) => [0.1, 0.5, 0.9].flatMap((down) =>
      document.elementsFromPoint(box.left + right * box.width, box.top + down * box.height)));
    const covers = under.some((node) => watch.before.has(node) && !node.contains(watch.trigger) && !watch.trigger.contains(node) &&
      !node.contains(watch.shown) && node.getBoundingClientRect().height < 200);
    return { path, covers };
  });
}
// Another control opens it, or a key does, or it opens when the focus comes; or the same links are there anyway.
const OPENERS = "[aria-expanded], [aria-haspopup], [popovertarget], summary";
async function unreached() {
  const { trigger, offered } = watch;
  await watch.frame();
  const own = [trigger, ...trigger.querySelectorAll("*")];
  const isOpened = own.some((node) => node.matches(OPENERS) || hears(node, KEYS)) || trigger.parentElement?.querySelector(`:scope > :is(${OPENERS})`);
  if (offered.length === 0 || isOpened || offered.some((node) => watch.seen(node) && focusable(node))) return "";
  const elsewhere = [...document.querySelectorAll("a[href]")].filter((node) => watch.seen(node)).map((node) => node.href);
  if (offered.every((node) => node.href && !node.matches("[href^='#']") && elsewhere.includes(node.href))) return "";
  const stops = own.filter((node) => focusable(node) && watch.seen(node));
  for (const node of stops) {
    node.focus();
    await watch.frame();
    if (offered.some((one) => one.isConnected && watch.seen(one))) return "";
  }
  return stops.some((node) => node.href && node.pathname !== location.pathname) ? "page" : "none";
}

if (what === "unreached") return unreached();
return watch.frame().then(() => watch.shown.isConnected && there(watch.shown));
