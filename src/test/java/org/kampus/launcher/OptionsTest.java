package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void without_arguments_the_defaults_hold() {
        assertEquals(
                new Options(
                        8080, Path.of("data"), "", "", "", "", "", Path.of("data", "boot"), Options.Caching.OWN, false),
                Options.parse(List.of()));
    }

    @Test
    void a_value_follows_its_option_or_an_equals_sign() {
        var expected = new Options(
                9090, Path.of("games"), "vera", "", "", "", "", Path.of("games", "boot"), Options.Caching.OWN, false);
        assertEquals(
                expected, Options.parse(List.of("--port", "9090", "--data", "games", "--forgotten-password", "vera")));
        assertEquals(expected, Options.parse(List.of("--port=9090", "--data=games", "--forgotten-password=vera")));
    }

    @Test
    void proxies_and_readers_of_figures_are_lists_of_addresses() {
        var options = Options.parse(List.of("--trusted-proxy", "127.0.0.1,fd00::/8", "--metrics-reader=10.0.0.0/8"));
        assertEquals("127.0.0.1,fd00::/8", options.trustedProxies());
        assertEquals("10.0.0.0/8", options.metricsReaders());
    }

    @ParameterizedTest
    @CsvSource({
        "--prot, Unknown option '--prot'.",
        "--port, Option --port needs a value.",
        "--port=http, 'Option --port needs a whole number from 1 to 65535, but got ''http''.'",
        "--port=70000, 'Option --port needs a whole number from 1 to 65535, but got ''70000''.'",
        "--trusted-proxy=nginx, 'Option --trusted-proxy needs IP addresses or ranges separated by commas, such as 127.0.0.1,10.0.0.0/8, but got ''nginx''.'",
        "--public-address=kampus.example.org, 'Option --public-address needs an address such as https://kampus.example.org, but got ''kampus.example.org''.'",
        "--public-address=http://kampus.example.org, 'Option --public-address needs an address such as https://kampus.example.org, but got ''http://kampus.example.org''.'",
        "--cluster=two nodes, 'Option --cluster needs a name of 1 to 20 letters, digits and hyphens, but got ''two nodes''.'",
        "--data=a;b, 'Option --data needs a directory whose name is without ; $ and }, but got ''a;b''.'"
    })
    void a_mistake_is_told_with_its_value(String argument, String message) {
        var problem = assertThrows(BadUsage.class, () -> Options.parse(List.of(argument)));
        assertEquals(message, problem.getMessage());
    }

    @Test
    void servers_share_only_a_database_that_can_be_shared() {
        assertEquals("a", Options.parse(List.of("--cluster", "a")).cluster());
        ClusterName.require("", "jdbc:h2:file:data/kampus");
        ClusterName.require("a", "jdbc:postgresql://db/kampus");
        var refused = assertThrows(
                CannotStart.class, () -> ClusterName.require("a", "jdbc:h2:file:data/kampus;WRITE_DELAY=0"));
        assertEquals(
                "Only servers on one PostgreSQL share their work, but the database is jdbc:h2:file:data/kampus. Name one in"
                        + " KAMPUS_DB_URL and KAMPUS_DB_CLASS, or leave --cluster and KAMPUS_CLUSTER out.",
                refused.getMessage());
        assertThrows(CannotStart.class, () -> ClusterName.require("a b", "jdbc:postgresql://db/kampus"));
    }

    @Test
    void quick_starts_are_its_own_or_given_or_none() {
        var given = Options.parse(List.of("--boot-cache", "cache"));
        assertEquals(Path.of("cache"), given.bootCache());
        assertEquals(Options.Caching.GIVEN, given.caching());
        assertEquals(
                Options.Caching.NONE,
                Options.parse(List.of("--no-boot-cache", "--boot-cache=cache")).caching());
        assertEquals(
                Options.Caching.MAKE,
                Options.parse(List.of("--make-boot-cache", "--boot-cache=cache"))
                        .caching());
    }

    @Test
    void help_names_every_option() {
        for (var option : List.of(
                "--port",
                "--data",
                "--forgotten-password",
                "--trusted-proxy",
                "--metrics-reader",
                "--cluster",
                "--boot-cache",
                "--no-boot-cache",
                "--make-boot-cache",
                "--help")) {
            assertTrue(Options.HELP.contains(option), option);
        }
    }
}
