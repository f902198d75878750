// The frame: the menu on a phone, the polite live region, and focus for whoever just sent a form.
"use strict";
document.body.classList.add("has-script");

/** Says a short text to screen readers; the same text twice is said twice. */
function announce(text) {
  const region = document.getElementById("melding");
  if (!region || !text) return;
  region.textContent = "";
  window.setTimeout(() => { region.textContent = text; }, 50);
}

(() => {
  const header = document.querySelector(".doorbraak-header");
  const menu = document.querySelector(".doorbraak-menu");
  const account = document.querySelector("details.doorbraak-account");
  const open = (yes) => {
    header.classList.toggle("is-open", yes);
    menu.setAttribute("aria-expanded", String(yes));
  };
  if (menu) menu.addEventListener("click", () => open(menu.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (account && account.open && account.contains(event.target)) {
      account.open = false;
      account.querySelector("summary").focus();
    } else if (menu && menu.getAttribute("aria-expanded") === "true" && header.contains(event.target)) {
      open(false);
      menu.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (account && account.open && !account.contains(event.target)) account.open = false;
  });
  const first = document.querySelector('[data-focus="first"]');
  if (first) first.focus();
  document.body.addEventListener("announce", (event) => announce(event.detail.value));
})();
