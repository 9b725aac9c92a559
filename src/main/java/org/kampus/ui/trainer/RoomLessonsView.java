package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonTemplate;
import org.kampus.application.learn.LessonTests;
import org.kampus.application.learn.RoomLessons;
import org.kampus.application.learn.RoomLessons.Belief;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.learning.GuessScore;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Range;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.WorkshopAdvice;
import org.kampus.ui.account.WorkshopPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.QrCode;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.shell.ShellLayout;

/** Before the workshop: lessons the participants take at home, and what the room believes. */
@Route(value = Addresses.ROOM_LESSONS, layout = ShellLayout.class)
@CdiComponent
public class RoomLessonsView extends WorkshopPage {

    private final LessonLibrary library;
    private final RoomLessons room;
    private final LessonTests tests;

    /** Builds an empty page. */
    @Inject
    public RoomLessonsView(
            TrainerAccounts accounts,
            WorkshopService service,
            LessonLibrary library,
            RoomLessons room,
            LessonTests tests) {
        super(accounts, service);
        this.tests = tests;
        this.library = library;
        this.room = room;
        addClassNames("learn", "room-lessons");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("room.lessons.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Scenario scenario = view().scenario();
        Anchor back = new Anchor(Addresses.console(workshop()), texts.get("trainer.look.back"));
        Paragraph lead = new Paragraph(texts.get("room.lessons.lead"));
        lead.addClassName("lead");
        add(back, new H1(texts.get("room.lessons.title")), lead, choice(scenario, texts));
        if (!room.given(workshop()).isEmpty()) {
            add(invitation(texts), beliefs(texts), new EffectPanel(tests, workshop(), texts));
        }
    }

    private Section choice(Scenario scenario, Texts texts) {
        CheckboxGroup<Lesson> lessons = new CheckboxGroup<>(texts.get("room.lessons.choose"));
        lessons.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        lessons.setItems(library.lessons());
        lessons.setItemLabelGenerator(
                lesson -> lesson.title().in(getLocale()) + " · " + texts.count("learn.minutes", lesson.minutes()));
        lessons.setTestId("room-lessons");
        Span chosen = new Span();
        chosen.getElement().setAttribute("role", "status");
        chosen.addClassName("quiet");
        chosen.setTestId("room-lessons-chosen");
        lessons.addValueChangeListener(change -> chosen.setText(chosen(change.getValue(), texts)));
        lessons.setValue(new LinkedHashSet<>(room.given(workshop())));
        Input day = new Input();
        day.setType("date");
        day.setValue(room.day(workshop()).map(LocalDate::toString).orElse(""));
        day.setTestId("room-lessons-day");
        NativeLabel label = new NativeLabel(texts.get("room.lessons.day"));
        label.add(day);
        label.addClassName("room-day");
        Paragraph eve = new Paragraph(texts.get("room.lessons.day.hint"));
        eve.addClassName("quiet");
        NativeButton give = new NativeButton(
                texts.get("room.lessons.give"),
                e -> attempt(() -> {
                    view();
                    room.give(
                            workshop(),
                            lessons.getValue().stream().map(Lesson::id).toList(),
                            day(day.getValue()));
                    draw(texts());
                }));
        give.addClassNames("button", "primary");
        give.setTestId("room-lessons-give");
        return new Section(templates(scenario, lessons, texts), lessons, chosen, label, eve, give);
    }

    /** Buttons that tick a ready-made choice; given is what is ticked then. */
    private Div templates(Scenario scenario, CheckboxGroup<Lesson> lessons, Texts texts) {
        Div templates = new Div(new Span(texts.get("room.lessons.template")));
        templates.addClassName("panel-tools");
        scenario.workshop()
                .map(WorkshopAdvice::lessons)
                .filter(ids -> ids.stream().anyMatch(id -> library.find(id).isPresent()))
                .ifPresent(ids -> templates.add(template("case", ids, lessons, texts)));
        for (LessonTemplate template : LessonTemplate.values()) {
            templates.add(template(template.key(), template.lessons(), lessons, texts));
        }
        return templates;
    }

    private NativeButton template(String key, List<String> ids, CheckboxGroup<Lesson> lessons, Texts texts) {
        NativeButton button = new NativeButton(
                texts.get("room.lessons.template." + key),
                e -> lessons.setValue(library.lessons().stream()
                        .filter(lesson -> ids.contains(lesson.id()))
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        button.addClassName("button");
        button.setTestId("room-lessons-template-" + key);
        return button;
    }

    private static String chosen(Set<Lesson> lessons, Texts texts) {
        int minutes = lessons.stream().mapToInt(Lesson::minutes).sum();
        return lessons.isEmpty()
                ? ""
                : texts.count("room.lessons.chosen", lessons.size(), texts.count("learn.minutes", minutes));
    }

    /** A browser sends a date or nothing; whatever else comes is no date. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Section invitation(Texts texts) {
        String address = ServerAddress.chosen() + "/" + Addresses.roomPath(workshop());
        QrCode qr = new QrCode();
        qr.show(address, texts.get("workshop.qr", address));
        Span link = new Span(address);
        link.addClassName("join-link");
        link.setTestId("room-lessons-link");
        Paragraph told = new Paragraph(texts.get("room.lessons.link"));
        Section section = new Section(new H2(texts.get("room.lessons.invite")), told, link, qr);
        section.addClassName("room-invitation");
        return section;
    }

    private Section beliefs(Texts texts) {
        Section section = new Section(new H2(texts.get("room.beliefs")));
        section.addClassName("room-beliefs");
        Paragraph privacy =
                new Paragraph(texts.get("room.beliefs.privacy", texts.figures().whole(RoomLessons.FEWEST)));
        privacy.addClassName("quiet");
        section.add(privacy);
        UnorderedList list = new UnorderedList();
        list.setTestId("room-beliefs");
        List<Belief> beliefs = room.beliefs(workshop());
        beliefs.forEach(belief -> list.add(item(belief, texts)));
        section.add(list);
        return section;
    }

    private ListItem item(Belief belief, Texts texts) {
        Span title = new Span(belief.lesson().title().in(getLocale()));
        title.addClassName("ground-label");
        ListItem item = new ListItem(title, new Span(texts.count("room.beliefs.people", belief.people())));
        item.addClassName("self-check-item");
        GuessScore score = belief.score();
        if (score != null) {
            item.add(new Span(texts.get(
                    "room.beliefs.hits",
                    texts.figures().percent(score.hitRate()),
                    texts.figures().percent(score.confidence()))));
        }
        Range popular = belief.popular();
        if (popular != null) {
            Span believed = new Span(texts.get(
                    "room.beliefs.popular",
                    popular.label().in(getLocale()),
                    texts.figures().whole(belief.believers()),
                    texts.figures().percent(belief.conviction())));
            believed.addClassName("room-belief");
            item.add(believed);
        }
        return item;
    }
}
