"use strict";
// A form with data-passkey is shown only where passkeys work. What the passkey answers goes into its hidden field.
(() => {
  const Key = window.PublicKeyCredential;
  if (!Key || !Key.parseRequestOptionsFromJSON || !navigator.credentials) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (form.dataset.host !== location.hostname) continue;
    const problem = form.querySelector("[role=alert]");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      problem.hidden = true;
      try {
        const asked = (await (await fetch(form.dataset.passkey)).json()).publicKey;
        const credential = await ("makes" in form.dataset
          ? navigator.credentials.create({publicKey: Key.parseCreationOptionsFromJSON(asked)})
          : navigator.credentials.get({publicKey: Key.parseRequestOptionsFromJSON(asked)}));
        form.querySelector("[data-answer]").value = JSON.stringify(credential.toJSON());
        form.submit();
      } catch {
        problem.hidden = false;
      }
    });
  }
})();
