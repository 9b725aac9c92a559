package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.RoomLessons;
import org.kampus.scenario.Lesson;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The lessons a trainer gave the participants of a workshop; who has the address may take them. */
@Route(value = Addresses.ROOM_PATH, layout = ShellLayout.class)
@CdiComponent
public class RoomPathView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final RoomLessons room;
    private final LearningService learning;
    private UUID workshop = new UUID(0, 0);

    /** Builds an empty page. */
    @Inject
    public RoomPathView(RoomLessons room, LearningService learning) {
        this.room = room;
        this.learning = learning;
        addClassNames("page", "learn");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            workshop =
                    UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("learn.room.title"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        removeAll();
        Texts texts = Texts.in(getLocale());
        List<Lesson> given = room.given(workshop);
        Paragraph lead = new Paragraph(texts.get(given.isEmpty() ? "learn.room.none" : "learn.room.lead"));
        lead.addClassName("lead");
        Paragraph privacy =
                new Paragraph(texts.get("learn.room.privacy", texts.figures().whole(RoomLessons.FEWEST)));
        privacy.addClassName("quiet");
        OrderedList path = new OrderedList();
        path.addClassName("lesson-path");
        path.getElement().setAttribute("aria-label", texts.get("learn.path"));
        learning.progress(Visitor.owner()).stream()
                .filter(state -> given.contains(state.lesson()))
                .forEach(state -> path.add(
                        LearnView.item(state, Addresses.lesson(state.lesson().id(), workshop.toString()), texts)));
        add(new H1(texts.get("learn.room.title")), lead);
        room.day(workshop)
                .filter(day -> !given.isEmpty())
                .map(day -> new Paragraph(texts.get("learn.room.day", LocalTime.longDay(day, texts))))
                .ifPresent(day -> {
                    day.setTestId("room-day");
                    add(day);
                });
        if (given.isEmpty()) {
            add(new Anchor(Addresses.LEARN, texts.get("learn.all")));
        } else {
            add(test(LessonTestView.BEFORE, texts), path, test(LessonTestView.AFTER, texts), privacy);
        }
    }

    private Paragraph test(String part, Texts texts) {
        Anchor link = new Anchor(Addresses.lessonTest(workshop, part), texts.get("learn.test." + part));
        link.setTestId("test-" + part);
        return new Paragraph(new Text(texts.get("learn.test." + part + ".why") + " "), link);
    }
}
