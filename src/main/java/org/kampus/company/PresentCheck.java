package org.kampus.company;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCheck;
import org.kampus.scenario.ScenarioReader;

/**
 * Checks scenario files from the command line, and plays what comes before the first decision: {@code ./kampus check [--today
 * FACT=NUMBER,...] FILE...}. A file is written for its beginning; whoever plays it sees what its history has made of that.
 */
public final class PresentCheck {

    private static final String TODAY = "--today";
    private static final int REPLICATIONS = 32;

    private PresentCheck() {}

    /** Ends with 0 if every file is sound and every wish is met, 1 if not, 2 for a command that cannot be understood. */
    public static void main(String[] arguments) {
        // Libraries would write numbers in the digits of the machine's language.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(check(List.of(arguments), System.out));
    }

    static int check(List<String> arguments, PrintStream out) {
        List<String> files = new ArrayList<>(arguments);
        Map<CompanyFact, Double> wishes = new EnumMap<>(CompanyFact.class);
        if (!files.isEmpty() && files.getFirst().equals(TODAY)) {
            files.removeFirst();
            String problem = files.isEmpty() ? "--today has nothing behind it" : read(files.removeFirst(), wishes);
            if (!problem.isEmpty()) {
                out.println(problem + "; write for example --today clients=90,retention=0.85,revenueThousand=95000");
                return 2;
            }
        }
        int status = ScenarioCheck.check(files, out);
        boolean met = true;
        for (String file : files) {
            Optional<Scenario> scenario = scenario(file);
            if (scenario.isPresent()) {
                met &= wishes.isEmpty() ? tell(file, scenario.get(), out) : match(file, scenario.get(), wishes, out);
            }
        }
        return status == 0 && !met ? 1 : status;
    }

    /** Reads wishes; gives what is wrong with them, or nothing. */
    private static String read(String text, Map<CompanyFact, Double> wishes) {
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", -1);
            Optional<CompanyFact> fact = pair.length == 2 ? fact(pair[0].strip()) : Optional.empty();
            if (fact.isEmpty()) {
                return "'" + part
                        + "' is no wish: one of clients, retention, repeatShare, revenueThousand, orders and a"
                        + " number";
            }
            double value;
            try {
                value = Double.parseDouble(pair[1].strip());
            } catch (NumberFormatException e) {
                return "'" + pair[1] + "' is no number";
            }
            if (!(value > 0) || Double.isInfinite(value) || !fact.get().relative() && value >= 1) {
                return part + " is out of range: shares lie between 0 and 1, the rest above 0";
            }
            wishes.put(fact.get(), value);
        }
        return "";
    }

    private static Optional<CompanyFact> fact(String key) {
        for (CompanyFact fact : CompanyFact.values()) {
            if (fact.key().equals(key)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static Optional<Scenario> scenario(String file) {
        try {
            return new ScenarioReader()
                    .read(file, Files.readAllBytes(Path.of(file)), null)
                    .scenario();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean tell(String file, Scenario scenario, PrintStream out) {
        Present present = Present.of(scenario, REPLICATIONS, (done, total) -> true);
        present.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> out.printf(
                        Locale.ROOT, "%s: at the first decision %s%n", file, words(entry.getKey(), entry.getValue())));
        double written = scenario.lines().stream()
                .mapToDouble(line -> line.get(LineParameter.CLIENTS_AT_START))
                .sum();
        present.get(CompanyFact.CLIENTS)
                .filter(clients -> written > 0 && !CompanyFact.CLIENTS.meets(written, clients.mean()))
                .ifPresent(clients -> out.printf(
                        Locale.ROOT,
                        "%s: note: %s says %.0f, but %d weeks are played before the first decision, which finds %.0f"
                                + " clients (./kampus check --today clients=%.0f FILE finds what to write)%n",
                        file,
                        LineParameter.CLIENTS_AT_START.key(),
                        written,
                        scenario.weeksBeforeStart(),
                        clients.mean(),
                        written));
        return true;
    }

    private static boolean match(String file, Scenario scenario, Map<CompanyFact, Double> wishes, PrintStream out) {
        MatchedPresent match = new MatchToday(scenario, wishes, Map.of(), MatchProgress.NONE).solve();
        match.facts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Double wished = entry.getValue().wished();
            out.printf(
                    Locale.ROOT,
                    "%s: at the first decision %s%s%n",
                    file,
                    words(entry.getKey(), entry.getValue().found()),
                    wished == null
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    ", wished %s: %s",
                                    number(wished),
                                    match.meets(entry.getKey()) ? "met" : "NOT met"));
        });
        out.printf(Locale.ROOT, "%s: write under lines[0].parameters:%n", file);
        match.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> out.printf(
                        Locale.ROOT,
                        "      %s: %s%s%n",
                        entry.getKey().key(),
                        number(entry.getValue()),
                        match.atBound().contains(entry.getKey()) ? "   # at its bound, goes no further" : ""));
        return match.unmet().isEmpty();
    }

    private static String words(CompanyFact fact, Present.Spread spread) {
        return String.format(
                Locale.ROOT,
                "%s %s (%s to %s in 80 of 100 replications)",
                fact.key(),
                number(fact.relative() ? Math.rint(spread.mean()) : Math.rint(spread.mean() * 1000) / 1000),
                number(fact.relative() ? Math.rint(spread.low()) : Math.rint(spread.low() * 1000) / 1000),
                number(fact.relative() ? Math.rint(spread.high()) : Math.rint(spread.high() * 1000) / 1000));
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
