package org.kampus.ui.team;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/**
 * A workshop of twelve teams with many phones, each with a session and a web socket of its own, against the packaged
 * application on this machine. Measures how soon teammates are told of a change, how long closing a round takes, and the
 * memory of a person. Run by {@code ./mvnw -Pbenchmark test-compile exec:exec@phones -Dphones=60,200} after
 * {@code ./kampus package}.
 */
public final class RoomOfPhones {

    private static final Path HOME = Path.of("target", "phones");
    private static final String CASE = "chemical-expediters";
    private static final String BUTTON = "people-operationsClerk";
    private static final int TEAMS = 12;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 60;
    private static final int SECONDS_BETWEEN_CHANGES = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final RunningKampus kampus;
    private final RunningTrainer trainer;
    private final Map<SimulatedPhone, Awaited> awaited = new ConcurrentHashMap<>();
    private final List<Double> latencies = Collections.synchronizedList(new ArrayList<>());

    /** What a phone waits to be told. */
    private record Awaited(String text, long since, CountDownLatch seen) {}

    private RoomOfPhones(RunningKampus kampus) {
        this.kampus = kampus;
        this.trainer = new RunningTrainer(kampus);
    }

    /** Measures; the argument is the number of phones, or several numbers parted by commas, one room after the other. */
    public static void main(String[] arguments) throws Exception {
        try (RunningKampus kampus = RunningKampus.start(List.of("-Xmx2g"), HOME)) {
            RoomOfPhones room = new RoomOfPhones(kampus);
            for (String phones : (arguments.length > 0 ? arguments[0] : "60").split(",")) {
                room.measure(Integer.parseInt(phones));
            }
        }
    }

    private void measure(int phones) throws Exception {
        JsonNode made = trainer.make(Map.of(
                "title",
                "Phones",
                "scenario",
                CASE,
                "rounds",
                ROUNDS,
                "minutes",
                60,
                "practice",
                false,
                // With the same luck and the same plans one game would be simulated for all.
                "sameLuck",
                false,
                "teams",
                IntStream.rangeClosed(1, TEAMS).mapToObj(i -> "Team " + i).toList()));
        String workshop = made.at("/id").asString();
        String code = made.at("/code").asString();
        join(code, "warm-up").close();
        long empty = heap();
        List<List<SimulatedPhone>> teams = joinAll(code, phones);
        System.out.printf("%d phones in %d teams%n", phones, TEAMS);
        for (int round = 1; round <= ROUNDS; round++) {
            play(workshop, teams, round);
        }
        System.out.printf("memory of a person: %.2f MB of heap%n", (heap() - empty) / 1e6 / phones);
        teams.forEach(team -> team.forEach(SimulatedPhone::close));
    }

    private List<List<SimulatedPhone>> joinAll(String code, int phones) throws Exception {
        List<List<SimulatedPhone>> teams = new ArrayList<>();
        IntStream.range(0, TEAMS).forEach(i -> teams.add(new ArrayList<>()));
        long begin = System.nanoTime();
        for (int i = 0; i < phones; i++) {
            // The one who warmed up sits in the first team.
            teams.get((i + 1) % TEAMS).add(join(code, "Person " + i));
        }
        System.out.printf("joining, one after the other: %.0f ms each%n", millis(begin) / phones);
        return teams;
    }

    private SimulatedPhone join(String code, String name) throws Exception {
        SimulatedPhone phone = new SimulatedPhone(client, URI.create(kampus.address()), this::told);
        phone.join(code, name);
        return phone;
    }

    private void play(String workshop, List<List<SimulatedPhone>> teams, int round) throws Exception {
        latencies.clear();
        List<SimulatedPhone> all = teams.stream().flatMap(List::stream).toList();
        CountDownLatch opened = expect(all, "board-shown");
        long begin = System.nanoTime();
        if (round == 1) {
            trainer.step(workshop, "start");
            opened.await(60, TimeUnit.SECONDS);
            System.out.printf("round 1: the board on the last phone after %.0f ms%n", millis(begin));
        } else {
            trainer.step(workshop, "advance");
            for (SimulatedPhone phone : all) {
                phone.await("round");
            }
        }
        if (round == 1) {
            changeTogether(teams);
        }
        CountDownLatch results = expect(all, "results-shown");
        begin = System.nanoTime();
        trainer.step(workshop, "close");
        double kept = millis(begin);
        trainer.await(workshop, "simulating", "review");
        double simulating = millis(begin);
        trainer.await(workshop, "review");
        double review = millis(begin);
        results.await(60, TimeUnit.SECONDS);
        System.out.printf(
                "round %d: closing kept after %.0f ms, simulating after %.0f ms, closed after %.0f ms, results on the last"
                        + " phone after %.0f ms%n",
                round, kept, simulating, review, millis(begin));
    }

    /** Everybody makes a change now and then; the next one of a team is made when all of it were told of the last. */
    private void changeTogether(List<List<SimulatedPhone>> teams) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (List<SimulatedPhone> team : teams) {
                running.add(threads.submit(() -> {
                    for (int change = 0; System.nanoTime() < end; change++) {
                        change(team, change);
                        TimeUnit.MILLISECONDS.sleep(1000L * SECONDS_BETWEEN_CHANGES / team.size());
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        List<Double> sorted = latencies.stream().sorted().toList();
        System.out.printf(
                "%d changes told: median %.0f ms, 95 %% within %.0f ms, 99 %% within %.0f ms, slowest %.0f ms%n",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.get((int) (sorted.size() * 0.99)),
                sorted.getLast());
    }

    private void change(List<SimulatedPhone> team, int change) throws Exception {
        SimulatedPhone who = team.get(change % team.size());
        List<SimulatedPhone> mates = team.stream().filter(phone -> phone != who).toList();
        boolean more = change % 2 == 0;
        CountDownLatch seen = expect(mates, more ? "1" : "0");
        who.press(BUTTON + (more ? "-more" : "-fewer"));
        if (!seen.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a teammate was not told within half a minute");
        }
    }

    private CountDownLatch expect(List<SimulatedPhone> phones, String text) {
        CountDownLatch seen = new CountDownLatch(phones.size());
        long now = System.nanoTime();
        phones.forEach(phone -> awaited.put(phone, new Awaited(text, now, seen)));
        return seen;
    }

    private void told(SimulatedPhone phone, JsonNode message) {
        Awaited waiting = awaited.get(phone);
        if (waiting == null) {
            return;
        }
        boolean there = switch (waiting.text()) {
            case "board-shown" -> SimulatedPhone.shows(message, BUTTON + "-more");
            case "results-shown" -> SimulatedPhone.shows(message, "part-results");
            default -> SimulatedPhone.says(message, waiting.text());
        };
        if (there && awaited.remove(phone, waiting)) {
            if (waiting.text().length() == 1) {
                latencies.add(millis(waiting.since()));
            }
            waiting.seen().countDown();
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / NANOS_PER_MILLI;
    }

    /** Heap in use after everything unreachable was collected, bytes. */
    private long heap() throws IOException, InterruptedException {
        command("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(command("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes = Math.max(kilobytes, Long.parseLong(used.group(1)));
        }
        return kilobytes * 1024;
    }

    private String command(String what) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(kampus.pid()),
                        what)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
