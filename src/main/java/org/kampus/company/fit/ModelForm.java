package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * A rung of the ladder of models.
 *
 * @param lifetime how clients leave
 * @param regularity stages of the gap between two orders: 1 for orders at random, more for regular ones
 * @param trial whether some newcomers leave right after their first order
 */
public record ModelForm(Lifetime lifetime, int regularity, boolean trial) {

    /** Most stages tried. */
    static final int MOST_REGULAR = 4;

    /** How clients leave. */
    public enum Lifetime {
        /** Nobody does. */
        ENDLESS,
        /** All with the same hazard. */
        COMMON_HAZARD,
        /** Each with a hazard of its own, drawn from a gamma law. */
        MIXED_HAZARD
    }

    /** A form without a trial. */
    public ModelForm(Lifetime lifetime, int regularity) {
        this(lifetime, regularity, false);
    }

    /** Number of parameters of clients. */
    public int parameters() {
        return 2 + lifetime.ordinal() + (trial ? 1 : 0);
    }

    /** The forms of a regularity, simplest first. */
    static List<ModelForm> ladder(int regularity) {
        List<ModelForm> forms = new ArrayList<>();
        for (Lifetime lifetime : Lifetime.values()) {
            forms.add(new ModelForm(lifetime, regularity));
            if (lifetime == Lifetime.COMMON_HAZARD) {
                forms.add(new ModelForm(lifetime, regularity, true));
            }
        }
        return forms;
    }
}
