package org.kampus.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.insight.counterfactual.Outcome;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Texts;

/** Says what would have kept a client that stopped buying. */
public final class KeptWording {

    /** Fewer fates more, of all, and it is chance rather than cause. */
    private static final double WORTH_TELLING = 0.1;

    private final Texts texts;

    /** Words in one language. */
    public KeptWording(Texts texts) {
        this.texts = texts;
    }

    /** What would have kept it, in a few words for a table. */
    String brief(DepartureExplanation found) {
        if (found.kept().isPresent()) {
            return texts.get("kept.brief", conditions(found.kept().get().without()));
        }
        return longest(found)
                .map(life -> texts.count("kept.brief.later", life.weeks(), conditions(life.without())))
                .orElseGet(() -> texts.get(found.alone().isEmpty() ? "kept.brief.own" : "kept.brief.nothing"));
    }

    /** The same as sentences, causes that each suffice all named. */
    public String sentence(DepartureExplanation found) {
        if (found.kept().isPresent()) {
            OtherLife kept = found.kept().get();
            List<OtherLife> each = found.alone().stream()
                    .filter(life -> life.outcome() == Outcome.STAYS)
                    .toList();
            String first = texts.get("kept.sentence", conditions(kept.without()));
            if (each.size() < 2) {
                return kept.without().size() == 1 ? first : first + " " + texts.get("kept.sentence.together");
            }
            return first
                    + " "
                    + texts.get(
                            "kept.sentence.also",
                            String.join(
                                    ", ",
                                    each.stream()
                                            .skip(1)
                                            .map(life -> conditions(life.without()))
                                            .toList()));
        }
        return longest(found)
                .map(life -> texts.count("kept.sentence.later", life.weeks(), conditions(life.without())))
                .orElseGet(() -> texts.get(found.alone().isEmpty() ? "kept.sentence.own" : "kept.sentence.nothing"));
    }

    private static Optional<OtherLife> longest(DepartureExplanation found) {
        return found.alone().stream()
                .filter(life -> life.outcome() == Outcome.LATER)
                .max(Comparator.comparingInt(OtherLife::weeks));
    }

    /** In how many fates. */
    public String fates(StaysOf stays) {
        String told = texts.get(
                "kept.fates",
                texts.figures().whole(stays.fates()),
                texts.figures().whole(stays.without()),
                texts.figures().whole(stays.with()));
        boolean matters = stays.without() - stays.with() >= WORTH_TELLING * stays.fates();
        return matters ? told : told + " " + texts.get("kept.fates.chance");
    }

    /** What the company would have kept without a cause. */
    String company(CompanyWithout without) {
        String condition = without.without().size() == 1
                ? texts.get("kept.if." + without.without().getFirst())
                : texts.get("kept.if.all");
        return texts.count("kept.company", without.stayed(), condition);
    }

    private String conditions(List<DepartureCause> causes) {
        List<String> all =
                causes.stream().map(cause -> texts.get("kept.with." + cause)).toList();
        return all.size() == 1
                ? all.getFirst()
                : texts.get("kept.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
