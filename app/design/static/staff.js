// Staff pages: single keys, and "2 new, show". Everything works without this file.
"use strict";
(() => {
  const rows = () => [...document.querySelectorAll("[data-row] th a")];
  const typing = (at) => at.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  const step = (by) => {
    const links = rows();
    const here = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
    const next = links[Math.min(Math.max(here + by, 0), links.length - 1)];
    if (next) next.focus();
  };
  const take = () => {
    const row = document.activeElement.closest("[data-row]");
    const button = document.querySelector("[data-row]") ? row && row.querySelector("[data-take]") : document.querySelector("[data-take]");
    if (button) button.click();
  };
  const log = () => {
    const heading = document.getElementById("red-flags") || document.getElementById("log");
    if (!heading) return;
    const folded = heading.closest("details");
    if (folded) folded.open = true;
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: "nearest" });
  };
  const outcome = () => {
    const button = document.querySelector("[data-outcome]");
    if (button) button.focus();
  };
  const logMenu = (number) => () => {
    const row = document.activeElement.closest("[data-row]") || document.querySelector("[data-row]:has([data-log])");
    const menu = row && row.querySelector("[data-log]");
    if (!menu) return;
    menu.open = true;
    menu.querySelectorAll("button")[number].focus();
  };
  const follow = (which) => () => {
    const link = document.querySelector(`[data-step="${which}"]`);
    if (link) link.click();
  };
  const find = () => {
    const box = [...document.querySelectorAll("[role=search] input:not([type=hidden])")].find((each) => each.checkVisibility());
    if (box) box.focus();
  };
  const help = () => {
    const keys = document.getElementById("keys");
    if (keys) { keys.open = true; keys.querySelector("summary").focus(); }
  };
  const acts = { j: () => step(1), k: () => step(-1), t: take, c: log, o: outcome, n: logMenu(0), v: logMenu(1), "/": find,
    "]": follow("next"), "[": follow("previous"), "?": help };
  if (document.body.dataset.shortcuts === "on") {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !acts[event.key]) return;
      event.preventDefault();
      acts[event.key]();
    });
  }
  document.addEventListener("input", (event) => { // what is typed in a row of "Agreed" chooses that row
    const row = event.target.closest(".agreed > .line");
    if (row && event.target.name !== "agreed" && event.target.value) [...row.querySelectorAll("[name=agreed]")].pop().checked = true;
  });
  document.addEventListener("change", (event) => { // what to say about a ticked red flag, before it is saved
    if (!event.target.form) return;
    for (const words of event.target.form.querySelectorAll("[data-danger]")) {
      words.hidden = !event.target.form.querySelector(words.dataset.danger);
    }
  });
  const closeMenus = (but) => document.querySelectorAll("details.menu[open]").forEach((menu) => { if (!menu.contains(but)) menu.open = false; });
  document.addEventListener("click", (event) => closeMenus(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.activeElement.closest("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  const changed = (box) => {
    if (box.type === "checkbox" || box.type === "radio") return box.checked !== box.defaultChecked;
    if (box.tagName === "SELECT") return box.selectedIndex !== Math.max(0, [...box.options].findIndex((option) => option.defaultSelected));
    return !["hidden", "submit", "button"].includes(box.type) && "defaultValue" in box && box.value !== box.defaultValue;
  };
  const filled = (form) => "restored" in form.dataset || [...form.elements].some(changed);
  const unsaved = (but) => [...document.querySelectorAll("main form[method=post]")].some((form) => form !== but && filled(form));
  let leaving = false;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if ("sent" in form.dataset) { event.preventDefault(); return; }
    if (unsaved(form) && !confirm("You have typed or chosen something elsewhere on this page. It will be lost. Go on?")) {
      event.preventDefault();
      return;
    }
    leaving = true;
    form.dataset.sent = "";
    const buttons = [...form.elements].filter((box) => box.type === "submit");
    setTimeout(() => buttons.forEach((button) => { button.disabled = true; }));
    setTimeout(again, 5000); // a file was downloaded, and the page stays
  });
  addEventListener("beforeunload", (event) => { if (!leaving && unsaved()) event.preventDefault(); });
  const again = () => {
    leaving = false;
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      [...form.elements].forEach((box) => { box.disabled = false; });
    });
  };
  addEventListener("pageshow", again);
  const pulse = document.getElementById("pulse");
  if (!pulse) return;
  const ask = async () => {
    if (document.hidden) return;
    const url = `${pulse.dataset.new}?since=${encodeURIComponent(pulse.dataset.since)}`;
    try {
      const answer = await fetch(url, { headers: { Accept: "application/json" }, redirect: "error" });
      const { new: n } = await answer.json();
      if (!n) return;
      const link = document.createElement("a");
      link.href = /\/staff\/(cases)?$/.test(location.pathname) ? location.href : pulse.dataset.first;
      link.textContent = `${n} new, show`;
      pulse.querySelector(".pulse").replaceChildren(link);
    } catch { /* the session has ended, or the network is away: the page stays as it is */ }
  };
  setInterval(ask, 60000);
})();
