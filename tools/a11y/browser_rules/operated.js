// What a click on a control brings about. Arguments: kind, number. Returns {changed, told, untold, silent, away, over}: whether the
// text of the page changed; whether the control tells its new state, when it has one; whether it shows and hides what comes after
// it and has no state at all; the message that appears where a screen reader does not look; whether a dialog has come that does not
// have the focus; and what has come over the page like a dialog without being one.
const [kind, number] = arguments;
const STATES = ["aria-expanded", "aria-pressed", "aria-checked"];
const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=timer], [role=marquee], [role=progressbar], output, " +
  "dialog, [role=dialog], [role=alertdialog]";
const MESSAGE = /\b(gevonden|\d+ resulta(at|ten)|opgeslagen|verzonden|verstuurd|toegevoegd|verwijderd|gekopieerd|bewaard|bijgewerkt|gewijzigd|aangemeld|afgemeld|ingediend|geannuleerd|gelukt|mislukt|even geduld|wordt geladen|bedankt voor|\d+ results?|saved|sent|added|removed|copied|updated|submitted|deleted|loading|please wait)\b/i;
const LONGEST = 120;
const PATIENCE = 900;
const node = candidates()[kind][number];
const own = (one) => [...one.childNodes].filter((part) => part instanceof Text).map((part) => part.data).join("").replace(/\s+/g, " ").trim();
const texts = () => new Map([...document.body.querySelectorAll("*")].filter((one) => own(one) && watch.seen(one)).map((one) => [one, own(one)]));
const dialogs = () => [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog]")].filter(watch.seen);
const states = () => STATES.map((name) => node.getAttribute(name)).join();

// How a control that can be on or off is drawn, with all that is in it.
const LOOKS = ["backgroundColor", "backgroundImage", "backgroundPosition", "color", "borderColor", "boxShadow", "transform", "translate", "left",
  "right", "content", "opacity", "visibility", "display", "fill"];
const ON_OFF = "[aria-pressed], [aria-checked], [role=switch], [role=checkbox]";
const looks = () => JSON.stringify([node, ...node.querySelectorAll("*")].flatMap((one) => [null, "::before", "::after"].map((part) => {
  const style = getComputedStyle(one, part);
  return LOOKS.map((name) => style[name]);
})));
const name = () => `${words(node)} ${attribute(node, "aria-label")} ${attribute(node, "title")} ${attribute(node, "value")}`;

// What lies over the middle of the page with something to operate in it.
const OTHERS = "dialog, [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tooltip], [role=status], [role=alert], [popover], header, nav";
const CONTROLS = "a[href], button, input, select, textarea, [tabindex], [role=button]";
const layers = () => [...document.body.querySelectorAll("*")].filter((one) => {
  if (getComputedStyle(one).position !== "fixed" || !watch.seen(one) || one.closest(OTHERS) || one.querySelector(OTHERS)) return false;
  const box = one.getBoundingClientRect();
  return Math.abs(box.left + box.width / 2 - innerWidth / 2) < 0.1 * innerWidth && box.top > 0 && box.bottom < innerHeight &&
    box.width * box.height > 0.02 * innerWidth * innerHeight && words(one) && one.querySelector(CONTROLS) !== null;
});

// Where what a control shows may be: what it controls, or what comes right after it.
const shownBy = () => [document.getElementById(attribute(node, "aria-controls")), node.nextElementSibling,
  node.closest("h1, h2, h3, h4, h5, h6, dt, [role=heading]")?.nextElementSibling].filter(Boolean);
const STATELESS = "[aria-haspopup], [popovertarget], [commandfor], [role=tab], [role=option], [role=menuitem], [aria-current]";

node.focus();
const [before, state, had, drawn, called, lay] = [texts(), states(), dialogs(), looks(), name(), layers()];
return watch.effects(() => watch.clicked(node)).then(async (effect) => {
  const after = texts();
  const fresh = [...after].filter(([one, text]) => before.get(one) !== text).map(([one]) => one);
  const gone = [...before.keys()].some((one) => !after.has(one));
  const now = watch.active();
  const large = fresh.length > 3 || gone || kind !== "buttons";
  const message = fresh.find((one) => MESSAGE.test(own(one)) && words(one).length <= LONGEST && !one.closest(LIVE) &&
    !node.contains(one) && !(now && now !== node && (now.contains(one) || one.contains(now))) &&
    !attribute(node, "aria-describedby").split(" ").includes(one.id));
  const dialog = dialogs().find((one) => !had.includes(one));
  watch.dialog = dialog;
  const isSame = () => node.isConnected && node.matches(ON_OFF) && name() === called && states() === state;
  let redrawn = isSame() && now === node && looks() !== drawn;
  // It may first show that it is busy, and ask a server.
  if (redrawn) {
    await new Promise((resolve) => watch.wait(resolve, PATIENCE));
    redrawn = isSame() && looks() !== drawn;
  }
  const layer = layers().find((one) => !lay.includes(one) && !one.contains(node));
  const opened = kind === "buttons" && node.isConnected && !STATES.some((one) => node.hasAttribute(one)) && !node.matches(STATELESS) && name() === called &&
    now === node && !gone && !dialog && !layer && effect.went.length === 0 && fresh.length > 0 && fresh.every((one) => !before.has(one) &&
    !one.closest(LIVE) && shownBy().some((place) => place.contains(one)));
  const answer = {
    changed: fresh.length > 0 || gone, went: effect.went.length > 0,
    told: !redrawn && (!STATES.some((name) => node.hasAttribute(name)) || !node.isConnected || states() !== state || !effect.text || effect.went.length > 0 || !(fresh.length > 0 || gone)),
    silent: message && !large && !dialog ? describe(message) : null,
    away: Boolean(dialog) && !(now && dialog.contains(now)) && dialog.querySelector("a[href], button, input, select, textarea, [tabindex]") !== null,
    over: layer && kind === "buttons" ? describe(layer) : null, untold: false,
  };
  if (!opened) return answer;
  // It is a state when a second click takes it all away again.
  return watch.effects(() => watch.clicked(node)).then(() => ({ ...answer, untold: fresh.every((one) => !watch.seen(one)) && texts().size === before.size }));
});
