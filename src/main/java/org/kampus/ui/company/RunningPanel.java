package org.kampus.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.kampus.application.company.CompanyRun;
import org.kampus.ui.i18n.Texts;

/** How far the search for a company's case is. */
final class RunningPanel extends Div {

    private final CompanyRun run;
    private final Texts texts;
    private final Paragraph told = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    RunningPanel(CompanyRun run, Texts texts) {
        this.run = run;
        this.texts = texts;
        addClassName("company-running");
        told.setTestId("company-progress");
        bar.getElement().setAttribute("aria-label", texts.get("company.making"));
        Paragraph leave = new Paragraph(texts.get("company.making.leave"));
        leave.addClassName("quiet");
        NativeButton cancel = new NativeButton(texts.get("run.cancel"), e -> {
            e.getSource().setEnabled(false);
            run.cancel();
        });
        cancel.addClassName("button");
        cancel.setTestId("company-cancel");
        Div foot = new Div(cancel, leave);
        foot.addClassName("company-foot");
        add(new H1(texts.get("company.making")), told, bar, foot);
        refresh();
    }

    boolean isOf(CompanyRun other) {
        return run == other;
    }

    /** Shows how far it is now. */
    void refresh() {
        int waiting = run.position();
        bar.setIndeterminate(waiting > 0);
        bar.setValue(Math.clamp(run.share(), 0, 1));
        told.setText(
                waiting > 0
                        ? texts.get("company.making.waits", texts.figures().whole(waiting))
                        : texts.get("company.making.share", texts.figures().percent(run.share())));
    }
}
