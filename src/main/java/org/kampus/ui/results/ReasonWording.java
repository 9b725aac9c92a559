package org.kampus.ui.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kampus.insight.StoppedClients;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says why a client stopped buying: the main reason that could have been influenced, and the others beside it. */
final class ReasonWording {

    private final Texts texts;
    private final Figures figures;

    ReasonWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** The main reason that could have been influenced with its share, or that there was none of weight. */
    String main(Departure departure) {
        return StoppedClients.influenced(departure)
                .map(cause -> share(cause, departure.share(cause)))
                .orElseGet(() -> texts.get("stopped.reason.none"));
    }

    /** The other reasons with their shares; empty if there were none. */
    Optional<String> others(Departure departure) {
        Optional<DepartureCause> main = StoppedClients.influenced(departure);
        List<Map.Entry<DepartureCause, Double>> others = StoppedClients.causes(departure).stream()
                .filter(cause -> main.filter(m -> m == cause.getKey()).isEmpty())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.stream()
                        .map(cause -> share(cause.getKey(), cause.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    /** The main reason in a sentence. */
    String sentence(Departure departure) {
        return StoppedClients.influenced(departure).isPresent()
                ? texts.get("story.reason", main(departure))
                : texts.get("story.reason.none");
    }

    private String share(DepartureCause cause, double share) {
        return texts.get("stopped.reason", HighlightWording.cause(texts, cause), figures.percent(share));
    }
}
