package org.kampus.application.workshop;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.workshop.AttemptThrottle.Attempt;
import org.kampus.application.workshop.AttemptThrottle.Limit;

/**
 * Stops whoever guesses passwords, and nobody else: what is counted is a name tried from an address. A name tried from
 * everywhere and an address that tries many names have limits of their own, wide enough for mistakes of a whole school.
 * A browser in which this trainer has signed in before is counted by itself, so that guesses of others never lock its
 * owner out; the first try of each name costs its address nothing, so that a guesser locks out no colleague behind it.
 */
final class SignInGuard {

    /** Wrong passwords of one name from one address. */
    static final int OF_NAME_AT_ADDRESS = 5;

    /** Wrong passwords of one name from everywhere. */
    static final int OF_NAME = 60;

    /** Wrong passwords of one address, the first of each name apart. */
    static final int OF_ADDRESS = 30;

    /** Passwords of one address that may be looked at in the same moment. */
    static final int AT_ONCE = 4;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_BROWSERS = 2_000;

    private final AttemptThrottle byNameAtAddress;
    private final AttemptThrottle byName;
    private final AttemptThrottle byAddress;
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Map<String, Boolean> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_BROWSERS;
        }
    };

    SignInGuard(Clock clock, Telegraph telegraph) {
        byNameAtAddress =
                new AttemptThrottle(clock, OF_NAME_AT_ADDRESS, WINDOW, telegraph, "sign-in-by-name-at-address");
        byName = new AttemptThrottle(clock, OF_NAME, WINDOW, telegraph, "sign-in-by-name");
        byAddress = new AttemptThrottle(clock, OF_ADDRESS, WINDOW, telegraph, "sign-in-by-address");
    }

    /**
     * Lets a password be looked at, if that is not too much.
     *
     * @param login the name, folded
     * @param address where the attempt comes from
     * @param browser token of the browser; empty if there is none
     * @param check looks at the password; empty if it is wrong
     * @throws SignInFailedException if it is wrong
     * @throws TooManyAttemptsException if too many were wrong
     * @throws SignInBusyException if too many are looked at in this moment
     */
    <T> T guarded(String login, String address, String browser, Supplier<Optional<T>> check) {
        if (underWay.merge(address, 1, Integer::sum) > AT_ONCE) {
            leave(address);
            throw new SignInBusyException();
        }
        try {
            Attempt attempt = AttemptThrottle.begin(limits(login, address, browser));
            T right;
            try {
                right = check.get().orElseThrow(SignInFailedException::new);
            } catch (SignInBusyException e) {
                attempt.giveBack();
                throw e;
            }
            attempt.giveBack();
            remember(login, browser);
            return right;
        } finally {
            leave(address);
        }
    }

    private List<Limit> limits(String login, String address, String browser) {
        if (isKnown(login, browser)) {
            return List.of(byNameAtAddress.of(key(login, browser)));
        }
        String pair = key(login, address);
        List<Limit> limits = new ArrayList<>(List.of(byNameAtAddress.of(pair), byName.of(login)));
        if (!byNameAtAddress.unknown(pair)) {
            limits.add(byAddress.of(address));
        }
        return limits;
    }

    private void leave(String address) {
        underWay.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    private boolean isKnown(String login, String browser) {
        synchronized (known) {
            return !browser.isEmpty() && known.get(key(login, Secrets.hash(browser))) != null;
        }
    }

    private void remember(String login, String browser) {
        if (!browser.isEmpty()) {
            synchronized (known) {
                known.put(key(login, Secrets.hash(browser)), true);
            }
        }
    }

    private static String key(String login, String where) {
        return where + " " + login;
    }
}
