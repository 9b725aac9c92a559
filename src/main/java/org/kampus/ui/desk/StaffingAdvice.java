package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.kampus.insight.TextbookStaffing;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.i18n.Texts;

/**
 * Says which people and duties do not match, and offers to share the people by the work. It stands below the board, so
 * that nothing moves under the pointer when it comes or goes.
 */
final class StaffingAdvice extends Div implements PlanControl {

    private final DeskGame game;
    private final Texts texts;
    private final StructureBoard board;
    private final Paragraph idle = new Paragraph();
    private final Paragraph missing = new Paragraph();
    private final NativeButton staff = new NativeButton();

    StaffingAdvice(DeskGame game, Texts texts, StructureBoard board) {
        this.game = game;
        this.texts = texts;
        this.board = board;
        addClassName("advice");
        getElement().setAttribute("role", "status");
        staff.setText(texts.get("board.staff"));
        staff.addClassName("button");
        staff.setTitle(texts.get("board.staff.hint"));
        staff.setTestId("staff-by-workload");
        staff.addClickListener(e -> game.change(this::staffed));
        add(new Div(idle, missing), staff);
    }

    private OperatingPlan staffed(OperatingPlan plan) {
        return new TextbookStaffing(
                        game.view().scenario().limits(), game.view().scenario().pay(), game::forecast)
                .staff(plan);
    }

    @Override
    public void refresh() {
        List<Role> idleRoles = board.idleRoles();
        List<Role> unstaffed = board.unstaffedRoles();
        List<SalesFunction> uncovered =
                game.forecast(game.plan()).uncovered().stream().sorted().toList();
        boolean asked = game.editable(PlanChange.HEADCOUNT) && game.foretells();
        setVisible(asked && (!idleRoles.isEmpty() || !uncovered.isEmpty()));
        if (!isVisible()) {
            return;
        }
        idle.setVisible(!idleRoles.isEmpty());
        idle.setText(texts.get("board.advice.idle", names(idleRoles)));
        missing.setVisible(!unstaffed.isEmpty() || !uncovered.isEmpty());
        missing.setText(
                unstaffed.isEmpty()
                        ? texts.get(
                                "board.advice.uncovered",
                                String.join(
                                        ", ",
                                        uncovered.stream()
                                                .map(f -> texts.get("function." + f.key()))
                                                .toList()))
                        : texts.get("board.advice.unstaffed", names(unstaffed)));
        staff.setVisible(!staffed(game.plan()).equals(game.plan()));
    }

    private String names(List<Role> roles) {
        return String.join(
                ", ", roles.stream().map(r -> texts.get("role." + r.key())).toList());
    }
}
