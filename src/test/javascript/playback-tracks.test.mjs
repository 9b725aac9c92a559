import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareClients, prepareOrders, sinceTouch, stayAt, weekly } from '../../main/webapp/js/playback-tracks.js';

const STATIONS = ['LEADS', 'REGULAR_A', 'AWAY', 'DORMANT'];

// A client: its number, class, when it appears and where, then moves of three: when, where to, whether won back.
const flow = (...clients) => ({
  stations: STATIONS,
  names: clients.map((_, index) => `client ${index}`),
  clients,
  touches: [],
  orders: [],
});

test('a client stands where it moved to', () => {
  const { clients } = prepareClients(flow([7, 0, 0, 0, [2, 1, 0, 5, 3, 0]]));
  assert.equal(clients[0].id, 7);
  assert.deepEqual(
    clients[0].stays.map((stay) => [stay.from, stay.station]),
    [
      [0, 'LEADS'],
      [2, 'REGULAR_A'],
      [5, 'DORMANT'],
    ],
  );
  assert.equal(stayAt(clients[0], -0.1), -1);
  assert.equal(stayAt(clients[0], 2), 1);
  assert.equal(stayAt(clients[0], 99), 2);
});

test('no two clients stand in one slot at a time, and a slot that is left is used again', () => {
  const { clients, peaks } = prepareClients(flow([1, 0, 0, 0, [3, 1, 0]], [2, 0, 0, 0, []], [3, 0, 4, 0, []]));
  assert.deepEqual(
    clients.map((client) => client.stays[0].slot),
    [0, 1, 0],
  );
  assert.equal(peaks.get('LEADS'), 2);
  assert.equal(peaks.get('REGULAR_A'), 1);
});

test('whoever is away takes no room', () => {
  const { clients } = prepareClients(flow([1, 0, 0, 2, [1, 0, 0]], [2, 0, 0, 2, []], [3, 0, 2, 0, []]));
  assert.deepEqual(
    clients.map((client) => client.stays.at(-1).slot),
    [0, 0, 1],
  );
});

test('the first time a client comes back is kept', () => {
  const { clients } = prepareClients(flow([1, 0, 0, 3, [4, 1, 1, 6, 3, 0, 8, 1, 1]]));
  assert.equal(clients[0].backAt, 4);
});

test('touches are told by the time since the last one', () => {
  const data = flow([1, 0, 0, 1, []]);
  data.touches = [0, 5, 0, 2];
  const [client] = prepareClients(data).clients;
  assert.equal(sinceTouch(client, 1), Infinity);
  assert.equal(sinceTouch(client, 3), 1);
  assert.equal(sinceTouch(client, 7.5), 2.5);
});

test('orders know their client, and how many were open at once', () => {
  const data = flow([1, 0, 0, 1, []], [2, 0, 0, 1, []]);
  data.orders = [0, 1, 4, 1, 2, null, 0, 5, 6];
  const { clients } = prepareClients(data);
  const { orders, peak } = prepareOrders(data, clients);
  assert.equal(peak, 2);
  assert.equal(orders[1].done, Infinity);
  assert.equal(clients[0].orders.length, 2);
});

test('a weekly figure changes evenly within its week and stands still outside the quarter', () => {
  assert.equal(weekly([10, 20], 0), 10);
  assert.equal(weekly([10, 20], 1.5), 15);
  assert.equal(weekly([10, 20], 2), 20);
  assert.equal(weekly([10, 20], 50), 20);
  assert.equal(weekly([10, 20], -1), 10);
});
