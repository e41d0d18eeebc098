// Lights up the evidence of the card that is pointed at or focused, and keeps the keyboard's place after a swap.
// Without this script every card still links to its evidence, and every button still works.
(() => {
  "use strict";
  const passage = document.querySelector(".passage");
  if (!passage) return;

  const lit = (card) => {
    const spans = (card?.dataset.evidence || "").split(" ").filter(Boolean).map((span) => span.split("-").map(Number));
    let first = null;
    for (const segment of passage.querySelectorAll(".evidence")) {
      const start = Number(segment.dataset.start), end = Number(segment.dataset.end);
      const is = spans.some(([from, to]) => from <= start && end <= to);
      segment.classList.toggle("lit", is);
      if (is && !first) first = segment;
    }
    return first;
  };

  // Only the passage's own box scrolls, and only where it has one (wide screens): the page never jumps.
  const bringIntoView = (segment) => {
    if (!segment || passage.scrollHeight <= passage.clientHeight) return;
    const box = passage.getBoundingClientRect(), at = segment.getBoundingClientRect();
    if (at.top >= box.top && at.bottom <= box.bottom) return;
    passage.scrollTop += at.top - box.top - box.height / 3;
  };

  // The page for editing a question comes with its evidence lit already.
  bringIntoView(passage.querySelector(".evidence.lit"));

  const cardOf = (event) => event.target instanceof Element && event.target.closest(".card[data-evidence]");
  const show = (event) => {
    const card = cardOf(event);
    if (card) bringIntoView(lit(card));
  };
  document.addEventListener("focusin", show);
  document.addEventListener("pointerover", show);
  document.addEventListener("pointerout", (event) => {
    const card = cardOf(event);
    if (!card || card.contains(event.relatedTarget)) return;
    lit(document.activeElement?.closest(".card[data-evidence]"));
  });

  let pressed = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    pressed = event.target.closest("article")?.id || null;
  });
  document.addEventListener("htmx:afterSettle", () => {
    const card = pressed && document.getElementById(pressed);
    pressed = null;
    card?.querySelector("button")?.focus({ preventScroll: true });
  });
})();
