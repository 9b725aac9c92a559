/*
 * <kampus-playback>: a quarter as a moving picture with a slider. The property `flow` holds the data (see
 * org.kampus.ui.results.PlaybackData). Tells the server with the events `client-open` (detail.client) and
 * `station-open` (detail.station, detail.time). All words come with the data.
 */
import { layOut } from './playback-layout.js';
import { Painter, pileScale } from './playback-paint.js';
import { Overlay, element } from './playback-overlay.js';
import { prepareClients, prepareOrders } from './playback-tracks.js';

const SECONDS_PER_WEEK = 1.2;
const SPEEDS = [0.5, 1, 2, 4];
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
const darkness = window.matchMedia('(prefers-color-scheme: dark)');

class KampusPlayback extends HTMLElement {
  #flow = null;
  #scene = null;
  #layout = null;
  #painter = null;
  #overlay = null;
  #time = 0;
  #speed = 1;
  #playing = false;
  #frame = 0;
  #last = 0;
  #focus = null;
  #dom = {};
  #observers = [];
  #numbers = new Intl.NumberFormat();
  #restyle = () => this.#arrange();

  connectedCallback() {
    if (Object.hasOwn(this, 'flow')) {
      const early = this.flow;
      delete this.flow;
      this.flow = early;
    }
    const size = new ResizeObserver(() => this.#arrange());
    size.observe(this);
    const theme = new MutationObserver(this.#restyle);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    const sight = new IntersectionObserver((entries) => {
      if (!entries.at(-1).isIntersecting) {
        this.#pause();
      }
    });
    sight.observe(this);
    this.#observers = [size, theme, sight];
    darkness.addEventListener('change', this.#restyle);
    stillness.addEventListener('change', this.#restyle);
  }

  disconnectedCallback() {
    this.#pause();
    this.#observers.forEach((observer) => observer.disconnect());
    darkness.removeEventListener('change', this.#restyle);
    stillness.removeEventListener('change', this.#restyle);
  }

  get flow() {
    return this.#flow;
  }

  set flow(flow) {
    this.#flow = flow;
    if (!flow) {
      return;
    }
    this.#numbers = new Intl.NumberFormat(flow.locale);
    const { clients, peaks } = prepareClients(flow);
    const { orders, peak } = prepareOrders(flow, clients);
    this.#scene = { clients, orders, peaks, orderPeak: peak };
    this.#build();
    this.#arrange();
    this.#moveTo(flow.autoplay ? 0 : flow.weeks);
    if (flow.autoplay && !stillness.matches) {
      this.#play();
    }
  }

  /* The parts around the canvas. */

  #build() {
    const { words } = this.#flow;
    const dom = {
      stage: element('div', 'pb-stage'),
      canvas: document.createElement('canvas'),
      overlay: element('div', 'pb-overlay'),
      tip: element('div', 'pb-tip'),
      controls: element('div', 'pb-controls'),
      back: this.#button('pb-back', '‹', words.back, () => this.#step(-1)),
      play: this.#button('pb-play', '▶', words.play, () => (this.#playing ? this.#pause() : this.#play())),
      next: this.#button('pb-next', '›', words.next, () => this.#step(1)),
      slider: document.createElement('input'),
      week: element('span', 'pb-week'),
      speed: this.#button('pb-speed', '', words.speed, () => this.#changeSpeed()),
      said: element('p', 'pb-said'),
    };
    dom.canvas.setAttribute('aria-hidden', 'true');
    dom.tip.hidden = true;
    Object.assign(dom.slider, { type: 'range', min: 0, max: this.#flow.weeks, step: 0.01, value: 0 });
    dom.slider.className = 'pb-slider';
    dom.slider.setAttribute('aria-label', words.slider);
    dom.slider.addEventListener('input', () => {
      this.#pause();
      this.#moveTo(stillness.matches ? Math.round(Number(dom.slider.value)) : Number(dom.slider.value));
    });
    dom.slider.addEventListener('keydown', (event) => this.#key(event));
    dom.said.setAttribute('aria-live', 'polite');
    dom.said.dataset.testid = 'playback-said';
    dom.stage.append(dom.canvas, dom.overlay, dom.tip);
    dom.controls.append(dom.back, dom.play, dom.next, dom.slider, dom.week, dom.speed);
    dom.canvas.addEventListener('pointermove', (event) => this.#hover(event));
    dom.canvas.addEventListener('pointerleave', () => this.#hover(null));
    dom.canvas.addEventListener('click', (event) => this.#pick(event));
    this.#dom = dom;
    this.replaceChildren(dom.controls, dom.said, dom.stage);
    this.#overlay = new Overlay(dom, this.#flow, {
      week: () => this.#weekIndex(),
      open: (station) => this.#tell('station-open', { station, time: this.#time }),
    });
    this.#showSpeed();
  }

  #button(className, text, label, action) {
    const button = element('button', className, text);
    button.type = 'button';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', action);
    return button;
  }

  #key(event) {
    const jumps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 4, PageDown: -4 };
    if (event.key in jumps) {
      this.#step(jumps[event.key]);
    } else if (event.key === 'Home' || event.key === 'End') {
      this.#pause();
      this.#moveTo(event.key === 'Home' ? 0 : this.#flow.weeks);
    } else if (event.key === ' ' || event.key === 'Enter') {
      this.#dom.play.click();
    } else {
      return;
    }
    event.preventDefault();
  }

  /* Geometry and colours. */

  #color(name) {
    const probe = element('span', '');
    probe.style.cssText = `display:none;color:var(${name})`;
    this.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  #arrange() {
    const width = Math.floor(this.clientWidth);
    if (!this.#scene || !this.#dom.canvas || width < 100) {
      return;
    }
    const { canvas, stage } = this.#dom;
    const layout = layOut(this.#flow, width, this.#scene.peaks);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    stage.style.height = `${layout.height}px`;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(layout.height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${layout.height}px`;
    const context = canvas.getContext('2d');
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    Object.assign(this.#scene, pileScale(layout, this.#scene.orderPeak));
    layout.desks.forEach((desk) => {
      desk.desk.paint = this.#color(desk.desk.color);
    });
    const colors = {
      ink: this.#color('--chart-ink'),
      quiet: this.#color('--chart-quiet'),
      line: this.#color('--chart-line'),
      field: this.#color('--chart-field'),
      ground: this.#color('--chart-ground'),
      active: this.#color('--chart-active'),
      gone: this.#color('--client-gone'),
      late: this.#color('--chart-late'),
      font: getComputedStyle(this).fontFamily,
    };
    this.#layout = layout;
    this.#painter = new Painter(context, colors, {
      still: stillness.matches,
      tolerance: this.#flow.tolerance,
      careColor: this.#color(this.#flow.careColor),
    });
    this.#overlay.arrange(layout);
    this.#draw();
  }

  /* Time. */

  #weekIndex() {
    return Math.min(this.#flow.weeks - 1, Math.max(0, Math.ceil(this.#time) - 1));
  }

  #play() {
    if (this.#time >= this.#flow.weeks) {
      this.#moveTo(0);
    }
    this.#playing = true;
    this.#last = performance.now();
    this.#dom.said.setAttribute('aria-live', 'off');
    this.#showPlay();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame((now) => this.#tick(now));
  }

  #pause() {
    this.#playing = false;
    cancelAnimationFrame(this.#frame);
    if (this.#dom.said) {
      this.#dom.said.setAttribute('aria-live', 'polite');
      this.#showPlay();
    }
  }

  #tick(now) {
    const passed = ((now - this.#last) / 1000 / SECONDS_PER_WEEK) * this.#speed;
    if (stillness.matches) {
      if (passed >= 1.5) {
        this.#last = now;
        this.#moveTo(Math.floor(this.#time) + 1);
      }
    } else {
      this.#last = now;
      this.#moveTo(this.#time + Math.min(0.5, passed));
    }
    if (this.#time >= this.#flow.weeks) {
      this.#pause();
    } else if (this.#playing) {
      this.#frame = requestAnimationFrame((next) => this.#tick(next));
    }
  }

  #step(weeks) {
    this.#pause();
    const from = weeks > 0 ? Math.floor(this.#time + 1e-6) : Math.ceil(this.#time - 1e-6);
    this.#moveTo(from + weeks);
  }

  #changeSpeed() {
    this.#speed = SPEEDS[(SPEEDS.indexOf(this.#speed) + 1) % SPEEDS.length];
    this.#showSpeed();
  }

  #showSpeed() {
    const { speed } = this.#dom;
    speed.textContent = `${this.#numbers.format(this.#speed)}×`;
    speed.setAttribute('aria-label', `${this.#flow.words.speed} ${speed.textContent}`);
  }

  #showPlay() {
    const { play } = this.#dom;
    const { words } = this.#flow;
    play.textContent = this.#playing ? '❚❚' : '▶';
    play.setAttribute('aria-label', this.#playing ? words.pause : words.play);
    play.title = this.#playing ? words.pause : words.play;
  }

  #moveTo(time) {
    this.#time = Math.min(this.#flow.weeks, Math.max(0, time));
    this.#draw();
  }

  #draw() {
    if (!this.#painter) {
      return;
    }
    const { slider, week, said } = this.#dom;
    this.#painter.paint(this.#scene, this.#layout, this.#time, this.#focus);
    slider.value = this.#time;
    const index = this.#weekIndex();
    const text = this.#flow.weekNames[index];
    if (week.textContent !== text) {
      week.textContent = text;
      slider.setAttribute('aria-valuetext', text);
    }
    if (said.textContent !== this.#flow.said[index]) {
      said.textContent = this.#flow.said[index];
    }
    this.#overlay.count(this.#scene, this.#layout, this.#time, index);
  }

  /* Clients under the pointer. */

  #nearest(event) {
    const frame = this.#dom.canvas.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    let best = null;
    let least = event.pointerType === 'touch' ? 20 : 12;
    this.#scene.clients.forEach((client) => {
      if (client.visible) {
        const distance = Math.hypot(client.x - x, client.y - y);
        if (distance < least) {
          least = distance;
          best = client;
        }
      }
    });
    return best;
  }

  #hover(event) {
    const { tip, canvas } = this.#dom;
    const client = event ? this.#nearest(event) : null;
    canvas.style.cursor = client ? 'pointer' : '';
    if (client === this.#focus) {
      return;
    }
    this.#focus = client;
    tip.hidden = !client;
    if (client) {
      tip.textContent = client.name;
      tip.style.left = `${Math.max(0, Math.min(client.x - 20, this.#layout.width - tip.offsetWidth))}px`;
      tip.style.top = `${client.y + 14}px`;
    }
    if (!this.#playing) {
      this.#draw();
    }
  }

  #pick(event) {
    const client = this.#nearest(event);
    if (client) {
      this.#pause();
      this.#tell('client-open', { client: client.id });
    }
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

if (!customElements.get('kampus-playback')) {
  customElements.define('kampus-playback', KampusPlayback);
}
