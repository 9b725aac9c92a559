package org.kampus.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientNamesTest {

    @Test
    void no_two_clients_of_a_case_share_a_name() {
        ClientNames names = ClientNames.of("chemical-expediters");
        Set<String> english = new HashSet<>();
        Set<String> russian = new HashSet<>();
        int clients = 2 * ClientNames.combinations();
        for (int client = 0; client < clients; client++) {
            english.add(names.name(client).en());
            russian.add(names.name(client).ru());
        }
        assertEquals(clients, english.size());
        assertEquals(clients, russian.size());
        assertTrue(ClientNames.combinations() >= 1500, "names without a numeral");
    }

    @Test
    void the_same_client_of_the_same_case_always_has_the_same_name() {
        assertEquals(
                ClientNames.of("chemical-expediters").name(17),
                ClientNames.of("chemical-expediters").name(17));
        assertNotEquals(
                ClientNames.of("chemical-expediters").name(17),
                ClientNames.of("led-lighting").name(17));
    }
}
