package org.kampus.ui.lab;

import org.kampus.application.lab.ExperimentOrder;
import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Texts;

/** Says how large an experiment is, in one line. */
final class Extent {

    private Extent() {}

    static String of(OpenExperiment open, Texts texts) {
        Scenario scenario = open.lab().shippedCase(open.order());
        return of(open.order(), scenario.title().in(texts.language().locale()), texts);
    }

    static String of(ExperimentOrder order, String title, Texts texts) {
        return line(title, order.variants().size(), order.quarters(), order.replications(), texts);
    }

    static String line(String title, int variants, int quarters, int replications, Texts texts) {
        return texts.get(
                "lab.extent",
                title,
                texts.count("lab.variants", variants),
                texts.count("briefing.quarters", quarters),
                texts.count("lab.fates", replications));
    }
}
