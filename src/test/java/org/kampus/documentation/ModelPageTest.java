package org.kampus.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.ParameterMeanings;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** That the page of parameters says what the code says. */
class ModelPageTest {

    private static final Path PAGE = Path.of("docs", "reference", "model.md");
    private static final String MEANINGS = "parameter-meanings.txt";

    /** Where a parameter stands in a scenario file, with all parameters of that place. */
    private static final Map<String, Parameter[]> PLACES = Map.of(
            "line", LineParameter.values(),
            "client", ClientParameter.values(),
            "organisation", OrganisationParameter.values());

    /** A heading of the page with its parameters and their meanings. */
    private record Part(String place, String title, Map<String, String> meanings) {}

    @Test
    void the_page_repeats_the_parameters_of_the_code() throws IOException {
        String wanted = page();
        if (Boolean.getBoolean("kampus.model.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertEquals(
                wanted,
                Files.readString(PAGE),
                "The page differs from the code. Bring it into step with "
                        + "./mvnw test -Dtest=ModelPageTest -Dkampus.model.write=true and commit the change.");
    }

    @Test
    void every_parameter_has_one_meaning_and_every_meaning_a_parameter() {
        for (Map.Entry<String, Parameter[]> place : PLACES.entrySet()) {
            List<String> told = parts().stream()
                    .filter(part -> part.place.equals(place.getKey()))
                    .flatMap(part -> part.meanings.keySet().stream())
                    .sorted()
                    .toList();
            List<String> known =
                    Arrays.stream(place.getValue()).map(Parameter::key).sorted().toList();
            assertEquals(known, told, "Change " + MEANINGS + " with the parameters of " + place.getKey());
        }
    }

    private static List<Part> parts() {
        return ParameterMeanings.parts().stream()
                .map(part -> {
                    Map<String, String> meanings = new LinkedHashMap<>();
                    part.meanings()
                            .forEach(m -> meanings.put(
                                    m.parameter().key(), m.meaning().en()));
                    return new Part(part.place().key(), part.title().en(), meanings);
                })
                .toList();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Parameters of the world

                Every number the engine works with. [The simulated world](../background/model.md) says what happens with them;
                [scenario files](scenario-format.md) may set each of them within its range. This page is made from `LineParameter`,
                `ClientParameter`, `OrganisationParameter` and, for the decisions of a plan, `Lever` by a test (see
                [Test Kampus](../how-to/test.md)).

                Where a value comes from is said in the last column. *Method* is the sales-structure method behind the cases,
                *survey* a practitioners' benchmark, a weak source; *case* one of the method's cases; *assumed* a value chosen so
                that the company as a whole behaves credibly, with the range in which we would not be surprised to find it;
                *calibrated* one fitted to a published figure; *scenario* one that is off until a case sets it. Most values are
                assumed: the directions of effects are far better founded than their sizes. Shares are numbers from 0 to 1.
                """);
        String place = "";
        for (Part part : parts()) {
            if (!part.place.equals(place)) {
                place = part.place;
                page.append(intro(place));
            }
            page.append("\n### ").append(part.title).append("\n\n").append(head(place));
            part.meanings.forEach((key, meaning) -> page.append(row(part.place, key, meaning)));
        }
        return page + decisions();
    }

    private static String decisions() {
        StringBuilder table = new StringBuilder("""

                ## Decisions

                What a player sets besides headcounts and duties, by its place in a [plan](scenario-format.md#plans). The last column
                is what holds if the key is left out.

                | key | meaning | unit | values | if left out |
                |---|---|---|---|---|
                """);
        OperatingPlan usual = OperatingPlan.of(SalesStructure.empty());
        for (Lever lever : Lever.values()) {
            boolean named = lever.kind() == Lever.Kind.CHOICE || lever.kind() == Lever.Kind.SWITCH;
            double standard = lever.get(usual);
            table.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            lever.path(),
                            Texts.in(Language.ENGLISH).get("lever." + lever.key()),
                            lever.kind() == Lever.Kind.SHARE ? "share" : lever.unit(),
                            named ? names(lever) : plain(lever.min()) + " – " + plain(lever.max()),
                            named ? name(lever, (int) standard) : plain(standard)));
        }
        return table.toString();
    }

    private static String names(Lever lever) {
        return IntStream.range(0, lever.choices().size())
                .mapToObj(i -> name(lever, i))
                .collect(Collectors.joining(", "));
    }

    private static String name(Lever lever, int value) {
        return lever.kind() == Lever.Kind.SWITCH
                ? "`" + (value != 0) + "`"
                : "`" + lever.choices().get(value) + "`";
    }

    private static String intro(String place) {
        return switch (place) {
            case "line" -> """

                    ## Lines of business

                    Under `parameters` of a line; the default depends on the sale type.
                    """;
            case "client" -> """

                    ## Clients

                    Under `clients`; the same for all lines.
                    """;
            default -> """

                    ## Organisation

                    Under `organisation`; the same for all roles.
                    """;
        };
    }

    private static String head(String place) {
        String defaults = place.equals("line")
                ? Arrays.stream(SaleType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "))
                : "default";
        String head = "| key | meaning | unit | " + defaults + " | range | source |\n";
        return head + "|---".repeat(head.split("\\|").length - 2) + "|\n";
    }

    private static String row(String place, String key, String meaning) {
        Parameter parameter = Stream.of(PLACES.get(place))
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parameter " + key + " under " + place));
        String defaults = defaults(parameter).stream().map(ModelPageTest::plain).collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s | %s | %s – %s | %s |\n"
                .formatted(
                        key,
                        meaning,
                        parameter.unit(),
                        defaults,
                        plain(parameter.min()),
                        plain(parameter.max()),
                        parameter.source());
    }

    private static List<Double> defaults(Parameter parameter) {
        return switch (parameter) {
            case LineParameter line ->
                Stream.of(SaleType.values()).map(line::defaultFor).toList();
            case ClientParameter client -> List.of(client.standard());
            case OrganisationParameter organisation -> List.of(organisation.standard());
            default -> throw new AssertionError(parameter);
        };
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
