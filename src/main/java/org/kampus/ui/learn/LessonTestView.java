package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LessonTests;
import org.kampus.application.learn.LessonTests.Asked;
import org.kampus.application.learn.RoomLessons;
import org.kampus.scenario.Lesson.Choice;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** A test before or after the lessons of a workshop: one question about each lesson, and nothing said of what is right. */
@Route(value = Addresses.LESSON_TEST, layout = ShellLayout.class)
@CdiComponent
public class LessonTestView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    static final String BEFORE = "before";
    static final String AFTER = "after";

    private final LessonTests tests;
    private final RoomLessons room;
    private UUID workshop = new UUID(0, 0);
    private Context when = Context.BEFORE;

    /** Builds an empty page. */
    @Inject
    public LessonTestView(LessonTests tests, RoomLessons room) {
        this.tests = tests;
        this.room = room;
        addClassNames("page", "learn", "lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String part = event.getRouteParameters().get("part").orElse("");
        try {
            workshop =
                    UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
        } catch (IllegalArgumentException e) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!part.equals(BEFORE) && !part.equals(AFTER) || room.given(workshop).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        when = part.equals(BEFORE) ? Context.BEFORE : Context.AFTER;
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get(title()));
    }

    private String title() {
        return when == Context.BEFORE ? "learn.test.before" : "learn.test.after";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        draw();
    }

    private void draw() {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Anchor back = new Anchor(Addresses.roomPath(workshop), texts.get("learn.back"));
        back.addClassName("back");
        add(back, new H1(texts.get(title())));
        if (tests.isDone(Visitor.owner(), workshop, when)) {
            Paragraph done = new Paragraph(texts.get("learn.test.done"));
            done.setTestId("test-done");
            add(done);
            return;
        }
        List<Asked> asked = tests.questions(Visitor.owner(), when);
        Paragraph lead = new Paragraph(texts.count("learn.test.lead", asked.size()));
        lead.addClassName("lead");
        add(lead);
        Map<String, RadioButtonGroup<Integer>> groups = new LinkedHashMap<>();
        OrderedList list = new OrderedList();
        list.addClassName("test-questions");
        asked.forEach(one -> {
            RadioButtonGroup<Integer> group = group(one.question().choice(), texts);
            groups.put(one.lesson().id(), group);
            list.add(new ListItem(group));
        });
        NativeButton hand = new NativeButton(texts.get("learn.test.hand"), e -> {
            Map<String, Integer> chosen = new LinkedHashMap<>();
            groups.forEach((lesson, group) -> {
                if (group.getValue() != null && group.getValue() >= 0) {
                    chosen.put(lesson, group.getValue());
                }
            });
            tests.handIn(Visitor.owner(), workshop, when, chosen);
            draw();
        });
        hand.addClassNames("button", "primary");
        hand.setTestId("test-hand-in");
        add(list, hand);
    }

    /** The answers, and that one does not know, which is better than a guess by luck. */
    private RadioButtonGroup<Integer> group(Choice choice, Texts texts) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(choice.ask().in(getLocale()));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        int unknown = -1;
        group.setItems(IntStream.range(0, choice.options().size() + 1)
                .mapToObj(i -> i == choice.options().size() ? unknown : i)
                .toList());
        group.setItemLabelGenerator(i -> i == unknown
                ? texts.get("learn.test.unknown")
                : choice.options().get(i).label().in(getLocale()));
        return group;
    }
}
