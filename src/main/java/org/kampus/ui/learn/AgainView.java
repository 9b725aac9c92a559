package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LearningService.Again;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The questions that come back today, one after the other. */
@Route(value = Addresses.LEARN_AGAIN, layout = ShellLayout.class)
@CdiComponent
public class AgainView extends PlainPage {

    private final LearningService learning;

    /** Builds an empty page. */
    @Inject
    public AgainView(LearningService learning) {
        super("learn.again");
        this.learning = learning;
        addClassNames("lesson");
    }

    @Override
    protected void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Anchor back = new Anchor(Addresses.LEARN, texts.get("learn.back"));
        back.addClassName("back");
        add(back, new H1(texts.get("learn.again")));
        List<Again> due = learning.due(Visitor.owner());
        if (due.isEmpty()) {
            Paragraph none = new Paragraph(texts.get("learn.again.none"));
            none.setTestId("again-none");
            add(none);
            return;
        }
        ask(due.getFirst(), texts);
    }

    private void ask(Again again, Texts texts) {
        Paragraph from = new Paragraph(
                texts.get("learn.again.from", again.lesson().title().in(getLocale())));
        from.addClassName("quiet");
        add(from);
        add(new AnsweredChoice("again", again.question().choice(), texts, chosen -> {
            learning.answer(
                    Visitor.owner(),
                    again.lesson(),
                    Item.question(again.question().id()),
                    Integer.toString(chosen),
                    again.question().choice().options().size(),
                    null,
                    chosen == again.question().choice().right(),
                    Context.REPEAT,
                    null);
            Anchor lesson = new Anchor(Addresses.lesson(again.lesson().id()), texts.get("learn.again.lesson"));
            lesson.addClassName("button");
            NativeButton next = new NativeButton(texts.get("learn.again.next"), e -> draw());
            next.addClassNames("button", "primary");
            next.setTestId("again-next");
            Div ways = new Div(next, lesson);
            ways.addClassName("lesson-ways");
            add(ways);
        }));
    }
}
