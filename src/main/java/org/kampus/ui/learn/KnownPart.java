package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.kampus.application.learn.LessonState.Stage;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.Visitor;

/** Where somebody says that she knows a lesson she has not begun, and is told what came of it; empty once it is begun. */
final class KnownPart extends Div {

    /**
     * What there is to say of a lesson.
     *
     * @param onClaim told that she says she knows it
     */
    KnownPart(Stage stage, GivenAnswers answers, Texts texts, Runnable onClaim) {
        addClassName("known");
        if (stage == Stage.NEW && !Visitor.owner().isEmpty()) {
            NativeButton claim = new NativeButton(texts.get("learn.known"), e -> onClaim.run());
            claim.addClassName("button");
            claim.setTestId("pre-check-open");
            Span why = new Span(texts.get("learn.known.why"));
            why.addClassName("quiet");
            add(claim, why);
        } else if (answers.isOnlyClaimed()) {
            boolean passed = stage == Stage.KNOWN;
            Paragraph told = new Paragraph(texts.get(passed ? "learn.known.passed" : "learn.known.missed"));
            told.addClassNames("verdict", passed ? "is-right" : "is-wrong");
            told.setTestId("pre-check-told");
            add(told);
        }
        setVisible(getComponentCount() > 0);
    }
}
