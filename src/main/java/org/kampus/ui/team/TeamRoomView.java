package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;

/** The team's own page, and the lobby before the start: who is here, what happens next, news, standings, the seat. */
@Route(value = "", layout = TeamLayout.class)
@CdiComponent
public class TeamRoomView extends Div implements TeamPage, BeforeEnterObserver, HasDynamicTitle {

    private final TeamPlay play;
    private Caller.@Nullable Participant seat;
    private final Div columns = new Div();
    private final Map<Part, Drawn> drawn = new EnumMap<>(Part.class);

    /** The parts of the page in their order. */
    private enum Part {
        HEAD,
        ROOM,
        NEWS,
        STANDINGS,
        ROUNDS,
        PROPOSALS,
        PEOPLE,
        CHOICES,
        CASE,
        SEAT
    }

    /**
     * A part as it stands on the page.
     *
     * @param shown all that it shows
     */
    private record Drawn(Object shown, Component part) {}

    /** Builds an empty page. */
    @Inject
    public TeamRoomView(TeamPlay play) {
        this.play = play;
        addClassNames("page", "team-room");
        columns.addClassName("room-columns");
        add(columns);
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        return texts.get("shell.title", texts.get("team.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            seat = event.getRouteParameters()
                    .get("workshop")
                    .map(UUID::fromString)
                    .flatMap(id -> play.seat(id, Visitor.owner()))
                    .orElse(null);
        } catch (IllegalArgumentException | NoSuchWorkshopException e) {
            seat = null;
        }
    }

    @Override
    public void show(TeamView team, Texts texts) {
        PersonView me = team.me();
        TeamView.OwnTeam own = team.team();
        Object owner = Arrays.asList(texts, own == null ? null : own.id(), me == null ? null : me.seat());
        String title = own == null
                ? CaseWording.workshopTitle(team.title(), team.scenario().title(), texts)
                : texts.get("team.title", TeamName.in(texts, own.name()));
        draw(
                Part.HEAD,
                true,
                List.of(
                        owner,
                        title,
                        team.state(),
                        team.round(),
                        own != null && own.proposing(),
                        team.playedNow().size()),
                () -> head(title, team, texts));
        draw(
                Part.ROOM,
                own == null && !team.room().isEmpty(),
                List.of(owner, team.room(), team.state()),
                () -> new RoomOverview(team, texts));
        draw(
                Part.NEWS,
                !team.notes().isEmpty() || !team.surprises().isEmpty(),
                List.of(owner, team.notes(), team.surprises()),
                () -> new NewsList(team, texts));
        draw(
                Part.STANDINGS,
                !team.standings().isEmpty(),
                List.of(owner, team.standings(), team.revealRound()),
                () -> new StandingsTable(team, texts));
        draw(
                Part.ROUNDS,
                !team.playedNow().isEmpty(),
                List.of(owner, team.playedNow()),
                () -> new RoundsTable(team, texts));
        if (own == null || !ProposalsPanel.wanted(team)) {
            remove(Part.PROPOSALS);
        } else {
            draw(
                    Part.PROPOSALS,
                    true,
                    Arrays.asList(
                            owner,
                            own.proposing(),
                            own.mine(),
                            own.proposals(),
                            own.waitedFor(),
                            own.plan().submitted()),
                    () -> new ProposalsPanel(team, texts, new ProposalDeeds(texts)));
        }
        if (own == null) {
            remove(Part.PEOPLE);
        } else {
            draw(Part.PEOPLE, true, List.of(owner, own.people()), () -> people(own, team, texts));
        }
        draw(Part.CHOICES, choosing(team), texts, () -> new TeamChoices(texts, id -> choose(id, texts)));
        if (drawn.get(Part.CHOICES) instanceof Drawn(Object shown, TeamChoices choices)) {
            choices.show(team);
        }
        draw(Part.CASE, own == null, texts, () -> new CaseOverview(team.scenario(), texts));
        if (me == null) {
            remove(Part.SEAT);
        } else {
            draw(
                    Part.SEAT,
                    true,
                    List.of(owner, me.seatCode(), me.nickname(), team.code()),
                    () -> place(me, team, texts));
        }
    }

    /** Draws a part anew only if what it shows has changed: a press on the rest must not get lost. */
    private void draw(Part part, boolean wanted, Object shown, Supplier<Component> make) {
        Drawn before = drawn.get(part);
        if (wanted && before != null && before.shown().equals(shown)) {
            return;
        }
        remove(part);
        if (wanted) {
            Component fresh = make.get();
            if (part == Part.HEAD) {
                addComponentAsFirst(fresh);
            } else {
                long place = drawn.keySet().stream()
                        .filter(other -> other != Part.HEAD && other.compareTo(part) < 0)
                        .count();
                columns.addComponentAtIndex((int) place, fresh);
            }
            drawn.put(part, new Drawn(shown, fresh));
        }
    }

    private void remove(Part part) {
        Drawn gone = drawn.remove(part);
        if (gone != null) {
            gone.part().removeFromParent();
        }
    }

    private static Div head(String title, TeamView team, Texts texts) {
        Paragraph next = new Paragraph(next(team, texts));
        next.addClassName("lead");
        next.setTestId("what-next");
        Div head = new Div(new H1(title), next);
        head.addClassName("room-head");
        ways(team, texts).ifPresent(head::add);
        return head;
    }

    private static String next(TeamView team, Texts texts) {
        boolean placed = team.team() != null;
        boolean watches = team.me() != null && team.me().observer();
        return switch (team.state()) {
            case LOBBY -> texts.get(placed ? "team.next.lobby" : watches ? "team.next.watch" : "team.next.noTeam");
            case OPEN, CLOSING ->
                texts.get(
                        !placed
                                ? watches ? "team.next.watch" : "team.next.noTeam"
                                : team.team() != null && team.team().proposing()
                                        ? "team.next.propose"
                                        : "team.next.open");
            case SIMULATING -> texts.get("team.next.simulating");
            case REVIEW -> texts.get(placed ? "team.next.review" : "team.next.watch");
            case FINISHED -> texts.get(placed ? "team.next.finished" : "team.next.over");
        };
    }

    private static Optional<Div> ways(TeamView team, Texts texts) {
        if (team.team() == null) {
            return Optional.empty();
        }
        String desk = Addresses.desk(team.id());
        int played = team.playedNow().size();
        Div ways = new Div();
        ways.addClassName("room-ways");
        switch (team.state()) {
            case LOBBY -> ways.add(way(desk, "team.way.briefing", "briefing", true, texts));
            case OPEN, CLOSING ->
                ways.add(
                        way(Addresses.within(desk, Addresses.STRUCTURE), "team.way.plan", "plan", true, texts),
                        way(desk, "team.way.briefing", "briefing", false, texts));
            case REVIEW ->
                ways.add(way(Addresses.quarter(desk, Math.max(1, played)), "team.way.results", "results", true, texts));
            case FINISHED -> {
                if (played > 0) {
                    ways.add(
                            way(Addresses.within(desk, Addresses.SUMMARY), "team.way.summary", "summary", true, texts));
                }
            }
            case SIMULATING -> {}
        }
        return Optional.of(ways);
    }

    private static Anchor way(String address, String key, String id, boolean main, Texts texts) {
        Anchor way = new Anchor(address, texts.get(key));
        way.addClassNames("button", "large");
        way.setClassName("primary", main);
        way.setTestId("way-" + id);
        return way;
    }

    private static Section people(TeamView.OwnTeam own, TeamView team, Texts texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("room-people");
        TeamWording wording = new TeamWording(texts);
        for (PersonView person : own.people()) {
            boolean me = team.me() != null && team.me().seat().equals(person.seat());
            Span name = new Span(me ? texts.get("team.me", person.nickname()) : person.nickname());
            name.addClassName("person-name");
            Span state = new Span(
                    person.observer()
                            ? texts.get("team.person.observer")
                            : texts.get(person.present() ? "team.person.present" : "team.away"));
            state.addClassName("quiet");
            ListItem item = new ListItem(name, state);
            String at = wording.at(person);
            if (!me && !at.isEmpty()) {
                Span where = new Span(at);
                where.addClassName("quiet");
                item.add(where);
            }
            item.addClassName("mate");
            item.getElement().setAttribute("data-present", Boolean.toString(person.present()));
            list.add(item);
        }
        Anchor versions =
                new Anchor(Addresses.within(Addresses.desk(team.id()), Addresses.HISTORY), texts.get("team.versions"));
        versions.setTestId("to-versions");
        return new Section(new H2(texts.count("team.people.count", own.people().size())), list, versions);
    }

    private final class ProposalDeeds implements ProposalsPanel.Deeds {

        private final Texts texts;

        private ProposalDeeds(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void takeOver(Proposal proposal) {
            attempt(
                    who -> {
                        TeamView.OwnTeam own =
                                Objects.requireNonNull(play.view(who).team());
                        play.edit(who, own.plan().number(), proposal.plan(), proposal.reason());
                        UI.getCurrent().navigate(Addresses.within(Addresses.desk(who.workshop()), Addresses.STRUCTURE));
                    },
                    texts);
        }

        @Override
        public void decideNow() {
            attempt(play::decideNow, texts);
        }
    }

    private static boolean choosing(TeamView team) {
        return team.state() == RoundState.LOBBY
                && !team.teams().isEmpty()
                && team.me() != null
                && !team.me().observer();
    }

    private void choose(UUID team, Texts texts) {
        attempt(who -> play.choose(who, team), texts);
    }

    private Section place(PersonView me, TeamView team, Texts texts) {
        Span code = new Span(me.seatCode());
        code.addClassName("seat-code");
        code.setTestId("my-seat-code");
        Paragraph explain = new Paragraph(texts.get("team.seat.explain", me.nickname(), team.code()));
        explain.addClassName("quiet");
        NativeButton leave = new NativeButton(texts.get("team.leave"), e -> ask(texts));
        leave.addClassName("button");
        leave.setTestId("leave");
        Section section = new Section(new H2(texts.get("team.seat")), code, explain, leave);
        section.addClassName("room-seat");
        return section;
    }

    private void ask(Texts texts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("team.leave.title"));
        dialog.setText(texts.get("team.leave.message"));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("team.leave.stay"));
        dialog.setConfirmText(texts.get("team.leave.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(e -> {
            attempt(play::leave, texts);
            UI.getCurrent().navigate(Addresses.HOME);
        });
        dialog.open();
    }

    private void attempt(Consumer<Caller.Participant> command, Texts texts) {
        Caller.Participant who = seat;
        if (who != null) {
            try {
                command.accept(who);
            } catch (WorkshopRefusal | NoSuchWorkshopException e) {
                Notice.show(new TeamWording(texts).refusal(e));
            }
        }
    }
}
