// What the page does when the device moves. Returns {acts, controls, off}: whether it changes, whether a control that can be
// seen (or that another control opens) does the same, and whether a control stops it.
const watch = a11yWatch;
const changed = new Set();
const observer = new MutationObserver(() => {});
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
watch.blocking = true;

function places() {
  return observer.takeRecords().map(({ target }) => (target instanceof Text ? target.parentElement : target));
}

function move() {
  observer.takeRecords();
  const before = watch.state().values;
  for (const turn of [90, -90, 45, -45]) {
    window.dispatchEvent(new DeviceOrientationEvent("deviceorientation", { alpha: turn, beta: turn, gamma: turn }));
    window.dispatchEvent(new DeviceOrientationEvent("deviceorientationabsolute", { alpha: turn, beta: turn, gamma: turn, absolute: true }));
    const rotationRate = { alpha: turn, beta: turn, gamma: turn };
    const acceleration = { x: turn, y: turn, z: turn };
    window.dispatchEvent(new DeviceMotionEvent("devicemotion", { rotationRate, acceleration, accelerationIncludingGravity: acceleration, interval: 16 }));
  }
  return [...places(), ...(watch.state().values === before ? [] : [document.documentElement])];
}

const CONTROLS = "button, [role=button], input:not([type=hidden]), select, a[href^='#'], [role=slider], [role=checkbox], [role=switch]";
const seen = () => [...document.querySelectorAll(CONTROLS)].filter((one) => watch.seen(one) && !one.matches(":disabled"));
const tried = new Set();
const found = { acts: false, controls: false, off: false };
for (const place of move()) changed.add(place);
found.acts = changed.size > 0;

function use(control) {
  observer.takeRecords();
  const before = watch.state().values;
  control.click();
  if (control.matches("input[type=range], input[type=number]")) {
    control.stepUp();
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  const own = places().some((one) => changed.has(one));
  return own || (changed.has(document.documentElement) && !control.matches("[type=checkbox], [type=radio]") && watch.state().values !== before);
}

function look() {
  for (const control of seen()) {
    if (tried.has(control)) continue;
    tried.add(control);
    const same = use(control);
    const still = move().length === 0;
    found.controls ||= same;
    found.off ||= still;
    look();
  }
}

if (found.acts) look();
return found;
