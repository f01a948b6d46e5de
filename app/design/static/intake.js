// The phone intake saves itself a moment after each change, and shows only the questions that this patient is asked.
"use strict";
(() => {
  const WAIT_MS = 1500;
  const form = document.getElementById("intake");
  if (!form) return;
  const values = (name) => [...form.querySelectorAll(`[name="${name}"]:checked`)].map((box) => box.value);
  const showAsked = () => {
    for (const group of form.querySelectorAll("[data-if]")) {
      const given = values(group.dataset.if);
      group.hidden = !given.some((value) => group.dataset.is.split(" ").includes(value));
    }
    for (const section of form.querySelectorAll("section:has([data-if])")) {
      section.hidden = !section.querySelector(".ask:not([hidden])");
      const link = document.querySelector(`.sections a[href="#${section.querySelector("h2").id}"]`);
      if (link) link.hidden = section.hidden;
    }
  };
  const saved = () => document.querySelector("#intake-state .intake-saved");
  const say = (words) => { saved().textContent = words; saved().classList.add("off"); };
  const inDanger = () => form.querySelector(form.dataset.danger) !== null;
  const warn = () => { // at once: the whole script comes with the answer to the save
    if (!inDanger() || document.querySelector("#intake-state .script")) return;
    saved().textContent = form.dataset.say;
    saved().classList.add("now");
  };
  let timer = 0, busy = false, again = false;
  const show = (html) => {
    const state = new DOMParser().parseFromString(html, "text/html").getElementById("intake-state");
    if (!state) throw new Error("no state");
    document.getElementById("intake-state").replaceWith(state);
    form.querySelector('button[value="send"]').textContent = state.dataset.send;
    form.elements.version.value = state.dataset.version;
    history.replaceState(null, "", form.action + location.hash);
  };
  const save = async () => {
    if (busy) { again = true; return; }
    busy = true;
    const body = new URLSearchParams(new FormData(form));
    body.set("then", "script");
    try {
      const answer = await fetch(form.action, { method: "POST", body, redirect: "error" });
      show((await answer.json()).top);
    } catch {
      say((inDanger() ? form.dataset.say + " " : "") + "Not saved yet. Press a Save button: nothing you typed is lost.");
    }
    busy = false;
    if (again) { again = false; save(); }
  };
  form.addEventListener("change", (event) => {
    showAsked();
    clearTimeout(timer);
    if (event.target.name === "answering_for") {
      form.requestSubmit(form.querySelector('button[value="who"]'));
      return;
    }
    warn();
    timer = setTimeout(save, inDanger() ? 0 : WAIT_MS);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && timer) { clearTimeout(timer); timer = 0; save(); }
  });
  showAsked();
})();
