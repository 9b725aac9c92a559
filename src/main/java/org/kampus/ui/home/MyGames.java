package org.kampus.ui.home;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.kampus.application.GameSummary;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** The games of this browser: resume or delete. */
final class MyGames extends Section {

    /** Games in sight at once; the others open on demand. */
    private static final int SHOWN = 2;

    private final Texts texts;
    private final Consumer<GameSummary> onDelete;

    MyGames(List<GameSummary> games, Texts texts, Consumer<GameSummary> onDelete) {
        this.texts = texts;
        this.onDelete = onDelete;
        addClassName("my-games");
        Paragraph hint = new Paragraph(texts.get("home.games.hint"));
        hint.addClassName("quiet");
        add(new H2(texts.get("home.games")), list(games.subList(0, Math.min(SHOWN, games.size()))));
        if (games.size() > SHOWN) {
            add(new NativeDetails(
                    texts.count("home.games.more", games.size() - SHOWN), list(games.subList(SHOWN, games.size()))));
        }
        add(hint);
    }

    private UnorderedList list(List<GameSummary> games) {
        UnorderedList list = new UnorderedList();
        games.forEach(game -> list.add(line(game)));
        return list;
    }

    private ListItem line(GameSummary game) {
        String title = game.title().in(texts.language().locale());
        String progress = progress(game);
        Span name = new Span(title);
        name.addClassName("game-title");
        Span where = new Span(progress);
        where.addClassName("game-progress");
        Span changed = new Span(texts.get("home.game.changed", time(game)));
        changed.addClassName("quiet");
        Div words = new Div(name, where, changed);
        words.addClassName("game-words");
        Anchor resume = new Anchor(
                Addresses.within(Addresses.game(game.id()), game.finished() ? Addresses.SUMMARY : Addresses.STRUCTURE),
                texts.get(game.finished() ? "home.game.results" : "home.game.resume"));
        resume.addClassName("button");
        resume.getElement().setAttribute("aria-label", texts.get("home.game.resume.label", title, progress));
        resume.getElement().setAttribute("data-testid", "resume");
        NativeButton delete = new NativeButton("", e -> ask(game, title, progress));
        delete.addClassNames("icon-button", "delete");
        delete.setAriaLabel(texts.get("home.game.delete.label", title, progress));
        delete.setTitle(texts.get("home.game.delete"));
        delete.getElement().setAttribute("data-testid", "delete");
        return new ListItem(words, resume, delete);
    }

    private String progress(GameSummary game) {
        return game.finished()
                ? texts.get("home.game.finished")
                : texts.get(
                        "home.game.progress",
                        texts.figures().whole(game.nextQuarter()),
                        texts.figures().whole(game.quarters()));
    }

    private String time(GameSummary game) {
        return LocalTime.dateAndTime(game.updatedAt(), texts);
    }

    private void ask(GameSummary game, String title, String progress) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("home.delete.title"));
        dialog.setText(texts.get("home.delete.message", title, progress));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("home.delete.cancel"));
        dialog.setConfirmText(texts.get("home.delete.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> onDelete.accept(game));
        dialog.open();
    }
}
