// What there is on the page to try, by kind. candidates() gives the elements; the script that list.js adds returns for each
// a text that holds all that decides how it behaves.
const watch = window.a11yWatch;
const POINTER = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "dblclick", "touchstart", "touchend"];
const DOWN = ["mousedown", "pointerdown", "touchstart"];
const LATER = ["click", "mouseup", "pointerup", "touchend", "dblclick", "mousemove", "pointermove", "touchmove", "dragstart"];
const KEYS = ["keydown", "keyup", "keypress"];
const ENTERS = ["mouseenter", "mouseover", "pointerenter", "pointerover"];
const NATIVE = "a[href], area[href], button, input, select, textarea, summary, option, label, iframe, video, audio, canvas, " +
  "details, dialog, body, html, main, form, object, embed, [contenteditable]";
// Parts of a whole that moves the focus among them itself.
const PARTS = "[role=option], [role=tab], [role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=treeitem], " +
  "[role=gridcell], [role=row], [role=radio], [role=slider], [role=scrollbar], [role=separator], [role=spinbutton]";
const SHOWN_BY = ["display", "visibility", "opacity", "clip", "clip-path", "height", "max-height", "width", "max-width", "left",
  "top", "right", "bottom", "inset", "transform", "scale", "content"];

const SKIPS = /overslaan|direct naar|ga naar|naar (de )?(hoofd)?inhoud|skip|jump to|to (main )?content/i;

const focusable = (node) => node.tabIndex >= 0 && !node.matches(":disabled");
const inside = (node) => [...node.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")].some(focusable);
function around(node) {
  for (let up = node.parentElement; up; up = up.parentElement) if (focusable(up)) return true;
  return false;
}
const large = (node) => {
  const box = node.getBoundingClientRect();
  return box.width * box.height > 0.5 * innerWidth * innerHeight;
};
const hears = (node, types) => watch.runs(node, types).length > 0;
function heard(node, types) {
  for (let up = node; up; up = up.parentElement) if (hears(up, types)) return true;
  return hears(document, types) || hears(window, types);
}

// The elements that a style rule with :hover shows something for: the part of the selector that is pointed at.
function hovered() {
  const selectors = new Set();
  const read = (rules, parent) => {
    for (const rule of rules) {
      if (rule.media && !matchMedia(rule.media.mediaText).matches) continue;
      const own = rule.selectorText?.replaceAll("&", parent ? `:is(${parent})` : ":scope");
      if (own?.includes(":hover") && SHOWN_BY.some((name) => rule.style.getPropertyValue(name))) {
        for (const one of own.split(",")) {
          const [before, after] = [one.slice(0, one.lastIndexOf(":hover")), one.slice(one.lastIndexOf(":hover") + 6)];
          if (/^\S*(::|[\s>+~])/.test(after)) selectors.add(before.replaceAll(/:hover|:focus[-a-z]*/g, "") || "*");
        }
      }
      if (rule.cssRules?.length) read(rule.cssRules, own || parent);
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      read(sheet.cssRules, "");
    } catch {
      // A sheet of another site keeps its rules to itself.
    }
  }
  return [...selectors].flatMap((one) => {
    try {
      return [...document.querySelectorAll(one)].filter(watch.seen).slice(0, 2);
    } catch {
      return [];
    }
  });
}

function candidates() {
  const all = watch.listening([...POINTER, ...ENTERS]).filter((node) => node instanceof HTMLElement || node instanceof SVGElement);
  const shown = all.filter((node) => watch.seen(node));
  const made = shown.filter((node) => hears(node, POINTER) && !node.matches(NATIVE));
  const fields = [...document.querySelectorAll("select, input, textarea")].filter((one) => watch.seen(one) && !one.matches(":disabled"));
  const CHANGES = ["change", "input", "keyup", "keydown", "blur", "click"];
  return {
    skip: [...document.querySelectorAll("a[href]")].slice(0, 3).filter((one) => /^#./.test(one.getAttribute("href")) && one.tabIndex >= 0 &&
      SKIPS.test(words(one) || attribute(one, "aria-label"))),
    mouse: made.filter((node) => !focusable(node) && !around(node) && !inside(node) && !large(node) && !node.matches(PARTS) &&
      !node.closest("label, [aria-hidden=true], [inert]")),
    made: made.filter((node) => focusable(node) && !inside(node) && !node.matches(PARTS)),
    down: shown.filter((node) => hears(node, DOWN) && !hears(node, LATER.filter((type) => type !== "click")) && !node.matches(`input, select, textarea, label, canvas, body, html, ${PARTS}`) &&
      ![window, document, document.body].some((one) => hears(one, ["mousemove", "pointermove", "touchmove", "mouseup", "pointerup"]))),
    drag: [...document.querySelectorAll("[draggable=true]")].filter((node) => watch.seen(node) && heard(node, ["dragstart", "dragend"]) &&
      !inside(node) && !inside(node.parentElement)),
    combobox: [...document.querySelectorAll("input[role=combobox], input[aria-autocomplete], input[aria-haspopup=listbox]")]
      .filter((node) => watch.seen(node) && !node.matches(":disabled")),
    keys: [window, document, document.documentElement, document.body].filter((one) => one && hears(one, KEYS)),
    motion: hears(window, ["devicemotion", "deviceorientation", "deviceorientationabsolute"]) ? [document.documentElement] : [],
    fields: fields.filter((one) => heard(one, CHANGES) && !["hidden", "submit", "button", "reset", "image", "file"].includes(one.type)),
    hover: [...new Set([...shown.filter((node) => hears(node, ENTERS) && !node.matches("body, html, main") && !large(node)), ...hovered()])],
    opens: [...document.querySelectorAll("[aria-expanded], summary, button[aria-haspopup], [aria-pressed], [role=switch], [role=checkbox]")]
      .filter((node) => watch.seen(node) && focusable(node) && !node.matches(":disabled, input, textarea, [role=combobox]")),
    buttons: [...document.querySelectorAll("button, [role=button], input[type=button], a[href='#']")].filter((node) => watch.seen(node) && focusable(node) &&
      (!node.matches("a") || hears(node, POINTER)) && !(node.form && node.matches("[type=submit], button:not([type])")) && heard(node, POINTER) && !node.matches("[aria-expanded], [aria-haspopup]")),
    forms: [...document.forms].filter((form) => watch.seen(form) && (form.noValidate || hears(form, ["submit"]) ||
      form.querySelector("[aria-invalid]")) && form.querySelector("button:not([type=button]), input[type=submit]")),
    secret: [...document.querySelectorAll("input[type=password], input[autocomplete*=one-time-code], input[autocomplete*=password]")]
      .filter((node) => watch.seen(node)),
  };
}
