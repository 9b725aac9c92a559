package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.server.communication.PushConnection;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.WorkshopBus;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskFrame;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.DeskPage;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.QuarterView;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;

/**
 * The frame of everything a person with a seat sees, kept up to date while it is open. Routes below it begin with
 * {@code team/:workshop}; whose seat it is says the browser, never the address.
 */
@RoutePrefix(Addresses.TEAM)
@ParentLayout(ShellLayout.class)
@CdiComponent
public class TeamLayout extends DeskFrame implements BeforeEnterObserver {

    private final TeamPlay play;
    private final TeamStrip strip = new TeamStrip();
    private final NewsBanner news = new NewsBanner(this::putAway);
    private final Anchor room = new Anchor();
    private @Nullable HasElement content;
    private Caller.@Nullable Participant seat;
    private @Nullable TeamView team;
    private @Nullable SharedGame game;
    private WorkshopBus.@Nullable Subscription subscription;
    private WorkshopBus.@Nullable Subscription presence;

    /** Builds the frame. */
    @Inject
    public TeamLayout(TeamPlay play) {
        super(new SubmitAction());
        this.play = play;
        addClassName("team-desk");
        addToHead(new Div(strip, news));
        room.setTestId("nav-team");
        addToNavigation(room);
    }

    @Override
    protected @Nullable DeskGame game() {
        return game;
    }

    @Override
    protected SimulationResult replay(DeskGame open) {
        return ((SharedGame) open).replayed();
    }

    @Override
    protected String place(Texts texts, GameState state) {
        return team == null
                ? ""
                : CaseWording.workshopTitle(team.title(), team.scenario().title(), texts);
    }

    @Override
    protected boolean planning() {
        return team != null && team.state() == RoundState.OPEN;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        super.showRouterLayoutContent(shown);
        content = shown;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        Optional<Caller.Participant> found =
                seat(event.getRouteParameters().get("workshop").orElse(""));
        if (found.isEmpty()) {
            event.forwardTo(Addresses.join(EntranceView.LOST));
            return;
        }
        if (!found.get().equals(seat)) {
            seat = found.get();
            game = null;
            listen();
        }
        Optional<ShownBefore> before = team == null ? ShownBefore.of(found.get()) : Optional.empty();
        take(play.view(found.get()));
        boolean planned = DeskPage.class.isAssignableFrom(event.getNavigationTarget())
                && !QuarterView.class.isAssignableFrom(event.getNavigationTarget());
        if (planned && before.filter(seen -> seen.missedTheEnd(shown())).isPresent()) {
            event.forwardTo(Passage.results(shown()));
            return;
        }
        if (game == null && DeskPage.class.isAssignableFrom(event.getNavigationTarget())) {
            event.forwardTo(SharedGame.address(shown()));
        }
    }

    private Optional<Caller.Participant> seat(String workshop) {
        try {
            return play.seat(UUID.fromString(workshop), Visitor.owner());
        } catch (IllegalArgumentException | NoSuchWorkshopException e) {
            return Optional.empty();
        }
    }

    private TeamView shown() {
        if (team == null) {
            throw new IllegalStateException("no workshop is open");
        }
        return team;
    }

    private void take(TeamView now) {
        team = now;
        if (seat != null) {
            ShownBefore.note(seat, now);
        }
        SharedGame open = game;
        Caller.Participant who = seat;
        if (now.team() == null || who == null) {
            game = null;
        } else if (open == null || !open.sameTeam(now)) {
            game = new SharedGame(play, who, now, new Telling());
        } else {
            open.take(now);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        drawTeam();
        tellPlace();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        drawTeam();
    }

    private void tellPlace() {
        if (game != null) {
            game.at(content instanceof DeskPage page ? place(page) : "");
        }
    }

    /** Notes which decision the person has in hand; empty for none. */
    @ClientCallable
    private void holds(String decision) {
        if (game != null && !decision.isEmpty()) {
            game.at(decision);
        } else {
            tellPlace();
        }
    }

    private static String place(DeskPage page) {
        DeskPlace where = page.place();
        return where == null ? "" : TeamWording.PAGE + where.key();
    }

    private void drawTeam() {
        TeamView now = team;
        if (now == null) {
            return;
        }
        Texts texts = Texts.in(getLocale());
        room.setHref(SharedGame.address(now));
        room.setText(texts.get("team.place"));
        boolean here = content instanceof TeamPage;
        if (here) {
            room.getElement().setAttribute("aria-current", "page");
        } else {
            room.getElement().removeAttribute("aria-current");
        }
        strip.show(now, texts);
        news.show(now, texts);
        news.setVisible(news.isVisible() && !here);
        if (content instanceof TeamPage page) {
            findAncestor(ShellLayout.class)
                    .setPlace(CaseWording.workshopTitle(
                            now.title(), now.scenario().title(), texts));
            page.show(now, texts);
        }
    }

    private void putAway(UUID read) {
        if (seat == null) {
            return;
        }
        try {
            play.putAway(seat, read);
            refresh();
        } catch (WorkshopRefusal | NoSuchWorkshopException e) {
            lose();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        hush();
        super.onDetach(event);
    }

    private void listen() {
        hush();
        Caller.Participant who = seat;
        Optional<UI> ui = getUI();
        if (who != null && ui.isPresent()) {
            UI mine = ui.get();
            try {
                subscription = play.subscribe(who, signal -> tell(mine));
                presence = play.present(who, new Connection(mine));
            } catch (WorkshopRefusal | NoSuchWorkshopException e) {
                lose();
            }
        }
    }

    private void hush() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        if (presence != null) {
            presence.close();
            presence = null;
        }
    }

    private void tell(UI ui) {
        try {
            ui.access(this::refresh);
        } catch (UIDetachedException e) {
            // The page was closed in this moment; what it would be told, it reads when it is opened again.
            hush();
        }
    }

    /** Shows the workshop as it is now. */
    private void refresh() {
        TeamView before = team;
        Caller.Participant who = seat;
        if (before == null || who == null || !isAttached()) {
            return;
        }
        TeamView now;
        try {
            if (seat(who.workshop().toString()).filter(who::equals).isEmpty()) {
                lose();
                return;
            }
            now = play.view(who);
        } catch (WorkshopRefusal | NoSuchWorkshopException e) {
            lose();
            return;
        }
        take(now);
        tellMove(before, now);
        String goal = new Passage(before, now).goal();
        if (!goal.isEmpty()) {
            UI.getCurrent().navigate(goal);
        } else {
            redraw(new Passage(before, now));
            drawTeam();
        }
    }

    private void tellMove(TeamView before, TeamView now) {
        boolean ownChoice = now.state() == RoundState.LOBBY && !now.teams().isEmpty();
        if (!ownChoice
                && now.team() != null
                && before.team() != null
                && !now.team().id().equals(before.team().id())) {
            Notice.show(Texts.in(getLocale()).get("team.moved", now.team().name()));
        }
    }

    private void redraw(Passage passage) {
        SharedGame open = game;
        if (!passage.redraws()) {
            return;
        }
        if (open != null && open.result().isPresent()) {
            drawAround();
        } else {
            open();
        }
    }

    /** The seat is gone: left, removed, moved to another device, or the workshop was deleted. */
    private void lose() {
        hush();
        seat = null;
        team = null;
        game = null;
        UI.getCurrent().navigate(Addresses.join(EntranceView.LOST));
    }

    /** Whether a page can be reached; before its first connection it counts as reached. */
    private static final class Connection implements BooleanSupplier {

        private final UI ui;
        private boolean known;

        Connection(UI ui) {
            this.ui = ui;
        }

        @Override
        public boolean getAsBoolean() {
            PushConnection push = ui.getInternals().getPushConnection();
            boolean connected = push != null && push.isConnected();
            known |= connected;
            return connected || !known;
        }
    }

    private PlanLimits limits() {
        return shown().scenario().limits();
    }

    private final class Telling implements SharedGame.Told {

        @Override
        public void overwritten(EditOutcome outcome) {
            Notice.show(new TeamWording(Texts.in(getLocale())).overwritten(outcome, limits()));
        }

        @Override
        public void lost(List<PlanChange> lost, String by) {
            Texts texts = Texts.in(getLocale());
            Notice.show(
                    new TeamWording(texts).lost(lost, by, limits()),
                    texts.get("team.lost.setBack"),
                    () -> {
                        if (game != null) {
                            game.setBack(lost);
                        }
                    },
                    texts.get("team.lost.keep"));
        }

        @Override
        public void refused(RuntimeException why) {
            Notice.show(new TeamWording(Texts.in(getLocale())).refusal(why));
            if (!(why instanceof PlanNotAllowedException)) {
                refresh();
                open();
            }
        }
    }
}
