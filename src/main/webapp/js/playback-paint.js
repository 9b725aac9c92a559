/* Paints one moment of a quarter on a canvas. A client's state is told by form first, by colour second. */
import { sinceTouch, stayAt, weekly } from './playback-tracks.js';
import { isRegular } from './playback-layout.js';

const TRAVEL = 0.45;
const PULSE = 0.4;
const FLIGHT = 0.3;
/** Fill of a regular client by the weeks since its last contact: fresh to long forgotten. */
const FRESHNESS = [
  [4, 1],
  [8, 0.62],
  [13, 0.36],
  [Infinity, 0.16],
];
const TURN = Math.PI * 2;

const ease = (x) => (x < 0.5 ? 2 * x * x : 1 - (2 - 2 * x) ** 2 / 2);

export class Painter {
  constructor(context, colors, options) {
    this.g = context;
    this.colors = colors;
    this.still = options.still;
    this.tolerance = options.tolerance;
    this.careColor = options.careColor;
  }

  paint(scene, layout, time, focus) {
    const { g } = this;
    g.clearRect(0, 0, layout.width, layout.height);
    this.ground(layout);
    this.place(scene, layout, time);
    this.clients(scene, time);
    layout.desks.forEach((desk) => this.piles(desk, scene, time));
    this.orders(scene, layout, time);
    if (focus) {
      g.strokeStyle = this.colors.ink;
      g.lineWidth = 2;
      g.beginPath();
      g.arc(focus.x, focus.y, focus.r + 4, 0, TURN);
      g.stroke();
    }
  }

  ground(layout) {
    const { g, colors } = this;
    g.lineWidth = 1;
    layout.boxes.forEach((box) => {
      g.fillStyle = colors.field;
      g.beginPath();
      g.roundRect(box.x, box.y, box.w, box.h, 8);
      g.fill();
      g.font = `600 11px ${colors.font}`;
      g.fillStyle = colors.quiet;
      g.textAlign = 'center';
      box.areas
        .filter((area) => area.mark)
        .forEach((area) => {
          if (box.id === 'SALE') {
            g.fillText(area.mark, area.x + area.w / 2, area.y - 4);
          } else {
            g.fillText(area.mark, area.x - 10, area.y + 11);
          }
          g.strokeStyle = colors.line;
          if (area !== box.areas[0]) {
            g.beginPath();
            if (box.id === 'SALE') {
              g.moveTo(area.x - 2, area.y - 12);
              g.lineTo(area.x - 2, area.y + area.h);
            } else {
              g.moveTo(area.x - 16, area.y - 3);
              g.lineTo(area.x + area.w, area.y - 3);
            }
            g.stroke();
          }
        });
    });
    layout.desks.forEach((desk) => {
      g.strokeStyle = colors.line;
      g.beginPath();
      g.roundRect(desk.x + 0.5, desk.y + 0.5, desk.w - 1, desk.h - 1, 8);
      g.stroke();
    });
  }

  /** Works out where every client is: x, y, r, alpha, state. */
  place(scene, layout, time) {
    scene.clients.forEach((client) => {
      const index = stayAt(client, time);
      client.visible = index >= 0;
      if (!client.visible) {
        return;
      }
      const stay = client.stays[index];
      const before = index > 0 ? client.stays[index - 1] : null;
      const next = client.stays[index + 1];
      const length = Math.max(0.02, Math.min(TRAVEL, (next ? next.from : Infinity) - stay.from));
      const way = this.still ? 1 : ease(Math.min(1, (time - stay.from) / length));
      const from = before && before.station !== 'AWAY' ? layout.byStation.get(before.station) : null;
      client.alpha = 1;
      client.state = stay.station;
      client.wonBack = client.backAt <= time;
      if (stay.station === 'AWAY') {
        const [x, y] = from ? from.at(before.slot) : [0, 0];
        client.x = x;
        client.y = y + way * 26;
        client.r = from ? from.radius : 2;
        client.alpha = 1 - way;
        client.visible = from !== null && way < 1;
        return;
      }
      const area = layout.byStation.get(stay.station);
      const [x, y] = area.at(stay.slot);
      const [fromX, fromY] = from ? from.at(before.slot) : [x - (stay.from > 0 ? 24 : 0), y];
      client.x = fromX + (x - fromX) * way;
      client.y = fromY + (y - fromY) * way;
      client.r = from ? from.radius + (area.radius - from.radius) * way : area.radius;
      if (!from && stay.from > 0) {
        client.alpha = way;
      }
    });
  }

  clients(scene, time) {
    const { g } = this;
    const buckets = FRESHNESS.map(() => []);
    const pulses = [];
    const outlined = [];
    const hatched = [];
    const crossed = [];
    scene.clients.forEach((client) => {
      if (!client.visible) {
        return;
      }
      if (isRegular(client.state) || client.state === 'HANDOVER') {
        const since = sinceTouch(client, time);
        buckets[FRESHNESS.findIndex(([weeks]) => since <= weeks)].push(client);
        if (since < PULSE) {
          pulses.push([client, since / PULSE]);
        }
      } else if (client.state === 'DORMANT') {
        hatched.push(client);
      } else if (client.state === 'WRITTEN_OFF') {
        crossed.push(client);
      } else if (client.alpha < 1) {
        g.globalAlpha = client.alpha;
        this.outlined([client]);
        g.globalAlpha = 1;
      } else {
        outlined.push(client);
      }
    });
    this.outlined(outlined);
    this.hatched(hatched);
    this.crossed(crossed);
    buckets.forEach((bucket, i) => this.filled(bucket, FRESHNESS[i][1]));
    this.rings(scene, time);
    g.lineWidth = 2;
    g.strokeStyle = this.careColor;
    pulses.forEach(([client, age]) => {
      g.globalAlpha = this.still ? 0.9 : 1 - age;
      g.beginPath();
      g.arc(client.x, client.y, client.r + 1.5 + (this.still ? 1 : age * 6), 0, TURN);
      g.stroke();
    });
    g.globalAlpha = 1;
  }

  filled(clients, opacity) {
    const { g, colors } = this;
    g.beginPath();
    clients.forEach(({ x, y, r }) => this.circle(x, y, r));
    g.globalAlpha = opacity;
    g.fillStyle = colors.active;
    g.fill();
    g.globalAlpha = 1;
    g.lineWidth = 1;
    g.strokeStyle = colors.active;
    g.stroke();
  }

  /** Rings of clients won back, and marks of those with a late order. */
  rings(scene, time) {
    const { g, colors } = this;
    const regular = scene.clients.filter((client) => client.visible && isRegular(client.state));
    g.lineWidth = 1.5;
    g.strokeStyle = colors.ink;
    g.beginPath();
    regular.filter((client) => client.wonBack).forEach(({ x, y, r }) => this.circle(x, y, r + 2.5));
    g.stroke();
    g.lineWidth = 2;
    g.strokeStyle = colors.late;
    g.beginPath();
    const late = (o) => o.placed <= time && o.done > time && time - o.placed > this.tolerance;
    regular
      .filter((client) => client.orders.some(late))
      .forEach(({ x, y, r }) => {
        const around = r + 1.5;
        g.moveTo(x + around * Math.cos(-Math.PI * 0.9), y + around * Math.sin(-Math.PI * 0.9));
        g.arc(x, y, around, -Math.PI * 0.9, -Math.PI * 0.1);
      });
    g.stroke();
  }

  outlined(clients) {
    const { g, colors } = this;
    g.strokeStyle = colors.ink;
    g.lineWidth = 1.4;
    g.beginPath();
    clients.forEach(({ x, y, r }) => this.circle(x, y, Math.max(1, r - 0.7)));
    g.stroke();
  }

  hatched(clients) {
    const { g, colors } = this;
    g.strokeStyle = colors.quiet;
    g.lineWidth = 1.2;
    g.beginPath();
    clients.forEach(({ x, y, r }) => {
      this.circle(x, y, r);
      this.line(x - 0.7 * r, y + 0.7 * r, x + 0.7 * r, y - 0.7 * r);
      this.line(x - r, y, x, y - r);
      this.line(x, y + r, x + r, y);
    });
    g.stroke();
  }

  crossed(clients) {
    const { g, colors } = this;
    g.strokeStyle = colors.gone;
    g.lineWidth = 1.8;
    g.beginPath();
    clients.forEach(({ x, y, r }) => {
      this.line(x - r, y - r, x + r, y + r);
      this.line(x + r, y - r, x - r, y + r);
    });
    g.stroke();
  }

  circle(x, y, r) {
    this.g.moveTo(x + r, y);
    this.g.arc(x, y, r, 0, TURN);
  }

  line(x1, y1, x2, y2) {
    this.g.moveTo(x1, y1);
    this.g.lineTo(x2, y2);
  }

  piles(desk, scene, time) {
    const { g } = this;
    desk.piles
      .filter((pile) => !pile.queue.orders)
      .forEach((pile) => {
        const tasks = Math.round(weekly(pile.queue.tasks, time) / scene.perSquare);
        g.fillStyle = desk.desk.paint;
        g.globalAlpha = 0.8;
        for (let slot = 0; slot < tasks; slot++) {
          const [x, y] = pileSlot(pile, scene.square, slot);
          g.fillRect(x, y, scene.square - 1, scene.square - 1);
        }
        g.globalAlpha = 1;
      });
  }

  orders(scene, layout, time) {
    const { g, colors } = this;
    const pile = layout.desks
      .flatMap((desk) => desk.piles.map((p) => ({ ...p, paint: desk.desk.paint })))
      .find((p) => p.queue.orders);
    if (!pile) {
      return;
    }
    const size = scene.square;
    let rank = 0;
    scene.orders.forEach((order) => {
      const age = time - order.placed;
      const after = time - order.done;
      if (age < 0 || after > FLIGHT || (this.still && after > 0)) {
        return;
      }
      const [x, y] = pileSlot(pile, size, Math.floor(rank / scene.perSquare));
      rank += after > 0 ? 0 : 1;
      const home = order.client;
      let way = 1;
      if (!this.still && home && home.visible) {
        way = after > 0 ? 1 - after / FLIGHT : Math.min(1, age / FLIGHT);
      }
      const late = (after > 0 ? order.done - order.placed : age) > this.tolerance;
      const nowX = home && home.visible ? home.x + (x - home.x) * ease(way) : x;
      const nowY = home && home.visible ? home.y + (y - home.y) * ease(way) : y;
      g.globalAlpha = after > 0 ? 0.7 * (1 - after / FLIGHT) : 0.9;
      g.fillStyle = late ? colors.late : pile.paint;
      g.fillRect(nowX, nowY, size - 1, size - 1);
      if (late && size >= 5) {
        g.strokeStyle = colors.ground;
        g.lineWidth = 1;
        g.beginPath();
        g.moveTo(nowX, nowY + size - 1);
        g.lineTo(nowX + size - 1, nowY);
        g.stroke();
      }
    });
    g.globalAlpha = 1;
  }
}

/** Piles grow from left to right, column by column. */
export function pileSlot(pile, size, slot) {
  const rows = Math.max(1, Math.floor(pile.h / size));
  return [pile.x + Math.floor(slot / rows) * size, pile.y + pile.h - ((slot % rows) + 1) * size];
}

/** Size of a square and tasks it stands for, so that the largest pile of the quarter fits its place. */
export function pileScale(layout, orderPeak) {
  let size = layout.wide ? 7 : 6;
  let perSquare = 1;
  const fits = () =>
    layout.desks.every((desk) =>
      desk.piles.every((pile) => {
        const peak = pile.queue.orders ? orderPeak : Math.max(0, ...pile.queue.tasks);
        return Math.floor(pile.h / size) * Math.floor(pile.w / size) >= peak / perSquare;
      }),
    );
  while (!fits() && perSquare < 1000) {
    if (size > 4) {
      size -= 1;
    } else {
      perSquare += perSquare < 5 ? 1 : 5;
    }
  }
  return { square: size, perSquare };
}
