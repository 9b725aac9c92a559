/*
 * Stands in every page itself, after page-watch.js. When a page is loaded anew, by whomever, it comes back where it was:
 * what was typed and has not reached the server stands in its field again, and the page is scrolled as it was.
 */
(() => {
  const KEY = 'kampus.left';
  const FRESH = 120_000; // how old what was left may be
  const SEARCHES = 200; // a tenth of a second each, for what was left to have a place again
  const STANDS = 10; // of these in a row the page stands where it stood, before it is taken to stand: drawing moves it
  const FIELDS = 'textarea, input:not([type=password], [type=checkbox], [type=radio], [type=range], [type=file])';
  const page = window.kampusPage;

  /** What a field is, in words that are the same after a reload; empty for a field without a name. */
  const nameOf = (field) => {
    const host = field.closest('[data-testid]');
    const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.placeholder;
    const dialog = field.closest('[role=dialog], dialog');
    const around = dialog?.getAttribute('aria-label') ?? dialog?.querySelector('h2')?.textContent ?? '';
    const parts = [around, host?.dataset.testid, label].map((part) => part?.trim() ?? '');
    return parts.slice(1).join('') === '' ? '' : parts.join('\n');
  };

  const fieldsOf = (name) => {
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(FIELDS));
    return [...fields].filter((field) => nameOf(field) === name);
  };

  /* Typed, and not known to have reached the server: the field's name and place among its namesakes, and the text. */
  const typed = new Map();

  document.addEventListener(
    'input',
    (event) => {
      const field = /** @type {HTMLInputElement} */ (event.composedPath()[0]);
      const name = event.isTrusted && field.matches?.(FIELDS) ? nameOf(field) : '';
      if (name) {
        const place = fieldsOf(name).indexOf(field);
        typed.set(`${place}\n${name}`, { name, place, text: field.value, field, kept: false });
      }
    },
    true,
  );

  document.addEventListener(
    'change',
    (event) => {
      const field = event.composedPath()[0];
      for (const one of typed.values()) {
        one.kept ||= one.field === field;
      }
    },
    true,
  );

  // A change is the server's as soon as nothing is on its way to it any more.
  setInterval(() => {
    const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
    if (page.reached() && clients.length > 0 && !clients.some((client) => client.isActive?.())) {
      for (const [key, one] of typed) {
        if (one.kept || !one.field.isConnected) {
          typed.delete(key);
        }
      }
    }
  }, 1000);

  const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  sessionStorage.removeItem(KEY);
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  const back =
    left && navigation?.type === 'reload' && left.path === location.pathname && Date.now() - left.at <= FRESH;
  let missing = back ? left.fields : [];
  let stands = back && left.top > 0 ? 0 : STANDS;

  // A page that is loaded anew before it came back leaves what it was left.
  window.addEventListener('pagehide', () => {
    const fields = [...typed.values()].map(({ name, place, text, field }) => ({
      name,
      place,
      text,
      focused: field === document.activeElement,
      caret: field.type === 'number' ? null : field.selectionStart,
    }));
    const top = stands < STANDS ? left.top : window.scrollY;
    const at = missing.length > 0 ? left.at : Date.now();
    const now = { at, path: location.pathname, top, fields: [...fields, ...missing] };
    sessionStorage.setItem(KEY, JSON.stringify(now));
  });

  if (!back) {
    return;
  }

  const setBack = ({ name, place, text, focused, caret }) => {
    const field = fieldsOf(name)[place];
    if (!field || field.disabled || field.readOnly) {
      return false;
    }
    if (field.value !== text) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      typed.set(`${place}\n${name}`, { name, place, text, field, kept: !focused });
      if (!focused) {
        field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      }
    }
    if (focused) {
      field.focus({ preventScroll: true });
      if (caret !== null) {
        field.setSelectionRange?.(caret, caret);
      }
    }
    return true;
  };

  const hands = new AbortController();
  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    window.addEventListener(
      event,
      () => {
        stands = STANDS;
        hands.abort();
      },
      { signal: hands.signal, passive: true, capture: true },
    );
  }

  let searches = 0;
  const search = setInterval(() => {
    if (page.started()) {
      missing = missing.filter((field) => !setBack(field));
      if (stands < STANDS && document.documentElement.scrollHeight >= left.top + window.innerHeight) {
        stands = Math.abs(window.scrollY - left.top) < 1 ? stands + 1 : 0;
        window.scrollTo({ top: left.top, behavior: 'instant' });
      }
    }
    if ((stands >= STANDS && missing.length === 0) || ++searches > SEARCHES) {
      clearInterval(search);
    }
  }, 100);
})();
