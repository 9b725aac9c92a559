package org.kampus.ui.results;

import java.util.List;
import org.kampus.insight.Highlight;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says what mattered in a quarter: a short headline, and its evidence. */
public final class HighlightWording {

    private final Texts texts;
    private final Figures figures;

    /** Words in one language. */
    public HighlightWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** A cause of no longer buying as a phrase. */
    static String cause(Texts texts, DepartureCause cause) {
        return texts.get("cause." + cause.name());
    }

    /** The headline. */
    public String title(Highlight highlight) {
        if (highlight.kind() == Highlight.Kind.PEOPLE_QUIT) {
            return resigned(highlight.figures());
        }
        String key = "highlight." + highlight.kind() + direction(highlight);
        return texts.get(key, parameters(highlight));
    }

    /** The figures behind it, in a sentence. */
    public String evidence(Highlight highlight) {
        if (highlight.kind() == Highlight.Kind.PEOPLE_QUIT) {
            return resignedEvidence(highlight.figures());
        }
        boolean first = highlight.figures().stream().anyMatch(figure -> Double.isNaN(figure));
        String key = "highlight." + highlight.kind() + (first ? ".evidence.first" : ".evidence");
        return texts.get(key, parameters(highlight));
    }

    /** The figures of a quarter as it was and as it would have been without something, in a sentence. */
    String instead(Highlight highlight) {
        return texts.get("highlight." + highlight.kind() + ".instead", parameters(highlight));
    }

    private String resigned(List<Double> f) {
        long people = Math.round(f.get(0));
        long clients = Math.round(f.get(2));
        String who = texts.count("highlight.PEOPLE_QUIT", people);
        return clients == 0
                ? who
                : texts.get(
                        "highlight.PEOPLE_QUIT.with",
                        who,
                        texts.count("highlight.PEOPLE_QUIT.clients", clients),
                        figures.money(f.get(3)));
    }

    private String resignedEvidence(List<Double> f) {
        long clients = Math.round(f.get(2));
        String employed = texts.get("highlight.PEOPLE_QUIT.employed", figures.whole(f.get(1)));
        return clients == 0
                ? employed + " " + texts.get("highlight.PEOPLE_QUIT.nobody")
                : employed + " "
                        + texts.get(
                                "highlight.PEOPLE_QUIT.evidence",
                                figures.whole(clients),
                                figures.money(f.get(3)),
                                figures.whole(f.get(4)));
    }

    /** Changes have a headline for either direction. */
    private String direction(Highlight highlight) {
        return switch (highlight.kind()) {
            case WORK_MOVED,
                    ORDER_WAIT_CHANGED,
                    TOUCHES_CHANGED,
                    WALLET_CHANGED,
                    PROFIT_CHANGED,
                    BASE_VALUE_CHANGED,
                    RETENTION_CHANGED ->
                highlight.figures().get(0) >= highlight.figures().get(1) ? ".up" : ".down";
            default -> "";
        };
    }

    private Object[] parameters(Highlight highlight) {
        List<Double> f = highlight.figures();
        String role = highlight.role().map(r -> texts.get("role." + r.key())).orElse("");
        String function =
                highlight.function().map(x -> texts.get("function." + x.key())).orElse("");
        return switch (highlight.kind()) {
            case STOPPED_BY_CAUSE ->
                new Object[] {
                    highlight.cause().map(c -> cause(texts, c)).orElse(""),
                    figures.money(f.get(0)),
                    figures.whole(f.get(1)),
                    figures.whole(f.get(2)),
                    figures.money(f.get(3)),
                    figures.money(f.get(4))
                };
            case ROLE_OVERLOADED, ROLE_IDLE ->
                new Object[] {role, figures.percent(f.get(0)), figures.percent(f.get(1))};
            case HANDOVER_BREAK_OFFS, PEOPLE_QUIT -> new Object[] {figures.whole(f.get(0)), figures.whole(f.get(1))};
            case QUEUE_GREW ->
                new Object[] {function, figures.whole(f.get(0)), figures.whole(f.get(1)), figures.weeks(f.get(2))};
            case WORK_MOVED ->
                new Object[] {role, function, figures.hoursPerWeek(f.get(0)), figures.hoursPerWeek(f.get(1))};
            case ORDER_WAIT_CHANGED -> {
                List<String> waits = figures.weeksAlike(f.get(0), f.get(1));
                yield new Object[] {waits.get(0), waits.get(1), figures.percent(f.get(2)), figures.percent(f.get(3))};
            }
            case TOUCHES_CHANGED -> new Object[] {figures.number(f.get(0), 2), figures.number(f.get(1), 2)};
            case WALLET_CHANGED -> new Object[] {figures.percent(f.get(0), 1), figures.percent(f.get(1), 1)};
            case PROFIT_CHANGED, BASE_VALUE_CHANGED -> new Object[] {figures.money(f.get(0)), figures.money(f.get(1))};
            case RETENTION_CHANGED ->
                new Object[] {
                    figures.percent(f.get(0)),
                    figures.percent(f.get(1)),
                    figures.percent(f.get(2), 1),
                    figures.percent(f.get(3), 1)
                };
        };
    }
}
