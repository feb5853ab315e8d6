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

watch.blocking = true;
const observer = new MutationObserver(() => {});
observer.observe(document.body, { subtree: true, childList: true, characterData: true });
// A number that counts is a clock or says how far something is.
const said = () => document.body.innerText.replace(/[\d\s:.,]+/g, " ");

// One turn of a timer: the parts whose words it changed, and the timer that does the next turn, if there is one.
function turn(number, timer) {
  const before = said();
  const known = new Set(watch.timers.keys());
  observer.takeRecords();
  try {
    timer.run();
  } catch {
    return { touched: [], next: null };
  }
  const touched = observer.takeRecords().map(({ target }) => (target instanceof Text ? target.parentElement : target));
  const again = [...watch.timers].find(([other, one]) => !known.has(other) && one.wait === timer.wait);
  const next = timer.every && watch.timers.has(number) ? [number, timer] : again ?? null;
  const seen = said() === before ? [] : touched.filter((one) => one?.isConnected && watch.seen(one) && !one.closest(LIVE));
  return { touched: seen, next };
}

const found = [];
for (const start of timers) {
  const [, first] = start;
  const went = watch.went.length;
  const turns = Math.min(MOST_TURNS, Math.max(TURNS, Math.ceil(BRIEF / Math.max(first.wait, 1)) + 1));
  const texts = new Set();
  let [now, places, last] = [start, [], []];
  for (let time = 0; now && time < turns; time += 1) {
    const made = turn(...now);
    last = made.touched;
    places.push(...last);
    if (last.length) texts.add(said());
    now = made.next;
  }
  if (watch.went.length > went) found.push({ kind: "gaat", certain: true, element: null, ...place(first.made) });
  // It has other words each time, still after five seconds, and would go on.
  else if (now && last.length && first.wait < SLOW && texts.size > 1) {
    found.push({ kind: "verandert", certain: !mayStop(places[0]), element: describe(places[0]), ...place(first.made) });
  }
}
return found;
