// The live parts of the desk: whatever happens, the page is read again and its parts are put in place.
(() => {
  "use strict";
  document.addEventListener("submit", (event) => {
    const question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field.matches("textarea")) field.form.requestSubmit();
  });

  const { live, last, conversation } = document.body.dataset;
  const messages = document.querySelector(".messages");
  if (messages && !location.hash) messages.lastElementChild?.scrollIntoView({ block: "end" });
  if (live === undefined) return;

  let timer = 0;
  const source = new EventSource(`/api/events?after=${last}`);
  for (const kind of ["message", "handoff", "order", "turn"]) {
    source.addEventListener(kind, (event) => {
      if (conversation && JSON.parse(event.data).conversation !== conversation) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(refresh, 250);
    });
  }

  // What a person is writing is never thrown away.
  const isInUse = (part) => [...part.querySelectorAll("textarea")].some((field) => field.value);

  async function refresh() {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok || answer.redirected) {
      source.close();
      location.reload();
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const atEnd = window.innerHeight + window.scrollY >= document.body.scrollHeight - 200;
    for (const part of document.querySelectorAll("[data-part]")) {
      const next = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (next && !isInUse(part)) part.replaceChildren(...next.childNodes);
    }
    if (messages && atEnd) window.scrollTo({ top: document.body.scrollHeight });
  }
})();
