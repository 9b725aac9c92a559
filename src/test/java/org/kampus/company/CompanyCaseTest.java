package org.kampus.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.company.Plausibility.Code;
import org.kampus.company.Plausibility.Doubt;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioReader;

class CompanyCaseTest {

    /** Ninety clients, consistent in itself. */
    static CompanyAnswers ninety() {
        return CompanyAnswers.of("Ninety")
                .withSaleType(SaleType.MIXED)
                .with(CompanyNumber.CLIENTS_LAST_YEAR, 98.0)
                .with(CompanyNumber.SILENT_CLIENTS, 8.0)
                .with(CompanyNumber.REVENUE, 114_000.0)
                .with(CompanyNumber.VAT, 0.2)
                .with(CompanyNumber.ORDERS, 900.0)
                .with(CompanyNumber.RETENTION, 0.85)
                .with(CompanyNumber.NEWCOMERS_SHARE, 0.10)
                .with(CompanyNumber.GROSS_MARGIN, 0.25)
                .with(Role.UNIVERSAL_SELLER, new Staff(5, 150.0));
    }

    private static Scenario sound(CompanyAnswers answers) {
        return new CompanyCase("own-1", answers).draft();
    }

    @ParameterizedTest
    @EnumSource(value = SaleType.class, names = "STRATEGIC", mode = EnumSource.Mode.EXCLUDE)
    void nothing_but_people_makes_a_sound_case_without_warnings(SaleType type) {
        for (Division division : List.of(Division.EVERYBODY, Division.BY_ROLE)) {
            CompanyAnswers answers = CompanyAnswers.of("Bare")
                    .withSaleType(type)
                    .with(Role.HUNTER, new Staff(2, null))
                    .with(Role.ACCOUNT_MANAGER, new Staff(3, null))
                    .with(division);
            CompanyCase made = new CompanyCase("own-1", answers);
            Scenario scenario = made.draft();
            assertEquals(5, scenario.startingPlan().structure().headcount());
            answers.staffed()
                    .forEach(role -> assertTrue(made.workload().load(role) < 1.05, () -> role + " " + made.workload()));
            assertEquals(Set.of(), made.workload().uncovered());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ back",
                "a: b # c",
                "- {x}",
                "line\nbreak\ttab",
                "Ромашка «и» Ко",
                "\u0000\u0085\u2028x",
                "🏭 works",
                "%s %d",
                "---",
                "null"
            })
    void a_name_is_a_name_whatever_stands_in_it(String name) {
        Scenario scenario = sound(ninety().withName(name));

        assertFalse(scenario.title().en().isBlank());
        assertEquals(scenario.title().en(), scenario.title().ru());
    }

    @Test
    void what_was_said_stands_in_the_case() {
        Scenario scenario =
                sound(ninety().with(CompanyNumber.FIXED_COSTS, 520.0).with(CompanyNumber.ENQUIRIES, 13.0));

        assertEquals(0.25, scenario.mainLine().get(LineParameter.GROSS_MARGIN));
        assertEquals(3, scenario.mainLine().get(LineParameter.LEADS_PER_WEEK), 1e-9);
        assertEquals(120, scenario.fixedCostsPerWeek(), 1e-9);
        assertEquals(150.0 * 12 / 52, scenario.pay().perWeek(Role.UNIVERSAL_SELLER), 0.01);
        assertEquals(95_000, new CompanyParameters(ninety()).wishes().get(CompanyFact.REVENUE), 1e-9);
        assertEquals(90, new CompanyParameters(ninety()).wishes().get(CompanyFact.CLIENTS), 1e-9);
    }

    @Test
    void a_division_of_ones_own_gives_each_function_to_whom_it_says() {
        CompanyAnswers answers = ninety().with(Role.BACK_OFFICE, new Staff(1, null))
                .with(Division.OWN)
                .with(SalesFunction.PAPERWORK, Set.of(Role.BACK_OFFICE))
                .with(SalesFunction.CARE, Set.of(Role.UNIVERSAL_SELLER));
        Scenario scenario = sound(answers);

        assertEquals(
                List.of(Role.BACK_OFFICE), scenario.startingPlan().structure().doers(SalesFunction.PAPERWORK));
        assertEquals(List.of(), scenario.startingPlan().structure().doers(SalesFunction.REACTIVATE));
    }

    /** The largest ten of many draws from the law bring the share that was told. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.7})
    void the_spread_of_purchases_follows_from_the_share_of_the_ten_largest(double told) {
        int clients = 200;
        double spread = CompanyParameters.walletSpread(clients, told);
        double sigma = Math.sqrt(spread * spread + 0.645);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        double topTen = 0;
        int fates = 400;
        for (int fate = 0; fate < fates; fate++) {
            double[] bought = new double[clients];
            for (int i = 0; i < clients; i++) {
                bought[i] = Math.exp(sigma * random.nextGaussian());
            }
            Arrays.sort(bought);
            topTen += Arrays.stream(bought, clients - 10, clients).sum()
                    / Arrays.stream(bought).sum()
                    / fates;
        }
        // The law is that of very many clients; among few the largest are not so large.
        assertEquals(told, topTen, 0.07);
    }

    @Test
    void contradictions_are_told_with_their_numbers() {
        assertEquals(List.of(), Plausibility.of(ninety()));
        assertEquals(List.of(Code.GROWTH), codes(ninety().with(CompanyNumber.NEWCOMERS_SHARE, 0.45)));
        Doubt growth = Plausibility.of(ninety().with(CompanyNumber.NEWCOMERS_SHARE, 0.45))
                .getFirst();
        assertEquals(0.85 / 0.55, growth.values().get(2), 1e-9);
        assertEquals(
                List.of(Code.MORE_WON_THAN_ASKED),
                codes(ninety().with(CompanyNumber.ENQUIRIES, 1.0).with(CompanyNumber.WON, 2.0)));
        assertEquals(List.of(Code.PAYROLL), codes(ninety().with(CompanyNumber.GROSS_MARGIN, 0.05)));
        assertEquals(List.of(Code.OVERLOADED), codes(ninety().with(CompanyNumber.HOURS_PER_ORDER, 20.0)));
        assertEquals(List.of(Code.IDLE), codes(ninety().with(CompanyNumber.HOURS_PER_ORDER, 0.05)));
        assertEquals(List.of(Code.TOP_TEN_TOO_SMALL), codes(ninety().with(CompanyNumber.TOP_TEN_SHARE, 0.05)));
        assertEquals(List.of(Code.FREQUENCY), codes(ninety().with(CompanyNumber.ORDERS, 98.0 * 90)));
        assertEquals(List.of(Code.SINGLE_PROJECTS), codes(ninety().withSaleType(SaleType.STRATEGIC)));
        assertEquals(List.of(Code.NOBODY), codes(CompanyAnswers.of("Nobody")));
    }

    private static List<Code> codes(CompanyAnswers answers) {
        return Plausibility.of(answers).stream().map(Doubt::code).toList();
    }

    @Test
    void answers_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> ninety().with(CompanyNumber.RETENTION, 85.0));
        assertThrows(IllegalArgumentException.class, () -> ninety().with(CompanyNumber.REVENUE, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ninety().withName("  "));
        assertThrows(IllegalArgumentException.class, () -> new Staff(-1, null));
        assertThrows(IllegalArgumentException.class, () -> new CompanyCase("own-1", CompanyAnswers.of("Nobody")));
    }

    /**
     * Answer sets drawn at random that agree with themselves: the solver meets nearly all of them. More sets than the usual
     * few are played with {@code -Dkampus.company.sets=200}.
     */
    @Test
    @Tag("slow")
    void random_consistent_companies_are_met() {
        int sets = Integer.getInteger("kampus.company.sets", 4);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261130);
        List<CompanyAnswers> all = Stream.generate(() -> RandomAnswers.consistent(random))
                .limit(sets)
                .toList();
        List<Solved> solved = IntStream.range(0, sets)
                .parallel()
                .mapToObj(set -> solved("own-" + set, all.get(set)))
                .toList();
        List<Solved> missed = solved.stream().filter(each -> !each.met()).toList();
        List<Double> seconds = solved.stream().map(Solved::seconds).sorted().toList();
        int met = sets - missed.size();
        boolean held = met >= Math.floor(0.95 * sets);
        OwnDataPage.measured(
                "A8",
                String.format(
                        Locale.ROOT,
                        "%d of %d met; %.0f s in the middle, %.0f s at most; could not be met: %s",
                        met,
                        sets,
                        seconds.get(sets / 2),
                        seconds.getLast(),
                        missed.stream()
                                .flatMap(each -> each.unmet().stream())
                                .collect(Collectors.groupingBy(CompanyFact::key, TreeMap::new, Collectors.counting()))),
                held && seconds.getLast() <= 60);
        assertTrue(held, met + " of " + sets + " met\n" + missed);
    }

    private record Solved(CompanyAnswers answers, List<CompanyFact> unmet, double seconds) {

        boolean met() {
            return unmet.isEmpty();
        }
    }

    private static Solved solved(String id, CompanyAnswers answers) {
        long start = System.nanoTime();
        CompanyCase made = new CompanyCase(id, answers);
        MatchedPresent match = made.match(MatchProgress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        CatalogEntry entry = new ScenarioReader().read("own", made.text(match), null);
        assertEquals(List.of(), entry.problems());
        return new Solved(answers, match.unmet(), seconds);
    }
}
