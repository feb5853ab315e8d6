// What the page will do by itself later: its timers are run now. Returns a list of {kind, element, file, line}: `kind` is "gaat"
// (to another page) or "verandert" (other words each time); `element` the one that changes, as describe() tells it, or null;
// and the line, counted from 0, of the script that set the timer, with its address.
const watch = a11yWatch;
const MOST = 10;
const TIMES = 3;
const LONG = 72000000; // Twenty hours, after which WCAG 2.2.1 sets no limits.
const SLOW = 60000;
const LIVE = "[role=timer], [role=log], [role=status], [role=alert], [aria-live=polite], [aria-live=assertive], progress, [role=progressbar]";
const STOPS = /\b(pauze|pauzeer|pause|stop|stoppen|play|afspelen|verleng|langer|extend|doorgaan)\b/i;

const controls = [...document.querySelectorAll("button, [role=button], input, summary")].filter(watch.seen);
const stops = controls.some((one) => STOPS.test(`${words(one)} ${attribute(one, "aria-label")} ${attribute(one, "value")}`));
const timers = [...watch.timers.values()].filter((one) => one.wait < LONG).slice(0, MOST);
if (stops || timers.length === 0) return [];

function place(made) {
  const lines = made.split("\n").map((line) => /(https?:[^\s()]+\.js[^\s():]*):(\d+):\d+/.exec(line)).filter(Boolean);
  return lines.length ? { file: lines[0][1], line: Number(lines[0][2]) - 1 } : { file: "", line: 0 };
}

watch.blocking = true;
const observer = new MutationObserver(() => {});
observer.observe(document.body, { subtree: true, childList: true, characterData: true });
// A number that counts is a clock or says how far something is.
const said = () => document.body.innerText.replace(/[\d\s:.,]+/g, " ");
const found = [];
for (const timer of timers) {
  const places = [];
  const texts = new Set();
  const went = watch.went.length;
  for (let time = 0; time < (timer.every ? TIMES : 1); time += 1) {
    const before = said();
    observer.takeRecords();
    try {
      timer.run();
    } catch {
      break;
    }
    const touched = observer.takeRecords().map(({ target }) => (target instanceof Text ? target.parentElement : target));
    if (said() !== before) {
      texts.add(said());
      places.push(...touched.filter((one) => one?.isConnected && watch.seen(one) && !one.closest(LIVE)));
    }
  }
  if (watch.went.length > went) found.push({ kind: "gaat", element: null, ...place(timer.made) });
  else if (timer.every && timer.wait < SLOW && texts.size > 1 && places.length) found.push({ kind: "verandert", element: describe(places[0]), ...place(timer.made) });
}
return found;
