/*
 * Prepares the data of a quarter so that the picture of any moment is a plain function of time: every
 * client gets a fixed slot at each place where it stands, for as long as it stands there.
 */

/** Gives out the lowest free number, again and again. */
class Slots {
  constructor() {
    this.free = [];
    this.next = 0;
  }

  take() {
    if (this.free.length === 0) {
      return this.next++;
    }
    let best = 0;
    for (let i = 1; i < this.free.length; i++) {
      if (this.free[i] < this.free[best]) {
        best = i;
      }
    }
    return this.free.splice(best, 1)[0];
  }

  give(slot) {
    this.free.push(slot);
  }
}

const slotsOf = (map, key) => {
  if (!map.has(key)) {
    map.set(key, new Slots());
  }
  return map.get(key);
};

function clientSteps(flow) {
  const steps = [];
  flow.clients.forEach((row, index) => {
    const [, , appears, start, moves] = row;
    steps.push({ time: appears, index, station: flow.stations[start], wonBack: false });
    for (let i = 0; i < moves.length; i += 3) {
      steps.push({ time: moves[i], index, station: flow.stations[moves[i + 1]], wonBack: moves[i + 2] === 1 });
    }
  });
  return steps.sort((a, b) => a.time - b.time || a.index - b.index);
}

/** Clients with their stays: {from, station, slot, wonBack}; and the most clients at each station. */
export function prepareClients(flow) {
  const clients = flow.clients.map((row, index) => ({
    index,
    id: row[0],
    classIndex: row[1],
    name: flow.names[index],
    stays: [],
    touches: [],
    orders: [],
    backAt: Infinity,
  }));
  const slots = new Map();
  const peaks = new Map();
  clientSteps(flow).forEach((step) => {
    const client = clients[step.index];
    const last = client.stays.at(-1);
    if (last && last.station !== 'AWAY') {
      slotsOf(slots, last.station).give(last.slot);
    }
    const slot = step.station === 'AWAY' ? 0 : slotsOf(slots, step.station).take();
    client.stays.push({ from: step.time, station: step.station, slot });
    if (step.wonBack) {
      client.backAt = Math.min(client.backAt, step.time);
    }
    peaks.set(step.station, Math.max(peaks.get(step.station) || 0, slot + 1));
  });
  for (let i = 0; i < flow.touches.length; i += 2) {
    clients[flow.touches[i]]?.touches.push(flow.touches[i + 1]);
  }
  clients.forEach((client) => client.touches.sort((a, b) => a - b));
  return { clients, peaks };
}

/** Orders, oldest first; and the most orders open at a time. */
export function prepareOrders(flow, clients) {
  const orders = [];
  for (let i = 0; i < flow.orders.length; i += 3) {
    const [client, placed, done] = flow.orders.slice(i, i + 3);
    orders.push({ client: clients[client], placed, done: done === null ? Infinity : done });
  }
  const steps = [];
  orders.forEach((order) => {
    steps.push({ time: order.placed, change: 1 });
    if (order.done < Infinity) {
      steps.push({ time: order.done, change: -1 });
    }
    order.client?.orders.push(order);
  });
  steps.sort((a, b) => a.time - b.time);
  let open = 0;
  let peak = 0;
  steps.forEach((step) => {
    open += step.change;
    peak = Math.max(peak, open);
  });
  return { orders, peak };
}

/** Index of the stay a client has at a time; -1 before it appears. */
export function stayAt(client, time) {
  let index = -1;
  for (let i = 0; i < client.stays.length && client.stays[i].from <= time; i++) {
    index = i;
  }
  return index;
}

/** Weeks since the last touch; Infinity if there was none. */
export function sinceTouch(client, time) {
  let last = -Infinity;
  for (let i = 0; i < client.touches.length && client.touches[i] <= time; i++) {
    last = client.touches[i];
  }
  return time - last;
}

/** A weekly figure at a time, changing evenly from one week's end to the next. */
export function weekly(values, time) {
  const week = Math.min(values.length - 1, Math.max(0, Math.floor(time)));
  const before = week === 0 ? values[0] : values[week - 1];
  return before + (values[week] - before) * Math.min(1, Math.max(0, time - week));
}
