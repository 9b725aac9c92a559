package org.kampus.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds on a page as it stands. Axe is put into the page as one script: its builder for Playwright opens another page for
 * each look, and carries all it has looked at through three processes.
 */
final class Barriers {

    /** WCAG 2.2 at levels A and AA. */
    static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = axe();

    /**
     * What axe finds. Exempt is the size of a target of which a part lies under the bar at the lower edge of the screen: it
     * is scrolled free, and axe sees only one place of the page.
     */
    private static final String JUDGE = """
            async rules => {
              const atEdge = e => ['fixed', 'sticky'].includes(getComputedStyle(e).position)
                && e.getBoundingClientRect().bottom > window.innerHeight - 16;
              const fixed = e => e && e !== document.documentElement && (atEdge(e) || fixed(e.parentElement));
              const underBar = node => {
                const target = document.querySelector(String(node.target[0]));
                if (!target || fixed(target)) {
                  return false;
                }
                const { left, right, top, bottom } = target.getBoundingClientRect();
                return [[left + 1, top + 1], [right - 1, bottom - 1]].some(([x, y]) => fixed(document.elementFromPoint(x, y)));
              };
              const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
              return found.violations
                .map(rule => ({ id: rule.id, nodes: rule.nodes.filter(node => rule.id !== 'target-size' || !underBar(node)) }))
                .filter(rule => rule.nodes.length > 0)
                .map(rule => 'axe ' + rule.id + ': ' + rule.nodes.slice(0, 4)
                  .map(node => node.target.join(' ') + ' ' + node.html.slice(0, 200)
                    + (rule.id === 'color-contrast' ? ' ' + node.any.map(check => check.message).join() : '')).join(' | '));
            }""";

    private Barriers() {}

    /**
     * Looks at a page.
     *
     * @param rules tags of the rules asked for
     * @return a line for each rule that is broken, with the first four places
     */
    static List<String> on(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(JUDGE, rules))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
