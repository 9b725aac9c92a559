// Counts down to the moment the server told, by the server's own clock (see page-watch.js), so that neither a phone whose
// clock is wrong nor one that slept promises time that is gone. Until that clock is known it counts from what was told.

class Countdown extends HTMLElement {
  #left = -1;
  #told = { steady: 0, wall: 0 };
  #deadline = -1;
  #running = true;
  #ticking = 0;

  connectedCallback() {
    for (const name of ['left', 'deadline', 'running']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
    this.#ticking = setInterval(() => this.#draw(), 250);
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  /** Milliseconds left when the server told; negative without a limit. */
  set left(value) {
    this.#left = value;
    this.#tell();
  }

  get left() {
    return this.#left;
  }

  /** When the time is up, milliseconds since 1970 by the server's clock; negative while it stands still. */
  set deadline(value) {
    this.#deadline = value;
    this.#tell();
  }

  get deadline() {
    return this.#deadline;
  }

  set running(value) {
    this.#running = value;
    this.#tell();
  }

  get running() {
    return this.#running;
  }

  #tell() {
    this.#told = { steady: performance.now(), wall: Date.now() };
    this.#draw();
  }

  #remaining() {
    const now = window.kampusPage?.now() ?? null;
    if (!this.#running) {
      return this.#left;
    }
    if (this.#deadline >= 0 && now !== null) {
      return this.#deadline - now;
    }
    return this.#left - Math.max(performance.now() - this.#told.steady, Date.now() - this.#told.wall);
  }

  #draw() {
    if (this.#left < 0) {
      this.textContent = '–';
      delete this.dataset.low;
      return;
    }
    const seconds = Math.ceil(Math.max(0, this.#remaining()) / 1000);
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const two = (number) => String(number).padStart(2, '0');
    const text = (hours > 0 ? hours + ':' + two(minutes) : two(minutes)) + ':' + two(seconds % 60);
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.dataset.low = String(this.#running && seconds <= 60);
  }
}

customElements.get('kampus-countdown') || customElements.define('kampus-countdown', Countdown);
