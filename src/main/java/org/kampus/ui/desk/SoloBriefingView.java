package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import org.kampus.ui.i18n.Texts;

/** What a player who plays alone reads before the first decision. */
@Route(value = "", layout = DeskLayout.class)
@CdiComponent
public class SoloBriefingView extends BriefingView {

    @Override
    public void show(DeskGame game) {
        super.show(game);
        if (game instanceof SoloGame solo && solo.mine()) {
            add(new HandOverDetails(solo, Texts.in(getLocale())));
        }
    }
}
