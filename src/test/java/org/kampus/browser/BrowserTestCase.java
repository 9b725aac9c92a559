package org.kampus.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * What a test in the browser starts from: the packaged application is running, and every test has a fresh
 * {@link #page}. A failed test tells what happened in its pages and leaves a picture in {@code target/screenshots}; a
 * page that reports an error on its console fails its test.
 *
 * <p>After {@link #open}, wait for a selector: Vaadin draws the view after the page has loaded.
 */
public abstract class BrowserTestCase {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String IN_APPLICATION = "window.Vaadin?.Flow?.clients !== undefined";

    /** How long an element may take to appear, or to become what a test expects. */
    static final double PATIENCE_MILLIS = 30_000;

    /** A fresh page of a fresh browser profile; English, 1280 x 800. */
    protected Page page;

    private final List<WatchedPage> watched = new ArrayList<>();
    private final List<WatchedPage> tolerated = new ArrayList<>();
    private final List<BrowserContext> others = new ArrayList<>();
    private BrowserSession session;
    private RunningTrainer trainer;
    private BrowserContext context;

    @RegisterExtension
    final Stage stage = new Stage();

    /**
     * Opens a path of the application, such as {@code ""} or {@code "learn"}: as by a link where the browser is in the
     * application already. A test of what a page loaded anew does asks for that itself.
     */
    protected final void open(String path) {
        if (page.url().startsWith(session.address()) && (Boolean) page.evaluate(IN_APPLICATION)) {
            new Place(page).follow(session.address() + path);
        } else {
            page.navigate(session.address() + path);
        }
    }

    /** Where the application answers; ends with a slash. */
    protected final String address() {
        return session.address();
    }

    /** Starts over with another browser: language, size, dark mode. */
    protected final void openBrowser(NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = session.browser().newContext(still(options));
        page = watched(context);
    }

    /** Pages that move keep a processor busy: who looks at the moving says so. */
    private static NewContextOptions still(NewContextOptions options) {
        return options.reducedMotion == null ? options.setReducedMotion(ReducedMotion.REDUCE) : options;
    }

    /** The cookies of a page's browser but the one of its session: whoever has them is the same person elsewhere. */
    protected static List<Cookie> identity(Page of) {
        return of.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                .toList();
    }

    /** A survey of pages in browsers of its own. */
    final PageSurvey survey() {
        return new PageSurvey(session.browser(), session.address(), session::log);
    }

    /** A survey of the pages of another server. */
    final PageSurvey survey(RunningKampus kampus) {
        return new PageSurvey(session.browser(), kampus.address(), kampus::log);
    }

    /** A page of one more browser, with a profile of its own, beside {@link #page}. */
    protected final Page openAnother(NewContextOptions options) {
        BrowserContext other = session.browser().newContext(still(options));
        others.add(other);
        return watched(other);
    }

    /** A page like {@link #openAnother} whose network is bad: what its console says of that is no failure. */
    protected final Page openOnBadNetwork(NewContextOptions options) {
        BrowserContext other = session.browser().newContext(still(options));
        others.add(other);
        other.setDefaultTimeout(PATIENCE_MILLIS);
        other.onPage(opened -> tolerated.add(new WatchedPage(opened, true)));
        return other.newPage();
    }

    /** The trainer who leads workshops of the running application. */
    protected final RunningTrainer trainer() {
        return trainer;
    }

    private Page watched(BrowserContext browser) {
        browser.setDefaultTimeout(PATIENCE_MILLIS);
        browser.onPage(opened -> watched.add(new WatchedPage(opened, false)));
        return browser.newPage();
    }

    /** Opens a browser of a phone's size, 360 px wide. */
    protected final void openPhone() {
        openBrowser(new NewContextOptions().setViewportSize(360, 740).setLocale("en-GB"));
    }

    /** Keeps a picture of the page in {@code target/screenshots/NAME.png}. */
    protected final void takePicture(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    /** Requires that axe finds nothing against WCAG 2.2 A and AA on the page as it stands. */
    protected final void requireAccessible() {
        requireAccessible(page);
    }

    /** Requires the same of another page. */
    protected final void requireAccessible(Page shown) {
        assertEquals(List.of(), Barriers.on(shown, Barriers.WCAG), "axe found barriers");
    }

    /** Sets the stage before each test and clears it after. */
    final class Stage implements BeforeEachCallback, AfterEachCallback, TestExecutionExceptionHandler {

        @Override
        public void beforeEach(ExtensionContext test) {
            session = BrowserSession.shared();
            trainer = RunningTrainer.shared();
            openBrowser(new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        }

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
            throw new AssertionError(failure.getMessage() + "\n" + account(), failure);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            if (context == null) {
                return;
            }
            boolean failed = test.getExecutionException().isPresent();
            List<String> errors =
                    watched.stream().flatMap(page -> page.errors().stream()).toList();
            var account = errors.isEmpty() ? "" : account();
            if (failed || !errors.isEmpty()) {
                takePicture("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
                        + test.getRequiredTestMethod().getName());
            }
            context.close();
            others.forEach(BrowserContext::close);
            others.clear();
            if (!failed) {
                assertEquals(List.of(), errors, "a page reported errors on its console\n" + account);
            }
        }

        private String account() {
            return Stream.concat(watched.stream(), tolerated.stream())
                            .map(WatchedPage::account)
                            .collect(Collectors.joining("\n"))
                    + "\nthe server said last:\n" + session.endOfLog();
        }
    }
}
