// Forms that save at every change, keep what was typed when the connection is gone, and never send the same thing twice.
// Without script the same form is sent with its button.
"use strict";
(() => {
  const now = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const say = (form, text, lost) => {
    const place = form.querySelector("[data-saved]");
    if (!place) return;
    place.classList.toggle("is-lost", Boolean(lost));
    place.classList.toggle("is-kept", !lost);
    place.querySelector("[data-text]").textContent = text;
    announce(text);
  };

  // ---- what was typed stays in this tab until it is saved; signing out and the sign-in page clear it, so that whoever
  // comes next finds nothing after a session that ran out
  if (document.querySelector('form[action$="/inloggen"]')) sessionStorage.clear();
  const person = document.body.dataset.person;
  // Whoever signed in in another tab finds nothing here either.
  if (person && ![person, null].includes(sessionStorage.getItem("wie"))) sessionStorage.clear();
  if (person) sessionStorage.setItem("wie", person);
  const key = (form) => `concept:${form.dataset.draft}`;
  // What the address of a form says is not the writer's draft.
  const given = (form) => ["_csrf", "versie", "sleutel", "zoekprijs", form.dataset.ofAddress];
  const typed = (form) => [...new FormData(form)].filter(([name]) => !given(form).includes(name));
  const keep = (form) => form.dataset.draft && sessionStorage.setItem(key(form), JSON.stringify(typed(form)));
  const forget = (form) => form.dataset.draft && sessionStorage.removeItem(key(form));
  const restore = (form) => {
    const kept = form.dataset.draft && sessionStorage.getItem(key(form));
    // a form that comes back with problems already holds what was typed last
    if (!kept || form.querySelector(".is-invalid")) return;
    const same = JSON.stringify(typed(form)) === kept;
    if (same) return forget(form);
    for (const [name, value] of JSON.parse(kept)) {
      const control = form.elements[name];
      if (control && "value" in control && control.type !== "hidden") control.value = value;
    }
    const notice = form.querySelector("[data-restored]");
    if (!notice) return;
    notice.hidden = false;
    announce(notice.querySelector("p").textContent);
  };
  const discard = (button) => {
    const form = button.closest("form");
    forget(form);
    form.reset();
    button.closest("[data-restored]").hidden = true;
    form.querySelector("input:not([type=hidden]), select, textarea").focus();
  };

  // ---- problems beside their fields, as the server names them, and what looks odd though it is kept
  const put = (place, text) => {
    place.hidden = !text;
    place.querySelector("span").textContent = text || "";
  };
  const show = (form, problems) => {
    form.querySelectorAll(".doorbraak-error").forEach((place) => {
      const id = place.id.replace(/-fout$/, "");
      const problem = problems[id];
      const control = document.getElementById(id);
      put(place, problem);
      place.closest(".doorbraak-field").classList.toggle("is-invalid", Boolean(problem));
      const more = place.closest("details");
      if (problem && more) more.open = true;
      if (control) problem ? control.setAttribute("aria-invalid", "true") : control.removeAttribute("aria-invalid");
    });
  };
  const about = (place) => place.id.replace(/-opmerking$/, "");
  const remark = (form, remarks) => {
    form.querySelectorAll(".doorbraak-remark").forEach((place) => {
      const text = remarks[about(place)];
      const control = form.elements[about(place)];
      const asks = text ? `${text} ${control ? control.value : ""}` : "";
      // Another value is another question.
      if (asks && asks !== place.dataset.asks) form.dataset.asks = about(place);
      place.dataset.asks = asks;
      put(place, text);
    });
  };
  /** A remark that came with the last save is seen before the form goes. */
  const asksFirst = (form) => {
    const field = form.dataset.asks && document.getElementById(form.dataset.asks);
    delete form.dataset.asks;
    if (!field) return false;
    field.focus();
    return true;
  };
  const fill = (form, filled) => {
    for (const [name, value] of Object.entries(filled)) {
      const control = form.elements[name];
      if (control && control.value === "") control.value = value;
    }
  };

  const fresh = (form, answer) => {
    for (const [name, value] of Object.entries(answer.hidden || {})) {
      document.querySelectorAll(`input[type="hidden"][name="${CSS.escape(name)}"]`).forEach((each) => {
        if (name === "versie" || each.form === form) each.value = value;
      });
    }
  };

  // ---- a session that ended while somebody typed: the form stays where it is and says so; once the same person signed in
  // again it goes on with the token of the new session
  const notice = (form) => form.querySelector(".doorbraak-signedout");
  const stay = (form, other) => {
    if (!notice(form)) (form.querySelector(".doorbraak-formactions") || form).append(document.getElementById("sessie-weg").content.cloneNode(true));
    notice(form).querySelector("[data-out]").hidden = other;
    notice(form).querySelector("[data-other]").hidden = !other;
    return false;
  };
  const goOn = (form, token) => {
    document.querySelectorAll('input[name="_csrf"]').forEach((each) => { each.value = token; });
    if (notice(form)) notice(form).remove();
    return true;
  };
  /** Whether the person of this page is signed in; without a connection nothing is sent, so that nothing is lost. */
  const present = async (form) => {
    const reply = await fetch("/sessie", { headers: { "X-Bewaar": "1", Accept: "application/json" } }).catch(() => null);
    if (!reply) {
      say(form, document.body.dataset.lost.replace("{0}", now()), true);
      return false;
    }
    if (!reply.ok && reply.status !== 401) return true;
    if (!reply.ok) return stay(form, false);
    const now = await reply.json();
    return now.person === person ? goOn(form, now.token) : stay(form, true);
  };

  // ---- one request at a time, in order, so that versions follow each other
  let queue = Promise.resolve();
  const send = async (form, again) => {
    const body = new URLSearchParams(new FormData(form));
    let reply;
    try {
      reply = await fetch(form.action, { method: "POST", body, headers: { "X-Bewaar": "1", Accept: "application/json" } });
    } catch {
      keep(form);
      say(form, document.body.dataset.lost.replace("{0}", now()), true);
      window.addEventListener("online", () => save(form), { once: true });
      return;
    }
    if (reply.status === 401 || reply.status === 403) {
      if (!again && (await present(form))) return send(form, true);
      keep(form);
      return say(form, document.body.dataset.unsaved, true);
    }
    if (notice(form)) notice(form).remove();
    const json = (reply.headers.get("Content-Type") || "").includes("json");
    if (!json || reply.status === 409) {
      keep(form);
      form.dataset.whole = "1";
      form.submit();
      return;
    }
    const answer = await reply.json();
    show(form, answer.problems || {});
    if (reply.ok) {
      forget(form);
      fresh(form, answer);
      remark(form, answer.remarks || {});
      fill(form, answer.filled || {});
    } else keep(form);
    say(form, answer.message, !reply.ok);
    if (reply.ok) document.dispatchEvent(new CustomEvent("bewaard", { detail: answer }));
  };
  let sending = 0;
  const save = (form) => {
    delete form.dataset.asks;
    sending += 1;
    queue = queue.catch(() => {}).then(() => send(form)).finally(() => { sending -= 1; });
    return queue;
  };

  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (form) keep(form);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-discard]");
    if (button) discard(button);
  });
  document.addEventListener("change", (event) => {
    const form = event.target.name && event.target.closest("form[data-autosave]");
    if (form) save(form);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.action.endsWith("/uitloggen")) sessionStorage.clear();
    if (form.method !== "post" || form.dataset.whole) return;
    // What is still being saved comes first: else a form meets the change of its own writer as if it were a colleague's.
    if (sending) {
      event.preventDefault();
      queue.then(() => asksFirst(form) || form.requestSubmit(event.submitter));
      return;
    }
    if (form.dataset.sent) return event.preventDefault();
    if (person && !form.dataset.present && !form.action.endsWith("/uitloggen")) {
      event.preventDefault();
      if (form.dataset.asking) return;
      form.dataset.asking = "1";
      present(form).then((yes) => {
        delete form.dataset.asking;
        if (!yes) return keep(form);
        form.dataset.present = "1";
        form.requestSubmit(event.submitter);
        delete form.dataset.present;
      });
      return;
    }
    form.dataset.sent = "1";
    forget(form);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));
  document.querySelectorAll("form[data-draft]").forEach(restore);
  document.addEventListener("concept", (event) => restore(event.target));
})();
