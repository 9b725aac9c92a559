package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private final Strangers strangers = new Strangers();
    private final List<String> ended = new ArrayList<>();
    private final Map<String, Integer> lifetimes = new HashMap<>();

    private HttpSession session(String id) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getId" -> {
                            return id;
                        }
                        case "getAttribute" -> {
                            return attributes.get(arguments[0]);
                        }
                        case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
                        case "setMaxInactiveInterval" -> lifetimes.put(id, (Integer) arguments[0]);
                        case "invalidate" -> ended.add(id);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    @Test
    void a_flood_ends_its_own_sessions_and_nobody_elses() {
        for (int n = 0; n < 30; n++) {
            strangers.met(session("class" + n), "198.51.100.7");
        }
        for (int n = 0; n < 5 * Strangers.MOST; n++) {
            strangers.met(session("flood" + n), "203.0.113.9");
        }

        assertEquals(Strangers.MOST, strangers.count());
        assertTrue(ended.stream().allMatch(id -> id.startsWith("flood")), ended.toString());
        assertEquals("flood0", ended.getFirst());
    }

    @Test
    void who_does_something_stays_for_a_day_of_work() {
        HttpSession session = session("ann");
        strangers.met(session, "198.51.100.7");
        assertEquals(Strangers.LIFETIME.toSeconds(), lifetimes.get("ann").longValue());

        strangers.acted(session);
        for (int n = 0; n < 2 * Strangers.MOST; n++) {
            strangers.met(session("other" + n), "198.51.100.7");
        }

        assertFalse(ended.contains("ann"));
        assertEquals(
                Strangers.LIFETIME_OF_KNOWN.toSeconds(), lifetimes.get("ann").longValue());
    }

    @Test
    void a_session_that_ended_is_forgotten() {
        HttpSession session = session("ann");
        strangers.met(session, "198.51.100.7");

        strangers.forget(session);

        assertEquals(0, strangers.count());
    }
}
