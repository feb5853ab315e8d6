// The texts that a timer of the page changes again and again: {changed, certain}; `certain` is whether there is nothing on
// the page that the visitor could operate. A button that says it stops or hides something is believed. What has come to
// rest after five seconds, such as a number that counts up, is none. Waits only on a page with such a timer that is quick.
const QUICK = 2000;
const SPARE = 300;
const ENOUGH = 2;
const LONGEST = 5000;
const SPANS_OF_TIME = /\d{1,2}[:.]\d{2}\b/;
const WAITS = "time, progress, meter, [role=timer], [role=progressbar], [role=status], [role=log], [aria-busy=true]";
const CONTROLS = "a[href], area[href], button, input, select, textarea, summary, iframe, object, embed, video, audio, [role=button], [tabindex], [contenteditable]";
const STOPS = /\b(pauze|pauzeer|pauzeren|pause|stop|stopt|stoppen|stilzetten|verberg|verbergen|hide)\b/i;
const watch = window.a11yWatch;
const quick = [...watch.rounds.values()].map((one) => one.wait).filter((wait) => wait <= QUICK);
if (!quick.length || !document.body) return { changed: [], certain: false };

const changes = new Map();
const textOf = (nodes) => [...nodes].map((node) => node.textContent).join("").trim();
const observer = new MutationObserver((records) => {
  for (const one of records) {
    const node = one.type === "characterData" ? one.target.parentElement : one.target;
    const [before, after] = one.type === "characterData" ? [one.oldValue, one.target.data] : [textOf(one.removedNodes), textOf(one.addedNodes)];
    if (node && before.trim() && after.trim() && before.trim() !== after.trim()) changes.set(node, (changes.get(node) || 0) + 1);
  }
});

function counts([node, times]) {
  if (times < ENOUGH || !watch.seen(node) || node.closest(`${WAITS}, [aria-hidden=true]`)) return false;
  const text = words(node);
  return text !== "" && !SPANS_OF_TIME.test(text) && document.body.innerText.replace(/\s+/g, " ").trim() !== text;
}

const pause = (time) => new Promise((done) => { watch.wait(done, time); });

async function changing() {
  const time = ENOUGH * Math.max(...quick) + SPARE;
  await pause(time);
  const first = [...changes].filter(counts).map(([node]) => node);
  if (!first.length) return [];
  await pause(Math.max(0, LONGEST - time));
  changes.clear();
  await pause(time);
  return first.filter((node) => changes.has(node));
}

return (async () => {
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  const found = await changing();
  observer.disconnect();
  const operable = [...document.querySelectorAll(CONTROLS)].filter((node) => node.checkVisibility());
  const names = operable.map((node) => `${words(node)} ${attribute(node, "aria-label")} ${attribute(node, "value")}`);
  const heard = watch.listening(["click", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keyup", "keypress", "touchstart"]).length > 0;
  const changed = names.some((name) => STOPS.test(name)) ? [] : found;
  return { changed: changed.map(describe), certain: !operable.length && !heard };
})();
