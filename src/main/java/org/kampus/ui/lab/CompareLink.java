package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/** The way from a game that one person plays into the lab. */
public final class CompareLink {

    private CompareLink() {}

    /** A link that begins an experiment with the plans of a game; none for a game of a workshop. */
    public static Optional<Anchor> of(GameState game, Texts texts) {
        return Addresses.soloGame(game.address()).map(solo -> link(solo, texts));
    }

    private static Anchor link(UUID game, Texts texts) {
        Anchor link = new Anchor(Addresses.newExperiment(game), texts.get("lab.compare"));
        link.addClassName("button");
        link.setTitle(texts.get("lab.compare.hint"));
        link.setTestId("compare-in-lab");
        return link;
    }
}
