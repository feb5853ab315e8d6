// Keys that do something on the whole page without Ctrl or Alt. Returns the keys for which the visitor can neither turn that
// off nor change it: a control that is in sight, or that opens with a button that speaks of keys or settings.
const watch = a11yWatch;
const PRINTABLE = "abcdefghijklmnopqrstuvwxyz0123456789`-=[]\\;',./~!@#$%^&*()_+{}|:\"<>?";
const OPENS = /sneltoets|toets|shortcut|keyboard|hotkey|instelling|setting|voorkeur|preference/i;
const observer = new MutationObserver(() => {});
observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
watch.blocking = true;

function acts(key) {
  observer.takeRecords();
  Object.assign(watch, { went: [], said: [] });
  const active = document.activeElement;
  const values = watch.state().values;
  const letter = key.toUpperCase().charCodeAt(0);
  const code = /[a-z]/.test(key) ? `Key${key.toUpperCase()}` : /\d/.test(key) ? `Digit${key}` : "";
  for (const type of ["keydown", "keypress", "keyup"]) {
    const event = new KeyboardEvent(type, { key, code, keyCode: letter, which: letter, charCode: letter, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }
  const seen = observer.takeRecords().filter((one) => one.type !== "attributes" || !one.target.matches("html, body"));
  const done = seen.length > 0 || watch.went.length + watch.said.length > 0 ||
    document.activeElement !== active || watch.state().values !== values;
  if (document.activeElement !== active) document.activeElement.blur();
  return done;
}

const CONTROLS = "input[type=checkbox], [role=checkbox], [role=switch], button, [role=button], input[type=button], input[type=radio]";
const seen = () => [...document.querySelectorAll(CONTROLS)].filter((one) => watch.seen(one) && !one.matches(":disabled"));

// Whether a click on a control makes the key do nothing; what the click itself does is over by then.
function stops(control, key) {
  control.click();
  const off = !acts(key);
  if (control.isConnected) control.click();
  return off;
}

function canStop(key) {
  const first = seen();
  if (first.some((control) => stops(control, key))) return true;
  for (const opener of first.filter((one) => OPENS.test(one.value || words(one) || attribute(one, "aria-label")))) {
    opener.click();
    if (seen().some((control) => !first.includes(control) && stops(control, key))) return true;
  }
  return false;
}

// The first key may only mark that a keyboard is used; what every key does is no shortcut.
acts("Unidentified");
const noise = acts("Unidentified");
return noise ? [] : [...PRINTABLE].filter(acts).slice(0, 3).filter((key) => !canStop(key));
