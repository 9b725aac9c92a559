package org.kampus.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One browser before the running application, shared by all tests of a Java machine; it ends with the machine. */
final class BrowserSession {

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private final RunningKampus kampus;
    private final Playwright playwright;
    private final Browser browser;

    private BrowserSession(RunningKampus kampus) {
        var executable = findBrowser();
        this.kampus = kampus;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(executable);
        if (System.getProperty("user.name").equals("root")) {
            options.setArgs(List.of("--no-sandbox"));
        }
        browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(BrowserTestCase.PATIENCE_MILLIS);
    }

    /** The one of this Java machine. */
    static BrowserSession shared() {
        return Shared.SESSION;
    }

    private static final class Shared {

        static final BrowserSession SESSION = new BrowserSession(RunningKampus.shared());
    }

    String address() {
        return kampus.address();
    }

    /** Everything the server has written to its log. */
    String log() {
        return kampus.log();
    }

    String endOfLog() {
        return kampus.endOfLog();
    }

    Browser browser() {
        return browser;
    }

    private static Path findBrowser() {
        var named = System.getenv("KAMPUS_BROWSER");
        if (named != null) {
            return Path.of(named);
        }
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium or Chrome."
                        + " Install one or name its program in KAMPUS_BROWSER."));
    }
}
