// What the page shows of results of axe. Argument: pairs of a rule and a CSS selector. Returns for each "goed" (no fault),
// "vraag" (only a person can tell) or "" (as axe says).
const TICK = 20;
const LONGEST = 300;
const MEASURE = "mmmmmmmmmmlli";
const SIZE = "72px";
const REFRESH = /^\s*(?:\d+|(?=\.))[\d.]*(?:[;,\s]|$)/;
const COMMON = /^(serif|sans-serif|monospace|cursive|fantasy|math|emoji|fangsong|system-ui|ui-[a-z-]+)$/;
const watch = window.a11yWatch;
const pause = (time) => new Promise((done) => { watch.wait(done, time); });

const stops = (node) => [node, ...node.querySelectorAll("*")].filter((one) => one.tabIndex >= 0 && !one.matches(":disabled") && watch.seen(one));

const moves = (name, node, ...values) => (node instanceof HTMLElement ? watch[name](node, ...values) : node[name](...values));

// Whether an element gives the focus to one that is not hidden as soon as it gets it, as the guards around a dialog do.
async function passesOn(node) {
  moves("focus", node, { preventScroll: true });
  for (let waited = 0; waited < LONGEST && watch.active() === node; waited += TICK) await pause(TICK);
  const now = watch.active();
  if (now) moves("blur", now);
  return now !== null && now !== node && now.closest("[aria-hidden=true]") === null;
}

async function onlyGuards(node) {
  const place = [scrollX, scrollY];
  const all = stops(node);
  let guards = all.length > 0;
  for (const one of guards ? all : []) guards = guards && (await passesOn(one));
  scrollTo(...place);
  return guards;
}

// The first redirect that HTML calls valid is the only one that a browser carries out.
function comesLater(node) {
  const first = [...document.querySelectorAll("meta[http-equiv=refresh i]")].find((one) => REFRESH.test(attribute(one, "content")));
  return first !== undefined && first !== node;
}

const bare = (family) => family.trim().replace(/^["']|["']$/g, "");

// Whether none of the fonts that a style sheet asks for by name is to be found.
function fontsAreAway(node) {
  const canvas = document.createElement("canvas").getContext("2d");
  const width = (font) => {
    canvas.font = `${SIZE} ${font}`;
    return canvas.measureText(MEASURE).width;
  };
  const loaded = [...document.fonts].filter((one) => one.status === "loaded").map((one) => bare(one.family));
  const away = (family) => !loaded.includes(bare(family)) && ["monospace", "serif"].every((common) => width(`${family}, ${common}`) === width(common));
  const named = getComputedStyle(node).fontFamily.split(",").filter((family) => !COMMON.test(family.trim()));
  return named.length > 0 && named.every(away);
}

async function answer([rule, selector]) {
  const node = document.querySelector(selector);
  if (!node) return "";
  if (rule === "aria-hidden-focus") return (await onlyGuards(node)) ? "goed" : "";
  if (rule === "meta-refresh") return comesLater(node) ? "goed" : "";
  return /^[a-z]+(_[a-z0-9]+)*$/.test(words(node)) && fontsAreAway(node) ? "vraag" : "";
}

return (async () => {
  const answers = [];
  for (const one of arguments[0]) answers.push(await answer(one));
  return answers;
})();
