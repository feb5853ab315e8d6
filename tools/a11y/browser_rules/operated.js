// What a click on a control brings about. Arguments: kind, number. Returns {changed, told, silent, away}: whether the text of
// the page changed; whether the control tells its new state, when it has one; the message that appears where a screen reader does not
// look; and whether a dialog has come that does not have the focus.
const [kind, number] = arguments;
const STATES = ["aria-expanded", "aria-pressed", "aria-checked"];
const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=timer], [role=marquee], [role=progressbar], output, " +
  "dialog, [role=dialog], [role=alertdialog]";
const MESSAGE = /\b(gevonden|\d+ resulta(at|ten)|opgeslagen|verzonden|verstuurd|toegevoegd|verwijderd|gekopieerd|gelukt|mislukt|even geduld|wordt geladen|bedankt voor|\d+ results?|saved|sent|added|removed|copied|loading|please wait)\b/i;
const LONGEST = 120;
const node = candidates()[kind][number];
const own = (one) => [...one.childNodes].filter((part) => part instanceof Text).map((part) => part.data).join("").replace(/\s+/g, " ").trim();
const texts = () => new Map([...document.body.querySelectorAll("*")].filter((one) => own(one) && watch.seen(one)).map((one) => [one, own(one)]));
const dialogs = () => [...document.querySelectorAll("dialog[open], [role=dialog], [role=alertdialog]")].filter(watch.seen);
const states = () => STATES.map((name) => node.getAttribute(name)).join();

const [before, state, had] = [texts(), states(), dialogs()];
node.focus();
return watch.effects(() => watch.clicked(node)).then((effect) => {
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
  return {
    changed: fresh.length > 0 || gone, went: effect.went.length > 0,
    told: !STATES.some((name) => node.hasAttribute(name)) || !node.isConnected || states() !== state || !effect.text || effect.went.length > 0 || !(fresh.length > 0 || gone),
    silent: message && !large && !dialog ? describe(message) : null,
    away: Boolean(dialog) && !(now && dialog.contains(now)) && dialog.querySelector("a[href], button, input, select, textarea, [tabindex]") !== null,
  };
});
