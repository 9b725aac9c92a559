package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.Standing;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.Note;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Surprise;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.WorkshopRefusal;

/** The team's own page, and the lobby before the start: who is here, what happens next, news, standings, the seat. */
@Route(value = "", layout = TeamLayout.class)
@StyleSheet("context://styles/chart.css")
@CdiComponent
public class TeamRoomView extends Div implements TeamPage, BeforeEnterObserver, HasDynamicTitle {

    private final TeamPlay play;
    private Caller.@Nullable Participant seat;
    private @Nullable Shown shown;

    /** What the page depends on; what else changes in a workshop changes nothing here. */
    private record Shown(
            Texts texts,
            String title,
            RoundState state,
            int round,
            @Nullable PersonView me,
            @Nullable UUID team,
            String teamName,
            List<PersonView> people,
            List<TeamResult> results,
            List<TeamView.Choice> teams,
            List<Standing> standings,
            List<Note> notes,
            List<Surprise> surprises) {

        static Shown of(TeamView team, Texts texts) {
            TeamView.OwnTeam own = team.team();
            return new Shown(
                    texts,
                    team.title(),
                    team.state(),
                    team.round(),
                    team.me(),
                    own == null ? null : own.id(),
                    own == null ? "" : own.name(),
                    own == null ? List.of() : own.people(),
                    own == null ? List.of() : own.results(),
                    team.teams(),
                    team.standings(),
                    team.notes(),
                    team.surprises());
        }
    }

    /** Builds an empty page. */
    @Inject
    public TeamRoomView(TeamPlay play) {
        this.play = play;
        addClassNames("page", "team-room");
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
        Shown now = Shown.of(team, texts);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        String title = Optional.ofNullable(team.team())
                .map(own -> texts.get("team.title", own.name()))
                .orElse(team.title());
        Paragraph next = new Paragraph(next(team, texts));
        next.addClassName("lead");
        next.setTestId("what-next");
        Div head = new Div(new H1(title), next);
        head.addClassName("room-head");
        ways(team, texts).ifPresent(head::add);
        add(head);
        Div columns = new Div();
        columns.addClassName("room-columns");
        if (!team.notes().isEmpty() || !team.surprises().isEmpty()) {
            columns.add(new NewsList(team, texts));
        }
        if (!team.standings().isEmpty()) {
            columns.add(new StandingsTable(team, texts));
        }
        if (!team.playedNow().isEmpty()) {
            columns.add(new RoundsTable(team, texts));
        }
        Optional.ofNullable(team.team()).ifPresent(own -> columns.add(people(own, team, texts)));
        if (choosing(team)) {
            columns.add(choices(team, texts));
        }
        Optional.ofNullable(team.me()).ifPresent(me -> columns.add(place(me, team, texts)));
        add(columns);
    }

    private static String next(TeamView team, Texts texts) {
        boolean placed = team.team() != null;
        boolean watches = team.me() != null && team.me().observer();
        return switch (team.state()) {
            case LOBBY -> texts.get(placed ? "team.next.lobby" : watches ? "team.next.watch" : "team.next.noTeam");
            case OPEN, CLOSING ->
                texts.get(!placed ? watches ? "team.next.watch" : "team.next.noTeam" : "team.next.open");
            case SIMULATING -> texts.get("team.next.simulating");
            case REVIEW -> texts.get(placed ? "team.next.review" : "team.next.watch");
            case FINISHED -> texts.get("team.next.finished");
        };
    }

    private static Optional<Div> ways(TeamView team, Texts texts) {
        if (team.team() == null) {
            return Optional.empty();
        }
        String desk = SharedGame.address(team) + "/desk";
        int played = team.playedNow().size();
        Div ways = new Div();
        ways.addClassName("room-ways");
        switch (team.state()) {
            case LOBBY -> ways.add(way(desk, "team.way.briefing", "briefing", true, texts));
            case OPEN, CLOSING ->
                ways.add(
                        way(desk + "/structure", "team.way.plan", "plan", true, texts),
                        way(desk, "team.way.briefing", "briefing", false, texts));
            case REVIEW ->
                ways.add(way(desk + "/quarter/" + Math.max(1, played), "team.way.results", "results", true, texts));
            case FINISHED -> {
                if (played > 0) {
                    ways.add(way(desk + "/summary", "team.way.summary", "summary", true, texts));
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
        Anchor versions = new Anchor(SharedGame.address(team) + "/desk/history", texts.get("team.versions"));
        versions.setTestId("to-versions");
        return new Section(new H2(texts.count("team.people.count", own.people().size())), list, versions);
    }

    private static boolean choosing(TeamView team) {
        return team.state() == RoundState.LOBBY
                && !team.teams().isEmpty()
                && team.me() != null
                && !team.me().observer();
    }

    private Section choices(TeamView team, Texts texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("room-choices");
        for (TeamView.Choice choice : team.teams()) {
            boolean mine = team.team() != null && team.team().id().equals(choice.id());
            NativeButton go = new NativeButton(
                    texts.get("join.team.choice", choice.name(), texts.count("desk.people", choice.people())),
                    e -> choose(choice.id(), texts));
            go.addClassName("button");
            go.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
            go.setEnabled(!mine);
            go.setTestId("choose-team");
            list.add(new ListItem(go));
        }
        return new Section(new H2(texts.get("team.choose")), list);
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
            UI.getCurrent().navigate("");
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
