package org.kampus.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All stylised facts, by number. */
final class StylisedFacts {

    private StylisedFacts() {}

    static List<Fact> all() {
        return Stream.of(
                        ConveyorFacts.all(),
                        SellingFacts.all(),
                        ClientFacts.all(),
                        PeopleFacts.all(),
                        MarketFacts.all(),
                        AccountFacts.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(StylisedFacts::order))
                .toList();
    }

    private static int order(Fact fact) {
        return fact.number().startsWith("F") ? Integer.parseInt(fact.number().substring(1)) : 100;
    }
}
