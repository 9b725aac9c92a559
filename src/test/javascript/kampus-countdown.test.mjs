import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

const source = readFileSync(new URL('../../main/webapp/js/kampus-countdown.js', import.meta.url), 'utf8');

/** A countdown in a page of its own; its clocks stand where the test puts them. */
function page() {
  const clock = { steady: 0, wall: 1_000_000, server: null };
  const defined = new Map();
  const scope = {
    HTMLElement: class {
      dataset = {};
      textContent = '';
    },
    customElements: { get: (name) => defined.get(name), define: (name, type) => defined.set(name, type) },
    performance: { now: () => clock.steady },
    Date: { now: () => clock.wall },
    setInterval: (draw) => {
      scope.draw = draw;
      return 1;
    },
    clearInterval: () => {},
    window: { kampusPage: { now: () => clock.server } },
  };
  vm.runInNewContext(source, scope);
  const element = new (defined.get('kampus-countdown'))();
  element.connectedCallback();
  return {
    element,
    clock,
    pass: (milliseconds) => {
      clock.steady += milliseconds;
      clock.wall += milliseconds;
      scope.draw();
    },
    draw: () => scope.draw(),
  };
}

test('without a limit there is a dash', () => {
  const { element } = page();
  assert.equal(element.textContent, '–');
  assert.equal(element.dataset.low, undefined);
});

test('it counts down from what was told', () => {
  const { element, pass } = page();
  element.left = 61_000;
  assert.equal(element.textContent, '01:01');
  assert.equal(element.dataset.low, 'false');
  pass(1_500);
  assert.equal(element.textContent, '01:00');
  assert.equal(element.dataset.low, 'true');
  pass(100_000);
  assert.equal(element.textContent, '00:00');
});

test('a phone that slept does not promise time that is gone', () => {
  const { element, clock, draw } = page();
  element.left = 300_000;
  clock.wall += 120_000; // the steady clock stood still
  draw();
  assert.equal(element.textContent, '03:00');
});

test("the server's clock counts, whatever the phone's own one says", () => {
  const { element, clock, draw } = page();
  clock.server = 5_000_000;
  element.left = 300_000;
  element.deadline = 5_090_000;
  assert.equal(element.textContent, '01:30');
  clock.wall -= 3_600_000;
  draw();
  assert.equal(element.textContent, '01:30');
});

test('a countdown that stands still does not count, and is not low', () => {
  const { element, pass } = page();
  element.left = 50_000;
  element.running = false;
  pass(20_000);
  assert.equal(element.textContent, '00:50');
  assert.equal(element.dataset.low, 'false');
});

test('long rounds have hours', () => {
  const { element } = page();
  element.left = 3_600_000 + 5_000;
  assert.equal(element.textContent, '1:00:05');
});
