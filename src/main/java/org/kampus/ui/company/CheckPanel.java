package org.kampus.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.kampus.company.Plausibility;
import org.kampus.company.Plausibility.Doubt;
import org.kampus.ui.i18n.Texts;

/** Whether the answers agree with one another, and the button that makes the case of them. */
final class CheckPanel extends Div {

    /**
     * The page.
     *
     * @param make begins the search; gives what keeps it from it, or nothing
     */
    CheckPanel(OpenCompany company, Texts texts, Supplier<String> make) {
        addClassName("company-check");
        List<Doubt> doubts = Plausibility.of(company.answers());
        boolean stopped = doubts.stream().anyMatch(Doubt::stops);
        Paragraph why = new Paragraph(texts.get("company.check.why"));
        why.addClassName("quiet");
        Paragraph refusal = new Paragraph();
        refusal.addClassNames("notice", "stop");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        NativeButton begin =
                new NativeButton(texts.get(doubts.isEmpty() || stopped ? "company.make" : "company.make.anyway"), e -> {
                    String kept = make.get();
                    refusal.setText(kept);
                    refusal.setVisible(!kept.isEmpty());
                });
        begin.addClassNames("button", "primary");
        begin.setEnabled(!stopped);
        begin.setTestId("company-make");
        Div foot = new Div(begin);
        foot.addClassName("company-foot");
        add(new H1(texts.get("company.check")), why, new DoubtList(company, doubts, texts), refusal, foot);
    }
}
