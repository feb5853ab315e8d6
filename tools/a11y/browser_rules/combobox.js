// A field with suggestions. Arguments: what to do, its number.
// ready: gives it the focus. opened: whether suggestions have come, at most a second later. moved: whether the arrow key went to
// one, or marked it in some way.
const PATIENCE = 1000;
const OPTIONS = "[role=option], [role=listbox] li, [role=menuitem], [role=treeitem], [role=gridcell]";
const [what, number] = arguments;
const field = watch.field || candidates().combobox[number];
const list = () => ["aria-controls", "aria-owns"].map((name) => document.getElementById(attribute(field, name).split(" ")[0])).find(Boolean);
const all = () => [...(list() || document).querySelectorAll(OPTIONS)].filter(watch.seen);
const shown = () => all().filter((one) => !watch.options.includes(one));
const looks = () => shown().map((one) => one.cloneNode(false).outerHTML).join();

if (what === "ready") {
  watch.field = field;
  watch.options = all();
  watch.blocking = true;
  watch.focus(field);
  field.select?.();
}
if (what === "opened") {
  const end = performance.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = () => {
      watch.looks = looks();
      if (shown().length > 0 || performance.now() > end) resolve(shown().length > 0);
      else requestAnimationFrame(look);
    };
    look();
  });
}
if (what === "moved") {
  return watch.frame().then(() => {
    const active = document.getElementById(attribute(field, "aria-activedescendant"));
    return (active !== null && watch.seen(active)) || shown().some((one) => one.contains(watch.active())) ||
      looks() !== watch.looks;
  });
}
return null;
