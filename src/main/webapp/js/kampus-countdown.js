// Counts down from what the server told, by the browser's own steady clock: a phone whose clock is wrong shows the right time.

class Countdown extends HTMLElement {
  #left = -1;
  #told = 0;
  #running = true;
  #ticking = 0;

  connectedCallback() {
    this.#ticking = setInterval(() => this.#draw(), 250);
    this.#draw();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  /** Milliseconds left when the server told; negative without a limit. */
  set left(value) {
    this.#left = value;
    this.#told = performance.now();
    this.#draw();
  }

  get left() {
    return this.#left;
  }

  set running(value) {
    this.#running = value;
    this.#told = performance.now();
    this.#draw();
  }

  get running() {
    return this.#running;
  }

  #draw() {
    if (this.#left < 0) {
      this.textContent = '–';
      delete this.dataset.low;
      return;
    }
    const gone = this.#running ? performance.now() - this.#told : 0;
    const seconds = Math.ceil(Math.max(0, this.#left - gone) / 1000);
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const two = number => String(number).padStart(2, '0');
    const text = (hours > 0 ? hours + ':' + two(minutes) : two(minutes)) + ':' + two(seconds % 60);
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.dataset.low = String(this.#running && seconds <= 60);
  }
}

customElements.get('kampus-countdown') || customElements.define('kampus-countdown', Countdown);
