package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A word of the trade with a dotted underline that shows its meaning when pressed. */
public final class Term extends Span {

    private static final AtomicLong NUMBERS = new AtomicLong();

    /**
     * A line below a meaning.
     *
     * @param about what the line is about, in a word; empty if the words say it themselves
     */
    record Note(String about, String words) {}

    /**
     * A word and its meaning.
     *
     * @param word the word as it stands in the text
     * @param meaning one or two sentences
     */
    public Term(String word, String meaning) {
        this(word, meaning, List.of());
    }

    /**
     * A word, its meaning, and what else is worth knowing about it.
     *
     * @param word the word as it stands in the text
     * @param meaning one or two sentences
     * @param notes lines below the meaning, such as what a control is expected to do
     */
    Term(String word, String meaning, List<Note> notes) {
        addClassName("term");
        String id = "meaning-" + NUMBERS.incrementAndGet();
        NativeButton button = new NativeButton(word);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("popovertarget", id);
        Span heading = new Span(word);
        heading.addClassName("meaning-word");
        Div bubble = new Div(heading, new Paragraph(meaning));
        if (!notes.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            notes.forEach(note -> lines.add(line(note)));
            bubble.add(lines);
        }
        bubble.addClassName("meaning");
        bubble.setId(id);
        bubble.getElement().setAttribute("popover", "auto");
        add(button, bubble);
    }

    private static ListItem line(Note note) {
        Span about = new Span(note.about());
        about.addClassName("meaning-word");
        about.setVisible(!note.about().isEmpty());
        return new ListItem(about, new Span(note.words()));
    }
}
