// Choosing a price: a search box that opens a list. The arrow keys move through what was found, Enter chooses, Escape
// closes. The radio buttons below it carry the value; without script they are the list.
"use strict";
(() => {
  const pickerOf = (target) => target.closest("[data-picker]");
  const boxOf = (picker) => picker.querySelector('input[type="search"]');
  const listOf = (picker) => picker.querySelector(".doorbraak-picker__list");
  const optionsOf = (picker) => [...picker.querySelectorAll('[role="option"]')];
  const activeOf = (picker) => picker.querySelector(".is-active");
  const isOpen = (picker) => boxOf(picker).getAttribute("aria-expanded") === "true";

  // The list is of what stood in the box when it was asked for; keys pressed meanwhile wait for the list they were meant for.
  const isStale = (picker) => (picker.querySelector("#prijskeuze").dataset.searched || "").trim() !== boxOf(picker).value.trim();
  const waiting = new WeakMap();
  const press = (picker, key) => {
    if (isStale(picker)) waiting.set(picker, [...(waiting.get(picker) || []), key]);
    else KEYS[key](picker);
  };
  const replay = (picker) => {
    if (isStale(picker)) return;
    const keys = waiting.get(picker) || [];
    waiting.delete(picker);
    keys.forEach((key) => press(picker, key));
  };

  const activate = (picker, option) => {
    optionsOf(picker).forEach((each) => each.classList.toggle("is-active", each === option));
    if (option) {
      boxOf(picker).setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else boxOf(picker).removeAttribute("aria-activedescendant");
  };

  const show = (picker, open) => {
    const some = open && optionsOf(picker).length > 0;
    listOf(picker).hidden = !some;
    picker.querySelector(".doorbraak-count").hidden = !open;
    boxOf(picker).setAttribute("aria-expanded", String(some));
    if (!open) activate(picker, null);
  };

  const say = (picker) => {
    const radio = picker.querySelector('input[type="radio"]:checked');
    const place = picker.querySelector("[data-picked]");
    place.hidden = false;
    place.classList.toggle("is-none", !radio);
    place.textContent = radio ? picker.dataset.says.replace("{0}", radio.closest("li").dataset.name) : picker.dataset.saysNone;
    return place.textContent;
  };

  const dress = (picker) => {
    const box = boxOf(picker);
    const list = listOf(picker);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": list.id }))
      box.setAttribute(name, value);
    list.setAttribute("role", "listbox");
    list.tabIndex = -1;
    list.querySelectorAll(":scope > li").forEach((item) => {
      item.hidden = "kept" in item.dataset;
      if (item.hidden) return;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(item.querySelector("input").checked));
    });
    picker.querySelectorAll("[data-with-script]").forEach((each) => { each.hidden = false; });
    say(picker);
    show(picker, false);
  };

  const choose = (picker, option) => {
    const radio = option.querySelector("input");
    const box = boxOf(picker);
    if (!radio.checked) {
      radio.checked = true;
      radio.dispatchEvent(new Event("input", { bubbles: true }));
      radio.dispatchEvent(new Event("change", { bubbles: true }));
    }
    optionsOf(picker).forEach((each) => each.setAttribute("aria-selected", String(each === option)));
    show(picker, false);
    announce(say(picker));
    if (box.value) {
      box.value = "";
      box.dispatchEvent(new Event("leeg"));
    }
    box.focus();
  };

  const move = (picker, step) => {
    if (!isOpen(picker)) show(picker, true);
    const options = optionsOf(picker);
    const next = options.indexOf(activeOf(picker)) + step;
    if (next < options.length) activate(picker, next < 0 ? null : options[next]);
  };

  const KEYS = {
    ArrowDown: (picker) => move(picker, 1),
    ArrowUp: (picker) => move(picker, -1),
    // Enter never sends the form from here: somebody is choosing.
    Enter: (picker) => {
      const options = optionsOf(picker);
      const option = activeOf(picker) || (options.length === 1 ? options[0] : null);
      if (isOpen(picker) && option) choose(picker, option); else show(picker, true);
    },
  };

  // Before everybody else: Escape closes the list, and only the next one the form around it.
  document.addEventListener("keydown", (event) => {
    const picker = event.target.type === "search" && pickerOf(event.target);
    if (!picker) return;
    if (event.key === "Escape" && isOpen(picker)) {
      event.preventDefault();
      event.stopPropagation();
      show(picker, false);
    } else if (KEYS[event.key]) {
      event.preventDefault();
      press(picker, event.key);
    }
  }, true);
  document.addEventListener("input", (event) => {
    const picker = event.target.type === "search" && pickerOf(event.target);
    if (picker) waiting.delete(picker);
  });
  // What is typed to search is nothing to save.
  document.addEventListener("change", (event) => {
    if (event.target.type === "search" && pickerOf(event.target)) event.stopPropagation();
  }, true);
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest('[data-picker] [role="option"]')) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const picker = pickerOf(event.target);
    const option = event.target.closest('[role="option"]');
    if (picker && option) choose(picker, option);
    else if (picker && event.target === boxOf(picker)) show(picker, true);
  });
  document.addEventListener("focusout", (event) => {
    const picker = pickerOf(event.target);
    if (picker && !(event.relatedTarget && picker.contains(event.relatedTarget))) show(picker, false);
  });

  // What was found takes the place of the list at once, so that a key pressed just then finds it; it opens for whoever is typing.
  document.addEventListener("htmx:afterSwap", (event) => {
    const picker = event.detail.elt.id === "prijskeuze" && pickerOf(event.detail.elt);
    if (!picker) return;
    const open = isOpen(picker) || boxOf(picker).value;
    dress(picker);
    if (open && document.activeElement === boxOf(picker)) {
      show(picker, true);
      announce(picker.querySelector(".doorbraak-count").textContent);
    }
    if (document.activeElement === boxOf(picker)) replay(picker);
  });
  const all = (root) => root.querySelectorAll("[data-picker]").forEach(dress);
  document.addEventListener("concept", (event) => all(event.target));
  document.addEventListener("reset", (event) => window.setTimeout(() => all(event.target)));
  all(document);
})();
