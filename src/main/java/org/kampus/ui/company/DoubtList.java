package org.kampus.ui.company;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.company.Plausibility.Code;
import org.kampus.company.Plausibility.Doubt;
import org.kampus.organisation.Role;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;

/** What in the answers does not agree, each with the way to the question. */
final class DoubtList extends Div {

    private final Texts texts;

    DoubtList(OpenCompany company, List<Doubt> doubts, Texts texts) {
        this.texts = texts;
        addClassName("company-doubts");
        if (doubts.isEmpty()) {
            Paragraph fine = new Paragraph(texts.get("company.check.fine"));
            fine.addClassName("notice");
            fine.setTestId("company-fine");
            add(fine);
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Doubt doubt : doubts) {
            Paragraph words = new Paragraph(words(doubt));
            Anchor change = new Anchor(
                    Addresses.company(
                            company.stored().id(),
                            Integer.toString(doubt.question().number())),
                    texts.get(
                            "company.check.change",
                            texts.figures().whole(doubt.question().number())));
            change.addClassName("button");
            change.setTestId("doubt-" + key(doubt.code()));
            ListItem line = new ListItem(words, change);
            line.addClassNames("notice", doubt.stops() ? "stop" : "warn");
            list.add(line);
        }
        add(list);
    }

    private static String key(Code code) {
        return switch (code) {
            case GROWTH -> "growth";
            case CLIENT_GROWTH -> "clientGrowth";
            case MORE_WON_THAN_ASKED -> "moreWonThanAsked";
            case ALL_SILENT -> "allSilent";
            case TOP_TEN_TOO_SMALL -> "topTenTooSmall";
            case FREQUENCY -> "frequency";
            case PAYROLL -> "payroll";
            case OVERLOADED -> "overloaded";
            case IDLE -> "idle";
            case SINGLE_PROJECTS -> "singleProjects";
            case NOBODY -> "nobody";
        };
    }

    private String words(Doubt doubt) {
        String key = "company.doubt." + key(doubt.code());
        List<Double> v = doubt.values();
        return switch (doubt.code()) {
            case GROWTH -> texts.get(key, percent(v.get(0)), percent(v.get(1)), percent(v.get(2) - 1));
            case CLIENT_GROWTH -> texts.get(key, number(v.get(0)), number(v.get(1)), number(v.get(2)));
            case MORE_WON_THAN_ASKED, ALL_SILENT, FREQUENCY -> texts.get(key, number(v.get(0)), number(v.get(1)));
            case TOP_TEN_TOO_SMALL -> texts.get(key, percent(v.get(0)), percent(v.get(1)));
            case PAYROLL ->
                texts.get(key, texts.figures().money(v.get(0)), texts.figures().money(v.get(1)));
            case OVERLOADED, IDLE ->
                texts.get(
                        key,
                        role(doubt.role()),
                        texts.figures().hoursPerWeek(v.get(0)),
                        texts.figures().hoursPerWeek(v.get(1)));
            case SINGLE_PROJECTS, NOBODY -> texts.get(key);
        };
    }

    private String role(@Nullable Role role) {
        return role == null ? "" : texts.get("role." + role.key());
    }

    private String percent(double share) {
        return texts.figures().percent(share);
    }

    private String number(double value) {
        return texts.figures().number(value, value < 10 ? 1 : 0);
    }
}
