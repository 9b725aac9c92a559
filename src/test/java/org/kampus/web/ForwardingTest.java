package org.kampus.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private static final String PROXY = "10.0.0.1";
    private static final String HOST = "Host: kampus.example.org";

    private final Forwarding forwarding = new Forwarding(AddressRange.list("10.0.0.0/8, fd00::/8"));

    private Connection connection(String peer, String... headers) {
        return forwarding.of(AskedRequest.from(peer, headers));
    }

    @Test
    void nobody_is_believed_unless_named_not_even_this_machine() {
        for (String peer : new String[] {"127.0.0.1", "0:0:0:0:0:0:0:1", "203.0.113.9"}) {
            Connection connection = connection(
                    peer,
                    "Host: localhost:8080",
                    "X-Forwarded-For: 198.51.100.7",
                    "Forwarded: for=198.51.100.7;proto=https;host=evil.example",
                    "X-Forwarded-Proto: https",
                    "X-Forwarded-Host: evil.example",
                    "X-Forwarded-Port: 443",
                    "X-Forwarded-Prefix: /evil");
            assertEquals(peer, connection.caller());
            assertEquals("http://localhost:8080", connection.server().text());
        }
    }

    @Test
    void a_trusted_proxy_tells_caller_scheme_host_port_and_prefix() {
        Connection plain = connection(PROXY, HOST, "X-Forwarded-For: 198.51.100.7", "X-Forwarded-Proto: https");
        assertEquals("198.51.100.7", plain.caller());
        assertEquals("https://kampus.example.org", plain.server().text());
        assertTrue(plain.server().secure());

        Connection all = connection(
                PROXY,
                "Host: 127.0.0.1:8080",
                "X-Forwarded-For: 198.51.100.7",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: school.example.org",
                "X-Forwarded-Port: 8443",
                "X-Forwarded-Prefix: /kampus/");
        assertEquals("https://school.example.org:8443/kampus", all.server().text());

        Connection standard = connection(
                PROXY,
                HOST,
                "Forwarded: For=\"[2001:db8:cafe::17]:4711\"; Proto=HTTPS; host=\"school.example.org:8443\"");
        assertEquals("2001:db8:cafe:0:0:0:0:17", standard.caller());
        assertEquals("https://school.example.org:8443", standard.server().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7                            | 198.51.100.7",
                "198.51.100.7, 10.2.3.4                  | 198.51.100.7",
                "6.6.6.6, 198.51.100.7, 10.2.3.4         | 198.51.100.7",
                "6.6.6.6, 198.51.100.7                   | 198.51.100.7",
                "2001:db8::17                            | 2001:db8:0:0:0:0:0:17",
                "[2001:db8::17]:4711                     | 2001:db8:0:0:0:0:0:17",
                "198.51.100.7:4711                       | 198.51.100.7",
                "10.2.3.4                                | 10.2.3.4",
                "unknown                                 | 10.0.0.1",
                "_hidden, 10.2.3.4                       | 10.2.3.4",
                "198.51.100.7, nonsense                  | 10.0.0.1",
                "kampus.example.org                      | 10.0.0.1",
                "1.2                                     | 10.0.0.1",
                "999.1.1.1                               | 10.0.0.1",
                "::ffff:198.51.100.7                     | 198.51.100.7",
                ", ,                                     | 10.0.0.1"
            })
    void the_caller_is_the_nearest_one_that_is_no_trusted_proxy(String way, String caller) {
        assertEquals(caller, connection(PROXY, HOST, "X-Forwarded-For: " + way).caller());
    }

    @Test
    void what_a_caller_writes_into_a_list_before_the_proxy_counts_for_nothing() {
        Connection spoofed = connection(
                PROXY,
                HOST,
                "Forwarded: for=6.6.6.6;proto=http;host=evil.example",
                "Forwarded: for=198.51.100.7;proto=https;host=kampus.example.org, for=10.2.3.4;proto=http");
        assertEquals("198.51.100.7", spoofed.caller());
        assertEquals("https://kampus.example.org", spoofed.server().text());

        Connection lists = connection(
                PROXY,
                HOST,
                "X-Forwarded-For: 6.6.6.6, 198.51.100.7, 10.2.3.4",
                "X-Forwarded-Proto: http, https, http",
                "X-Forwarded-Host: evil.example, kampus.example.org, inner.example");
        assertEquals("https://kampus.example.org", lists.server().text());
    }

    @Test
    void two_kinds_of_headers_that_contradict_each_other_name_no_caller() {
        Connection one = connection(PROXY, HOST, "X-Forwarded-For: 198.51.100.7", "Forwarded: for=6.6.6.6");
        assertEquals(PROXY, one.caller());

        Connection same = connection(PROXY, HOST, "X-Forwarded-For: 198.51.100.7", "Forwarded: for=198.51.100.7");
        assertEquals("198.51.100.7", same.caller());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kampus",
                "//evil.example",
                "/a/../b",
                "/a/./b",
                "/a b",
                "/a\"b",
                "/<script>",
                "/a?b",
                "/a#b",
                "/a\\b",
                "/.",
                "http://x"
            })
    void a_prefix_that_is_no_plain_path_is_none(String prefix) {
        assertEquals(
                "",
                connection(PROXY, HOST, "X-Forwarded-Prefix: " + prefix)
                        .server()
                        .prefix());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my_machine:8080   | http://my_machine:8080",
                "my_machine        | http://my_machine",
                "[2001:db8::1]:90  | http://[2001:db8::1]:90",
                "[2001:db8::1]     | http://[2001:db8::1]",
                "a b               | http://localhost:8080",
                "\"x\"             | http://localhost:8080",
                "x:99999           | http://x",
                "x/y               | http://localhost:8080",
            })
    void every_host_name_of_a_network_is_understood_and_nonsense_is_this_machine(String host, String address) {
        assertEquals(
                address, connection("203.0.113.9", "Host: " + host).server().text());
    }

    @Test
    void limits_count_what_one_household_has_of_the_addresses() {
        assertEquals(
                connection("2001:db8:1:2:3:4:5:6").network(),
                connection("2001:db8:1:2:ffff::1").network());
        assertEquals("203.0.113.9", connection("203.0.113.9").network());
    }

    @Test
    void garbage_is_read_soon_and_leads_nowhere() {
        Random random = new Random(20261130);
        String letters = "for=,;\"\\[]:.10af _%/";
        long begun = System.nanoTime();
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Connection connection = connection(
                    PROXY,
                    HOST,
                    "Forwarded: " + text,
                    "X-Forwarded-For: " + text,
                    "X-Forwarded-Host: " + text,
                    "X-Forwarded-Port: " + text,
                    "X-Forwarded-Prefix: " + text);
            assertTrue(AddressRange.address(connection.caller()).isPresent(), text::toString);
            assertTrue(PublicAddress.of(connection.server().text()).isPresent(), text::toString);
        }
        String huge = "for=1.1.1.1,".repeat(100_000);
        assertTrue(AddressRange.address(
                        connection(PROXY, HOST, "Forwarded: " + huge).caller())
                .isPresent());
        assertTrue(System.nanoTime() - begun < 20_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0", "nginx", "fd00::/129", "10.0.0.1/x", "/8", "10.0.0.0/-1"})
    void a_proxy_that_is_no_address_is_refused_by_its_name(String range) {
        var refused = assertThrows(IllegalArgumentException.class, () -> AddressRange.list("10.0.0.1, " + range));
        assertTrue(refused.getMessage().contains("'" + range + "'"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false"
    })
    void ranges_hold_what_lies_in_them(String range, String address, boolean inside) {
        assertEquals(
                inside,
                AddressRange.list(range)
                        .getFirst()
                        .contains(AddressRange.address(address).orElseThrow()));
    }
}
