package org.kampus.ui.desk;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.ui.i18n.Texts;

/** The decisions besides the structure, at most seven on the screen; the rest under "more". */
@Route(value = "rules", layout = DeskLayout.class)
@CdiComponent
public class RulesView extends Div implements DeskPage {

    private final List<LeverControl> controls = new ArrayList<>();
    private boolean moreOpen;

    /** Builds an empty page. */
    public RulesView() {
        addClassNames("page", "rules");
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.RULES;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        controls.clear();
        Texts texts = Texts.in(getLocale());
        CareTable care = new CareTable(game, texts);
        Section careSection = new Section(new H2(texts.get("rules.care")), care);
        Div more = levers(
                game, texts, Lever.PROMISED_LEAD_TIME, Lever.DISCOUNT, Lever.OPEN_SALES_LIMIT, Lever.ORDERS_SHARED);
        NativeDetails details = new NativeDetails(texts.get("rules.more"), more);
        details.addClassName("more-rules");
        details.setOpen(moreOpen);
        details.addToggleListener(e -> moreOpen = e.isOpened());
        Div left = new Div(careSection, section("rules.selection", texts, levers(game, texts, Lever.MINIMUM_FIT)));
        Div right = new Div(
                section(
                        "rules.handover",
                        texts,
                        levers(
                                game,
                                texts,
                                Lever.HANDOVER_CONDITION,
                                Lever.HANDOVER_AFTER_SALES,
                                Lever.HANDOVER_MANNER)),
                section("rules.people", texts, levers(game, texts, Lever.TRAINING_HOURS, Lever.CONTROL)));
        Div columns = new Div(left, right);
        columns.addClassName("rule-columns");
        add(new H1(texts.get("rules.title")), columns, details);
        game.onChange(() -> {
            care.refresh();
            controls.forEach(LeverControl::refresh);
        });
    }

    private static Section section(String key, Texts texts, Div content) {
        return new Section(new H2(texts.get(key)), content);
    }

    private Div levers(DeskGame game, Texts texts, Lever... levers) {
        Div group = new Div();
        group.addClassName("levers");
        for (Lever lever : levers) {
            LeverControl control = new LeverControl(game, lever, texts);
            controls.add(control);
            group.add(control);
        }
        return group;
    }
}
