package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Note;
import org.kampus.workshop.Surprise;

/** What the trainer wrote and what happened, the newest first. */
final class NewsList extends Section {

    /**
     * A piece of news.
     *
     * @param id its name
     * @param round the round it belongs to; 0 is the practice round and the time before
     * @param at when it came
     * @param text plain text
     * @param surprise whether it happens to the company
     */
    record Item(UUID id, int round, Instant at, String text, boolean surprise) {}

    NewsList(TeamView team, Texts texts) {
        addClassName("news");
        add(new H2(texts.get("team.news")));
        OrderedList list = new OrderedList();
        for (Item item : items(team, texts)) {
            Span round = new Span(
                    item.round() == 0
                            ? texts.get("team.round.practice")
                            : texts.get("team.news.round", texts.figures().whole(item.round())));
            round.addClassName("quiet");
            Span text = new Span(item.text());
            text.addClassName("news-text");
            ListItem line = new ListItem(text, round);
            line.getElement().setAttribute("data-surprise", Boolean.toString(item.surprise()));
            line.getElement().setAttribute("data-testid", "news");
            list.add(line);
        }
        add(list);
    }

    static List<Item> items(TeamView team, Texts texts) {
        Stream<Item> notes = team.notes().stream().map(NewsList::item);
        Stream<Item> surprises = team.surprises().stream().map(surprise -> item(surprise, texts));
        return Stream.concat(notes, surprises)
                .sorted(Comparator.comparing(Item::at).reversed())
                .toList();
    }

    private static Item item(Note note) {
        return new Item(note.id(), note.round(), note.at(), note.text(), false);
    }

    private static Item item(Surprise surprise, Texts texts) {
        return new Item(
                surprise.id(),
                surprise.round(),
                surprise.at(),
                texts.get("team.surprise." + surprise.kind().key()),
                true);
    }
}
