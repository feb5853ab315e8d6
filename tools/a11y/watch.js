// Put in every document before its own scripts: keeps what a script cannot ask afterwards, for the rules that use the page.
// window.a11yWatch: which listeners there are, what pages did while they were tried, and small questions about elements.
(() => {
  if (window.a11yWatch) return;
  const kept = new Map();
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  const capture = (options) => Boolean(options && typeof options === "object" ? options.capture : options);
  const same = (type, run, options) => (one) => one.type === type && one.run === run && one.capture === capture(options);

  EventTarget.prototype.addEventListener = function addEventListener(type, run, options) {
    const target = this ?? window;
    if (run && (target === window || target instanceof Node)) {
      const known = kept.get(target) || [];
      if (!known.some(same(type, run, options))) known.push({ type, run, capture: capture(options) });
      kept.set(target, known);
    }
    return add.call(target, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function removeEventListener(type, run, options) {
    const target = this ?? window;
    const known = kept.get(target);
    if (known) kept.set(target, known.filter((one) => !same(type, run, options)(one)));
    return remove.call(target, type, run, options);
  };

  const watch = {
    // What happened since a rule last emptied them.
    blocking: false, went: [], said: [], pending: 0, delayed: 0, moved: 0, taken: [],
    // What the page's own scripts will do later by themselves: {run, wait, every, made: the lines that asked for it}.
    timers: new Map(),
    // The functions that run at these events on this element, window or document.
    runs(target, types) {
      const own = types.map((type) => target[`on${type}`]).filter((run) => typeof run === "function");
      return [...own, ...(kept.get(target) || []).filter((one) => types.includes(one.type)).map((one) => one.run)];
    },
    // The elements of the document, and document and window themselves, with such a listener.
    listening(types) {
      const all = [window, document, ...document.querySelectorAll("*")];
      return all.filter((target) => watch.runs(target, types).length > 0);
    },
    add: (target, type, run) => add.call(target, type, run, true),
    remove: (target, type, run) => remove.call(target, type, run, true),
    seen: (node) => node.checkVisibility({ visibilityProperty: true }) && node.getClientRects().length > 0,
    active() {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      return node === document.body || node === document.documentElement ? null : node;
    },
    // Nothing moves by itself and no caret blinks: pictures and places are the same every time.
    still() {
      if (watch.sheet) return;
      watch.sheet = new CSSStyleSheet();
      watch.sheet.replaceSync("*, ::before, ::after { transition-duration: 0s !important; transition-delay: 0s !important;" +
        " scroll-behavior: auto !important; caret-color: transparent !important; }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, watch.sheet];
    },
    // Resolves when what the last key or focus set going is done, at most a third of a second later.
    settled() {
      const end = performance.now() + 330;
      return new Promise((resolve) => {
        const look = () => (watch.pending > 0 && performance.now() < end ? timeout(look, 5) : resolve());
        look();
      });
    },
  };
  Object.defineProperty(window, "a11yWatch", { value: watch });

  const KEYS_AND_FOCUS = ["focus", "blur", "focusin", "focusout", "keydown", "keyup", "keypress"];
  const OTHERS = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "input", "change", "submit"];
  const timeout = window.setTimeout.bind(window);
  watch.wait = timeout;
  const clear = window.clearTimeout.bind(window);
  const waiting = new Set();
  window.setTimeout = function setTimeout(run, wait, ...values) {
    const type = window.event?.type;
    if (typeof run !== "function" || ![...KEYS_AND_FOCUS, ...OTHERS].includes(type)) {
      const later = timeout(run, wait, ...values);
      if (typeof run === "function" && wait >= LATER) watch.timers.set(later, timer(run, wait, values, false));
      return later;
    }
    if (KEYS_AND_FOCUS.includes(type)) watch.delayed += 1;
    watch.pending += 1;
    const number = timeout(() => {
      if (waiting.delete(number)) watch.pending -= 1;
      run(...values);
    }, wait);
    waiting.add(number);
    return number;
  };
  // Sooner than this is part of loading.
  const LATER = 1000;
  const timer = (run, wait, values, every) => ({ run: () => run(...values), wait, every, made: new Error().stack });
  const interval = window.setInterval.bind(window);
  const clearEvery = window.clearInterval.bind(window);
  window.setInterval = function setInterval(run, wait, ...values) {
    const number = interval(run, wait, ...values);
    if (typeof run === "function") watch.timers.set(number, timer(run, wait || 0, values, true));
    return number;
  };
  window.clearInterval = function clearInterval(number) {
    watch.timers.delete(number);
    return clearEvery(number);
  };
  window.clearTimeout = function clearTimeout(number) {
    watch.timers.delete(number);
    if (waiting.delete(number)) watch.pending -= 1;
    return clear(number);
  };
  for (const name of ["focus", "blur"]) {
    const original = HTMLElement.prototype[name];
    watch[name] = (node, ...values) => original.apply(node, values);
    HTMLElement.prototype[name] = function moved(...values) {
      const came = ["focus", "focusin"].includes(window.event?.type) ? window.event.target : null;
      if (came && this !== came ? name === "focus" : came) watch.taken.push([came, name === "focus" ? this : null]);
      watch.moved += 1;
      return original.apply(this, values);
    };
  }
  for (const name of ["open", "alert", "confirm", "prompt", "print"]) {
    const original = window[name];
    window[name] = function said(...values) {
      if (!watch.blocking) return original.apply(this, values);
      watch.said.push([name, String(values[0] ?? "")]);
      return name === "confirm" ? true : null;
    };
  }
  for (const Kind of [HTMLFormElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    const original = Kind.prototype.reportValidity;
    Kind.prototype.reportValidity = function reportValidity() {
      if (watch.blocking) watch.said.push(["reportValidity", ""]);
      return original.apply(this);
    };
  }
  window.navigation?.addEventListener("navigate", (event) => {
    if (!watch.blocking || event.hashChange || event.destination.sameDocument) return;
    watch.went.push([event.destination.url, Boolean(event.formData), event.navigationType]);
    if (event.cancelable) event.preventDefault();
  });
})();
