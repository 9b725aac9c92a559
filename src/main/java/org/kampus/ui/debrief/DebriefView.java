package org.kampus.ui.debrief;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.DeskPage;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Texts;

/** The written debrief of a game: for players when it is over, since it tells of a better plan. */
public abstract class DebriefView extends Div implements DeskPage {

    private final Debriefs debriefs;
    private final boolean early;

    /**
     * Builds an empty page.
     *
     * @param early whether it is told before the game is over
     */
    protected DebriefView(Debriefs debriefs, boolean early) {
        this.debriefs = debriefs;
        this.early = early;
        addClassNames("page", "debrief-page");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.DEBRIEF;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        GameState state = game.view();
        SimulationResult result = game.result().orElse(null);
        if (result == null || result.quarters().isEmpty() || !state.finished() && !early) {
            add(
                    new H1(texts.get("desk.place.debrief")),
                    new Paragraph(texts.get(state.played().isEmpty() ? "paper.page.nothing" : "paper.page.notYet")));
            return;
        }
        if (state.isOlder()) {
            Paragraph older = new Paragraph(texts.get("explained.older"));
            older.setTestId("older-rules");
            add(new H1(texts.get("desk.place.debrief")), older);
            return;
        }
        DebriefSubject subject = new DebriefSubject(
                state.scenario(),
                state.whose().caseDigest(),
                state.whose().team(),
                state.whose().robot(),
                state.quarters(),
                state.played().stream().map(PlayedQuarter::reason).toList(),
                state.played().stream().map(PlayedQuarter::foresight).toList(),
                List.of(),
                result);
        Paragraph lead = new Paragraph(texts.get("paper.page.lead"));
        lead.addClassNames("quiet", "no-print");
        add(
                lead,
                new DebriefPanel<>(
                        () -> debriefs.of(subject),
                        told -> new DebriefWriter().of(told, texts.language().locale()),
                        told -> told.closeness().isPresent(),
                        () -> debriefs.search(subject.scenario(), subject.caseDigest(), subject.quarters()),
                        texts));
    }
}
