package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabCases;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.OwnGame;
import org.kampus.scenario.Scenario;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.TextLimit;
import org.kampus.ui.shell.Visitor;

/** A new experiment, from a case or from a game: nothing is kept before the button is pressed. */
@Route(value = Addresses.NEW_EXPERIMENT, layout = ShellLayout.class)
@CdiComponent
public class NewExperimentView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle {

    private final LabService lab;
    private final LabCases cases;
    private @Nullable ExperimentOrder fromGame;
    private String caseWanted = "";
    private boolean drawn;

    /** Builds an empty page. */
    @Inject
    public NewExperimentView(LabService lab, LabCases cases) {
        this.lab = lab;
        this.cases = cases;
        addClassNames("page", "lab", "lab-new");
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("lab.new"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fromGame = null;
        caseWanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Addresses.CASE)
                .orElse("");
        Optional<String> game = event.getLocation().getQueryParameters().getSingleParameter(Addresses.OF_GAME);
        if (game.isPresent()) {
            try {
                fromGame = cases.orderFromGame(UUID.fromString(game.get()), "game");
            } catch (IllegalArgumentException | NoSuchGameException e) {
                event.rerouteToError(NotFoundException.class);
            }
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawn = true;
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            event.getUI().getPage().setTitle(getPageTitle());
            draw();
        }
    }

    private void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        findAncestor(ShellLayout.class).setPlace(texts.get("lab.title"));
        Anchor all = new Anchor(Addresses.LAB, texts.get("lab.toList"));
        all.addClassName("lab-back");
        add(all, new H1(texts.get("lab.new")));
        ExperimentOrder known = fromGame;
        if (known == null) {
            fromCase(texts);
        } else {
            fromGame(known, texts);
        }
    }

    private void fromGame(ExperimentOrder order, Texts texts) {
        String title = lab.shippedCase(order).title().in(getLocale());
        OwnGame game = order.game();
        int played = game == null ? 0 : game.played();
        add(new Paragraph(
                played == 0 ? texts.get("lab.new.fromDraft", title) : texts.count("lab.new.fromGame", played, title)));
        TextField name = name(texts, texts.get("lab.new.gameName", title));
        add(name, create(texts, name, () -> order.withName(named(name, title))));
    }

    private void fromCase(Texts texts) {
        List<Scenario> known = Stream.concat(cases.ownCases(Visitor.owner()).stream(), cases.cases().stream())
                .toList();
        if (known.isEmpty()) {
            add(new Paragraph(texts.get("home.cases.none")));
            return;
        }
        add(new Paragraph(texts.get("lab.new.fromCase")));
        Select<Scenario> choice = new Select<>();
        choice.setLabel(texts.get("lab.case"));
        choice.setItems(known);
        choice.setItemLabelGenerator(scenario -> scenario.title().in(getLocale()));
        choice.setTestId("lab-case");
        Paragraph summary = new Paragraph();
        summary.addClassName("quiet");
        TextField name = name(texts, "");
        choice.addValueChangeListener(e -> {
            summary.setText(e.getValue().summary().in(getLocale()));
            name.setPlaceholder(e.getValue().title().in(getLocale()));
        });
        choice.setValue(known.stream()
                .filter(scenario -> scenario.id().equals(caseWanted))
                .findFirst()
                .orElse(
                        cases.cases().isEmpty()
                                ? known.getFirst()
                                : cases.cases().getFirst()));
        add(
                choice,
                summary,
                name,
                create(
                        texts,
                        name,
                        () -> cases.orderFromCase(
                                choice.getValue().id(),
                                named(name, choice.getValue().title().in(getLocale())))));
    }

    private static TextField name(Texts texts, String value) {
        TextField name = new TextField(texts.get("lab.name"));
        name.setValue(value);
        name.setTestId("lab-name");
        return name;
    }

    private static String named(TextField field, String otherwise) {
        return field.getValue().isBlank() ? otherwise : field.getValue().strip();
    }

    private NativeButton create(Texts texts, TextField name, Supplier<ExperimentOrder> order) {
        TextLimit limit = new TextLimit(name, ExperimentOrder.LONGEST_NAME, texts);
        NativeButton create = new NativeButton(texts.get("lab.create"), e -> {
            if (limit.keepsOrAsks()) {
                UI.getCurrent()
                        .navigate(Addresses.experiment(
                                lab.create(Visitor.owner(), order.get()).id()));
            }
        });
        create.addClassNames("button", "primary");
        create.setTestId("lab-create");
        return create;
    }
}
