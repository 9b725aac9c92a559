package org.kampus.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Texts;

/**
 * Looks at pages and collects what is wrong with them: an error on the browser's console or in the server's log, a page
 * of failure, a page wider than the screen, whatever axe finds (WCAG 2.2 AA and best practice).
 *
 * <p>Each scene is looked at in the next of four guises in which languages, themes and widths meet pairwise, so that a page
 * that is met in four states is met in all of them; with {@code -Dkampus.guises=all} each scene in all eight. Whoever looks goes on from the page before
 * as by a link, and loads a page anew only where there is none before; in all eight guises each page is loaded. Pages with
 * findings leave a picture in {@code target/screenshots/routes}, with {@code -Dkampus.pictures=true} all do.
 */
final class PageSurvey implements AutoCloseable {

    /** Who comes without being known. */
    static final List<Cookie> STRANGER = List.of();

    private static final Consumer<Page> NOTHING = page -> {};

    private static final boolean ALL = "all".equals(System.getProperty("kampus.guises"));
    private static final boolean PICTURES = Boolean.getBoolean("kampus.pictures");
    private static final Path ALBUM = Path.of("target", "screenshots", "routes");
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d )");
    private static final Pattern FAILURE = Pattern.compile(" SEVERE | ERROR |Exception");

    /**
     * What the server says of a web socket that was closed in the moment it opened, because its page was: the objects of
     * the request are cleared while it is still at work on them, or its answer finds nobody. Nobody waits for it; decision
     * 0010 tells why it cannot be helped from here.
     */
    private static final Pattern OF_A_CLOSED_SOCKET = Pattern.compile(
            "Connection remotely closed|Cannot call sendError.. after the response has been"
                    + " committed\\s+at org\\.apache\\.catalina\\.connector|NullPointerException: Cannot .* because (the return value of )?\".*\" is null"
                    + "( \\(told in full .*\\))?\\s+(at (org\\.glassfish\\.(grizzly|tyrus)|org\\.apache\\.catalina|com\\.sun\\.)|$)");

    /** What of a line differs each time the same is said. */
    private static final Pattern PASSING =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\S+|[0-9a-f]{8}-[0-9a-f-]{27}| \\(told in full .*\\)");

    private static final int LONGEST_ENTRY = 800;

    private static final String DRAWN = "h1, [data-testid=sign-in], .wall";

    private static final String HEADINGS = "[...document.querySelectorAll('h1')].map(h => h.innerText)";

    /** Measured against the screen: a phone's window grows with a page that is too wide. */
    private static final String WIDEST = """
            screen => {
              const over = document.documentElement.scrollWidth - screen;
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > screen + 1)
                .slice(-3).map(e => e.tagName + '.' + e.className).join(', ');
              return over > 1 ? 'wider than the screen by ' + over + ' px: ' + wide : '';
            }""";

    /** A wall on a projector is never scrolled. */
    private static final String TALLEST = """
            () => {
              const over = document.documentElement.scrollHeight - window.innerHeight;
              return document.querySelector('.wall') && over > 1 ? 'a wall taller than the screen by ' + over + ' px' : '';
            }""";

    private static final List<String> ALL_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What can be another way in other colours only. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String OPENED =
            "document.querySelector('vaadin-dialog[opened], [popover]:popover-open') !== null";

    /** A page that goes on from place to place. */
    private record Walk(Page page, WatchedPage watched) {}

    /** A page as somebody comes to see it. */
    private record Sight(String path, String state, List<Cookie> who, Consumer<Page> deed) {}

    private final Browser browser;
    private final String address;
    private final Supplier<String> log;
    private final Map<String, BrowserContext> profiles = new HashMap<>();
    private final Map<String, Walk> walks = new HashMap<>();
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private int scenes;

    /**
     * Begins a survey that found nothing yet.
     *
     * @param address where the application answers, with a slash at its end
     * @param log gives everything the server has written so far
     */
    PageSurvey(Browser browser, String address, Supplier<String> log) {
        this.browser = browser;
        this.address = address;
        this.log = log;
    }

    /** Ends a scene: what follows is looked at in the next guise, and nobody's page is drawn anew by what happens meanwhile. */
    void turn() {
        scenes++;
        walks.values().forEach(PageSurvey::forget);
        walks.clear();
    }

    /** The templates of the routes that were looked at. */
    Set<String> seen() {
        return seen;
    }

    /**
     * Opens a page as somebody, in the next guise or in all, and keeps what is wrong with it.
     *
     * @param template the route it belongs to
     * @param state what is the case, for people
     * @param who cookies of the person who looks
     */
    void look(String path, String template, String state, List<Cookie> who) {
        look(path, template, state, who, NOTHING);
    }

    /**
     * The same after something was opened on the page.
     *
     * @param deed what the person does before they look
     */
    void look(String path, String template, String state, List<Cookie> who, Consumer<Page> deed) {
        seen.add(template);
        List<Guise> guises = ALL ? Guise.ALL : List.of(Guise.PAIRWISE.get(scenes % Guise.PAIRWISE.size()));
        Sight sight = new Sight(path, state, who, deed);
        guises.stream().collect(Collectors.groupingBy(Guise::locale)).values().forEach(alike -> look(sight, alike));
    }

    /** A page that loaded itself anew while it was looked at, as it may after losing its line, is looked at once more. */
    private void look(Sight sight, List<Guise> guises) {
        if (!looked(sight, guises, false)) {
            looked(sight, guises, true);
        }
    }

    /** Loads a page in the first guise; its colours and its width change into those of the others. */
    private boolean looked(Sight sight, List<Guise> guises, boolean again) {
        Guise first = guises.getFirst();
        int written = log.get().length();
        Walk walk = ALL || again ? begin(sight, first) : arrive(sight, first);
        Page page = walk.page();
        WatchedPage watched = walk.watched();
        int errors = watched.errors().size();
        try {
            page.locator(DRAWN).first().waitFor();
            Place place = new Place(page);
            place.settle();
            if (sight.deed() != NOTHING) {
                sight.deed().accept(page);
                place.settle();
            }
            Guise before = null;
            for (Guise guise : guises) {
                boolean sameWidth = before != null && before.wide() == guise.wide();
                if (before != null) {
                    page.emulateMedia(new EmulateMediaOptions().setColorScheme(guise.colours()));
                    page.setViewportSize(guise.width(), guise.height());
                    place.settle();
                }
                judge(page, sight, guise, sameWidth ? RULES_OF_COLOUR : ALL_RULES);
                before = guise;
            }
        } catch (PlaywrightException e) {
            if (!again) {
                return false;
            }
            keep("could not be looked at: " + e.getMessage() + "\n" + watched.account(), sight, first);
        }
        if ((Boolean) page.evaluate(OPENED)) {
            // It would stay open wherever one goes.
            forget(walks.remove(key(sight.who(), first)));
        }
        List<String> told = watched.errors();
        told.subList(errors, told.size()).forEach(error -> keep("error on the console: " + error, sight, first));
        ENTRY.splitAsStream(log.get().substring(written))
                .filter(entry -> FAILURE.matcher(entry).find())
                .filter(entry -> !OF_A_CLOSED_SOCKET.matcher(entry).find())
                .limit(3)
                .map(entry -> PASSING.matcher(entry).replaceAll("…"))
                .map(entry -> entry.substring(0, Math.min(entry.length(), LONGEST_ENTRY)))
                .forEach(entry -> keep("the server's log: " + entry, sight, first));
        return true;
    }

    private void judge(Page page, Sight sight, Guise guise, List<String> rules) {
        List<String> found = new ArrayList<>(Barriers.on(page, rules));
        found.add((String) page.evaluate(WIDEST, guise.width()));
        if (guise.wide()) {
            found.add((String) page.evaluate(TALLEST));
        }
        found.removeIf(String::isEmpty);
        Texts texts = Texts.in(Locale.forLanguageTag(guise.locale()));
        List<String> headings = strings(page.evaluate(HEADINGS));
        if (headings.contains(texts.get("shell.failure.title"))) {
            found.add("the page of failure");
        }
        boolean nowhere = sight.state().equals("nowhere");
        if (headings.contains(texts.get("shell.notFound.title")) != nowhere) {
            found.add(nowhere ? "a page where there is none" : "there is nothing here");
        }
        found.forEach(problem -> keep(problem, sight, guise));
        if (PICTURES || !found.isEmpty()) {
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            String name = (sight.path() + "-" + sight.state() + "-" + guise).replaceAll("[0-9a-f-]{36}", "ID");
            page.screenshot(new ScreenshotOptions()
                    .setPath(ALBUM.resolve(name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png"))
                    .setFullPage(true));
        }
    }

    /** Goes to a page from the one before, if there is one. */
    private Walk arrive(Sight sight, Guise guise) {
        Walk before = walks.get(key(sight.who(), guise));
        if (before == null) {
            return begin(sight, guise);
        }
        new Place(before.page()).follow(address + sight.path());
        return before;
    }

    /** Loads a page. */
    private Walk begin(Sight sight, Guise guise) {
        String key = key(sight.who(), guise);
        forget(walks.remove(key));
        Page page = profile(key, sight.who(), guise).newPage();
        Walk walk = new Walk(page, new WatchedPage(page, false));
        walks.put(key, walk);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(guise.colours()));
        page.navigate(address + sight.path(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return walk;
    }

    private static void forget(@Nullable Walk walk) {
        if (walk != null) {
            walk.page().close();
        }
    }

    private static String key(List<Cookie> who, Guise guise) {
        return guise.locale()
                + guise.wide()
                + who.stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .sorted()
                        .toList();
    }

    private BrowserContext profile(String key, List<Cookie> who, Guise guise) {
        return profiles.computeIfAbsent(key, first -> {
            BrowserContext made = browser.newContext(guise.browser());
            made.setDefaultTimeout(BrowserTestCase.PATIENCE_MILLIS);
            made.addCookies(who);
            return made;
        });
    }

    private void keep(String problem, Sight sight, Guise guise) {
        findings.computeIfAbsent(problem, first -> new ArrayList<>())
                .add("/" + sight.path() + " (" + sight.state() + ", " + guise + ")");
    }

    /** Fails if something was found, and tells all of it. */
    void requireNothingFound() {
        String told = findings.entrySet().stream()
                .map(found -> found.getKey() + "\n    on " + found.getValue().size() + ": "
                        + found.getValue().stream().limit(4).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
        findings.clear();
        assertEquals("", told);
    }

    @Override
    public void close() {
        walks.clear();
        profiles.values().forEach(BrowserContext::close);
        profiles.clear();
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
