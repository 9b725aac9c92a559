/*
 * Stands in every page itself, before all else (see org.kampus.ui.shell.FirstPage), so that no network can withhold it.
 * Watches that the page keeps up with the server: the server lets a number on the page grow every three seconds, as a
 * change like any other, so whoever has applied the number has applied everything told before. When it stays away the
 * page asks, and what is lost is told, what has fallen behind is loaded anew.
 */
(() => {
  const QUIET = 4500; // as long without a pulse is suspicious
  const PATIENCE = 3000; // for an answer
  const BETWEEN_QUESTIONS = 2500;
  const GRACE = 2000; // to apply what was told
  const GRACE_WITHOUT_LINE = 4000; // for the page's own line to come back, or to begin
  const SENDING = 2500; // for what was pressed to reach the server
  const UNANSWERED = 10_000; // from a server that is in reach
  const SLOW = 8000; // to begin without a word
  const STUCK = 30_000; // to load nothing more
  const NOTED = 15_000; // how long it is told that a press may not have counted
  const SPREAD = 6000; // so that a room full of phones does not come all at once
  const BETWEEN_RELOADS = [0, 2000, 4000, 15_000, 40_000, 60_000]; // two cuts in a row must not cost a phone the round
  const REMEMBERED = 180_000;
  const page = window.kampusPage;

  /**
   * What to do about a page, from what is known of it; times in milliseconds.
   *
   * @param known started: whether it was drawn; quiet: since its last sign of life; lost: whether the last question
   *     was not answered; answer: the last answer since then, if any; server and seen: what the page has; behind: how
   *     long it has been known to be behind; lined: whether its line to the server is up; muted:
   *     whether it has lost its way of sending; broken: whether a script failed;
   *     age: since the page began
   * @returns {{say: string, reload: ?string}}
   */
  const judge = (known) => {
    if (known.lost) {
      return { say: 'lost', reload: null };
    }
    if (!known.started) {
      const reload = known.broken && known.quiet > GRACE ? 'broken' : known.quiet > STUCK ? 'stuck' : null;
      return { say: known.broken ? 'broken' : known.age > SLOW ? 'slow' : '', reload: known.answer ? reload : null };
    }
    if (known.muted) {
      return { say: '', reload: 'muted' };
    }
    if (!known.answer) {
      return { say: '', reload: null };
    }
    if (known.server && known.answer.server !== known.server) {
      return { say: '', reload: 'restarted' };
    }
    if (known.answer.told === undefined) {
      return { say: '', reload: 'forgotten' };
    }
    const late = known.behind > (known.lined ? GRACE : GRACE_WITHOUT_LINE);
    return { say: '', reload: late ? 'behind' : null };
  };

  /** How long a page that was loaded anew at some times has to wait before it may be again; milliseconds. */
  const rest = (reloads, now) => {
    const recent = reloads.filter((time) => now - time < REMEMBERED && time <= now);
    const pause = BETWEEN_RELOADS[Math.min(recent.length, BETWEEN_RELOADS.length - 1)];
    return recent.length === 0 ? 0 : Math.max(0, Math.max(...recent) + pause - now);
  };

  /** When to knock again after some number of vain tries; milliseconds. A room full of phones must not knock in step. */
  const pause = (tries, luck) => (tries <= 2 ? 300 + 1000 * luck : 1500 + 3000 * luck);

  // A phone that sleeps may stop one clock, a corrected clock may jump: what passed is what either of them says.
  let passed = 0;
  let steady = performance.now();
  let wall = Date.now();
  const time = () => {
    const steadyNow = performance.now();
    const wallNow = Date.now();
    passed += Math.max(steadyNow - steady, wallNow - wall, 0);
    steady = steadyNow;
    wall = wallNow;
    return passed;
  };

  const state = {
    seen: undefined, // the pulse that was applied last
    alive: 0, // when there was a sign of life
    pulsed: 0, // when a pulse was applied
    restingSince: null, // since when nothing is on its way to the server
    noted: -Infinity,
    ticked: 0,
    asked: -Infinity,
    asking: false,
    answered: -Infinity,
    lost: false,
    lined: false,
    foundAt: -Infinity, // when it was in reach again
    sendingSince: null,
    polling: false,
    muted: false,
    answer: null,
    server: undefined,
    behindSince: null,
    broken: false,
    loaded: 0,
    offset: null, // what the server's clock is ahead of this machine's
    reloadAt: null,
  };

  const started = () => state.seen !== undefined;

  /** The server's time, milliseconds since 1970; null while it is not known. */
  page.now = () => (state.offset === null ? null : Date.now() + state.offset);

  page.started = started;

  /** Whether the server was in reach when it was last looked for. */
  page.reached = () => !state.lost;

  /** Whether all that was pressed has been answered, and what was told since has been applied. */
  page.resting = () => state.restingSince !== null && state.pulsed > state.restingSince;

  /** Something was pressed. */
  page.stir = () => {
    state.restingSince = null;
  };

  /** Whether something is on its way to the server. */
  page.sending = () => sending();

  /** Says for a while that a press may not have counted. */
  page.tellUnsent = () => {
    state.noted = time();
    act();
  };

  const readPulse = (now) => {
    const { page: id, pulse } = document.body?.dataset ?? {};
    if (id && pulse !== undefined && Number(pulse) !== state.seen) {
      state.seen = Number(pulse);
      state.alive = now;
      state.pulsed = now;
      state.behindSince = null;
      state.answer = null;
      state.broken = false;
      found(now);
    }
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => !name.includes('/pulse/')).length;
    if (!started() && loaded !== state.loaded) {
      state.loaded = loaded;
      state.alive = now;
    }
  };

  const found = (now) => {
    if (state.lost) {
      state.lost = false;
      state.foundAt = now;
      // Vaadin's page sends nothing more once its long polling was interrupted.
      state.muted = state.polling;
    }
  };

  const ask = async () => {
    if (state.asking) {
      return;
    }
    state.asking = true;
    const before = time();
    state.asked = before;
    try {
      const address = new URL(`pulse/${document.body?.dataset.page ?? ''}`, document.baseURI);
      const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) {
        throw new Error(response.statusText);
      }
      const answer = await response.json();
      const now = time();
      state.offset = answer.now + (now - before) / 2 - Date.now();
      state.server ??= answer.server;
      state.answer = answer;
      state.answered = now;
      found(now);
      if (started() && answer.server === state.server && answer.told !== undefined) {
        readPulse(now);
        if (answer.told > state.seen) {
          state.behindSince ??= now;
        } else {
          // The server is busy and has told nothing since.
          state.alive = now;
          state.behindSince = null;
        }
      }
    } catch {
      state.lost = true;
      state.answer = null;
      state.behindSince = null;
    } finally {
      state.asking = false;
      act();
    }
  };

  const act = () => {
    const now = time();
    const known = {
      ...state,
      started: started(),
      quiet: now - state.alive,
      age: now,
      behind: state.behindSince === null ? 0 : now - state.behindSince,
    };
    const { say, reload } = judge(known);
    show(say || (now - state.noted < NOTED ? 'unsent' : ''));
    if (!reload) {
      state.reloadAt = null;
    } else if (state.reloadAt === null) {
      const spread = reload === 'restarted' ? SPREAD * Math.random() : 0;
      state.reloadAt = now + spread + rest(remembered(), Date.now());
    } else if (now >= state.reloadAt) {
      // A page that is loaded anew without a net would be gone for good.
      if (now - state.answered > 1500) {
        ask();
      } else {
        again(now);
      }
    }
  };

  const sending = () => started() && Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive?.());

  /* What was sent and not answered yet. */
  const flights = new Set();
  const { open, send } = XMLHttpRequest.prototype;
  const messages = new WeakSet();
  XMLHttpRequest.prototype.open = function (method, address, ...more) {
    if (method === 'POST' && String(address).includes('v-r=uidl')) messages.add(this);
    return open.call(this, method, address, ...more);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (messages.has(this)) {
      flights.add(this);
      this.addEventListener('loadend', () => flights.delete(this));
    }
    return send.apply(this, body);
  };

  /**
   * Vaadin waits for ever for the answer to what it sent into a net that went away, and sends nothing else meanwhile. Told
   * that the browser was offline and is online it gives up waiting, and sends it once more. What was sent before must not
   * be answered any more: it may come to the server after later ones, which Vaadin's server takes for a fault of the page.
   */
  const sendAgain = (now) => {
    if (!sending() || state.lost) {
      state.sendingSince = null;
    } else if (state.sendingSince === null) {
      state.sendingSince = now;
    } else if (now - state.sendingSince > (now - state.foundAt < PATIENCE ? 500 : UNANSWERED)) {
      state.sendingSince = null;
      for (const flight of [...flights]) {
        flight.onreadystatechange = null;
        flight.abort();
      }
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
    }
  };

  const remembered = () => JSON.parse(sessionStorage.getItem('kampus.reloads') ?? '[]');

  /** Loads the page anew, unless something that was pressed is still on its way, or a secret would have to be typed again. */
  const again = (now) => {
    if (sending() && now - state.reloadAt < SENDING) {
      return;
    }
    const passwords = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[type=password]'));
    if ([...passwords].some((field) => field.value !== '')) {
      show('stale');
      return;
    }
    sessionStorage.setItem(
      'kampus.reloads',
      JSON.stringify([...remembered(), Date.now()].slice(-BETWEEN_RELOADS.length)),
    );
    state.reloadAt = Infinity;
    location.reload();
  };

  /* What is told. */

  let line = null;
  const show = (say) => {
    const texts = page.texts[document.documentElement.lang] ?? page.texts.en;
    const text = say ? texts[say] : '';
    if (
      ((line?.dataset.says ?? '') === say && line?.firstChild?.textContent === text) ||
      (!line && !say) ||
      !document.body
    ) {
      return;
    }
    if (!line) {
      line = document.createElement('div');
      line.className = 'page-watch';
      line.dataset.testid = 'page-watch';
      line.setAttribute('role', 'status');
      line.popover = 'manual';
      document.body.append(line);
    }
    line.dataset.says = say;
    line.replaceChildren(text);
    if (say === 'stale') {
      const button = document.createElement('button');
      button.textContent = texts.reload;
      button.addEventListener('click', () => location.reload());
      line.append(button);
    }
    line.togglePopover?.(say !== '');
    line.hidden = !say;
  };

  /* What wakes it. */

  const tick = () => {
    const now = time();
    const slept = now - state.ticked > 4000;
    state.ticked = now;
    if (document.hidden) {
      return;
    }
    readPulse(now);
    if (slept && started()) {
      wake();
      return;
    }
    const doubtful = state.broken || (started() && !state.lined);
    const silent = now - state.alive > (doubtful ? GRACE : QUIET);
    if ((silent && now - state.asked > BETWEEN_QUESTIONS) || (started() && state.offset === null)) {
      ask();
    }
    sendAgain(now);
    if (!started() || state.lost || sending()) {
      state.restingSince = null;
    } else {
      state.restingSince ??= now;
    }
    act();
  };

  const wake = () => {
    if (!document.hidden) {
      state.behindSince = null;
      state.answer = null;
      ask();
    }
  };

  setInterval(tick, 500);
  document.addEventListener('visibilitychange', wake);
  document.addEventListener('resume', wake);
  window.addEventListener('pageshow', (event) => event.persisted && wake());
  window.addEventListener('online', (event) => event.isTrusted && wake());
  window.addEventListener('offline', (event) => {
    if (event.isTrusted) {
      state.lost = true;
      act();
    }
  });

  window.addEventListener(
    'error',
    (event) => {
      // Without a module of ours the page begins all the same, see page-load.js.
      const failed = /** @type {HTMLElement} */ (event.target);
      if (!started() && failed.localName === 'script' && !('optional' in failed.dataset)) {
        state.broken = true;
      }
    },
    true,
  );

  window.addEventListener('unhandledrejection', () => {
    state.broken ||= !started();
  });

  /* How the page takes its line to the server up again; Vaadin's own settings are in PageStart. */

  let atmosphere;
  window.vaadinPush = {
    get atmosphere() {
      return atmosphere;
    },
    set atmosphere(library) {
      atmosphere = library;
      const { subscribe } = library;
      library.subscribe = (config) => {
        let request;
        let tries = 0;
        const around = (name, before) => {
          const told = config[name];
          config[name] = (...facts) => {
            before();
            told(...facts);
          };
        };
        const opened = () => {
          tries = 0;
          state.lined = true;
          state.polling = request.transport !== 'websocket';
          state.behindSince = null;
          if (started()) {
            ask();
          }
          request.curWebsocketErrorRetries = 0;
          if (request.transport === 'websocket') {
            // It has worked here: whatever interrupts it will pass.
            request.maxWebsocketErrorRetries = Infinity;
          }
        };
        around('onOpen', opened);
        around('onReopen', opened);
        around('onClose', () => {
          tries += 1;
          state.lined = false;
          request.reconnectInterval = pause(tries, Math.random());
        });
        const subscribed = subscribe(config);
        ({ request } = subscribed);
        return subscribed;
      };
    },
  };

  page.rules = { judge, rest, pause };
})();
