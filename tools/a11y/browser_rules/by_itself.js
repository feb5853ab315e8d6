// What the page will do by itself later: its timers are run now. Returns a list of {kind, certain, element, file, line}: `kind` is
// "gaat" (to another page) or "verandert" (other words each time); `certain` is whether no control near it may stop that;
// `element` the one that changes, as describe() tells it, or null; and the line, counted from 0, of the script that set the timer, with its address.
const watch = a11yWatch;
const MOST = 10;
const [TURNS, MOST_TURNS] = [3, 200];
const BRIEF = 5000; // What moves or changes for less than five seconds is not under WCAG 2.2.2.
const LONG = 72000000; // Twenty hours, after which WCAG 2.2.1 sets no limits.
const SLOW = 60000;
const LIVE = "[role=timer], [role=log], [role=status], [role=alert], [aria-live=polite], [aria-live=assertive], [aria-busy=true], time, output, progress, [role=progressbar]";
const STOPS = /\b(pauze\w*|pauzeer\w*|pause|stop\w*|stil|stilzetten|onderbreek|onderbreken|verberg\w*|hide|play|afspelen|verleng|langer|extend|doorgaan)\b/i;
const CONTROLS = "button, [role=button], [role=switch], input, summary";
const PARTS = "header, nav, footer, form, [role=search], [role=banner], [role=navigation], [role=contentinfo]";

const controls = [...document.querySelectorAll(`${CONTROLS}, a[href]`)].filter(watch.seen);
const named = (one) => `${words(one)} ${attribute(one, "aria-label")} ${attribute(one, "title")} ${attribute(one, "value")}`;
const timers = [...watch.timers].filter(([, one]) => one.wait < LONG).slice(0, MOST);
if (timers.length === 0 || controls.some((one) => STOPS.test(named(one)))) return [];

function place(made) {
  const lines = made.split("\n").map((line) => /(https?:[^\s()]+\.js[^\s():]*):(\d+):\d+/.exec(line)).filter(Boolean);
  return lines.length ? { file: lines[0][1], line: Number(lines[0][2]) - 1 } : { file: "", line: 0 };
}

// A button in the same part of the page may stop it, whatever it is called; one that sends a form or opens a menu elsewhere does not.
function mayStop(node) {
  const part = node.closest(PARTS);
  return controls.some((one) => one.matches(CONTROLS) && one.closest(PARTS) === part);
}

// A clock, or the time that is left, cannot stand still.
const SPAN_OF_TIME = /\d{1,2}[:.]\d{2}\b/g;
const plain = (node) => node.innerText.replace(SPAN_OF_TIME, "").replace(/\s+/g, " ").trim();
const said = () => plain(document.body);

const observer = new MutationObserver(() => {});
// What happens sooner than this is part of loading.
const LOADED = 1000;

// What is only added, such as a new message below the others, takes nothing away from who is reading.
const replaces = (one) => (one.type === "characterData" ? one.oldValue : [...one.removedNodes].map((node) => node.textContent).join("")).trim() !== "";

// One turn of a timer: the parts whose words it changed, and the timers that it set.
function turn(timer) {
  const before = said();
  const known = new Set(watch.timers.keys());
  observer.takeRecords();
  try {
    timer.run();
  } catch {
    // A fault of the page's own.
  }
  const touched = observer.takeRecords().filter(replaces).map(({ target }) => (target instanceof Text ? target.parentElement : target));
  const places = said() === before ? [] : touched.filter((one) => one?.isConnected && watch.seen(one) && !one.closest(LIVE));
  return { places, set: [...watch.timers].filter(([number]) => !known.has(number)) };
}

// A row is what one timer does turn after turn, by itself or by setting the next one each time.
const row = (timer) => ({ timer, turns: 0, places: [], texts: new Set(), goesOn: false, leaves: false });

async function tried() {
  await new Promise((resolve) => { watch.wait(resolve, Math.max(0, LOADED - performance.now())); });
  watch.blocking = true;
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  const rows = timers.map(([, timer]) => row(timer));
  const queue = timers.map(([number, timer], index) => ({ number, timer, due: timer.wait, row: rows[index] }));
  while (queue.length) {
    queue.sort((one, other) => one.due - other.due);
    const { number, timer, due, row: own } = queue.shift();
    own.goesOn = false;
    if (!watch.timers.has(number)) continue; // called off by another
    const went = watch.went.length;
    const { places, set } = turn(timer);
    own.leaves ||= watch.went.length > went;
    own.turns += 1;
    own.places = places;
    if (places.length) own.texts.add(said());
    const again = set.find(([, one]) => one.wait === timer.wait);
    const next = timer.every && watch.timers.has(number) ? [number, timer] : again;
    own.goesOn = Boolean(next) && places.length > 0;
    const enough = own.turns >= MOST_TURNS || (own.turns >= TURNS && due > BRIEF);
    if (next && !enough && !own.leaves) queue.push({ number: next[0], timer: next[1], due: due + timer.wait, row: own });
  }
  return rows;
}

return tried().then((rows) => {
  const found = [];
  for (const { timer, places, texts, goesOn, leaves } of rows) {
    if (leaves) found.push({ kind: "gaat", certain: true, element: null, ...place(timer.made) });
    // It has other words each time, still after five seconds, would go on, and is not all that there is to read.
    else if (goesOn && timer.wait < SLOW && texts.size > 1 && plain(places[0]) !== plain(document.body)) {
      found.push({ kind: "verandert", certain: !mayStop(places[0]), element: describe(places[0]), ...place(timer.made) });
    }
  }
  return found;
});
