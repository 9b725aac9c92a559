package org.kampus.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kampus.application.CaseListing;
import org.kampus.scenario.Difficulty;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** The case to begin with and, if it is the tutorial's, the way to the tutorial. */
final class StartHere extends Section {

    StartHere(CaseListing first, Texts texts, Consumer<String> onPlay) {
        addClassName("start-here");
        add(new H2(texts.get("home.start")), new CaseCard(first, texts, H3::new, onPlay));
        if (first.id().equals(FirstTwoYearsView.CASE)) {
            add(tutorial(texts));
        }
    }

    /** The case of the tutorial; if this server has it not, the first of the easiest that can be played. */
    static Optional<CaseListing> of(List<CaseListing> cases) {
        return cases.stream()
                .filter(CaseListing::valid)
                .filter(listing -> listing.id().equals(FirstTwoYearsView.CASE))
                .findFirst()
                .or(() -> cases.stream()
                        .filter(CaseListing::valid)
                        .min((a, b) -> difficulty(a).compareTo(difficulty(b))));
    }

    private static Difficulty difficulty(CaseListing listing) {
        return listing.scenario().orElseThrow().difficulty();
    }

    private static Paragraph tutorial(Texts texts) {
        Anchor link = new Anchor(Addresses.TUTORIAL, texts.get("home.tutorial"), AnchorTarget.BLANK);
        link.setTestId("tutorial");
        Span meaning = new Span(texts.get("home.tutorial.meaning"));
        meaning.addClassName("quiet");
        Paragraph line = new Paragraph(link, meaning);
        line.addClassName("tutorial-link");
        return line;
    }
}
