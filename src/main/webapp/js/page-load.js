/*
 * Stands in every page itself, after page-watch.js: what the page loads besides itself. Vaadin begins when the browser says
 * that all is loaded, so nothing that does not come may stand in the browser's way: each file is fetched first, and gets its
 * element when it is there.
 */
(() => {
  const page = window.kampusPage;

  const load = async (part, element, tries = 0) => {
    const name = element.localName === 'script' ? 'src' : 'href';
    const address = new URL(part[name], document.baseURI);
    if (tries > 0) {
      address.searchParams.set('again', tries);
    }
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(20_000 * 2 ** tries) });
      await response.blob();
      if (!response.ok) {
        throw new Error(response.statusText);
      }
      element[name] = address.href;
    } catch {
      if (tries < 5) {
        setTimeout(() => load(part, element, tries + 1), 1000 * 2 ** tries * (0.5 + Math.random()));
      }
    }
  };

  const loadAll = (tag, parts) => {
    for (const part of parts) {
      const element = document.createElement(tag);
      Object.entries(part).filter(([name]) => name !== 'src' && name !== 'href')
        .forEach(([name, value]) => element.setAttribute(name, value));
      // Here already, since the order of styles matters.
      document.head.append(element);
      load(part, element);
    }
  };

  loadAll('link', page.styles);
  window.addEventListener('load', () => loadAll('script', page.scripts));
})();
