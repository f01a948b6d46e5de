// What is wrong with the page as it is laid out now. Each measure gives a list of words; an empty one is good.
(wanted) => {
  const style = (e) => getComputedStyle(e);
  const name = (e) => `${e.tagName.toLowerCase()}${e.id ? "#" + e.id : ""} "${(e.innerText || e.value || "").trim().slice(0, 40)}"`;
  const upwards = function* (e) { for (; e; e = e.parentElement) yield e; };
  const isClippedAway = (e) => [...upwards(e)].some((p) => style(p).clipPath !== "none");
  const isOffScreen = (e) => e.closest(".skip") && e.getBoundingClientRect().right < 0;
  const isSeen = (e) => e.checkVisibility() && !isClippedAway(e) && !isOffScreen(e);
  const width = () => document.documentElement.clientWidth;

  const seenTexts = function* (root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() && isSeen(element) && !element.closest("option")) yield node;
    }
  };
  const words = () => [...seenTexts(document.querySelector("main"))]
    .reduce((sum, node) => sum + node.data.trim().split(/\s+/).length, 0);
  const texts = () => {
    const found = [];
    for (const node of seenTexts(document.body)) {
      const element = node.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1) found.push({ element, rect });
    }
    return found;
  };
  const boxes = () => [...document.querySelectorAll("input:not([type=hidden]), select, textarea")].filter(isSeen)
    .map((element) => ({ element, rect: element.getBoundingClientRect() }));

  const wide = () => {
    const scrolls = document.documentElement.scrollWidth - width();
    return scrolls > 0 ? [`the page is ${scrolls} px too wide`] : [];
  };

  // Rows and columns may be wider than a page (WCAG 1.4.10), in a frame that has a name, and that keys can scroll.
  const isInTableThatScrolls = (e) => e.closest("table") && e.closest('.scroll[role="region"][aria-label][tabindex="0"]');

  const cut = () => {
    const wrong = [];
    for (const { element, rect } of [...texts(), ...boxes()]) {
      if (isInTableThatScrolls(element)) continue;
      if (rect.left < -0.5 || rect.right > width() + 0.5) wrong.push(`beside the page: ${name(element)}`);
      for (const parent of upwards(element)) {
        if (parent === document.body) break;
        if (style(parent).overflowX === "visible" && style(parent).overflowY === "visible") continue;
        const frame = parent.getBoundingClientRect();
        const inside = rect.left >= frame.left - 1 && rect.right <= frame.right + 1
          && rect.top >= frame.top - 1 && rect.bottom <= frame.bottom + 1;
        if (!inside && !["INPUT", "SELECT", "TEXTAREA"].includes(parent.tagName)) wrong.push(`cut off: ${name(element)}`);
      }
    }
    for (const { element } of boxes()) {
      if (element.clientHeight && element.clientHeight < 1.1 * parseFloat(style(element).fontSize)
        && !["radio", "checkbox"].includes(element.type)) wrong.push(`too low for its words: ${name(element)}`);
    }
    return wrong;
  };

  const covered = () => {
    const parts = [...texts(), ...boxes()].map(({ element, rect }) => ({
      element, left: rect.left, right: rect.right, top: rect.top + rect.height * 0.25, bottom: rect.bottom - rect.height * 0.25,
    }));
    const wrong = [];
    parts.forEach((one, i) => parts.slice(i + 1).forEach((other) => {
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element)) return;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 2) wrong.push(`${name(one.element)} over ${name(other.element)}`);
    }));
    return wrong;
  };

  const reach = (e) => {
    const rects = [e, ...(e.labels || [])].filter(isSeen).map((part) => part.getBoundingClientRect());
    return { width: Math.max(...rects.map((r) => r.width)), height: Math.max(...rects.map((r) => r.height)) };
  };
  const isInSentence = (e) => {
    const sentence = e.closest("p, li, td, th, dd, dt");
    return e.tagName === "A" && style(e).display === "inline" && sentence && sentence.innerText.trim() !== e.innerText.trim();
  };
  const small = () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((e) => isSeen(e) && !isInSentence(e))
    .map((e) => ({ e, size: reach(e) }))
    .filter(({ size }) => size.width < 24 || size.height < 24)
    .map(({ e, size }) => `${name(e)} is ${size.width.toFixed(1)} by ${size.height.toFixed(1)} px`);

  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const isOpaque = (colour) => (numbers(colour)[3] ?? 1) > 0.5;
  const ground = (e) => {
    for (const p of upwards(e)) if (isOpaque(style(p).backgroundColor)) return style(p).backgroundColor;
    return style(document.documentElement).colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches
      ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
  };
  const rings = (e) => {
    const shown = style(e);
    const colours = [];
    if (shown.outlineStyle !== "none" && parseFloat(shown.outlineWidth) >= 2) colours.push(shown.outlineColor);
    const shadow = shown.boxShadow.match(/^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px/);
    if (shadow && parseFloat(shadow[2]) >= 2) colours.push(shadow[1]);
    return colours;
  };
  const ring = () => {
    const focused = document.activeElement;
    if (focused === document.body) return [];
    // The ring of a patient's option is around its words, which lie around the circle; staff see it around the circle.
    const at = [focused, ...(focused.labels || [])].find((part) => rings(part).length) || focused;
    const behind = ground(at.parentElement);
    const colours = rings(at);
    const wrong = [];
    if (!colours.some((colour) => contrast(colour, behind) >= 3)) wrong.push(`no ring around ${name(focused)}: ${colours} on ${behind}`);
    const rect = at.getBoundingClientRect();
    const x = rect.left + Math.min(rect.width, width()) / 2;
    const y = (Math.max(rect.top, 0) + Math.min(rect.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top || !(at.contains(top) || top.contains(at) || (focused.labels && [...focused.labels].includes(top.closest("label"))))) {
      wrong.push(`${name(focused)} is out of sight`);
    }
    return wrong;
  };

  const focus = () => ({ ended: document.activeElement === document.body, wrong: ring() });
  const space = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
    return document.adoptedStyleSheets.length;
  };
  const rem = () => parseFloat(style(document.documentElement).fontSize);
  return { wide, cut, covered, small, focus, space, rem, words }[wanted]();
}
