// What moves, blinks or changes colour by itself. Returns {moving, films, paused}: `moving` is a list of animations with the
// element, `length` and `period` in milliseconds (length null: for ever), `light` (colours of its surface over one period
// with the moments, when those change), `kind` ("beweegt" or "kleurt") and `area` in CSS pixels; `films` the addresses of
// pictures that may move, with the element; `paused` whether the visitor can stop it: "knop", "aanwijzen" or "".
// Returns null when there is nothing on the page that can move.
const MOVES = /^(transform|translate|rotate|scale|left|right|top|bottom|inset.*|margin.*|width|height|(inline|block)-size|background-position.*|offset.*|opacity|visibility|clip-path|object-position|stroke-dashoffset)$/;
const COLOURS = /^(color|background(-color)?|border.*-color|fill|stroke|filter|box-shadow)$/;
const WAITS = "[role=progressbar], [role=status], [aria-busy=true], progress, [class*=spin i], [class*=load i], [class*=progress i]";
const STOPS = /\b(pauze|pauzeer|pause|stop|stoppen|beweging|animatie|animation|motion|afspelen|play)\b/i;
const FILMS = /\.(gif|apng|webp)([?#]|$)|^data:image\/(gif|apng|webp)/i;
const ROUND = 1000;

function rulesOf(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return []; // of another site
  }
}
const flat = (rules) => rules.flatMap((rule) => [rule, ...(rule.cssRules && !(rule instanceof CSSKeyframesRule) ? flat([...rule.cssRules]) : [])]);
const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => flat(rulesOf(sheet)));
const keyframes = new Map(rules.filter((rule) => rule instanceof CSSKeyframesRule).map((rule) => [rule.name, [...rule.cssRules]]));
const films = [...document.querySelectorAll("img")].filter((image) => FILMS.test(image.currentSrc) && isLarge(image));
const scripted = (document.getAnimations ? document.getAnimations() : []).filter((one) => !(one instanceof CSSAnimation) && !(one instanceof CSSTransition));
if (!keyframes.size && !films.length && !scripted.length) return null;

function isLarge(node) {
  const box = node.getBoundingClientRect();
  return box.width > 2 && box.height > 2 && node.checkVisibility({ visibilityProperty: false });
}

function stops() {
  const named = [...document.querySelectorAll("button, [role=button], [role=switch], input, summary, a[href]")].filter(isLarge);
  if (named.some((node) => STOPS.test(`${words(node)} ${attribute(node, "aria-label")} ${attribute(node, "title")} ${attribute(node, "value")}`))) return "knop";
  return rules.some((rule) => rule.selectorText && /:(hover|focus)/.test(rule.selectorText) && rule.style.animationPlayState === "paused") ? "aanwijzen" : "";
}

function kindOf(names) {
  if (names.some((name) => MOVES.test(name))) return "beweegt";
  return names.some((name) => COLOURS.test(name)) ? "kleurt" : "";
}

const seconds = (text) => (text.endsWith("ms") ? parseFloat(text) : parseFloat(text) * ROUND);

// The colours of the surface at the keyframes: only those of something with a surface of its own can be told.
function lightOf(node, frames) {
  const style = getComputedStyle(node);
  const behind = node.parentElement && backgroundOf(node.parentElement);
  if (!behind || style.backgroundImage !== "none" || rgba(style.backgroundColor)[3] === 0) return [];
  const shown = over(rgba(style.backgroundColor), behind);
  const found = [];
  for (const frame of frames) {
    for (const at of frame.keyText.split(",").map((text) => parseFloat(text) / 100)) {
      const opacity = frame.style.visibility === "hidden" ? 0 : frame.style.opacity === "" ? 1 : Number(frame.style.opacity);
      const colour = frame.style.backgroundColor ? over(rgba(frame.style.backgroundColor), behind) : shown;
      found.push([at, over([...colour, opacity], behind)]);
    }
  }
  found.sort((one, other) => one[0] - other[0]);
  if (found.length && found[0][0] > 0) found.unshift([0, shown]);
  if (found.length && found.at(-1)[0] < 1) found.push([1, shown]);
  return found;
}

const moving = [];
for (const node of keyframes.size ? document.querySelectorAll("body, body *") : []) {
  const style = getComputedStyle(node);
  if (style.animationName === "none" || style.animationPlayState === "paused" || !isLarge(node) || node.closest(WAITS)) continue;
  const [names, times, delays, counts, ways] = [style.animationName, style.animationDuration, style.animationDelay, style.animationIterationCount, style.animationDirection].map((text) => text.split(", "));
  names.forEach((name, at) => {
    const frames = keyframes.get(name);
    const period = seconds(times[at % times.length]);
    const kind = frames ? kindOf(frames.flatMap((frame) => [...frame.style])) : "";
    if (!kind || !period) return;
    const count = counts[at % counts.length];
    const box = node.getBoundingClientRect();
    const there = lightOf(node, frames);
    const back = ways[at % ways.length].startsWith("alternate");
    moving.push({
      element: describe(node), kind, period: back ? 2 * period : period, area: box.width * box.height,
      length: count === "infinite" ? null : seconds(delays[at % delays.length]) + period * Number(count),
      rounds: count === "infinite" ? null : Number(count) / (back ? 2 : 1),
      light: back ? [...there.map(([moment, colour]) => [moment / 2, colour]), ...there.slice().reverse().map(([moment, colour]) => [1 - moment / 2, colour])] : there,
    });
  });
}
for (const one of scripted) {
  const node = one.effect && one.effect.target;
  if (!node || !isLarge(node) || node.closest(WAITS)) continue;
  const timing = one.effect.getComputedTiming();
  const kind = kindOf(one.effect.getKeyframes().flatMap((frame) => Object.keys(frame).map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))));
  if (kind) {
    moving.push({
      element: describe(node), kind, period: timing.duration, area: 0, light: [], rounds: null,
      length: Number.isFinite(timing.endTime) ? timing.endTime : null,
    });
  }
}
return {
  moving, paused: stops(),
  films: films.map((image) => ({ url: image.currentSrc, element: describe(image), area: image.clientWidth * image.clientHeight })),
};
