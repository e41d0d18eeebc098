// Keeps each answer as it is given. What the server has not acknowledged yet waits in localStorage under the attempt's
// own key, is sent again until it arrives, and is put back into the form when the page is opened again.
// Without this file the form still works: its button posts every answer at once.
(function () {
  "use strict";

  // A button pressed twice on a slow network must not begin two attempts.
  document.querySelectorAll("form[data-once]").forEach((once) => {
    once.addEventListener("submit", () => setTimeout(() => (once.querySelector("button").disabled = true)));
  });

  const form = document.getElementById("kerjakan");
  if (!form || !window.fetch || !window.Promise) return;

  const words = form.dataset;
  const storeKey = "pahami:" + words.key;
  const questions = new Map(
    Array.from(form.querySelectorAll("[data-number]"), (el) => [el.dataset.number, el])
  );
  const state = document.querySelector("[data-state]");
  const alertNote = form.querySelector("[data-alert]");
  const counter = document.querySelector("[data-answered]");
  const waiting = load(); // number -> fields, as a form would send them, that the server has not acknowledged
  const TYPING_PAUSE = 700; // ms
  const PATIENCE = 15000; // ms for one request
  let sending = null; // the promise of the round under way
  let retryIn = 2000;
  let retryTimer = 0;
  let typingTimer = 0;
  let stuck = false; // the server refused for good: reload needed

  function load() {
    try {
      return new Map(Object.entries(JSON.parse(localStorage.getItem(storeKey)) || {}));
    } catch (error) {
      return new Map(); // storage is forbidden or damaged: the answers stay in the form
    }
  }

  function store() {
    try {
      if (waiting.size) localStorage.setItem(storeKey, JSON.stringify(Object.fromEntries(waiting)));
      else localStorage.removeItem(storeKey);
    } catch (error) {
      // Full or forbidden: the answers stay in the form and are still sent.
    }
  }

  function mark(number, name, text) {
    const note = questions.get(number).querySelector("[data-kept]");
    note.classList.remove("error"); // the server's word on an earlier form
    note.dataset.state = name;
    note.textContent = text;
  }

  function say(text) {
    if (state.textContent !== text) state.textContent = text;
  }

  function fieldsOf(question) {
    return Array.from(question.querySelectorAll("input, select, textarea"));
  }

  function isTicked(field) {
    return field.type === "radio" || field.type === "checkbox";
  }

  // The question's part of the form, encoded; a hidden field tells the server that no tick is an answer too.
  function value(question) {
    const pairs = fieldsOf(question)
      .filter((field) => field.checked || !isTicked(field))
      .map((field) => [field.name, field.value]);
    return new URLSearchParams(pairs).toString();
  }

  // Every name that the question asks for has a value: an item of rows is answered when each row is.
  function isAnswered(question) {
    const fields = fieldsOf(question).filter((field) => field.type !== "hidden");
    const filled = fields.filter((field) => (isTicked(field) ? field.checked : field.value.trim()));
    const names = (list) => new Set(list.map((field) => field.name)).size;
    return names(filled) === names(fields);
  }

  function count() {
    counter.textContent = Array.from(questions.values()).filter(isAnswered).length;
  }

  function note(target) {
    const question = target.closest("[data-number]");
    if (!question) return;
    waiting.set(question.dataset.number, value(question));
    store();
    mark(question.dataset.number, "saving", words.saving);
    alertNote.textContent = "";
    count();
  }

  // Rejects where the answer did not arrive; resolves with the status otherwise.
  async function send(number, answer) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    const body = new URLSearchParams(answer);
    try {
      const response = await fetch(words.save.replace(/0\/$/, number + "/"), {
        method: "POST",
        body,
        credentials: "same-origin",
        headers: { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value },
        signal: stop.signal,
      });
      const isJson = (response.headers.get("Content-Type") || "").startsWith("application/json");
      return { status: response.status, data: isJson ? await response.json() : {} };
    } finally {
      clearTimeout(timer);
    }
  }

  function refuse(number, status, message) {
    if (status === 409) {
      // Submitted in another tab, or closed: what cannot be kept any more must not be sent for ever.
      waiting.clear();
      store();
      location.assign(words.check);
    } else if (status === 400 || status === 404) {
      waiting.delete(number);
      store();
      mark(number, "refused", message);
    } else {
      stuck = true;
      mark(number, "waiting", words.waiting);
      alertNote.textContent = words.reload;
    }
  }

  // One answer after the other, the newest value of each, until none waits or one does not arrive.
  async function round() {
    for (const [number, answer] of waiting) {
      let reply;
      try {
        reply = await send(number, answer);
      } catch (error) {
        reply = { status: 0, data: {} };
      }
      if (reply.status === 200 && reply.data.saved) {
        retryIn = 2000;
        if (waiting.get(number) !== answer) continue; // changed meanwhile: the newer value is sent next
        waiting.delete(number);
        store();
        mark(number, "saved", words.saved);
      } else if (reply.status === 0 || reply.status === 429 || reply.status >= 500) {
        waiting.forEach((_, other) => mark(other, "waiting", words.waiting));
        say(words.kept);
        return false;
      } else {
        refuse(number, reply.status, reply.data.message || words.reload);
        if (stuck || reply.status === 409) return false;
      }
    }
    return true;
  }

  function flush() {
    clearTimeout(typingTimer);
    clearTimeout(retryTimer);
    if (sending) return sending;
    if (!waiting.size || stuck) return Promise.resolve(!stuck);
    sending = round().then((done) => {
      sending = null;
      if (done && waiting.size) return flush(); // answered while the last one was on its way
      if (done) say(words.allSaved);
      else if (!stuck) {
        retryTimer = setTimeout(flush, retryIn);
        retryIn = Math.min(retryIn * 2, 30000);
      }
      return done;
    });
    return sending;
  }

  function restore() {
    for (const [number, answer] of waiting) {
      const question = questions.get(number);
      if (!question) {
        waiting.delete(number);
        continue;
      }
      const kept = new URLSearchParams(answer);
      for (const field of fieldsOf(question)) {
        if (isTicked(field)) field.checked = kept.getAll(field.name).includes(field.value);
        else if (field.type !== "hidden") field.value = kept.get(field.name) || "";
      }
      mark(number, "saving", words.saving);
    }
    count();
    flush();
  }

  function nextField(from) {
    const fields = Array.from(form.querySelectorAll("[data-number] :is(input:not([type=hidden]), select, textarea)"));
    const next = fields[fields.indexOf(from) + 1];
    (next || form.elements.periksa).focus();
  }

  form.addEventListener("change", (event) => {
    note(event.target);
    flush();
  });
  form.addEventListener("input", (event) => {
    if (isTicked(event.target) || event.target.tagName === "SELECT") return; // its change says it all
    note(event.target);
    clearTimeout(typingTimer);
    typingTimer = setTimeout(flush, TYPING_PAUSE);
  });
  form.addEventListener("keydown", (event) => {
    // Enter on a phone's keyboard goes on to the next question; it never hands the quiz in.
    if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    nextField(event.target);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    alertNote.textContent = "";
    if (await flush()) location.assign(words.check);
    else if (!stuck) alertNote.textContent = words.stay;
    else alertNote.textContent = words.reload;
  });
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload(); // the saved answers may be newer than this copy
  });

  // "Soal" and "Bacaan" lead back to where the reader was, not to the beginning each time.
  const places = {};
  document.querySelectorAll(".jump a").forEach((link) => {
    link.addEventListener("click", (event) => {
      const passage = document.getElementById("bacaan");
      const here = passage.getBoundingClientRect().bottom > window.innerHeight / 2 ? "#bacaan" : "#soal";
      const target = link.getAttribute("href");
      places[here] = window.scrollY;
      if (here !== target && target in places) {
        event.preventDefault();
        window.scrollTo({ top: places[target] });
        document.getElementById(target.slice(1)).focus({ preventScroll: true });
      }
    });
  });

  restore();
})();
