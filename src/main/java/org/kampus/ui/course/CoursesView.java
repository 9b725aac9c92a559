package org.kampus.ui.course;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.course.CourseAdministrators;
import org.kampus.application.course.CourseConnections;
import org.kampus.application.course.CourseEvents;
import org.kampus.application.course.CourseEvents.CourseEvent;
import org.kampus.application.course.CourseItems;
import org.kampus.application.course.CourseLink;
import org.kampus.application.course.CourseRepository.Waiting;
import org.kampus.application.course.CourseRosters;
import org.kampus.application.course.CourseSettings;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.course.CourseRefusal;
import org.kampus.course.Platform;
import org.kampus.ui.account.TrainerBar;
import org.kampus.ui.account.TrainerPage;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;
import org.kampus.ui.room.SecretLink;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.workshop.WorkshopHeading;

/** Course systems: which are connected, who waits to be let in, what happened last. */
@Route(value = Addresses.COURSES, layout = ShellLayout.class)
@CdiComponent
public class CoursesView extends TrainerPage {

    private static final int SHOWN_EVENTS = 10;

    private final CourseSettings settings;
    private final CourseConnections connections;
    private final CourseAdministrators administrators;
    private final CourseRosters rosters;
    private final CourseEvents events;
    private final CourseItems items;
    private final WorkshopService workshops;

    /** Builds an empty page. */
    @Inject
    public CoursesView(
            TrainerAccounts accounts,
            CourseSettings settings,
            CourseConnections connections,
            CourseAdministrators administrators,
            CourseRosters rosters,
            CourseEvents events,
            CourseItems items,
            WorkshopService workshops) {
        super(accounts);
        this.settings = settings;
        this.connections = connections;
        this.administrators = administrators;
        this.rosters = rosters;
        this.events = events;
        this.items = items;
        this.workshops = workshops;
        addClassName("account");
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("courses.title");
    }

    @Override
    protected void draw(Texts texts) {
        removeAll();
        Div head = new Div(new H1(texts.get("courses.title")), new TrainerBar(signedIn(), texts));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(texts.get("courses.lead"));
        lead.addClassName("lead");
        add(head, lead);
        if (!settings.on()) {
            Paragraph off = new Paragraph(texts.get("courses.off"));
            off.setTestId("courses-off");
            add(off, new Code("--public-address https://kampus.example.org"));
            return;
        }
        List<Platform> platforms = connections.platforms(trainer());
        if (!administrators.isOne(trainer())) {
            Paragraph others = new Paragraph(
                    administrators.names().isEmpty()
                            ? texts.get("courses.administrators.none")
                            : texts.get("courses.administrators", administrators.names()));
            others.setTestId("courses-administrators");
            add(others, connected(platforms, false, texts), seats(texts), packages(texts), last(texts));
            return;
        }
        add(connected(platforms, true, texts));
        List<Waiting> waiting = connections.waiting(trainer());
        if (!waiting.isEmpty()) {
            add(waiting(waiting, platforms, texts));
        }
        add(seats(texts), byItself(texts), byHand(texts), packages(texts), last(texts), keys(texts));
    }

    /** Does what was asked for; what the other side refuses is said in its words. */
    private void tried(Runnable deed) {
        attempt(() -> {
            try {
                deed.run();
            } catch (CourseRefusal refusal) {
                RefusalNote.show(words(refusal, texts()), texts());
            }
        });
    }

    private static String words(CourseRefusal refusal, Texts texts) {
        return texts.get("courses.refused." + refusal.reason().key(), refusal.value());
    }

    private Section connected(List<Platform> platforms, boolean removable, Texts texts) {
        UnorderedList list = list();
        for (Platform platform : platforms) {
            Span told = new Span(platform.name() + " · " + platform.issuer() + " · " + platform.clientId());
            ListItem item = new ListItem(told);
            if (removable) {
                NativeButton remove = button(texts.get("courses.remove"), () -> askToRemove(platform, texts));
                remove.setAriaLabel(texts.get("courses.remove.label", platform.name()));
                item.add(remove);
            }
            list.add(item);
        }
        return platforms.isEmpty()
                ? part(texts, "courses.connected", new Paragraph(texts.get("courses.none")))
                : part(texts, "courses.connected", list);
    }

    private void askToRemove(Platform platform, Texts texts) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(texts.get("courses.remove.ask", platform.name()));
        ask.setText(texts.get("courses.remove.told"));
        ask.setCancelable(true);
        ask.setCancelText(texts.get("trainer.cancel"));
        ask.setConfirmText(texts.get("courses.remove"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(e -> tried(() -> {
            connections.remove(trainer(), platform.id());
            draw(texts());
        }));
        ask.open();
    }

    private Section waiting(List<Waiting> waiting, List<Platform> platforms, Texts texts) {
        UnorderedList list = list();
        for (Waiting one : waiting) {
            NativeButton accept = button(
                    texts.get("courses.accept"),
                    () -> tried(() -> {
                        connections.accept(trainer(), one);
                        draw(texts());
                    }));
            accept.setTestId("accept-deployment");
            list.add(new ListItem(
                    new Span(texts.get("courses.deployment", name(platforms, one.platform()), one.deployment())),
                    accept));
        }
        return part(texts, "courses.waiting", list);
    }

    private static String name(List<Platform> platforms, UUID id) {
        return platforms.stream()
                .filter(platform -> platform.id().equals(id))
                .map(Platform::name)
                .findFirst()
                .orElse("");
    }

    private Section seats(Texts texts) {
        UnorderedList list = list();
        for (WorkshopHeading workshop : workshops.workshops(trainer())) {
            for (CourseLink place : rosters.places(workshop.code())) {
                NativeButton reserve = button(
                        texts.get("courses.reserve"),
                        () -> tried(() -> {
                            int added = rosters.reserve(
                                    trainer(),
                                    workshop.id(),
                                    place,
                                    number -> texts.get(
                                            "courses.nameless", texts.figures().whole(number)));
                            RefusalNote.show(texts.count("courses.reserved", added), texts);
                        }));
                reserve.setTestId("reserve-seats");
                String title = place.title().isEmpty() ? workshop.code() : place.title();
                list.add(new ListItem(new Span(title + " · " + workshop.code()), reserve));
            }
        }
        return list.getChildren().findAny().isEmpty()
                ? part(texts, "courses.seats", new Paragraph(texts.get("courses.seats.none")))
                : part(texts, "courses.seats", list);
    }

    private Section byItself(Texts texts) {
        Div link = new Div();
        NativeButton make = button(
                texts.get("courses.itself.go"),
                () -> tried(() -> {
                    link.removeAll();
                    link.add(new SecretLink(connections.registrationLink(trainer()), "registration", texts));
                }));
        make.setTestId("make-registration");
        return part(texts, "courses.itself", make, link);
    }

    private Section byHand(Texts texts) {
        ConnectForm form = new ConnectForm(
                texts,
                (platform, deployment) -> tried(() -> {
                    connections.connect(trainer(), platform, deployment);
                    draw(texts());
                }));
        UnorderedList ours = new UnorderedList();
        own(ours, "login", "/lti/login", texts);
        own(ours, "launch", "/lti/launch", texts);
        own(ours, "choose", "/lti/deep-link", texts);
        own(ours, "keys", "/lti/keys", texts);
        own(ours, "canvas", "/lti/config.json", texts);
        return part(texts, "courses.hand", ours, form);
    }

    private void own(UnorderedList list, String key, String path, Texts texts) {
        list.add(new ListItem(new Span(texts.get("courses.own." + key) + " "), new Code(settings.own() + path)));
    }

    /** Lessons for course systems that take nothing but SCORM; each package leads to a lesson here. */
    private Section packages(Texts texts) {
        UnorderedList list = list();
        for (CourseItems.Offer lesson : items.lessons()) {
            String title = lesson.title().in(getLocale());
            Anchor download = new Anchor(
                    "scorm/package/" + lesson.item().id() + ".zip?language="
                            + texts.language().code(),
                    texts.get("courses.packages.get"));
            download.getElement().setAttribute("router-ignore", true);
            download.getElement().setAttribute("download", true);
            download.getElement().setAttribute("aria-label", texts.get("courses.packages.label", title));
            list.add(new ListItem(new Span(title), download));
        }
        return part(texts, "courses.packages", list);
    }

    private Section last(Texts texts) {
        UnorderedList list = new UnorderedList();
        list.setTestId("course-events");
        events.last().stream().limit(SHOWN_EVENTS).forEach(event -> list.add(new ListItem(told(event, texts))));
        return list.getChildren().findAny().isEmpty()
                ? part(texts, "courses.last", new Paragraph(texts.get("courses.last.none")))
                : part(texts, "courses.last", list);
    }

    private static String told(CourseEvent event, Texts texts) {
        String what = texts.get("courses.event." + event.kind().name().toLowerCase(Locale.ROOT));
        String outcome = Optional.ofNullable(event.refusal())
                .map(refusal -> words(refusal, texts))
                .orElse(texts.get("courses.event.well"));
        return texts.get(
                "courses.event.line",
                LocalTime.dateAndTime(event.at(), texts),
                event.platform().isEmpty() ? texts.get("courses.event.nobody") : event.platform(),
                what,
                outcome);
    }

    private Section keys(Texts texts) {
        NativeButton rotate = button(
                texts.get("courses.keys.go"),
                () -> tried(() -> {
                    connections.rotateKeys(trainer());
                    RefusalNote.show(texts.get("courses.keys.done"), texts);
                }));
        return part(texts, "courses.keys", rotate);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("tokens");
        return list;
    }

    private static NativeButton button(String label, Runnable deed) {
        NativeButton button = new NativeButton(label, e -> deed.run());
        button.addClassName("button");
        return button;
    }

    private static Section part(Texts texts, String key, Component... content) {
        Paragraph meaning = new Paragraph(texts.get(key + ".meaning"));
        meaning.addClassName("quiet");
        Section part = new Section(new H2(texts.get(key + ".title")), meaning);
        part.add(content);
        return part;
    }
}
