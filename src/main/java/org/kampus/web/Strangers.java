package org.kampus.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sessions of browsers that have opened a page and done nothing on it yet. They live shortly unless their page stays
 * open, and there is a most of them: beyond it the oldest one goes of the network that has the most. Nobody loses
 * anything by that, since games and seats are kept for the browser's cookie and not in its session; a page that is still
 * open loads itself again.
 */
@ApplicationScoped
public class Strangers {

    /** Most sessions in which nothing was done yet. */
    static final int MOST = 400;

    /** How long such a session lives after the last sign of its page. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    /** How long a session lives in which something was done. */
    static final Duration LIFETIME_OF_KNOWN = Duration.ofHours(8);

    private static final String KNOWN = Strangers.class.getName() + ".known";

    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    private record Stranger(HttpSession session, String network) {}

    /** For the container. */
    public Strangers() {}

    /** Notes a session that has just begun. */
    void met(HttpSession session, String network) {
        session.setMaxInactiveInterval((int) LIFETIME.toSeconds());
        List<Stranger> over = new ArrayList<>();
        synchronized (strangers) {
            strangers.put(session.getId(), new Stranger(session, network));
            while (strangers.size() > MOST) {
                over.add(strangers.remove(surplus()));
            }
        }
        over.forEach(stranger -> end(stranger.session()));
    }

    /** Notes that somebody does something in a session. */
    public void acted(HttpSession session) {
        if (session.getAttribute(KNOWN) == null) {
            session.setAttribute(KNOWN, true);
            session.setMaxInactiveInterval((int) LIFETIME_OF_KNOWN.toSeconds());
            forget(session);
        }
    }

    /** Forgets a session, since it ends or is no stranger's any more. */
    void forget(HttpSession session) {
        synchronized (strangers) {
            strangers.values().removeIf(stranger -> stranger.session().getId().equals(session.getId()));
        }
    }

    /** How many sessions there are in which nothing was done yet. */
    int count() {
        synchronized (strangers) {
            return strangers.size();
        }
    }

    private String surplus() {
        Map<String, Integer> counts = new HashMap<>();
        strangers.values().forEach(stranger -> counts.merge(stranger.network(), 1, Integer::sum));
        Optional<String> greediest = counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
        return strangers.entrySet().stream()
                .filter(entry -> entry.getValue().network().equals(greediest.orElseThrow()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // it has ended by itself meanwhile
        }
    }
}
