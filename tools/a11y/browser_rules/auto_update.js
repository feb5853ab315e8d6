// Text that the page replaces by itself every few seconds. Returns null when nothing was tried, or else {changed, certain}: the
// parts whose words another turn changed and a next turn changed again, and whether the page has no button at all that may stop it. Numbers alone (a clock) are no text, and what is
// told to be news (a log, a status) is meant to change; a button with a word for it can stop it.
const watch = window.a11yWatch;
const [SHORTEST, LONGEST] = [2000, 30000];
const STOPS = /\b(pauze\w*|pause|stop\w*|stil|stilzetten|onderbreek|onderbreken|afspelen|play)\b/i;
const NEWS = "[role=log], [role=status], [role=alert], [role=timer], [role=progressbar], [aria-busy=true], time, output, progress";

const rounds = [...(watch?.rounds?.values() ?? [])].filter((one) => one.wait > SHORTEST && one.wait <= LONGEST);
if (rounds.length === 0) return null;
const named = [...document.querySelectorAll("button, [role=button], [role=switch], input, summary, a[href]")].filter(watch.seen);
if (named.some((node) => STOPS.test(`${words(node)} ${attribute(node, "aria-label")} ${attribute(node, "title")} ${attribute(node, "value")}`))) return null;

const own = (one) => [...one.childNodes].filter((part) => part instanceof Text).map((part) => part.data).join("").replace(/[\d\s:.,]+/g, " ").trim();
const texts = () => new Map([...document.body.querySelectorAll("*")].filter((one) => /\p{L}{3}/u.test(own(one)) && watch.seen(one) && !one.closest(NEWS))
  .map((one) => [one, own(one)]));
// One more turn of everything: the first piece of text that took the place of another, or null. What is only added, or loaded
// late, replaces nothing.
async function turn() {
  const before = texts();
  for (const one of rounds) {
    try {
      one.run();
    } catch {
      // A fault of the page's own.
    }
  }
  await watch.frame();
  const after = texts();
  const came = [...after].filter(([one, text]) => before.get(one) !== text).map(([one]) => one);
  const replaced = came.find((one) => before.has(one)) ?? came[0];
  return came.some((one) => before.has(one)) || [...before.keys()].some((one) => !after.has(one)) ? replaced ?? null : null;
}

return (async () => {
  watch.still();
  watch.blocking = true;
  const [first, second] = [await turn(), await turn()];
  const certain = !named.some((node) => node.matches("button, [role=button], [role=switch], summary, input"));
  return { changed: first && second ? [describe(second)] : [], certain };
})();
