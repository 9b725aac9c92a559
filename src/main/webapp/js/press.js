// Controls of a plan show a press at once; the server follows. The server counts in data-answered how many presses of a
// control it has had; until that count is reached, the control shows what the person pressed, not what the server had
// before. Presses themselves go the usual way, so none is lost and none comes twice.
(() => {
  const PATIENCE_MILLIS = 10_000;
  const CONTROLS = '[data-presses]';
  const SAME = 1e-6;
  const ahead = new WeakMap();

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
        const next = button.dataset.step === 'up'
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
      press: (control, button) => button.dataset.answer,
      show: (control, value) => {
        for (const button of control.querySelectorAll('[data-answer]')) {
          mark(button, 'aria-pressed', String(button.dataset.answer === value));
        }
      },
    },
    // A cell of the board that goes round through its states.
    cycle: {
      now: (control) => control.dataset.value,
      press: (control, button, now) => {
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

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button');
    const control = button?.closest(CONTROLS);
    if (!control || button.disabled) return;
    const kind = kindOf(control);
    const known = kind === kinds.cycle || button.dataset.step || button.dataset.answer;
    if (!known) return;
    const before = waiting(control);
    const state = {
      count: (before?.count ?? answered(control)) + 1,
      value: kind.press(control, button, before ? before.value : kind.now(control)),
    };
    ahead.set(control, state);
    show(control);
    setTimeout(() => {
      if (ahead.get(control) === state) {
        ahead.delete(control);
        show(control);
      }
    }, PATIENCE_MILLIS);
  });

  // What the server says of a control is shown when it has answered all presses.
  new MutationObserver((changes) => {
    const touched = new Set();
    for (const change of changes) {
      const node = change.target.nodeType === Node.TEXT_NODE ? change.target.parentElement : change.target;
      const control = node?.closest?.(CONTROLS);
      if (control && ahead.has(control)) {
        if (change.attributeName === 'disabled' && node.disabled) ahead.delete(control);
        touched.add(control);
      }
    }
    for (const control of touched) {
      if (ahead.has(control) && !waiting(control)) ahead.delete(control);
      show(control);
    }
  }).observe(document, {
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-answered', 'data-value', 'data-text', 'data-state', 'aria-pressed', 'aria-disabled', 'disabled'],
  });
})();
