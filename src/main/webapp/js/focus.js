// Keeps the keyboard and open sections as they are when a page changes: a section that is drawn anew is as open as the person
// left it; if the element that has the focus is taken away, hidden or
// disabled, its successor gets it: the element that took its place, else the next one of the nearest part that stayed.
// Nothing is ever scrolled for it.
(() => {
  const FOCUSABLE =
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), ' +
    'textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"]), [role="option"]';
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
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (held && !event.target.closest?.(FOCUSABLE)) held = null;
    },
    true,
  );

  // Another page begins at its top, also where the server leads there.
  for (const change of ['pushState', 'replaceState']) {
    const changed = history[change];
    history[change] = function (...facts) {
      const before = location.pathname;
      changed.apply(this, facts);
      if (location.pathname !== before && !location.hash) window.scrollTo({ top: 0, behavior: 'instant' });
    };
  }

  // Sections the person has opened or closed, by page, name and place among their namesakes.
  const sections = new Map();
  const sectionsIn = (part) => [part.matches('details') ? part : [], ...part.querySelectorAll('details')].flat();
  const nameOf = (section) => {
    const name = section.dataset.testid ?? section.className;
    const namesakes = sectionsIn(document.body).filter((other) => (other.dataset.testid ?? other.className) === name);
    return [location.pathname, name, namesakes.indexOf(section)].join(' ');
  };
  document.addEventListener('click', (event) => {
    const section = event.target.closest?.('summary')?.parentElement;
    if (section?.localName === 'details') setTimeout(() => sections.set(nameOf(section), section.open));
  });
  const reopen = (changes) => {
    for (const change of changes) {
      for (const part of change.addedNodes) {
        if (!(part instanceof Element) || !part.isConnected) continue;
        for (const section of sectionsIn(part)) {
          const open = sections.get(nameOf(section));
          if (open !== undefined && section.open !== open) section.open = open;
        }
      }
    }
  };

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
  new MutationObserver((changes) => {
    if (sections.size > 0) reopen(changes);
    if (held && !due) {
      due = true;
      requestAnimationFrame(check);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'style'],
  });
})();
