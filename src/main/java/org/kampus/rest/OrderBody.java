package org.kampus.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.kampus.application.run.CaseChoice;
import org.kampus.application.run.Explained;
import org.kampus.application.run.RunOrder;

/** Reads the words of an order of a run in a body. */
final class OrderBody {

    /** Keys of an order. */
    static final String[] KEYS = {
        "scenario", "scenarioYaml", "seed", "quarters", "plan", "changes", "explain", "fatesOf"
    };

    private static final int MOST_CHANGES = 200;
    private static final int MOST_EXPLAINED = 10;
    private static final long USUAL_SEED = 1;

    private OrderBody() {}

    /** The order, as far as it can be read; empty if there is no case. What is wrong is noted in the body. */
    static Optional<RunOrder> order(JsonBody body) {
        Optional<CaseChoice> choice = choice(body);
        OptionalLong seed = body.whole("seed");
        OptionalLong quarters = body.whole("quarters");
        Optional<String> plan = body.object("plan");
        List<RunOrder.Change> changes = changes(body);
        Set<Explained> explain = explain(body);
        Set<Integer> fatesOf = fatesOf(body);
        if (!fatesOf.isEmpty()) {
            explain.add(Explained.DEPARTURES);
        }
        return choice.map(c -> new RunOrder(
                c,
                seed.orElse(USUAL_SEED),
                quarters.isEmpty() ? null : quarters.getAsLong(),
                plan.orElse(null),
                changes,
                explain,
                fatesOf));
    }

    /** Numbers of clients; whoever is asked about is explained. */
    private static Set<Integer> fatesOf(JsonBody body) {
        Set<Integer> clients = new LinkedHashSet<>(body.wholes("fatesOf", 0, Integer.MAX_VALUE - 1));
        if (clients.size() > RunOrder.MOST_FATES_OF) {
            body.note("fatesOf", "", "body.tooMany", body.at("fatesOf"), clients.size(), RunOrder.MOST_FATES_OF);
        }
        return clients;
    }

    private static Set<Explained> explain(JsonBody body) {
        Set<Explained> explain = EnumSet.noneOf(Explained.class);
        for (String wanted : body.texts("explain", MOST_EXPLAINED)) {
            Arrays.stream(Explained.values())
                    .filter(each -> each.key().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            explain::add,
                            () -> body.note(
                                    "explain",
                                    JsonBody.shortened(wanted),
                                    "body.unknownValue",
                                    body.at("explain"),
                                    JsonBody.shortened(wanted),
                                    Arrays.stream(Explained.values())
                                            .map(Explained::key)
                                            .collect(Collectors.joining(", "))));
        }
        return explain;
    }

    /** The changes of plans in a body. */
    static List<RunOrder.Change> changes(JsonBody body) {
        List<RunOrder.Change> changes = new ArrayList<>();
        for (JsonBody change : body.list("changes", MOST_CHANGES)) {
            OptionalLong from = change.whole("fromQuarter");
            changes.add(new RunOrder.Change(from.orElse(1), change.without("fromQuarter")));
        }
        return changes;
    }

    private static Optional<CaseChoice> choice(JsonBody body) {
        Optional<String> id = body.text("scenario");
        Optional<String> yaml = body.text("scenarioYaml");
        if (body.has("scenario") == body.has("scenarioYaml")) {
            body.note("scenario", "", body.has("scenario") ? "orders.twoCases" : "orders.noCase");
            return Optional.empty();
        }
        return id.<CaseChoice>map(CaseChoice.Listed::new).or(() -> yaml.map(CaseChoice.Sent::new));
    }
}
