package org.kampus.ui.company;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kampus.application.AllProcessors;
import org.kampus.company.CompanyNumber;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.HistoryFit;
import org.kampus.company.history.OrderLog;
import org.kampus.simulation.api.RunCancelled;
import org.kampus.ui.i18n.Texts;

/**
 * Fits models to the orders when it is asked to, in the background and not while the session is locked. Whoever leaves the page
 * stops it.
 */
final class FitPanel extends Div {

    private static final long SEED = 1;
    private static final long BETWEEN = 300_000_000;

    private final OpenCompany company;
    private final Map<CompanyNumber, Double> counted;
    private final OrderLog log;
    private final long end;
    private final Texts texts;
    private final Div answer = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final NativeButton begin;
    private @Nullable AtomicBoolean waiting;

    FitPanel(OpenCompany company, Map<CompanyNumber, Double> counted, OrderLog log, long end, Texts texts) {
        this.company = company;
        this.counted = counted;
        this.log = log;
        this.end = end;
        this.texts = texts;
        addClassName("company-fit");
        answer.addClassName("company-answer");
        Paragraph why = new Paragraph(texts.get("company.fit.why"));
        bar.getElement().setAttribute("aria-label", texts.get("company.fit.running"));
        bar.setVisible(false);
        begin = new NativeButton(texts.get("company.fit.begin"), e -> fit());
        begin.addClassName("button");
        begin.setTestId("fit-begin");
        add(new H2(texts.get("company.fit")), why, begin, bar, answer);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        AtomicBoolean before = waiting;
        if (before != null) {
            before.set(false);
        }
    }

    private void fit() {
        AtomicBoolean mine = new AtomicBoolean(true);
        waiting = mine;
        begin.setEnabled(false);
        begin.setText(texts.get("company.fit.running"));
        bar.setValue(0);
        bar.setVisible(true);
        UI ui = UI.getCurrent();
        AtomicLong told = new AtomicLong(System.nanoTime());
        AllProcessors progress = share -> {
            long now = System.nanoTime();
            long before = told.get();
            if (mine.get() && now - before > BETWEEN && told.compareAndSet(before, now)) {
                OrdersPanel.access(ui, () -> bar.setValue(Math.clamp(share, 0, 1)));
            }
            return mine.get();
        };
        company.service()
                .background(() -> HistoryFit.of(log, end, HistoryFit.SAMPLES, SEED, progress))
                .whenComplete((report, failure) -> OrdersPanel.access(ui, () -> show(mine, report, failure)));
    }

    private void show(AtomicBoolean mine, @Nullable FitReport report, @Nullable Throwable failure) {
        if (!mine.get()) {
            return;
        }
        begin.setVisible(false);
        bar.setVisible(false);
        if (report != null) {
            answer.add(new FitAnswer(company, counted, report, end, texts));
            return;
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof RunCancelled)) {
            throw new IllegalStateException("an order history could not be fitted", cause);
        }
    }
}
