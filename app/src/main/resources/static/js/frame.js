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
  // Another lens is the same page again: it stays where it was, and says the new headline.
  const STAYED = "gebleven";
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-stay] a");
    if (link) sessionStorage.setItem(STAYED, String(window.scrollY));
  });
  const stayed = sessionStorage.getItem(STAYED);
  sessionStorage.removeItem(STAYED);
  const headline = document.querySelector("[data-headline]");
  if (stayed !== null && headline) {
    window.scrollTo({ top: Number(stayed), behavior: "instant" });
    const current = document.querySelector("[data-stay] [aria-current]");
    if (current) current.focus({ preventScroll: true });
    announce(headline.textContent.replace(/\s+/g, " ").trim());
  }
  const first = document.querySelector('[data-focus="first"]');
  if (first) first.focus();
  document.body.addEventListener("announce", (event) => announce(event.detail.value));
})();
