package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;

/** A word of the trade with a dotted underline that shows its meaning when pressed. */
public final class Term extends Span {

    private static final AtomicLong NUMBERS = new AtomicLong();

    /**
     * A word and its meaning.
     *
     * @param word the word as it stands in the text
     * @param meaning one or two sentences
     */
    public Term(String word, String meaning) {
        addClassName("term");
        String id = "meaning-" + NUMBERS.incrementAndGet();
        NativeButton button = new NativeButton(word);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("popovertarget", id);
        Span heading = new Span(word);
        heading.addClassName("meaning-word");
        Div bubble = new Div(heading, new Paragraph(meaning));
        bubble.addClassName("meaning");
        bubble.setId(id);
        bubble.getElement().setAttribute("popover", "auto");
        add(button, bubble);
    }
}
