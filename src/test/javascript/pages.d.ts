// What the pages have beside the browser's own: libraries, Vaadin, and what the scripts of Kampus tell one another.
interface Window {
  echarts: any;
  Vaadin: any;
  vaadinPush: any;
  kampusBoard?: boolean;
  kampusTeammates?: boolean;
  /** Made by page-watch.js, the first script of a page. */
  kampusPage: any;
}

// What is pressed or typed into is an element: these may be asked for, and may be missing.
interface EventTarget {
  closest?(selectors: string): any;
  localName?: string;
}

interface Node {
  closest?(selectors: string): any;
}
