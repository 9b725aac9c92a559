package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/** The way from a game that one person plays into the lab. */
public final class CompareLink {

    private static final Pattern SOLO = Pattern.compile("play/([0-9a-f-]{36})");

    private CompareLink() {}

    /** A link that begins an experiment with the plans of a game; none for a game of a workshop. */
    public static Optional<Anchor> of(GameState game, Texts texts) {
        Matcher solo = SOLO.matcher(game.address());
        if (!solo.matches()) {
            return Optional.empty();
        }
        Anchor link = new Anchor(NewExperimentView.address(UUID.fromString(solo.group(1))), texts.get("lab.compare"));
        link.addClassName("button");
        link.setTitle(texts.get("lab.compare.hint"));
        link.setTestId("compare-in-lab");
        return Optional.of(link);
    }
}
