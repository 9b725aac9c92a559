package org.kampus.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened in a page, so that a test that fails on a machine nobody sees can be explained. */
final class WatchedPage {

    private static final int REMEMBERED = 60;
    private static final int LONGEST = 300;
    private static final int LONGEST_PAGE = 3000;

    /** Files of the build that came: there are a hundred of them in each page, and they tell nothing. */
    private static final String BUILD = "/VAADIN/build/";

    /** What came last, by the browser's own account. */
    private static final String RESOURCES = """
            performance.getEntriesByType('resource').filter(e => !e.name.includes('/VAADIN/build/')).slice(-20).map(e =>
              `${Math.round(e.startTime)} to ${Math.round(e.responseEnd)} ms: ${e.responseStatus} ${e.name}`).join('\\n')""";

    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final Set<Request> unanswered = new LinkedHashSet<>();
    private final Deque<String> latest = new ArrayDeque<>();
    private final long opened = System.nanoTime();

    /**
     * Watches a page from now on.
     *
     * @param requests whether its requests, too: each costs three messages between four processes, and a page has a hundred
     */
    WatchedPage(Page page, boolean requests) {
        this.page = page;
        page.onPageError(errors::add);
        page.onConsoleMessage(this::heard);
        if (requests) {
            watchRequests();
        }
        page.onFrameNavigated(frame -> remember("is at " + frame.url()));
        page.onWebSocket(socket -> {
            remember("socket opened");
            socket.onClose(closed -> remember("socket closed"));
        });
    }

    private void watchRequests() {
        page.onRequest(request -> {
            unanswered.add(request);
            rememberTheWay("asked " + request.method() + " ", request);
        });
        page.onRequestFinished(request -> {
            unanswered.remove(request);
            rememberTheWay("got ", request);
        });
        page.onRequestFailed(request -> {
            unanswered.remove(request);
            remember("failed " + request.failure() + " " + request.url());
        });
    }

    private void heard(ConsoleMessage message) {
        var text = message.text() + " at " + message.location();
        if (message.type().equals("error") && !text.contains("/favicon.ico")) {
            errors.add(text);
        }
        if (!message.type().equals("debug")) {
            remember(message.type() + " " + text);
        }
    }

    private void rememberTheWay(String what, Request request) {
        if (!request.url().contains(BUILD)) {
            remember(what + request.url());
        }
    }

    private void remember(String event) {
        if (latest.size() == REMEMBERED) {
            latest.removeFirst();
        }
        latest.addLast((System.nanoTime() - opened) / 1_000_000 + " ms: " + cut(event));
    }

    /** What the page reported as errors. */
    List<String> errors() {
        return errors;
    }

    /** Where the page is, what it shows, what it waits for and what happened to it last. */
    String account() {
        if (page.isClosed()) {
            return "a page that was closed; errors: " + errors;
        }
        var waits = unanswered.stream().map(request -> cut(request.url())).collect(Collectors.joining("\n    "));
        return "page %s, after %d ms%n  shows: %s%n  waits for: %s%n  errors: %s%n  last:%n    %s%n  resources:%n    %s"
                .formatted(
                        page.url(),
                        (System.nanoTime() - opened) / 1_000_000,
                        shown(),
                        waits.isEmpty() ? "nothing" : waits,
                        errors,
                        String.join("\n    ", latest),
                        read(RESOURCES).replace("\n", "\n    "));
    }

    private String shown() {
        return cut(read("document.body.innerText").replaceAll("\\s+", " "), LONGEST_PAGE);
    }

    private String read(String expression) {
        try {
            return String.valueOf(page.evaluate(expression));
        } catch (PlaywrightException e) {
            return "nothing that can be read: " + cut(e.getMessage());
        }
    }

    private static String cut(String text) {
        return cut(text, LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
