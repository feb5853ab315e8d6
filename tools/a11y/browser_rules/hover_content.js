// What appears when the pointer comes on an element. Arguments: what to do, the number of the element.
// start: brings it into view; returns its middle. shown: returns {path, covers} for what has appeared, or null: the places
// to move the pointer over, and whether it lies over other text. still: whether it is there.
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
return watch.frame().then(() => watch.shown.isConnected && there(watch.shown));
