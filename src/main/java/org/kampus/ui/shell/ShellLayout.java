package org.kampus.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.scenario.Lesson;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/** The frame of every page: skip link, top bar with place, language and colours, and the main region. */
@CdiComponent
public class ShellLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private final Anchor skip = new Anchor("#main", "");
    private final Anchor mark = new Anchor(".", "");
    private final Span place = new Span();
    private final Div languages = new Div();
    private final NativeButton colors = new NativeButton();
    private final NativeButton glossary = new NativeButton("?");
    private final Main main = new Main();
    private ColorMode mode = ColorMode.AUTO;

    /**
     * Builds the frame.
     *
     * @param lessons lessons that the words of the glossary lead to
     */
    @Inject
    public ShellLayout(Instance<LessonLibrary> lessons) {
        addClassName("shell");
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Header bar = new Header();
        bar.addClassName("topbar");
        mark.addClassName("mark");
        mark.getElement().setAttribute("data-testid", "home-link");
        place.addClassName("place");
        languages.addClassName("languages");
        languages.getElement().setAttribute("role", "group");
        for (Language language : Language.values()) {
            NativeButton button = new NativeButton(language.label(), e -> choose(language));
            button.getElement().setAttribute("lang", language.code());
            button.getElement().setAttribute("title", language.ownName());
            button.getElement().setAttribute("data-testid", "language-" + language.code());
            languages.add(button);
        }
        colors.addClassName("colors");
        colors.getElement().setAttribute("data-testid", "colors");
        colors.addClickListener(e -> choose(mode.next()));
        glossary.addClassName("glossary-button");
        glossary.setTestId("glossary");
        glossary.addClickListener(e -> new Glossary(Texts.in(getLocale()), lessons(lessons)).open());
        Div tools = new Div(languages, colors, glossary);
        tools.addClassName("tools");
        bar.add(mark, place, tools);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, bar, main);
        Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(request -> mode = Visitor.colors(request));
    }

    private static List<Lesson> lessons(Instance<LessonLibrary> libraries) {
        return libraries.stream().flatMap(library -> library.lessons().stream()).toList();
    }

    /** Says in the top bar where the reader is; empty says nothing. */
    public void setPlace(String text) {
        place.setText(text);
        place.setVisible(!text.isEmpty());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            setPlace("");
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Texts texts = Texts.in(event.getLocale());
        skip.setText(texts.get("shell.skip"));
        mark.setText(texts.get("shell.product"));
        mark.setAriaLabel(texts.get("shell.toHome"));
        languages.getElement().setAttribute("aria-label", texts.get("shell.language"));
        languages
                .getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(texts.language()
                                        .code()
                                        .equals(button.getElement().getAttribute("lang")))));
        glossary.setAriaLabel(texts.get("shell.glossary"));
        glossary.setTitle(texts.get("shell.glossary"));
        showMode(texts);
    }

    private void choose(Language language) {
        UI ui = UI.getCurrent();
        Visitor.remember(language);
        Visitor.tellLanguage(ui, language);
        ui.setLocale(language.locale());
    }

    private void choose(ColorMode chosen) {
        mode = chosen;
        Visitor.remember(chosen);
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme = $0",
                        chosen.scheme().getValue());
        showMode(Texts.in(getLocale()));
    }

    private void showMode(Texts texts) {
        String name = texts.get("shell.colors." + mode.key());
        colors.getElement().setAttribute("data-mode", mode.key());
        colors.getElement().setAttribute("aria-label", name);
        colors.getElement().setAttribute("title", name);
    }
}
