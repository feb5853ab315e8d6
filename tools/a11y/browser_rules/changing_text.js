// The texts that a timer of the page changes again and again: {changed, certain}; `certain` is whether there is nothing on
// the page that the visitor could operate. Waits only on a page with such a timer that is quick.
const QUICK = 2000;
const SPARE = 300;
const ENOUGH = 2;
const SPANS_OF_TIME = /\d{1,2}[:.]\d{2}\b/;
const WAITS = "time, progress, meter, [role=timer], [role=progressbar], [role=status], [role=log], [aria-busy=true]";
const CONTROLS = "a[href], area[href], button, input, select, textarea, summary, iframe, object, embed, video, audio, [role=button], [tabindex], [contenteditable]";
const watch = window.a11yWatch;
const quick = [...watch.repeats.values()].filter((wait) => wait <= QUICK);
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

return new Promise((done) => {
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  watch.wait(() => {
    observer.disconnect();
    const operable = [...document.querySelectorAll(CONTROLS)].some((node) => node.checkVisibility());
    const heard = watch.listening(["click", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keyup", "keypress", "touchstart"]).length > 0;
    done({ changed: [...changes].filter(counts).map(([node]) => describe(node)), certain: !operable && !heard });
  }, ENOUGH * Math.max(...quick) + SPARE);
});
