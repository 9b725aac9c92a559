package org.kampus.ui.debrief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kampus.application.Explaining;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperHtml;
import org.kampus.application.paper.PaperPdf;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.results.WorkedOut;

/**
 * A debrief on a page: worked out in the background, with progress and a way to stop it; then to be read, printed and kept as a
 * file. Where the search for the best plan is still under way it is drawn anew when that ends.
 *
 * @param <T> what is told
 */
public final class DebriefPanel<T> extends Div {

    private final Supplier<Explaining<T>> question;
    private final Function<T, Paper> words;
    private final Function<T, Boolean> complete;
    private final Supplier<Explaining<OperatingPlan>> search;
    private final Texts texts;
    private final Div tools = new Div();
    private final Div content = new Div();

    /**
     * A place for a debrief.
     *
     * @param question asks for it
     * @param words writes it
     * @param complete whether it tells how close the best plan is
     * @param search the search for that plan
     */
    public DebriefPanel(
            Supplier<Explaining<T>> question,
            Function<T, Paper> words,
            Function<T, Boolean> complete,
            Supplier<Explaining<OperatingPlan>> search,
            Texts texts) {
        this.question = question;
        this.words = words;
        this.complete = complete;
        this.search = search;
        this.texts = texts;
        addClassName("debrief-panel");
        tools.addClassNames("paper-tools", "no-print");
        add(tools, content);
        ask();
    }

    private void ask() {
        tools.removeAll();
        content.removeAll();
        NativeButton stop = button("paper.page.cancel", this::stop);
        stop.setTestId("debrief-stop");
        Div under = new Div(new WorkedOut<>("debrief-work", question, this::found, texts), stop);
        under.addClassName("paper-waiting");
        content.add(under);
    }

    private void stop() {
        content.removeAll();
        NativeButton again = button("paper.page.again", this::ask);
        again.setTestId("debrief-again");
        content.add(new Paragraph(texts.get("paper.page.stopped")), again);
    }

    private NativeButton button(String key, Runnable deed) {
        NativeButton button = new NativeButton(texts.get(key), pressed -> deed.run());
        button.addClassName("button");
        return button;
    }

    /** Shown where the explanation was waited for; the panel then takes it over. */
    private Div found(T told) {
        Paper paper = words.apply(told);
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.beforeClientResponse(this, ready -> show(told, paper));
        } else {
            getElement()
                    .getNode()
                    .runWhenAttached(there -> there.beforeClientResponse(this, ready -> show(told, paper)));
        }
        return new Div();
    }

    private void show(T told, Paper paper) {
        NativeButton print = new NativeButton(
                texts.get("paper.page.print"), pressed -> getElement().executeJs("window.print()"));
        print.addClassNames("button", "primary");
        print.setTestId("debrief-print");
        tools.removeAll();
        tools.add(
                print,
                file(paper, "pdf", PaperPdf.CONTENT_TYPE, () -> PaperPdf.of(paper)),
                file(paper, "html", "text/html", () -> PaperHtml.of(paper).getBytes(StandardCharsets.UTF_8)));
        content.removeAll();
        if (!complete.apply(told)) {
            Div looking = new Div(new WorkedOut<>(
                    "debrief-search",
                    search,
                    plan -> {
                        ask();
                        return new Div();
                    },
                    texts,
                    "paper.close.progress"));
            looking.addClassNames("notice", "no-print");
            content.add(looking);
        }
        content.add(new PaperSheet(paper));
    }

    private Anchor file(Paper paper, String ending, String type, Supplier<byte[]> made) {
        Locale locale = texts.language().locale();
        String name = PaperSheet.fileName(paper.title(), ending, locale);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = made.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                texts.get("paper.page." + ending));
        link.getElement().setAttribute("download", name);
        link.addClassName("button");
        link.setTestId("debrief-" + ending);
        return link;
    }
}
