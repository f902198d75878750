/* A figure opens in place: without this file it is an ordinary link to a page of its own. */
(() => {
  "use strict";
  let opened = 0;

  const figureOf = (target) => target.closest("a.doorbraak-amount[href]");

  function upgrade(root) {
    root.querySelectorAll("a.doorbraak-amount[href]:not([role])").forEach((figure) => {
      figure.setAttribute("role", "button");
      figure.setAttribute("aria-expanded", "false");
    });
  }

  /* The place below the figure, over the full width: a row of its own in a table, the host of its group elsewhere. */
  function place(figure) {
    const row = figure.closest("tr");
    if (!row) return figure.closest("[data-unfold-group]").querySelector("[data-unfold-host]");
    const open = document.createElement("tr");
    open.className = "utrecht-table__row doorbraak-openrow";
    open.setAttribute("role", "row");
    const cell = open.insertCell();
    cell.className = "utrecht-table__cell";
    cell.setAttribute("role", "cell");
    cell.colSpan = [...row.cells].reduce((all, each) => all + each.colSpan, 0);
    row.after(open);
    return cell;
  }

  const unfoldOf = (figure) => document.getElementById(figure.getAttribute("aria-controls"));

  /* One unfold below one row or group: a second figure of the same row takes the place of the first. */
  function closeBeside(figure) {
    const around = figure.closest(".doorbraak-unfold");
    const scope = figure.closest("tr") ?? figure.closest("[data-unfold-group]");
    scope.querySelectorAll('a.doorbraak-amount[aria-expanded="true"]').forEach((other) => {
      if (other.closest(".doorbraak-unfold") === around) close(other);
    });
  }

  async function fragment(address) {
    const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
    return answer && answer.ok && !answer.redirected ? answer.text() : null;
  }

  async function open(figure) {
    figure.setAttribute("aria-busy", "true");
    const html = await fragment(figure.href);
    figure.removeAttribute("aria-busy");
    if (html === null) {
      window.location.assign(figure.href);
      return;
    }
    closeBeside(figure);
    const spot = place(figure);
    spot.innerHTML = html;
    const unfold = spot.querySelector(".doorbraak-unfold");
    unfold.id = "unfold-" + ++opened;
    unfold.opener = figure;
    upgrade(unfold);
    figure.setAttribute("aria-expanded", "true");
    figure.setAttribute("aria-controls", unfold.id);
    unfold.querySelector(".doorbraak-unfold__title").focus();
  }

  function close(figure) {
    const unfold = unfoldOf(figure);
    figure.setAttribute("aria-expanded", "false");
    figure.removeAttribute("aria-controls");
    figure.focus();
    const row = figure.closest("tr") && unfold?.closest("tr.doorbraak-openrow");
    (row || unfold)?.remove();
  }

  function partners(element, on) {
    const part = element.closest("[data-part]");
    const unfold = part?.closest(".doorbraak-unfold");
    unfold?.querySelectorAll(`[data-part="${part.dataset.part}"]`).forEach((each) => {
      if (each.closest(".doorbraak-unfold") === unfold) each.classList.toggle("is-partner", on);
    });
  }

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const figure = figureOf(event.target);
    const closer = event.target.closest(".doorbraak-unfold__close");
    const closes = closer?.closest(".doorbraak-unfold").opener;
    if (figure) {
      event.preventDefault();
      figure.getAttribute("aria-expanded") === "true" ? close(figure) : open(figure);
    } else if (closes) {
      event.preventDefault();
      close(closes);
    }
  });

  document.addEventListener("keydown", (event) => {
    const figure = figureOf(event.target);
    const opener = event.target.closest(".doorbraak-unfold")?.opener;
    if (event.key === " " && figure) {
      event.preventDefault();
      figure.click();
    } else if (event.key === "Escape" && figure?.getAttribute("aria-expanded") === "true") {
      close(figure);
    } else if (event.key === "Escape" && opener) {
      close(opener);
    }
  });

  ["pointerover", "focusin"].forEach((kind) => document.addEventListener(kind, (event) => partners(event.target, true)));
  ["pointerout", "focusout"].forEach((kind) => document.addEventListener(kind, (event) => partners(event.target, false)));
  document.addEventListener("htmx:load", (event) => upgrade(event.detail.elt));
  upgrade(document);
})();
