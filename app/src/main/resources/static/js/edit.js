// One way to edit: a link with data-edit opens its form below the row. Escape or Close shuts it, brings the section up
// to date and gives the focus back. Without script the link leads to the page of that form.
"use strict";
(() => {
  let open = null;

  const place = (link) => {
    const row = link.closest("tr");
    if (!row) {
      const host = link.closest("section").querySelector(":scope > [data-edit-host]");
      host.dataset.editSlot = "";
      return host;
    }
    const line = document.createElement("tr");
    line.className = "utrecht-table__row doorbraak-editrow";
    line.setAttribute("role", "row");
    const cell = line.insertCell();
    cell.className = "utrecht-table__cell";
    cell.setAttribute("role", "cell");
    cell.colSpan = row.cells.length;
    cell.dataset.editSlot = "";
    row.after(line);
    return cell;
  };

  // Only the sections that say so are brought up to date; what somebody reads or types elsewhere stays as it is.
  const refresh = async (which) => {
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelectorAll(`section[${which}]`).forEach((section) => {
      const fresh = page.getElementById(section.id);
      if (fresh) section.replaceWith(document.adoptNode(fresh));
    });
    const tabs = page.querySelector(".doorbraak-tabs");
    if (tabs) document.querySelector(".doorbraak-tabs").replaceWith(document.adoptNode(tabs));
  };

  const shut = async () => {
    if (!open) return;
    const { link, slot, saved } = open;
    open = null;
    const href = link.getAttribute("href");
    const row = slot.closest("tr.doorbraak-editrow");
    if (row) row.remove(); else slot.replaceChildren();
    if (saved) await refresh("data-refresh").catch(() => {});
    const back = document.querySelector(`a[data-edit][href="${CSS.escape(href)}"]`);
    (back || link).focus();
  };

  const start = async (link) => {
    const answer = await fetch(link.href, { headers: { "HX-Request": "true" } }).catch(() => null);
    const part = answer && answer.ok ? await answer.text() : "";
    if (!part.includes("doorbraak-edit")) { window.location.assign(link.href); return; }
    await shut();
    const slot = place(link);
    slot.innerHTML = part;
    open = { link, slot, saved: false };
    if (window.htmx) window.htmx.process(slot);
    slot.querySelectorAll("form[data-draft]").forEach((form) => form.dispatchEvent(new CustomEvent("concept", { bubbles: true })));
    const heading = slot.querySelector("h2, h3");
    heading.tabIndex = -1;
    heading.focus();
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest("a[data-edit]");
    if (link) { event.preventDefault(); start(link); }
    else if (event.target.closest(".doorbraak-edit__close")) shut();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open && event.target.closest("[data-edit-slot]")) shut();
  });
  // An amount of one's own begins with what is obvious; with the price list an empty field means: as in the list. Before the
  // form saves itself.
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (event.target.id !== "amount-kind" || !form.dataset.own) return;
    const own = event.target.value === "own";
    for (const [name, begin] of form.dataset.own.split(" ").map((each) => each.split("="))) {
      const control = form.elements[name];
      if (control.value === (own ? "" : begin)) control.value = own ? begin : "";
    }
  }, true);
  // What a change does to the sums is seen, and heard, while its form is still open.
  document.addEventListener("bewaard", async (event) => {
    if (!open) return;
    open.saved = true;
    if (!document.querySelector("section[data-live]")) return;
    await refresh("data-live").catch(() => {});
    announce(`${event.detail.message}. ${document.querySelector("section[data-live] [data-said]").textContent}`);
  });
})();
