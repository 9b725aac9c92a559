/* The words over the moving picture: stations and desks with their figures, and what they say on demand. */
import { weekly } from './playback-tracks.js';

const PERSON_WIDTH = 33;
const DESK_NAME_WIDTH = 170;
/** Hours used from which a role counts as full: everything new waits. */
const FULL_LOAD = 0.97;

/** Makes an element with a class and a text. */
export const element = (name, className, text) => {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
};

export class Overlay {
  /**
   * @param dom parts of the component: overlay, tip, stage
   * @param flow data of the quarter
   * @param callbacks week(): index of the week shown; open(station): a station was pressed
   */
  constructor(dom, flow, callbacks) {
    this.dom = dom;
    this.flow = flow;
    this.callbacks = callbacks;
    this.numbers = new Intl.NumberFormat(flow.locale);
  }

  arrange(layout) {
    const { overlay } = this.dom;
    const stations = layout.boxes.map((box) => {
      const data = this.flow.boxes.find((b) => b.id === box.id);
      const button = element('button', 'pb-station');
      button.type = 'button';
      button.dataset.station = box.id;
      button.style.cssText = `left:${box.x}px;top:${box.y}px;width:${box.w}px;height:${box.head}px`;
      box.count = element('span', 'pb-count');
      button.append(element('span', 'pb-name', data.label), ' ', box.count);
      button.addEventListener('click', () => this.callbacks.open(box.id));
      this.explain(button, () => data.tips[this.callbacks.week()]);
      box.button = button;
      box.data = data;
      return button;
    });
    const desks = layout.desks.map((desk) => this.desk(desk));
    overlay.replaceChildren(...stations, ...desks);
  }

  desk(place) {
    const { desk } = place;
    const group = element('div', 'pb-desk');
    group.style.cssText = `left:${place.x}px;top:${place.y}px;width:${place.w}px;--role:var(${desk.color})`;
    const head = element('button', 'pb-desk-head');
    head.type = 'button';
    place.people = element('span', 'pb-people');
    place.load = element('span', 'pb-load');
    const name = element('span', 'pb-desk-name');
    name.append(element('span', '', desk.name), ' ', place.load);
    place.people.setAttribute('aria-hidden', 'true');
    head.append(place.people, name);
    this.explain(head, () => desk.tips[this.callbacks.week()]);
    place.head = head;
    group.append(head);
    place.piles.forEach((pile) => {
      pile.note = element('span', 'pb-pile-note');
      const label = element('span', 'pb-pile');
      label.style.top = `${pile.y - place.y - 18}px`;
      label.append(element('span', 'pb-pile-name', pile.queue.label), pile.note);
      group.append(label);
    });
    return group;
  }

  explain(button, text) {
    const show = () => {
      const { tip } = this.dom;
      tip.textContent = text();
      tip.hidden = false;
      const place = button.getBoundingClientRect();
      const stage = this.dom.stage.getBoundingClientRect();
      tip.style.left = `${Math.max(0, Math.min(place.left - stage.left, stage.width - tip.offsetWidth))}px`;
      const above = button.classList.contains('pb-desk-head');
      tip.style.top = `${above ? place.top - stage.top - tip.offsetHeight - 4 : place.bottom - stage.top + 4}px`;
    };
    button.addEventListener('pointerenter', show);
    button.addEventListener('focus', show);
    ['pointerleave', 'blur'].forEach((kind) =>
      button.addEventListener(kind, () => {
        this.dom.tip.hidden = true;
      }),
    );
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.dom.tip.hidden = true;
      }
    });
  }

  count(scene, layout, time, index) {
    const counts = new Map();
    scene.clients.forEach((client) => {
      if (client.visible && client.state !== 'AWAY') {
        counts.set(client.state, (counts.get(client.state) || 0) + 1);
      }
    });
    const write = this.numbers;
    layout.boxes.forEach((box) => {
      const count = write.format(box.stations.reduce((sum, station) => sum + (counts.get(station) || 0), 0));
      if (box.count.textContent !== count) {
        box.count.textContent = count;
      }
    });
    layout.desks.forEach((place) => this.countDesk(place, time, index));
  }

  countDesk(place, time, index) {
    const { desk } = place;
    const load = weekly(desk.load, time);
    const people = Math.round(desk.people[index]);
    const room = Math.max(1, Math.floor((place.w - DESK_NAME_WIDTH) / PERSON_WIDTH));
    const drawn = people <= room ? people : 1;
    if (place.people.childElementCount !== Math.max(1, drawn)) {
      const badges = Array.from({ length: Math.max(1, drawn) }, () => element('span', 'pb-person', desk.letter));
      place.people.replaceChildren(...badges);
    }
    place.head.style.setProperty('--load', Math.min(1, load).toFixed(3));
    place.head.classList.toggle('pb-over', load > FULL_LOAD);
    const text = desk.notes[index];
    if (place.load.textContent !== text) {
      place.load.textContent = text;
      place.head.setAttribute('aria-description', desk.tips[index]);
    }
    place.piles.forEach((pile) => {
      if (pile.note.textContent !== pile.queue.notes[index]) {
        pile.note.textContent = pile.queue.notes[index];
      }
    });
  }
}
