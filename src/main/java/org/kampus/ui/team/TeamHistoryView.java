package org.kampus.ui.team;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.HistoryView;
import org.kampus.ui.i18n.Texts;

/** What a team decided, quarter by quarter, and how its plans came about. */
@Route(value = Addresses.DESK + "/" + Addresses.HISTORY, layout = TeamLayout.class)
@CdiComponent
public class TeamHistoryView extends HistoryView {

    @Override
    public void show(DeskGame game) {
        super.show(game);
        SharedGame shared = (SharedGame) game;
        addComponentAtIndex(
                1,
                new PlanVersions(
                        shared.versions(),
                        shared.team().round(),
                        game.view().scenario().limits(),
                        Texts.in(getLocale())));
    }
}
