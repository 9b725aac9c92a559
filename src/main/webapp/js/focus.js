// Keeps the keyboard where it is when a page changes: if the element that has the focus is taken away, hidden or
// disabled, its successor gets it: the element that took its place, else the next one of the nearest part that stayed.
// Nothing is ever scrolled for it.
(() => {
  const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), '
    + 'textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"]), [role="option"]';
  let held = null;

  const seen = (element) => element.isConnected && element.checkVisibility({ visibilityProperty: true });
  const able = (element) => seen(element) && !element.disabled && !element.closest('[disabled], [inert]');

  const note = (element) => {
    const chain = [];
    for (let part = element.parentElement; part && part !== document.body; part = part.parentElement) {
      chain.push({ part, place: [...part.querySelectorAll(FOCUSABLE)].indexOf(element) });
    }
    held = { element, name: element.closest('[data-testid]')?.dataset.testid, chain, page: location.pathname };
  };

  const focus = (element) => {
    element.focus({ preventScroll: true });
    return document.activeElement === element || element.contains(document.activeElement);
  };

  const successor = () => {
    const { name, chain } = held;
    const renewed = name && document.querySelector(`[data-testid="${CSS.escape(name)}"]`);
    if (renewed && able(renewed) && focus(renewed)) return;
    for (const { part, place } of chain) {
      if (!seen(part) || part.closest('[inert]')) continue;
      const others = [...part.querySelectorAll(FOCUSABLE)].filter(able);
      const next = others[Math.min(Math.max(place, 0), others.length - 1)];
      if (next && focus(next)) return;
    }
  };

  document.addEventListener('focusin', (event) => {
    const element = event.target;
    if (element instanceof Element && element !== document.body && element.id !== 'main') note(element);
  });
  // Whoever presses beside everything gives the focus up.
  document.addEventListener('pointerdown', (event) => {
    if (held && !event.target.closest?.(FOCUSABLE)) held = null;
  }, true);

  // Looked at in the next frame: a dialog or a menu that closes gives the focus back by itself.
  let due = false;
  const check = () => {
    due = false;
    if (!held || able(held.element)) return;
    const active = document.activeElement;
    if (active && active !== document.body && active !== held.element) return;
    if (held.page === location.pathname) successor();
    if (document.activeElement === document.body) held = null;
  };
  new MutationObserver(() => {
    if (held && !due) {
      due = true;
      requestAnimationFrame(check);
    }
  }).observe(document, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'inert', 'style'],
  });
})();
