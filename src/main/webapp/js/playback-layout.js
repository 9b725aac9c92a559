/*
 * Where things stand in the moving picture of a quarter. Wide: the conveyor from left to right, the desks
 * of the roles below it. Narrow: the same from top to bottom.
 */
/** Room for a station's name and count: in one line each, or with a name of two lines where it is narrow. */
const HEAD = 40;
const TALL_HEAD = 54;
const ROOMY = 1150;
const GAP = 8;
/** Clients with larger potential have larger dots: classes A to D. */
export const CLASS_SIZE = [1.5, 1.25, 1, 0.85];
const REGULARS = ['REGULAR_A', 'REGULAR_B', 'REGULAR_C', 'REGULAR_D'];
const SALES = ['SALE_A', 'SALE_B', 'SALE_C', 'SALE_D', 'SALE_E'];
const PILE_ROW = 42;
const DESK_HEAD = 46;
const DESK_WIDTH = 250;

export const isRegular = (station) => REGULARS.includes(station);

/** Splits a stretch into parts by weights, leaving a gap between them. */
function split(start, length, weights, gap = GAP) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const free = length - gap * (weights.length - 1);
  let at = start;
  return weights.map((weight) => {
    const part = { start: at, length: (free * weight) / sum };
    at += part.length + gap;
    return part;
  });
}

function box(id, x, y, w, h, stations, head = TALL_HEAD) {
  const inner = { x: x + 6, y: y + head, w: Math.max(8, w - 12), h: Math.max(8, h - head - 6) };
  return { id, x, y, w, h, head, inner, stations };
}

function wideBoxes(width, height) {
  const columns = split(0, width, [1.35, 1.25, 2, 0.95, 3.75, 1.5]);
  const [first, second, third, fourth, fifth, sixth] = columns;
  const head = width < ROOMY ? TALL_HEAD : HEAD;
  const [upper, lower] = split(0, height, [1, 1]);
  const boxes = [
    box('LEADS', first.start, 0, first.length, upper.length, ['LEADS'], head),
    box('DIARY', first.start, lower.start, first.length, lower.length, ['DIARY'], head),
    box('QUALIFIED', second.start, 0, second.length, height, ['QUALIFIED'], head),
    box('SALE', third.start, 0, third.length, height, SALES, head),
    box('HANDOVER', fourth.start, 0, fourth.length, height, ['HANDOVER'], head),
    box('REGULAR', fifth.start, 0, fifth.length, height, REGULARS, head),
    box('DORMANT', sixth.start, 0, sixth.length, upper.length, ['DORMANT'], head),
    box('WRITTEN_OFF', sixth.start, lower.start, sixth.length, lower.length, ['WRITTEN_OFF'], head),
  ];
  return { boxes, bottom: height };
}

function narrowBoxes(width) {
  const thirds = split(0, width, [1, 1, 1]);
  const sale = split(0, width, [2.2, 1]);
  const halves = split(0, width, [1, 1]);
  const low = 106;
  const row = [0, low + GAP, 2 * (low + GAP), 2 * (low + GAP) + 314 + GAP];
  const boxes = [
    box('LEADS', thirds[0].start, row[0], thirds[0].length, low, ['LEADS']),
    box('DIARY', thirds[1].start, row[0], thirds[1].length, low, ['DIARY']),
    box('QUALIFIED', thirds[2].start, row[0], thirds[2].length, low, ['QUALIFIED']),
    box('SALE', sale[0].start, row[1], sale[0].length, low, SALES),
    box('HANDOVER', sale[1].start, row[1], sale[1].length, low, ['HANDOVER']),
    box('REGULAR', 0, row[2], width, 314, REGULARS),
    box('DORMANT', halves[0].start, row[3], halves[0].length, low, ['DORMANT']),
    box('WRITTEN_OFF', halves[1].start, row[3], halves[1].length, low, ['WRITTEN_OFF']),
  ];
  return { boxes, bottom: row[3] + low };
}

/** Divides a box among its stations: sale stages side by side, classes of regulars below one another. */
function areas(place, peaks) {
  const { inner } = place;
  if (place.stations.length === 1) {
    return [{ ...inner, station: place.stations[0] }];
  }
  if (place.id === 'SALE') {
    return split(
      inner.x,
      inner.w,
      place.stations.map(() => 1),
      4,
    ).map((part, i) => ({
      x: part.start,
      y: inner.y + 14,
      w: part.length,
      h: inner.h - 14,
      station: place.stations[i],
      mark: 'ABCDE'[i],
    }));
  }
  const weights = place.stations.map((station, i) => Math.max(4, peaks.get(station) || 0) * CLASS_SIZE[i] ** 2);
  return split(inner.y, inner.h, weights, 6).map((part, i) => ({
    x: inner.x + 18,
    y: part.start,
    w: inner.w - 18,
    h: part.length,
    station: place.stations[i],
    mark: 'ABCD'[i],
  }));
}

/** The largest spacing at which so many dots fit into an area, at most the given one. */
function spacing(area, count, most) {
  for (let s = most; s > 3; s -= 0.25) {
    if (Math.floor(area.w / s) * Math.floor(area.h / s) >= count) {
      return s;
    }
  }
  return 3;
}

/** Waiting rooms fill from the bottom, as a pile does; regular clients stand in rows from the top. */
function slotPosition(area, slot) {
  const perRow = Math.max(1, Math.floor(area.w / area.spacing));
  const row = Math.floor(slot / perRow);
  const column = slot % perRow;
  const x = area.x + (column + 0.5) * area.spacing;
  return isRegular(area.station)
    ? [x, area.y + (row + 0.5) * area.spacing]
    : [x, area.y + area.h - (row + 0.5) * area.spacing];
}

function deskHeight(desk) {
  return DESK_HEAD + Math.max(1, desk.queues.length) * PILE_ROW + 6;
}

function placeDesks(desks, width, top, wide) {
  // As many beside one another as leave room for the names of their queues, in rows of about equal length.
  const most = wide ? Math.max(1, Math.floor(width / DESK_WIDTH)) : 1;
  const perRow = Math.ceil(desks.length / Math.ceil(desks.length / most));
  const placed = [];
  let y = top;
  for (let first = 0; first < desks.length; first += perRow) {
    const row = desks.slice(first, first + perRow);
    const height = Math.max(...row.map(deskHeight));
    split(
      0,
      width,
      row.map(() => 1),
    ).forEach((part, i) => {
      const piles = row[i].queues.map((queue, n) => ({
        queue,
        x: part.start + 10,
        y: y + DESK_HEAD + n * PILE_ROW + 18,
        w: part.length - 20,
        h: PILE_ROW - 22,
      }));
      placed.push({ desk: row[i], x: part.start, y, w: part.length, h: height, piles });
    });
    y += height + GAP;
  }
  return { placed, bottom: y };
}

/**
 * The whole picture.
 * @param flow data of the quarter
 * @param width in CSS pixels
 * @param peaks most clients at a time, by station
 */
export function layOut(flow, width, peaks) {
  const wide = width >= 720;
  const stage = wide ? wideBoxes(width, Math.max(270, Math.min(340, width * 0.28))) : narrowBoxes(width);
  const byStation = new Map();
  const most = wide ? [15, 23] : [12, 14];
  stage.boxes.forEach((place) => {
    place.areas = areas(place, peaks);
    place.areas.forEach((area) => {
      const regular = REGULARS.indexOf(area.station);
      const largest = regular < 0 ? most[0] : most[1] * CLASS_SIZE[regular];
      area.spacing = spacing(area, Math.max(1, peaks.get(area.station) || 0), largest);
      area.radius = Math.max(1.4, area.spacing * 0.36);
      area.at = (slot) => slotPosition(area, slot);
      byStation.set(area.station, area);
    });
  });
  const { placed, bottom } = placeDesks(flow.desks, width, stage.bottom + GAP * 2, wide);
  return { width, height: bottom, wide, boxes: stage.boxes, byStation, desks: placed };
}
