/*
 * <kampus-chart>: one Apache ECharts picture with a legend of its own. The property `chart` says what to
 * draw (see org.kampus.ui.chart.ChartData); colours are names of CSS custom properties, so that the
 * picture follows the theme. Numbers are written in the language given with the data.
 */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const NORMS = ['NORM_FROM', 'NORM_TO', 'NORM_FROM_EACH'];
const BANDED = ['BAR', 'HIGH', 'POINT', 'STEPS'];
// So many points stand so close that the first and the last lie nearly on the edges.
const MANY = 20;
const DASHES = { SOLID: 'solid', DASHED: [7, 4], DOTTED: [2, 3], DASH_DOT: [8, 3, 2, 3] };
const SVG = 'http://www.w3.org/2000/svg';
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
const darkness = window.matchMedia('(prefers-color-scheme: dark)');

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => escapes[c]);

class KampusChart extends HTMLElement {
  #data = null;
  #picture = null;
  #legend = null;
  #canvas = null;
  #seen = false;
  #observers = [];
  #redraw = () => this.#draw();
  #print = () => this.#drawForPaper();

  connectedCallback() {
    if (Object.hasOwn(this, 'chart')) {
      const early = this.chart;
      delete this.chart;
      this.chart = early;
    }
    if (!this.#canvas) {
      this.#canvas = document.createElement('div');
      this.#canvas.className = 'chart-canvas';
      this.#canvas.setAttribute('aria-hidden', 'true');
      this.#legend = document.createElement('ul');
      this.#legend.className = 'chart-legend';
      this.#legend.setAttribute('aria-hidden', 'true');
      this.append(this.#legend, this.#canvas);
    }
    const size = new ResizeObserver(() => this.#picture && this.#picture.resize());
    size.observe(this.#canvas);
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting) && !this.#seen) {
          this.#seen = true;
          this.#draw();
        }
      },
      { rootMargin: '300px' },
    );
    sight.observe(this);
    const theme = new MutationObserver(this.#redraw);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.#observers = [size, sight, theme];
    darkness.addEventListener('change', this.#redraw);
    stillness.addEventListener('change', this.#redraw);
    window.addEventListener('beforeprint', this.#print);
  }

  disconnectedCallback() {
    this.#observers.forEach((observer) => observer.disconnect());
    darkness.removeEventListener('change', this.#redraw);
    stillness.removeEventListener('change', this.#redraw);
    window.removeEventListener('beforeprint', this.#print);
    if (this.#picture) {
      this.#picture.dispose();
      this.#picture = null;
    }
    this.#seen = false;
  }

  get chart() {
    return this.#data;
  }

  set chart(data) {
    this.#data = data;
    this.#draw();
  }

  /** The colour a custom property has here and now, as rgb(). */
  #color(name) {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    probe.style.display = 'none';
    this.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }

  #draw() {
    if (!this.#data || !this.#seen || !this.isConnected) {
      return;
    }
    if (!window.echarts) {
      setTimeout(() => this.#draw(), 50);
      return;
    }
    if (!this.#picture) {
      this.#picture = window.echarts.init(this.#canvas, null, { renderer: 'canvas' });
    }
    this.#drawLegend();
    this.#picture.setOption(this.#option(this.#canvas.clientWidth < 480), true);
    this.dataset.drawn = 'true';
  }

  /** What nobody has scrolled to is drawn as well, at once: the page is put on paper in the next moment. */
  #drawForPaper() {
    this.#seen = true;
    this.#draw();
    if (this.#picture) {
      this.#picture.setOption({ animation: false });
      this.#picture.getZr().flush();
    }
  }

  #drawLegend() {
    const items = this.#shown().map((series) => {
      const index = this.#data.series.indexOf(series);
      const item = document.createElement('li');
      item.append(this.#swatch(series, index), document.createTextNode(this.#nameOf(series)));
      return item;
    });
    this.#legend.replaceChildren(...items);
    this.#legend.hidden = this.#data.series.length < 2;
  }

  /** The series that are drawn and named: a band once, with both its ends. */
  #shown() {
    const { series } = this.#data;
    return series.filter(
      (one) =>
        one.form !== 'LOW' &&
        (one.form !== 'NORM_FROM' || !series.some((s) => s.form === 'NORM_TO' && s.stack === one.stack)),
    );
  }

  #nameOf(series) {
    const low = this.#lowOf(series);
    return NORMS.includes(series.form) ? series.stack : low ? `${low.name}–${series.name}` : series.name;
  }

  /** The series a band begins at. */
  #lowOf(series) {
    return series.form === 'HIGH' ? this.#data.series.find((s) => s.form === 'LOW' && s.stack === series.stack) : null;
  }

  #swatch(series, index) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 28 12');
    svg.setAttribute('width', '28');
    svg.setAttribute('height', '12');
    const color = `var(${series.color})`;
    const part = (name, attributes) => {
      const element = document.createElementNS(SVG, name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      svg.append(element);
    };
    if (NORMS.includes(series.form)) {
      part('rect', { x: 1, y: 0, width: 26, height: 12, style: `fill:${color};opacity:0.18` });
      part('line', {
        x1: 1,
        y1: 0.75,
        x2: 27,
        y2: 0.75,
        style: `stroke:${color};stroke-width:1.5;stroke-dasharray:2 3`,
      });
    } else if (series.form === 'HIGH') {
      part('rect', { x: 1, y: 1, width: 26, height: 10, rx: 2, style: `fill:${color};opacity:0.35` });
    } else if (series.form === 'POINT') {
      part('polygon', { points: '14,0 20,6 14,12 8,6', style: `fill:${color}` });
    } else if (series.form === 'BAR' || series.form === 'AREA') {
      part('rect', { x: 3, y: 1, width: 22, height: 10, style: `fill:${color}` });
      for (let x = 6; series.pattern === 'DOTTED' && x < 25; x += 4) {
        [3.5, 8.5].forEach((y) => part('circle', { cx: x, cy: y, r: 1, style: 'fill:var(--chart-ground)' }));
      }
      const rises = series.pattern === 'DASHED' ? 4 : -4;
      for (let x = 7; ['DASHED', 'DASH_DOT'].includes(series.pattern) && x < 22; x += 5) {
        part('line', {
          x1: x - rises / 2,
          y1: 11,
          x2: x + rises / 2,
          y2: 1,
          style: 'stroke:var(--chart-ground);stroke-width:1.5',
        });
      }
    } else {
      const dash = DASHES[series.pattern];
      part('line', {
        x1: 0,
        y1: 6,
        x2: 28,
        y2: 6,
        style: `stroke:${color};stroke-width:2;${dash === 'solid' ? '' : `stroke-dasharray:${dash.join(' ')}`}`,
      });
      if (!series.comparison) {
        const shape = SYMBOLS[index % SYMBOLS.length];
        const fill = shape.startsWith('empty')
          ? `fill:var(--chart-ground);stroke:${color};stroke-width:1.5`
          : `fill:${color}`;
        if (shape.endsWith('ircle')) {
          part('circle', { cx: 14, cy: 6, r: 4, style: fill });
        } else if (shape === 'triangle') {
          part('polygon', { points: '14,1 19,11 9,11', style: fill });
        } else if (shape === 'diamond') {
          part('polygon', { points: '14,0 20,6 14,12 8,6', style: fill });
        } else {
          part('rect', { x: 10, y: 2, width: 8, height: 8, style: fill });
        }
      }
    }
    return svg;
  }

  #number(digits = this.#data.decimals) {
    const percent = this.#data.style === 'PERCENT';
    const format = new Intl.NumberFormat(this.#data.locale, {
      style: percent ? 'percent' : 'decimal',
      maximumFractionDigits: digits,
    });
    return (value) => (value === null || value === undefined || Number.isNaN(value) ? '–' : format.format(value));
  }

  #option(narrow) {
    const data = this.#data;
    const ink = this.#color('--chart-ink');
    const quiet = this.#color('--chart-quiet');
    const ground = this.#color('--chart-ground');
    const write = this.#number();
    const steps = data.series.some((series) => series.form === 'STEPS');
    const font = { color: quiet, fontFamily: getComputedStyle(this).fontFamily, fontSize: narrow ? 11 : 12 };
    const values = {
      type: 'value',
      scale: !data.fromZero,
      // Room above a norm that differs from point to point, where its band is seen.
      boundaryGap: data.series.some((series) => series.form === 'NORM_FROM_EACH') ? [0, '20%'] : undefined,
      min: steps && !data.fromZero ? this.#floor() : undefined,
      splitNumber: narrow ? 3 : 4,
      ...(this.#whole() ? { max: 1, interval: 0.25 } : {}),
      // What is counted has no halves on its axis.
      minInterval: data.style !== 'PERCENT' && data.decimals === 0 ? 1 : undefined,
      axisLabel: { ...font, formatter: this.#number(Math.min(data.decimals, this.#small() ? 2 : 1)) },
      splitLine: { lineStyle: { color: this.#color('--chart-line') } },
      axisLine: { show: false },
    };
    const banded = data.series.some((series) => BANDED.includes(series.form));
    const points = {
      type: 'category',
      data: data.points,
      name: data.horizontal || steps ? undefined : data.pointLabel,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: font,
      boundaryGap: banded,
      inverse: Boolean(data.horizontal),
      axisLabel: {
        ...font,
        // Where points lie on the edges or close to them, their names would reach beyond them.
        ...(banded && data.points.length < MANY ? {} : { alignMinLabel: 'left', alignMaxLabel: 'right' }),
        ...(data.horizontal ? { interval: 0, width: narrow ? 104 : 200, overflow: 'break', lineHeight: 14 } : {}),
        ...(steps
          ? { interval: 0, fontSize: narrow ? 9.5 : 12, width: narrow ? 60 : 96, overflow: 'break', lineHeight: 14 }
          : {}),
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: quiet } },
    };
    return {
      animation: !stillness.matches,
      animationDuration: 400,
      textStyle: { fontFamily: font.fontFamily },
      grid: { left: 4, right: 16, top: steps ? 24 : 14, bottom: data.horizontal || steps ? 4 : 26, containLabel: true },
      xAxis: data.horizontal ? values : points,
      yAxis: data.horizontal ? points : values,
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: ground,
        borderColor: quiet,
        textStyle: { ...font, color: ink },
        axisPointer: { type: data.series.some((s) => BANDED.includes(s.form)) ? 'shadow' : 'line' },
        formatter: (rows) => this.#tip(rows, write),
      },
      series: this.#shown().map((series) => this.#series(series, data.series.indexOf(series), ground)),
    };
  }

  /** Levels between the steps, from the first total to the last. */
  #levels() {
    const { values } = this.#data.series.find((series) => series.form === 'STEPS');
    const levels = [values[0]];
    values.slice(1, -1).forEach((change) => levels.push(levels.at(-1) + change));
    return levels;
  }

  /** Where the axis of steps begins so that they can be told apart. */
  #floor() {
    const levels = this.#levels();
    const least = Math.min(...levels);
    const range = Math.max(...levels) - least;
    // 1, 2 or 5 of a power of ten, as lines of an axis are apart.
    const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, range / 2))));
    const step = [1, 2, 5, 10].find((each) => each * power >= range / 2) * power;
    return Math.max(0, Math.floor((least - range) / step) * step);
  }

  /** Whether shares come near to the whole, and none is more. */
  #whole() {
    const values = this.#data.series.flatMap((series) => series.values).filter(Number.isFinite);
    return (
      this.#data.style === 'PERCENT' && this.#data.fromZero && Math.max(...values) > 0.8 && Math.max(...values) <= 1
    );
  }

  /** Whether no value reaches one, so that one decimal would say too little. */
  #small() {
    return (
      this.#data.style !== 'PERCENT' &&
      this.#data.series.every((series) => series.values.every((value) => Math.abs(value ?? 0) < 1))
    );
  }

  #tip(rows, write) {
    const data = this.#data;
    const head = data.horizontal ? rows[0].axisValue : `${data.pointLabel} ${rows[0].axisValue}`;
    const lines = rows.map((row) => {
      const series = this.#shown()[row.seriesIndex];
      const said = this.#said(series, row, write);
      const value = `${said}${data.style === 'PERCENT' || !data.unit ? '' : ` ${data.unit}`}`;
      return `<div>${row.marker}${escapeHtml(this.#nameOf(series))}: <b>${escapeHtml(value)}</b></div>`;
    });
    return `<div>${escapeHtml(head)}</div>${lines.join('')}`;
  }

  #said(series, row, write) {
    if (series.form === 'NORM_FROM_EACH') {
      return `${write(series.values[row.dataIndex])} …`;
    }
    if (NORMS.includes(series.form)) {
      return [this.#bound(series, 'NORM_FROM'), this.#bound(series, 'NORM_TO')]
        .map((v) => (v === null ? '' : write(v)))
        .join(' … ')
        .trim();
    }
    if (series.form === 'HIGH') {
      return `${write(row.value[1])} … ${write(row.value[2])}`;
    }
    if (series.form === 'STEPS') {
      return this.#step(series, row.dataIndex, write);
    }
    return write(row.value);
  }

  /** A total as it is, a change with its sign. */
  #step(series, index, write) {
    const value = series.values[index];
    const total = index === 0 || index === series.values.length - 1;
    return total || value === 0 ? write(value) : `${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
  }

  /** One bound of a norm; null where it has none. */
  #bound(series, form) {
    const bound = this.#data.series.find((s) => s.form === form && s.stack === series.stack);
    return bound ? bound.values[0] : null;
  }

  #series(series, index, ground) {
    const color = this.#color(series.color);
    const bar = series.form === 'BAR';
    if (series.form === 'HIGH') {
      return this.#band(series, color);
    }
    if (NORMS.includes(series.form)) {
      return this.#norm(series, color);
    }
    if (series.form === 'STEPS') {
      return this.#steps(series, ground);
    }
    if (series.form === 'POINT') {
      return {
        name: series.name,
        type: 'scatter',
        data: series.values,
        symbol: 'diamond',
        symbolSize: 13,
        itemStyle: { color, borderColor: ground, borderWidth: 1 },
        z: 3,
      };
    }
    const option = {
      name: series.name,
      type: bar ? 'bar' : 'line',
      data: series.values,
      stack: series.stack || undefined,
      itemStyle: { color },
      emphasis: { focus: 'series' },
      z: series.comparison ? 1 : 2,
    };
    if (bar) {
      option.barMaxWidth = 28;
      option.barGap = '10%';
      option.itemStyle.borderColor = ground;
      option.itemStyle.borderWidth = series.stack ? 1 : 0;
      if (series.pattern !== 'SOLID') {
        option.itemStyle.decal = {
          symbol: series.pattern === 'DOTTED' ? 'circle' : 'rect',
          color: ground,
          dashArrayX: series.pattern === 'DOTTED' ? [[2, 4]] : [1, 0],
          dashArrayY: series.pattern === 'DOTTED' ? [4, 3] : [2, 5],
          rotation: series.pattern === 'DASH_DOT' ? Math.PI / 4 : -Math.PI / 4,
        };
      }
      return option;
    }
    option.lineStyle = { width: series.comparison ? 1.5 : 2.5, type: DASHES[series.pattern], color };
    option.symbol = series.comparison ? 'none' : SYMBOLS[index % SYMBOLS.length];
    option.symbolSize = 7;
    option.connectNulls = false;
    if (series.form === 'AREA') {
      option.areaStyle = { color, opacity: 0.55 };
      option.symbol = 'none';
    }
    return option;
  }

  /** A norm over the whole width, or over each point: from one bound to the other, or to the edge where there is none. */
  #norm(series, color) {
    return {
      name: series.stack,
      type: 'custom',
      data: series.values.map((value, index) => [index, value]),
      encode: { x: 0, y: 1 },
      itemStyle: { color },
      silent: true,
      clip: true,
      z: 0,
      renderItem: (params, api) => {
        const each = series.form === 'NORM_FROM_EACH';
        if (params.dataIndex > 0 && !each) {
          return null;
        }
        const { y, height } = params.coordSys;
        const step = each ? api.size([1, 0])[0] : params.coordSys.width;
        const width = each ? step * 0.84 : step;
        const x = each ? api.coord([params.dataIndex, 0])[0] - width / 2 : params.coordSys.x;
        const from = each ? series.values[params.dataIndex] : this.#bound(series, 'NORM_FROM');
        const to = this.#bound(series, 'NORM_TO');
        const edge = (value, otherwise) =>
          value === null ? otherwise : Math.min(y + height, Math.max(y, api.coord([0, value])[1]));
        const top = edge(to, y);
        const bottom = edge(from, y + height);
        const line = (level) => ({
          type: 'line',
          shape: { x1: x, y1: level, x2: x + width, y2: level },
          style: { stroke: color, lineWidth: 1.5, lineDash: [2, 3] },
        });
        return {
          type: 'group',
          children: [
            {
              type: 'rect',
              shape: { x, y: top, width, height: Math.max(0, bottom - top) },
              style: { fill: color, opacity: 0.14 },
            },
            ...(to === null ? [] : [line(top)]),
            ...(from === null ? [] : [line(bottom)]),
          ],
        };
      },
    };
  }

  /** Totals as bars from the bottom, changes as bars between two levels, each with its number above it. */
  #steps(series, ground) {
    const levels = this.#levels();
    const last = series.values.length - 1;
    const ink = this.#color('--chart-ink');
    const write = this.#number();
    const colors = ['--chart-now', '--chart-existing', '--chart-dormant'].map((name) => this.#color(name));
    const ends = series.values.map((value, index) => {
      const total = index === 0 || index === last;
      return [
        index,
        total ? value : Math.min(levels[index - 1], levels[index]),
        total ? value : Math.max(levels[index - 1], levels[index]),
      ];
    });
    return {
      name: series.name,
      type: 'custom',
      data: ends,
      encode: { x: 0, y: [1, 2] },
      itemStyle: { color: colors[0] },
      z: 2,
      renderItem: (params, api) => {
        const index = params.dataIndex;
        const total = index === 0 || index === last;
        const falls = !total && series.values[index] < 0;
        const { y, height } = params.coordSys;
        const [x, top] = api.coord([index, api.value(2)]);
        const bottom = total ? y + height : api.coord([index, api.value(1)])[1];
        const width = Math.min(56, api.size([1, 0])[0] * 0.62);
        const shape = { x: x - width / 2, y: top, width, height: Math.max(total ? 0 : 1.5, bottom - top) };
        const hatch = [];
        for (let at = shape.y + 4; falls && at < shape.y + shape.height - 1; at += 6) {
          hatch.push({
            type: 'line',
            shape: { x1: shape.x, y1: at, x2: shape.x + width, y2: at },
            style: { stroke: ground, lineWidth: 1.5 },
          });
        }
        return {
          type: 'group',
          children: [
            { type: 'rect', shape, style: { fill: total ? colors[0] : falls ? colors[2] : colors[1] } },
            ...hatch,
            {
              type: 'text',
              style: {
                text: this.#step(series, index, write),
                x,
                y: top - 4,
                fill: ink,
                align: 'center',
                verticalAlign: 'bottom',
                font: `600 13px ${getComputedStyle(this).fontFamily}`,
              },
            },
          ],
        };
      },
    };
  }

  /** A band at each point, from the series of its lower ends to that of its upper ends. */
  #band(series, color) {
    const flat = Boolean(this.#data.horizontal);
    const low = this.#lowOf(series);
    const place = (value, index) => (flat ? [value, index] : [index, value]);
    return {
      name: `${low.name}–${series.name}`,
      type: 'custom',
      data: series.values.map((high, index) => [index, low.values[index], high]),
      encode: flat ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
      itemStyle: { color },
      z: 1,
      renderItem: (_params, api) => {
        const from = api.coord(place(api.value(1), api.value(0)));
        const to = api.coord(place(api.value(2), api.value(0)));
        if (!from.concat(to).every(Number.isFinite)) {
          return null;
        }
        const width = Math.min(22, (flat ? api.size([0, 1])[1] : api.size([1, 0])[0]) * 0.5);
        const shape = flat
          ? {
              x: Math.min(from[0], to[0]),
              y: from[1] - width / 2,
              width: Math.max(2, Math.abs(to[0] - from[0])),
              height: width,
              r: 3,
            }
          : {
              x: from[0] - width / 2,
              y: Math.min(from[1], to[1]),
              width,
              height: Math.max(2, Math.abs(from[1] - to[1])),
              r: 3,
            };
        return { type: 'rect', shape, style: { fill: color, opacity: 0.35 } };
      },
    };
  }

  /** Offers the picture with title and legend as a PNG file. */
  downloadPng(fileName) {
    if (!window.echarts || !this.#data) {
      return;
    }
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position:fixed;left:-3000px;top:0;width:1200px;height:640px';
    document.body.append(sheet);
    const picture = window.echarts.init(sheet, null, { renderer: 'canvas' });
    const ink = this.#color('--chart-ink');
    const option = this.#option(false);
    const unit = this.#data.style === 'PERCENT' ? '' : this.#data.unit;
    picture.setOption({
      ...option,
      animation: false,
      backgroundColor: this.#color('--chart-ground'),
      title: { text: this.#data.title, subtext: unit, left: 16, top: 12, textStyle: { color: ink, fontSize: 18 } },
      legend: { bottom: 10, textStyle: { color: ink } },
      grid: { left: 24, right: 32, top: 84, bottom: 78, containLabel: true },
    });
    const link = document.createElement('a');
    link.href = picture.getDataURL({ type: 'png', pixelRatio: 2 });
    link.download = fileName;
    link.click();
    picture.dispose();
    sheet.remove();
  }
}

if (!customElements.get('kampus-chart')) {
  customElements.define('kampus-chart', KampusChart);
}
