/*
 * A figure opens in place: without this file it is an ordinary link to a page of its own.
 *
 * One figure is open at a time, in one block. A part that is opened takes the place of what stood in the block; the way
 * down stands on top of it, and the address of the page says what is open.
 */
(() => {
  "use strict";
  const ABOVE = "boven";
  const OPEN = "open";
  const closed = new URL(location.href);
  closed.searchParams.delete(OPEN);
  let unfold = null;
  let opener = null;

  const figureOf = (target) => target.closest("a.doorbraak-amount[href]");
  const keyOf = (address) => decodeURIComponent(new URL(address, location.href).pathname.split("/").pop());

  function upgrade(root) {
    root.querySelectorAll("a.doorbraak-amount[href]:not([role]):not([data-level])").forEach((figure) => {
      figure.setAttribute("role", "button");
      figure.setAttribute("aria-expanded", "false");
    });
  }

  /* The place below the figure, over the full width: a row of its own in a table, the host of its group elsewhere. A table that
     stands aside is too narrow for it. */
  function place(figure) {
    const row = figure.closest("table:not([data-unfold-aside]) tr");
    if (!row) return (figure.closest("[data-unfold-group]") ?? document).querySelector("[data-unfold-host]");
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

  async function fragment(address) {
    const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
    return answer && answer.ok && !answer.redirected ? answer.text() : null;
  }

  /* What is open, in the address of the page: it can be sent, and opens the same again. History gets no new entry. */
  function remember(address) {
    const page = new URL(closed);
    if (address) {
      const figure = new URL(address, location.href);
      if (figure.pathname.startsWith(page.pathname + "/figuur/")) {
        figure.searchParams.forEach((value, name) => name !== ABOVE && page.searchParams.set(name, value));
      }
      const above = figure.searchParams.get(ABOVE);
      page.searchParams.set(OPEN, (above ? above + "," : "") + keyOf(address));
      page.hash = "";
    }
    history.replaceState(history.state, "", page.href.replaceAll("%2C", ","));
  }

  /* What stands on the screen stays where it is while a block above it closes. */
  function inPlace(anchor, change) {
    const before = anchor.getBoundingClientRect().top;
    change();
    window.scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
  }

  function show(spot, html, address) {
    spot.innerHTML = html;
    unfold = spot.querySelector(".doorbraak-unfold");
    unfold.id = "unfold";
    unfold.address = address;
    remember(address);
    const top = unfold.getBoundingClientRect().top;
    unfold.querySelector(".doorbraak-unfold__title").focus({ preventScroll: true });
    if (top < 0 || top > window.innerHeight * 0.7) unfold.scrollIntoView({ block: "start", behavior: "instant" });
    announce(unfold.dataset.said);
  }

  async function open(figure, address = figure.href) {
    figure.setAttribute("aria-busy", "true");
    const html = await fragment(address);
    figure.removeAttribute("aria-busy");
    if (html === null) return false;
    inPlace(figure, remove);
    opener = figure;
    opener.setAttribute("aria-expanded", "true");
    opener.setAttribute("aria-controls", "unfold");
    show(place(figure), html, address);
    return true;
  }

  /* Another level, in the block that is open. */
  async function level(address) {
    const spot = unfold.parentElement;
    unfold.setAttribute("aria-busy", "true");
    const html = await fragment(address);
    if (html === null) location.assign(address);
    else if (spot.isConnected) show(spot, html, address);
  }

  function remove() {
    if (!unfold) return;
    (unfold.closest("tr.doorbraak-openrow") ?? unfold).remove();
    opener.setAttribute("aria-expanded", "false");
    opener.removeAttribute("aria-controls");
    unfold = opener = null;
  }

  function close() {
    const figure = opener;
    const said = unfold.dataset.closed;
    remove();
    remember(null);
    figure.focus();
    announce(said);
  }

  function partners(element, on) {
    const part = element.closest("[data-part]");
    part?.closest(".doorbraak-unfold")
      .querySelectorAll(`[data-part="${part.dataset.part}"]`)
      .forEach((each) => each.classList.toggle("is-partner", on));
  }

  document.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    const within = unfold?.contains(event.target);
    const deeper = within && event.target.closest("a[data-level]");
    const figure = figureOf(event.target);
    if (deeper) {
      event.preventDefault();
      level(deeper.href);
    } else if (within && event.target.closest(".doorbraak-unfold__close")) {
      event.preventDefault();
      close();
    } else if (figure && figure.hasAttribute("aria-expanded")) {
      event.preventDefault();
      if (figure === opener) close();
      else if (!(await open(figure))) location.assign(figure.href);
    }
  });

  document.addEventListener("keydown", (event) => {
    const figure = figureOf(event.target);
    if (event.key === " " && figure?.hasAttribute("aria-expanded")) {
      event.preventDefault();
      figure.click();
    } else if (event.key === "Escape" && unfold && (figure === opener || unfold.contains(event.target))) {
      const above = unfold.querySelectorAll(".doorbraak-trail a");
      if (figure !== opener && above.length) level(above[above.length - 1].href);
      else close();
    }
  });

  /* The address says what was open: the figure on the page that opens it first, or any other as the place to be. */
  async function reopen() {
    const keys = new URL(location.href).searchParams.get(OPEN)?.split(",");
    const figures = [...document.querySelectorAll("main a.doorbraak-amount[aria-expanded]")];
    const first = keys && (figures.find((figure) => keyOf(figure.href) === keys[0]) ?? figures[0]);
    if (!first) return;
    const address = new URL(first.href);
    address.pathname = address.pathname.replace(/[^/]+$/, encodeURIComponent(keys.at(-1)));
    if (keys.length > 1) address.searchParams.set(ABOVE, keys.slice(0, -1).join(","));
    if (await open(first, address.href.replaceAll("%2C", ","))) return;
    remember(null);
    announce(document.body.dataset.figureMissing);
  }

  ["pointerover", "focusin"].forEach((kind) => document.addEventListener(kind, (event) => partners(event.target, true)));
  ["pointerout", "focusout"].forEach((kind) => document.addEventListener(kind, (event) => partners(event.target, false)));
  document.addEventListener("htmx:load", (event) => upgrade(event.detail.elt));
  upgrade(document);
  reopen();
})();
