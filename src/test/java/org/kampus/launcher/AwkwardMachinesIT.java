package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kampus.application.sheet.WorkbookEntries;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.SimulationInput;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged application on machines of awkward languages and time zones: it starts, says meanwhile that it does,
 * plays a round to the same digest as any machine, and its files can be read by machines. One of the machines in each
 * build; all of them with {@code -Dkampus.machines=all}, see docs/how-to/test.md.
 */
class AwkwardMachinesIT {

    private static final String CASE = "chemical-expediters";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final long SEED = 7;

    /** The digest of a quarter, played on this test's own machine by the engine alone. */
    private static String digest;

    record Machine(String language, String country, String extensions, String zone) {

        List<String> options() {
            List<String> options = new ArrayList<>(RunningKampus.FOR_TESTS);
            options.add("-Duser.language=" + language);
            options.add("-Duser.country=" + country);
            if (!extensions.isEmpty()) {
                options.add("-Duser.extensions=" + extensions);
            }
            options.add("-Duser.timezone=" + zone);
            return options;
        }
    }

    static Stream<Machine> machines() {
        Stream<Machine> always = Stream.of(new Machine("ar", "EG", "u-nu-arab", "Pacific/Apia"));
        Stream<Machine> sometimes = Stream.of(
                new Machine("tr", "TR", "", "Asia/Kathmandu"),
                new Machine("az", "AZ", "", "Asia/Baku"),
                new Machine("lt", "LT", "", "America/St_Johns"),
                new Machine("th", "TH", "u-ca-buddhist-nu-thai", "Asia/Bangkok"),
                new Machine("hi", "IN", "u-nu-deva", "Asia/Kolkata"),
                new Machine("fa", "IR", "", "Asia/Tehran"),
                new Machine("ja", "JP", "u-ca-japanese", "Pacific/Kiritimati"),
                new Machine("ru", "RU", "", "Europe/Moscow"),
                new Machine("de", "CH", "", "Australia/Lord_Howe"));
        return "all".equals(System.getProperty("kampus.machines")) ? Stream.concat(always, sometimes) : always;
    }

    @BeforeAll
    static void play_here() {
        Scenario scenario = ScenarioCatalog.shipped().entries().stream()
                .filter(entry -> entry.id().equals(CASE))
                .findFirst()
                .flatMap(CatalogEntry::scenario)
                .orElseThrow();
        digest = Simulator.run(SimulationInput.steady(scenario, SEED, scenario.startingPlan(), 1))
                .digest();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void starts_plays_and_writes_files_as_everywhere(Machine machine) throws Exception {
        List<String> met = new ArrayList<>();
        try (RunningKampus kampus = RunningKampus.watched(
                machine.options(), Path.of("target", "kampus-machines"), address -> met.add(look(address)))) {
            assertEquals(
                    List.of(), met.stream().filter(answer -> !isWait(answer)).toList());
            assertTrue(met.stream().anyMatch(answer -> answer.startsWith("503 ")), "nobody answered while it started");
            startedFromTheCache(kampus);
            RunningTrainer trainer = new RunningTrainer(kampus);
            String workshop = trainer.make(Map.of(
                            "title",
                            "Iğdır",
                            "scenario",
                            CASE,
                            "rounds",
                            2,
                            "practice",
                            false,
                            "teams",
                            List.of("IiIı")))
                    .at("/id")
                    .asString();
            trainer.step(workshop, "start");
            trainer.step(workshop, "close");
            trainer.await(workshop, "review");
            assertEquals(digest, run(kampus));
            readable(trainer.ask("workshops/" + workshop + "/results.csv").body());
            workbook(trainer.bytes("workshops/" + workshop + "/workshop.xlsx"));
            assertFalse(kampus.log().contains("ERROR"), kampus.log());
        }
    }

    /** The process that was begun is the one that serves, and Java took the cache it was given. */
    private static void startedFromTheCache(RunningKampus kampus) throws IOException {
        Path kernel = Path.of("/proc", Long.toString(kampus.pid()));
        List<String> cache = RunningKampus.bootCache();
        if (QuickStart.isPossible()
                && cache.size() == 2
                && Files.isDirectory(kernel)
                && BootCache.of(Path.of(cache.get(1)), Path.of("target", "kampus.jar"))
                        .isWhole()) {
            assertTrue(Files.readString(kernel.resolve("maps"), StandardCharsets.ISO_8859_1)
                    .contains("classes.aot"));
        }
    }

    private static String run(RunningKampus kampus) throws IOException, InterruptedException {
        HttpRequest order = HttpRequest.newBuilder(URI.create(kampus.address() + "api/v1/runs"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"scenario\": \"" + CASE + "\", \"seed\": " + SEED + ", \"quarters\": 1}"))
                .build();
        HttpResponse<String> run = CLIENT.send(order, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, run.statusCode(), run.body());
        return new JsonMapper().readTree(run.body()).at("/digest").asString();
    }

    /** Digits, decimal points and dates that any program reads. */
    private static void readable(String csv) {
        assertTrue(csv.lines().count() > 1, csv);
        assertEquals(csv, csv.replaceAll("[\\p{Nd}&&[^0-9]]", "?"), "digits of another script");
        assertTrue(csv.contains("20"), csv);
        assertFalse(csv.matches("(?s).*\\b25\\d\\d-\\d\\d-.*"), "years of another calendar: " + csv);
    }

    private static void workbook(byte[] xlsx) throws IOException {
        assertTrue(WorkbookEntries.sheets(xlsx) > 0);
        WorkbookEntries.of(xlsx).forEach((name, text) -> {
            if (name.contains("worksheets/")) {
                assertEquals(text, text.replaceAll("[\\p{Nd}&&[^0-9]]", "?"), name);
            }
        });
    }

    private static boolean isWait(String answer) {
        return answer.equals("nobody") || answer.startsWith("503 wait") || answer.startsWith("200");
    }

    /** What the first page, a program's request and the state are answered while it starts. */
    private static String look(String address) {
        StringBuilder bad = new StringBuilder();
        int status = 0;
        for (String path : List.of("", "api/v1/about", "health/ready", "health/live")) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", path.isEmpty() ? "text/html" : "application/json")
                        .build();
                HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                status = answer.statusCode();
                boolean waits = status == 503
                        && answer.headers().firstValue("Retry-After").isPresent()
                        && answer.body().contains("starting");
                if (!waits && status != 200) {
                    bad.append(' ')
                            .append(status)
                            .append(" at /")
                            .append(path)
                            .append(' ')
                            .append(answer.body());
                }
            } catch (ConnectException e) {
                return "nobody";
            } catch (IOException e) {
                // The waiting room was closed in this very moment.
                return "nobody";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "nobody";
            }
        }
        return bad.isEmpty() ? status + " wait" : bad.toString();
    }
}
