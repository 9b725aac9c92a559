// Stands in every page itself, so that nobody can press before it is there. Controls of a plan show a press at once; the server
// follows. The server counts in data-answered how many presses of a control it has had; until that count is reached, the
// control shows what the person pressed, not what the server had before. Presses go the usual way. One that got lost on it,
// with a broken network, a control that was drawn anew or a page that was loaded anew, is pressed again once everything else
// is answered: until the control stands as it was pressed, so that none counts twice. Where that is not possible any more, the
// person is told.
(() => {
  const KEY = 'kampus.pressed';
  const FRESH = 120_000; // how old a press may be to be pressed again after the page was loaded anew
  const MOST_TRIES = 3;
  const DRAWING = 20_000; // how long a page may take to draw a control again
  const MOST_STEPS = 100;
  const CONTROLS = '[data-presses]';
  const BUTTONS = 'button, vaadin-button, [role=button]';
  const SAME = 1e-6;
  const page = window.kampusPage;
  /* Per control, since a press that was not answered: how many presses it has had, what it stands at, who was pressed. */
  const ahead = new Map();

  const answered = (control) => Number(control.dataset.answered ?? 0);
  const waiting = (control) => {
    const state = ahead.get(control);
    return state && state.count > answered(control) ? state : null;
  };

  // Flow keeps the text node of an element: its text is changed, the node never.
  const write = (element, text) => {
    const node = element?.firstChild;
    if (node?.nodeType === Node.TEXT_NODE && node.data !== text) node.data = text;
  };
  const mark = (element, name, value) => {
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
  };

  const kinds = {
    // A number between two buttons: data-steps holds the values of its scale with their texts.
    steps: {
      now: (control) => Number(control.dataset.value),
      press: (control, button, now) => {
        const steps = JSON.parse(control.dataset.steps);
        const next =
          button.dataset.step === 'up'
            ? steps.find(([value]) => value > now + SAME)
            : steps.findLast(([value]) => value < now - SAME);
        return next ? next[0] : now;
      },
      show: (control, value, own) => {
        const steps = JSON.parse(control.dataset.steps);
        const step = own ? steps.find(([other]) => Math.abs(other - value) < SAME) : null;
        write(control.querySelector('.stepper-value'), step ? step[1] : control.dataset.text);
        const ends = { down: steps[0][0], up: steps.at(-1)[0] };
        for (const button of control.querySelectorAll('[data-step]')) {
          const end = button.dataset.step === 'up' ? value >= ends.up - SAME : value <= ends.down + SAME;
          mark(button, 'aria-disabled', String(end));
        }
      },
    },
    // One of several answers.
    choice: {
      now: (control) => control.dataset.value,
      press: (_control, button) => button.dataset.answer,
      show: (control, value) => {
        for (const button of control.querySelectorAll('[data-answer]')) {
          mark(button, 'aria-pressed', String(button.dataset.answer === value));
        }
      },
    },
    // A cell of the board that goes round through its states.
    cycle: {
      now: (control) => control.dataset.value,
      press: (control, _button, now) => {
        const states = control.dataset.states.split(' ');
        return states[(states.indexOf(now) + 1) % states.length];
      },
      show: (control, value) => mark(control, 'data-state', value),
    },
  };
  const kindOf = (control) => kinds[control.dataset.presses];

  const show = (control) => {
    const state = waiting(control);
    kindOf(control).show(control, state ? state.value : kindOf(control).now(control), Boolean(state));
  };

  const same = (kind, one, other) => (kind === kinds.steps ? Math.abs(one - other) < SAME : one === other);

  let elsewhere = false; // something else was pressed, and not answered yet

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    const control = button?.closest(CONTROLS);
    const kind = control && kindOf(control);
    const known = kind && (kind === kinds.cycle || button.dataset.step || button.dataset.answer);
    if (!known) {
      if (event.isTrusted && event.target.closest?.(BUTTONS)) {
        elsewhere = true;
        page.stir();
      }
      return;
    }
    if (button.disabled) return;
    page.stir();
    const before = waiting(control);
    ahead.set(control, {
      count: (before?.count ?? answered(control)) + 1,
      value: kind.press(control, button, before ? before.value : kind.now(control)),
      name: button.dataset.testid,
      path: location.pathname,
      tries: before?.tries ?? 0,
      at: Date.now(),
    });
    show(control);
  });

  // Whoever types a number means that one.
  document.addEventListener('change', (event) => ahead.delete(event.target.closest?.(CONTROLS)));

  // What the server says of a control is shown when it has answered all presses.
  new MutationObserver((changes) => {
    const touched = new Set();
    for (const change of changes) {
      const node = change.target.nodeType === Node.TEXT_NODE ? change.target.parentElement : change.target;
      const control = node?.closest?.(CONTROLS);
      if (control && ahead.has(control)) touched.add(control);
    }
    for (const control of touched) {
      if (closed(control)) {
        refuse(control);
      } else if (!waiting(control)) {
        ahead.delete(control);
      }
      show(control);
    }
  }).observe(document, {
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'data-answered',
      'data-value',
      'data-text',
      'data-state',
      'aria-pressed',
      'aria-disabled',
      'disabled',
    ],
  });

  const closed = (control) =>
    [control, ...control.querySelectorAll('button')]
      .filter((part) => part.localName === 'button')
      .every((button) => button.disabled);

  /** Nothing can be pressed on a control any more: what the server has is what counts. */
  const refuse = (control) => {
    const { value } = ahead.get(control);
    ahead.delete(control);
    if (!same(kindOf(control), kindOf(control).now(control), value)) page.tellUnsent();
  };

  /* What got lost. */

  const buttonNamed = (name) => (name ? document.querySelector(`[data-testid="${CSS.escape(name)}"]`) : null);

  const nextButton = (control, value) => {
    const buttons = [control, ...control.querySelectorAll('button')];
    const now = waiting(control)?.value ?? kindOf(control).now(control);
    return buttons.find((button) =>
      ({
        steps: () => button.dataset.step === (now < value ? 'up' : 'down'),
        choice: () => button.dataset.answer === value,
        cycle: () => button.localName === 'button',
      })[control.dataset.presses](),
    );
  };

  /** Presses a control until it stands as it was pressed; tells the person if it cannot. */
  const pressAgain = ({ name, value, tries }) => {
    const control = buttonNamed(name)?.closest(CONTROLS);
    const kind = control && kindOf(control);
    const stands = () => same(kind, waiting(control)?.value ?? kind.now(control), value);
    if (control && stands()) {
      show(control);
      return;
    }
    if (!control || closed(control) || tries >= MOST_TRIES) {
      if (control) show(control);
      page.tellUnsent();
      return;
    }
    for (let i = 0; i < MOST_STEPS && !stands(); i++) {
      nextButton(control, value)?.click();
    }
    if (ahead.has(control)) ahead.get(control).tries = tries + 1;
  };

  const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  sessionStorage.removeItem(KEY);
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  const fresh = left && navigation?.type === 'reload' && Date.now() - left.at < FRESH;
  /* Presses that got lost, and whether something else did, before the page was loaded anew. */
  let lost = fresh ? left.presses : [];
  let lostElsewhere = Boolean(fresh && left.elsewhere);
  let foundAt = null;

  setInterval(() => {
    if (!page.resting()) return;
    foundAt ??= Date.now();
    elsewhere = false;
    for (const [control, state] of ahead) {
      if (!control.isConnected || waiting(control)) {
        ahead.delete(control);
        // A press on a page that was left since had its answer with the next page.
        if (state.path === location.pathname) lost.push(state);
      }
    }
    if (lostElsewhere || lost.some(({ path }) => path !== location.pathname)) page.tellUnsent();
    lostElsewhere = false;
    const again = lost.filter(({ path }) => path === location.pathname);
    // A page that was loaded anew draws its controls when it has all it needs.
    const drawn = ({ name }) => buttonNamed(name) || Date.now() - foundAt > DRAWING;
    lost = again.filter((press) => !drawn(press));
    again.filter(drawn).forEach(pressAgain);
  }, 500);

  window.addEventListener('pagehide', () => {
    const presses = [...ahead.values(), ...lost];
    const other = (elsewhere && page.sending()) || lostElsewhere;
    if (presses.length > 0 || other) {
      sessionStorage.setItem(KEY, JSON.stringify({ at: Date.now(), presses, elsewhere: other }));
    }
  });
})();
