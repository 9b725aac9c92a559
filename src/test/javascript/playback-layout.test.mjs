import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../main/webapp/js/playback-layout.js';

const flow = (desks) => ({
  desks: Array.from({ length: desks }, (_, index) => ({ role: index, queues: ['a', 'b'] })),
});

for (const width of [320, 719, 720, 1440, 2400]) {
  const layout = layOut(
    flow(5),
    width,
    new Map([
      ['REGULAR_C', 400],
      ['LEADS', 60],
    ]),
  );

  test(`boxes and desks stay within ${width} pixels and do not cover one another`, () => {
    const placed = [...layout.boxes, ...layout.desks];
    for (const one of placed) {
      assert.ok(one.x >= -0.01 && one.x + one.w <= width + 0.01, JSON.stringify([one.id, one.x, one.w]));
      assert.ok(one.y >= 0 && one.y + one.h <= layout.height + 0.01);
      for (const other of placed) {
        const apart =
          one === other ||
          one.x + one.w <= other.x + 0.01 ||
          other.x + other.w <= one.x + 0.01 ||
          one.y + one.h <= other.y + 0.01 ||
          other.y + other.h <= one.y + 0.01;
        assert.ok(apart, `${one.id ?? 'desk'} covers ${other.id ?? 'desk'}`);
      }
    }
  });

  test(`every station has an area, and as many dots as stand there fit at ${width} pixels`, () => {
    assert.equal(layout.byStation.size, 15);
    const area = layout.byStation.get('LEADS');
    for (let slot = 0; slot < 60; slot++) {
      const [x, y] = area.at(slot);
      assert.ok(x >= area.x && x <= area.x + area.w, `slot ${slot} at ${x}`);
      assert.ok(y >= area.y - 0.01 && y <= area.y + area.h, `slot ${slot} at ${y}`);
    }
  });
}

test('a narrow page is laid out from top to bottom', () => {
  assert.equal(layOut(flow(1), 719, new Map()).wide, false);
  assert.equal(layOut(flow(1), 720, new Map()).wide, true);
});
