package org.kampus.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.web.PublicAddress;

class ServerAddressTest {

    private static List<String> all(String opened) {
        return ServerAddress.all(PublicAddress.of(opened).orElseThrow(), List.of("192.168.1.5"));
    }

    @Test
    void the_address_the_page_was_opened_by_comes_first_with_its_path() {
        assertEquals(
                List.of("https://school.example.org/kampus", "https://192.168.1.5/kampus"),
                all("https://school.example.org/kampus/"));
        assertEquals(List.of("http://192.168.1.5:8080"), all("http://192.168.1.5:8080/"));
        assertEquals(
                List.of("http://[2001:db8::1]:8080", "http://192.168.1.5:8080"), all("http://[2001:db8::1]:8080/"));
    }

    @Test
    void an_address_that_only_this_machine_knows_is_not_offered_unless_there_is_no_other() {
        assertEquals(List.of("http://192.168.1.5:8080"), all("http://localhost:8080/"));
        assertEquals(
                List.of("http://localhost:8080"),
                ServerAddress.all(PublicAddress.of("http://localhost:8080").orElseThrow(), List.of()));
    }

    @Test
    void a_machine_whose_name_has_an_underscore_is_a_machine() {
        assertEquals(List.of("http://my_pc:8080", "http://192.168.1.5:8080"), all("http://my_pc:8080/"));
        assertTrue(PublicAddress.of("about:blank").isEmpty());
    }
}
