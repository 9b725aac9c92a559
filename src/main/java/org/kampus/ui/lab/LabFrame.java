package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.NoSuchExperimentException;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/**
 * The frame of all pages of an experiment: its name and state, what can be done with it, and the way between its pages.
 * Routes below it begin with {@code lab/:experimentId}; their views implement {@link LabPage}.
 */
@RoutePrefix(Addresses.EXPERIMENT)
@ParentLayout(ShellLayout.class)
@CdiComponent
public class LabFrame extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, LocaleChangeObserver {

    private final LabService lab;
    private final Div head = new Div();
    private final Nav navigation = new Nav();
    private final Div main = new Div();
    private @Nullable LabPage page;
    private @Nullable OpenExperiment experiment;
    private @Nullable Runnable unwatch;
    private boolean drawn;

    /** Builds the frame. */
    @Inject
    public LabFrame(LabService lab) {
        this.lab = lab;
        addClassNames("page", "lab");
        head.addClassName("lab-head");
        navigation.addClassName("lab-nav");
        main.addClassName("lab-main");
        add(head, navigation, main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().removeAllChildren();
            main.getElement().appendChild(content.getElement());
            page = content instanceof LabPage labPage ? labPage : null;
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        drawn = false;
        try {
            UUID id = UUID.fromString(
                    event.getRouteParameters().get("experimentId").orElse(""));
            experiment = new OpenExperiment(lab, lab.experiment(id), Visitor.owner());
        } catch (IllegalArgumentException | NoSuchExperimentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
        watch();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (drawn) {
            draw();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (unwatch != null) {
            unwatch.run();
            unwatch = null;
        }
    }

    /** Follows an experiment that waits or runs. */
    private void watch() {
        stopWatching();
        OpenExperiment open = experiment;
        if (open != null && open.state().underWay()) {
            UI ui = UI.getCurrent();
            unwatch = lab.watch(open.id(), status -> tell(ui, open, status));
            // It may have ended between reading and watching.
            tellNow(open, open.status());
        }
    }

    private void tell(UI ui, OpenExperiment open, ExperimentStatus status) {
        try {
            ui.access(() -> tellNow(open, status));
        } catch (UIDetachedException gone) {
            stopWatching();
        }
    }

    private void tellNow(OpenExperiment open, ExperimentStatus status) {
        if (experiment != open || page == null) {
            return;
        }
        if (status.state().underWay()) {
            page.progress(open, Texts.in(getLocale()));
        } else if (open.state().underWay()) {
            stopWatching();
            refresh();
        }
    }

    /** Reads the experiment again and draws everything. */
    void refresh() {
        OpenExperiment open = experiment;
        if (open != null) {
            open.reload();
            draw();
            watch();
        }
    }

    private void draw() {
        OpenExperiment open = experiment;
        if (open == null) {
            return;
        }
        drawn = true;
        Texts texts = Texts.in(getLocale());
        findAncestor(ShellLayout.class).setPlace(texts.get("lab.title"));
        drawHead();
        drawNavigation(open, texts);
        if (page != null) {
            page.show(open, texts);
        }
        UI.getCurrent()
                .getPage()
                .setTitle(texts.get(
                        "shell.title", texts.get("desk.title", open.order().name(), texts.get("lab.title"))));
    }

    /** Says anew what the experiment is called, how far it is and how large. */
    void drawHead() {
        OpenExperiment open = experiment;
        if (open == null) {
            return;
        }
        Texts texts = Texts.in(getLocale());
        head.removeAll();
        Anchor all = new Anchor(Addresses.LAB, texts.get("lab.toList"));
        all.addClassName("lab-back");
        all.setTestId("lab-list");
        ExperimentState state = open.status().state();
        Span badge = StateBadge.of(state, texts);
        Div words = new Div(new H1(open.order().name()), badge);
        words.addClassName("lab-name");
        head.add(all, words);
        ExperimentActions actions = new ExperimentActions(open, texts, this::refresh);
        head.add(actions);
        Span about = new Span(Extent.of(open, texts));
        about.addClassNames("quiet", "lab-about");
        head.add(about);
    }

    private void drawNavigation(OpenExperiment open, Texts texts) {
        navigation.removeAll();
        navigation.setAriaLabel(texts.get("lab.navigation"));
        UnorderedList list = new UnorderedList();
        for (LabPlace place : LabPlace.values()) {
            if (!place.open(open)) {
                continue;
            }
            Anchor link = new Anchor(open.address(place.path()), texts.get("lab.place." + place.key()));
            link.setTestId("lab-" + place.key());
            if (page != null && page.place() == place) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        navigation.add(list);
    }
}
