/*
 * Stands in every page itself, after page-watch.js: what the page loads besides itself. Vaadin begins when the browser says
 * that all is loaded, so nothing that does not come may stand in the browser's way: each file is fetched first, and gets its
 * element when it is there.
 */
(() => {
  const page = window.kampusPage;

  const MOST_TRIES = 5;
  const IMPORTED = /^import [^']*'(\.\/[^']+)'|^\} from '(\.\/[^']+)'/gm;

  const pause = (tries) => new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** tries * (0.5 + Math.random())));

  /**
   * The text of a file that has arrived whole.
   * @param {URL} address
   * @param {number} tries how often it was tried before
   * @param {RequestCache} cache what the browser keeps may serve
   */
  const text = async (address, tries, cache = 'default') => {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(20_000 * 2 ** tries) });
    const arrived = await response.text();
    if (!response.ok) {
      throw new Error(response.statusText);
    }
    return arrived;
  };

  /**
   * What is asked for again until it comes, or has been asked for often enough.
   * @param {(tries: number) => Promise<string>} ask
   */
  const insist = async (ask) => {
    for (let tries = 0; ; tries++) {
      try {
        return await ask(tries);
      } catch (missed) {
        if (tries === MOST_TRIES) {
          throw missed;
        }
        await pause(tries);
      }
    }
  };

  /**
   * Fetches what a module imports, so that the browser finds it among what it keeps: a module that one of its imports
   * failed to reach fails for as long as the page lives.
   */
  const fetchImports = (address, module) =>
    Promise.all(
      [...module.matchAll(IMPORTED)].map(async ([, bare, named]) => {
        const imported = new URL(bare ?? named, address);
        const arrived = await insist((tries) => text(imported, tries, tries === 0 ? 'default' : 'reload'));
        await fetchImports(imported, arrived);
      }),
    );

  const load = async (part, element) => {
    const name = element.localName === 'script' ? 'src' : 'href';
    const address = new URL(part[name], document.baseURI);
    const arrived = await insist((tries) => {
      if (tries > 0) {
        address.searchParams.set('again', String(tries));
      }
      return text(address, tries);
    });
    if (part.type === 'module') {
      await fetchImports(address, arrived);
    }
    element[name] = address.href;
  };

  const loadAll = (tag, parts) => {
    for (const part of parts) {
      const element = document.createElement(tag);
      Object.entries(part)
        .filter(([name]) => name !== 'src' && name !== 'href')
        .forEach(([name, value]) => element.setAttribute(name, value));
      element.dataset.optional = ''; // the page begins without it
      // Here already, since the order of styles matters.
      document.head.append(element);
      load(part, element).catch(() => {}); // the page goes on without it
    }
  };

  loadAll('link', page.styles);
  window.addEventListener('load', () => loadAll('script', page.scripts));
})();
