package org.kampus.ui.room;

import java.util.ArrayList;
import java.util.List;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.ScoreMix;

/** What teams are ranked by, in words. */
public final class MixWording {

    private final Texts texts;

    /** Words in a language. */
    public MixWording(Texts texts) {
        this.texts = texts;
    }

    /** Which scores count, and how much of a hundred each. */
    public String sentence(ScoreMix mix) {
        int all = mix.profit() + mix.clientBaseValue() + mix.retention() + mix.load();
        List<String> parts = new ArrayList<>();
        add(parts, "profit", mix.profit(), all);
        add(parts, "clientBaseValue", mix.clientBaseValue(), all);
        add(parts, "retention", mix.retention(), all);
        add(parts, "load", mix.load(), all);
        return texts.get("mix.sentence", String.join(", ", parts));
    }

    private void add(List<String> parts, String score, int weight, int all) {
        if (weight > 0) {
            parts.add(texts.get(
                    "mix.part", texts.get("score." + score), texts.figures().percent((double) weight / all)));
        }
    }
}
