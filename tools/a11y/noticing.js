// Put in every document after watch.js: what a visitor notices of what happens, and what decides how a page behaves.
(() => {
  const watch = window.a11yWatch;
  if (watch.effects) return;
  Object.assign(watch, {
    // What a visitor can notice of the page, apart from how it looks.
    state() {
      const fields = [...document.querySelectorAll("input, select, textarea, details")];
      const states = ["aria-checked", "aria-pressed", "aria-selected", "aria-expanded", "aria-valuenow", "aria-invalid"];
      const marked = [...document.querySelectorAll(states.map((name) => `[${name}]`).join())];
      return {
        text: document.body?.innerText ?? "",
        values: JSON.stringify([fields.map((one) => [one.value, one.checked, one.open]),
          marked.map((one) => states.map((name) => one.getAttribute(name)))]),
      };
    },
    // What an action brings about, when its timers and the next frame have passed.
    async effects(action) {
      watch.still();
      const first = watch.state();
      await watch.frame();
      const before = watch.state();
      const focus = watch.active();
      Object.assign(watch, { blocking: true, went: [], said: [] });
      action();
      await watch.frame();
      await watch.settled();
      const after = watch.state();
      // What changes by itself, such as a clock, tells nothing of the action.
      const [text, values] = ["text", "values"].map((name) => first[name] === before[name] && before[name] !== after[name]);
      return {
        text, values, focus: focus !== watch.active(),
        went: watch.went.map(([url]) => url), said: watch.said.map(([name]) => name), now: after.text,
      };
    },
    frame: () => new Promise((resolve) => requestAnimationFrame(() => watch.wait(resolve, 40))),
    // A short number for a long text.
    sum: (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0),
    // The style sheets of the page: what looks alike with the same sheets, is drawn alike.
    styles() {
      const sheets = [...document.querySelectorAll("style, link[rel~=stylesheet]")];
      return sheets.map((one) => one.href || watch.sum(one.textContent)).join(" ");
    },
    // What the page runs, and on what: scripts in files find the same parts on every page of a site; a script in the page
    // itself is made for that page.
    running() {
      const scripts = [...document.scripts].filter((one) => !/json/.test(one.type));
      const own = scripts.some((one) => !one.src) || document.querySelector("body[onload], [onclick], [onkeydown], [onfocus], [onchange]");
      return [...scripts.map((one) => one.src), own ? watch.sum(document.documentElement.outerHTML) : "", watch.styles()].join(" ");
    },
    // A click as a mouse gives it.
    clicked(node) {
      for (const type of ["pointerover", "pointerdown", "mousedown", "pointerup", "mouseup"]) watch.send(node, type);
      node.click ? node.click() : watch.send(node, "click");
    },
    send(node, type) {
      const box = node.getBoundingClientRect();
      const place = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
      const Kind = type.startsWith("pointer") ? PointerEvent : MouseEvent;
      node.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: window, ...place }));
    },
  });
})();
