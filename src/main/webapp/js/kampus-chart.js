/*
 * <kampus-chart>: one Apache ECharts picture with a legend of its own. The property `chart` says what to
 * draw (see org.kampus.ui.chart.ChartData); colours are names of CSS custom properties, so that the
 * picture follows the theme. Numbers are written in the language given with the data.
 */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
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
    const sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && !this.#seen) {
        this.#seen = true;
        this.#draw();
      }
    }, { rootMargin: '300px' });
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
    const items = this.#data.series.filter((series) => series.form !== 'LOW').map((series) => {
      const index = this.#data.series.indexOf(series);
      const low = this.#lowOf(series);
      const item = document.createElement('li');
      item.append(this.#swatch(series, index), document.createTextNode(low ? `${low.name}–${series.name}` : series.name));
      return item;
    });
    this.#legend.replaceChildren(...items);
    this.#legend.hidden = this.#data.series.length < 2;
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
    if (series.form === 'HIGH') {
      part('rect', { x: 1, y: 1, width: 26, height: 10, rx: 2, style: `fill:${color};opacity:0.35` });
    } else if (series.form === 'POINT') {
      part('polygon', { points: '14,0 20,6 14,12 8,6', style: `fill:${color}` });
    } else if (series.form === 'BAR' || series.form === 'AREA') {
      part('rect', { x: 3, y: 1, width: 22, height: 10, style: `fill:${color}` });
      if (series.pattern !== 'SOLID') {
        for (let x = 5; x < 25; x += series.pattern === 'DOTTED' ? 4 : 6) {
          part('line', { x1: x, y1: 11, x2: x + 4, y2: 1, style: 'stroke:var(--chart-ground);stroke-width:1.5' });
        }
      }
    } else {
      const dash = DASHES[series.pattern];
      part('line', {
        x1: 0, y1: 6, x2: 28, y2: 6,
        style: `stroke:${color};stroke-width:2;${dash === 'solid' ? '' : `stroke-dasharray:${dash.join(' ')}`}`,
      });
      if (!series.comparison) {
        const shape = SYMBOLS[index % SYMBOLS.length];
        const fill = `fill:${color}`;
        if (shape === 'circle' || shape === 'pin') {
          part('circle', { cx: 14, cy: 6, r: 4, style: fill });
        } else if (shape === 'triangle') {
          part('polygon', { points: '14,1 19,11 9,11', style: fill });
        } else if (shape === 'diamond') {
          part('polygon', { points: '14,0 20,6 14,12 8,6', style: fill });
        } else {
          part('rect', { x: 10, y: 2, width: 8, height: 8, rx: shape === 'roundRect' ? 3 : 0, style: fill });
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
    const font = { color: quiet, fontFamily: getComputedStyle(this).fontFamily, fontSize: narrow ? 11 : 12 };
    const values = {
      type: 'value',
      scale: !data.fromZero,
      splitNumber: narrow ? 3 : 4,
      axisLabel: { ...font, formatter: this.#number(Math.min(data.decimals, this.#small() ? 2 : 1)) },
      splitLine: { lineStyle: { color: this.#color('--chart-line') } },
      axisLine: { show: false },
    };
    const points = {
      type: 'category',
      data: data.points,
      name: data.horizontal ? undefined : data.pointLabel,
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: font,
      boundaryGap: data.series.some((series) => ['BAR', 'HIGH', 'POINT'].includes(series.form)),
      inverse: Boolean(data.horizontal),
      axisLabel: {
        ...font,
        ...(data.horizontal ? { interval: 0, width: narrow ? 104 : 200, overflow: 'break', lineHeight: 14 } : {}),
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: quiet } },
    };
    return {
      animation: !stillness.matches,
      animationDuration: 400,
      textStyle: { fontFamily: font.fontFamily },
      grid: { left: 4, right: 16, top: 14, bottom: data.horizontal ? 4 : 26, containLabel: true },
      xAxis: data.horizontal ? values : points,
      yAxis: data.horizontal ? points : values,
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: ground,
        borderColor: quiet,
        textStyle: { ...font, color: ink },
        axisPointer: { type: data.series.some((s) => ['BAR', 'HIGH', 'POINT'].includes(s.form)) ? 'shadow' : 'line' },
        formatter: (rows) => this.#tip(rows, write),
      },
      series: data.series
        .filter((series) => series.form !== 'LOW')
        .map((series) => this.#series(series, data.series.indexOf(series), ground)),
    };
  }

  /** Whether no value reaches one, so that one decimal would say too little. */
  #small() {
    return this.#data.style !== 'PERCENT'
      && this.#data.series.every((series) => series.values.every((value) => Math.abs(value ?? 0) < 1));
  }

  #tip(rows, write) {
    const data = this.#data;
    const head = data.horizontal ? rows[0].axisValue : `${data.pointLabel} ${rows[0].axisValue}`;
    const lines = rows.map((row) => {
      const band = row.seriesType === 'custom';
      const said = band ? `${write(row.value[1])} … ${write(row.value[2])}` : write(row.value);
      const value = `${said}${data.style === 'PERCENT' || !data.unit ? '' : ` ${data.unit}`}`;
      return `<div>${row.marker}${escapeHtml(row.seriesName)}: <b>${escapeHtml(value)}</b></div>`;
    });
    return `<div>${escapeHtml(head)}</div>${lines.join('')}`;
  }

  #series(series, index, ground) {
    const color = this.#color(series.color);
    const bar = series.form === 'BAR';
    if (series.form === 'HIGH') {
      return this.#band(series, color);
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
      renderItem: (params, api) => {
        const from = api.coord(place(api.value(1), api.value(0)));
        const to = api.coord(place(api.value(2), api.value(0)));
        if (!from.concat(to).every(Number.isFinite)) {
          return null;
        }
        const width = Math.min(22, (flat ? api.size([0, 1])[1] : api.size([1, 0])[0]) * 0.5);
        const shape = flat
          ? { x: Math.min(from[0], to[0]), y: from[1] - width / 2, width: Math.max(2, Math.abs(to[0] - from[0])), height: width, r: 3 }
          : { x: from[0] - width / 2, y: Math.min(from[1], to[1]), width, height: Math.max(2, Math.abs(from[1] - to[1])), r: 3 };
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
