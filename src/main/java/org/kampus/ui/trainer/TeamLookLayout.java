package org.kampus.ui.trainer;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.WorkshopDebrief;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.account.SignedIn;
import org.kampus.ui.account.SignedOutException;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskFrame;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.PageRefresh;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;

/**
 * The frame of a team's screen as its trainer looks at it, without signing in again; here the trainer also types in what
 * a team without devices has decided on paper.
 */
@RoutePrefix(Addresses.LOOK)
@ParentLayout(ShellLayout.class)
@CdiComponent
public class TeamLookLayout extends DeskFrame implements BeforeEnterObserver {

    private final TrainerAccounts accounts;
    private final WorkshopService service;
    private final RosterControl roster;
    private final WorkshopDebrief debrief;
    private final Anchor back = new Anchor();
    private final Span whose = new Span();
    private final PageRefresh follow = new PageRefresh(this::refresh);
    private UUID workshop = new UUID(0, 0);
    private UUID team = new UUID(0, 0);
    private @Nullable SignedIn signedIn;
    private @Nullable LookedGame game;

    /** Builds the frame. */
    @Inject
    public TeamLookLayout(
            TrainerAccounts accounts, WorkshopService service, RosterControl roster, WorkshopDebrief debrief) {
        super(new TypeAction());
        this.accounts = accounts;
        this.service = service;
        this.roster = roster;
        this.debrief = debrief;
        back.setTestId("back-to-console");
        whose.setTestId("look-whose");
        Div strip = new Div(back, whose);
        strip.addClassName("look-strip");
        addToHead(strip);
    }

    @Override
    protected @Nullable DeskGame game() {
        return game;
    }

    @Override
    protected SimulationResult replay(DeskGame open) {
        return debrief.replay(trainer(), workshop, team);
    }

    @Override
    protected String place(Texts texts, GameState state) {
        LookedGame open = game;
        return open == null
                ? ""
                : CaseWording.workshopTitle(
                        open.team().title(), open.team().scenario().title(), texts);
    }

    @Override
    protected boolean planning() {
        LookedGame open = game;
        return open != null && open.team().state() == RoundState.OPEN;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        SignedIn known = SignedIn.here(accounts).orElse(null);
        signedIn = known;
        if (known == null) {
            event.forwardTo(Addresses.SIGN_IN);
            return;
        }
        try {
            UUID wanted =
                    UUID.fromString(event.getRouteParameters().get("workshop").orElse(""));
            UUID whoseScreen =
                    UUID.fromString(event.getRouteParameters().get("team").orElse(""));
            LookedGame open = game;
            if (open == null || !wanted.equals(workshop) || !whoseScreen.equals(team)) {
                workshop = wanted;
                team = whoseScreen;
                service.lookIn(trainer(), workshop, team);
                game = new LookedGame(
                        Addresses.look(workshop, team),
                        () -> service.lookIn(trainer(), workshop, team),
                        (plan, reason) -> roster.typePlan(trainer(), workshop, team, plan, reason),
                        this::draw);
                listen();
            } else {
                open.take();
            }
        } catch (IllegalArgumentException | NoSuchWorkshopException | WorkshopRefusal e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Caller.Trainer trainer() {
        SignedIn known = signedIn;
        if (known == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return known.trainer();
    }

    @Override
    protected void afterDrawing(DeskGame open, Texts texts) {
        back.setHref(Addresses.console(workshop));
        back.setText(texts.get("trainer.look.back"));
        TeamView.OwnTeam own = ((LookedGame) open).team().team();
        whose.setText(texts.get("trainer.look.whose", own == null ? "" : own.name()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follow.end();
        super.onDetach(event);
    }

    private void listen() {
        if (game != null) {
            getUI().ifPresent(ui -> follow.begin(ui, listener -> service.subscribe(trainer(), workshop, listener)));
        }
    }

    private void refresh() {
        LookedGame open = game;
        if (open == null || open.typing() && open.team().state() == RoundState.OPEN && stillOpen()) {
            return;
        }
        try {
            TeamView before = open.team();
            open.take();
            // What the team changes is told to the page; only where something else is to be seen it is drawn anew.
            boolean goesOn = before.stage() == open.team().stage()
                    && before.playedNow().equals(open.team().playedNow())
                    && open.result().isPresent();
            if (!goesOn) {
                open();
            }
        } catch (NoSuchWorkshopException | WorkshopRefusal | SignedOutException gone) {
            UI.getCurrent().navigate(Addresses.LEAD);
        }
    }

    private boolean stillOpen() {
        return service.projector(trainer(), workshop).state() == RoundState.OPEN;
    }
}
