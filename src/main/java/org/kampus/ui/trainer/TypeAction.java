package org.kampus.ui.trainer;

import com.vaadin.flow.component.UI;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.ui.account.SignedOutException;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.PlanAction;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.RefusalNote;
import org.kampus.workshop.RoundState;

/** Begins to type in a team's decisions, then submits them for the team. */
final class TypeAction implements PlanAction {

    @Override
    public Look look(DeskGame game, Texts texts, boolean playable) {
        LookedGame looked = (LookedGame) game;
        boolean open = looked.team().state() == RoundState.OPEN;
        if (looked.typing()) {
            return new Look(
                    Kind.GO_ON, texts.get("trainer.type.submit"), open && playable, texts.get("trainer.type.note"));
        }
        return new Look(
                Kind.GO_ON,
                texts.get("trainer.type.begin"),
                open,
                texts.get(open ? "trainer.type.looking" : "trainer.type.closed"));
    }

    @Override
    public void take(DeskGame game, Texts texts) {
        LookedGame looked = (LookedGame) game;
        if (!looked.typing()) {
            looked.type();
            return;
        }
        try {
            looked.submit();
        } catch (PlanNotAllowedException e) {
            PlanWording words = new PlanWording(texts);
            RefusalNote.show(
                    String.join(
                            " ", e.violations().stream().map(words::violation).toList()),
                    texts);
        } catch (SignedOutException e) {
            UI.getCurrent().navigate(Addresses.LEAD);
        } catch (RuntimeException e) {
            RefusalNote.tell(e, texts);
        }
    }
}
