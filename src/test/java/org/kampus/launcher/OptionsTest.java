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
        assertEquals(new Options(8080, Path.of("data"), "", "", "", false), Options.parse(List.of()));
    }

    @Test
    void a_value_follows_its_option_or_an_equals_sign() {
        var expected = new Options(9090, Path.of("games"), "vera", "", "", false);
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
        "--data=a;b, 'Option --data needs a directory whose name is without ; $ and }, but got ''a;b''.'"
    })
    void a_mistake_is_told_with_its_value(String argument, String message) {
        var problem = assertThrows(BadUsage.class, () -> Options.parse(List.of(argument)));
        assertEquals(message, problem.getMessage());
    }

    @Test
    void help_names_every_option() {
        for (var option :
                List.of("--port", "--data", "--forgotten-password", "--trusted-proxy", "--metrics-reader", "--help")) {
            assertTrue(Options.HELP.contains(option), option);
        }
    }
}
