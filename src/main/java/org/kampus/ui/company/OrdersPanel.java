package org.kampus.ui.company;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.UnreadableFileException;
import org.kampus.ui.i18n.Texts;

/**
 * Orders from a file answer questions 2 to 7. The file stays in memory while the page is open and is kept nowhere; only the
 * numbers that are taken over are. Nothing is read while the session is locked.
 */
final class OrdersPanel extends Div {

    private final OpenCompany company;
    private final Texts texts;
    private final Paragraph told = new Paragraph();
    private final Upload upload = new Upload(event -> take(event, false));
    private final Upload further = new Upload(event -> take(event, true));
    private final Div more = new Div();
    private final Div reading = new Div();
    private final Div facts = new Div();
    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable OrderFile file;
    private @Nullable FilePreview preview;
    private @Nullable ColumnMapping mapping;

    OrdersPanel(OpenCompany company, Texts texts) {
        this.company = company;
        this.texts = texts;
        addClassName("company-orders");
        Paragraph why = new Paragraph(texts.get("company.orders.why"));
        Paragraph kept = new Paragraph(texts.get("company.orders.kept"));
        kept.addClassName("quiet");
        told.addClassName("notice");
        told.getElement().setAttribute("role", "status");
        told.setTestId("orders-told");
        told.setVisible(false);
        reading.addClassName("company-reading");
        facts.addClassName("company-facts");
        prepare(upload, "company.orders.choose", "orders-upload");
        prepare(further, "company.orders.more", "orders-further");
        // Nothing beside the button: on a phone there is no room for more.
        further.setDropAllowed(false);
        Paragraph hint = new Paragraph(texts.get("company.orders.more.hint"));
        hint.addClassName("quiet");
        more.add(further, hint);
        more.setVisible(false);
        add(new H1(texts.get("company.orders")), why, upload, kept, told, more, reading, facts);
    }

    private void prepare(Upload upload, String choose, String testId) {
        upload.setMaxFileSize(OrderFile.LARGEST);
        NativeButton button = new NativeButton(texts.get(choose));
        button.addClassName("button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(texts.get("company.orders.drop")));
        UploadI18N words = new UploadI18N();
        UploadI18N.Error error = new UploadI18N.Error();
        error.setFileIsTooBig(texts.get("company.orders.unreadable.tooLarge"));
        error.setIncorrectFileType(texts.get("company.orders.unreadable.damaged"));
        words.setError(error);
        upload.setI18n(words);
        upload.setTestId(testId);
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void take(UploadEvent event, boolean besides) throws IOException {
        byte[] content = event.getInputStream().readNBytes(OrderFile.LARGEST + 1);
        UI ui = event.getUI();
        try {
            OrderFile taken = OrderFile.of(content);
            FilePreview seen = FilePreview.of(taken);
            access(ui, () -> {
                upload.clearFileList();
                further.clearFileList();
                if (besides) {
                    join(taken);
                } else {
                    file = taken;
                    preview = seen;
                    read(seen.mapping());
                }
            });
        } catch (UnreadableFileException e) {
            access(ui, () -> refuse(e));
        }
    }

    /** A further file; the one before stays if they do not go together. */
    private void join(OrderFile taken) {
        OrderFile before = file;
        ColumnMapping known = mapping;
        if (before == null || known == null) {
            return;
        }
        try {
            file = before.and(taken);
            read(known);
        } catch (UnreadableFileException e) {
            tell(texts.get("company.orders.unreadable." + key(e)), "stop");
        }
    }

    /** Changes the page from another thread, if somebody still looks at it. */
    static void access(UI ui, Runnable work) {
        try {
            ui.access(work::run);
        } catch (UIDetachedException gone) {
            // nobody looks any more
        }
    }

    private void refuse(UnreadableFileException e) {
        asked.incrementAndGet();
        upload.clearFileList();
        further.clearFileList();
        more.setVisible(false);
        reading.removeAll();
        facts.removeAll();
        tell(texts.get("company.orders.unreadable." + key(e)), "stop");
    }

    private static String key(UnreadableFileException e) {
        return switch (e.reason()) {
            case EMPTY -> "empty";
            case NO_CLIENTS -> "noClients";
            case BALANCES -> "balances";
            case TOO_DENSE -> "tooDense";
            case TOO_LARGE -> "tooLarge";
            case OTHER_COLUMNS -> "otherColumns";
            case DAMAGED -> "damaged";
        };
    }

    private void tell(String text, String kind) {
        told.setText(text);
        told.setClassName("notice " + kind);
        told.setVisible(!text.isEmpty());
    }

    /** Reads the whole file by a mapping, in the background; what was asked before is dropped. */
    private void read(ColumnMapping wanted) {
        mapping = wanted;
        OrderFile taken = file;
        FilePreview seen = preview;
        if (taken == null || seen == null) {
            return;
        }
        int mine = asked.incrementAndGet();
        facts.removeAll();
        more.setVisible(true);
        boolean whole = wanted.columns().containsKey(ColumnRole.CLIENT)
                && wanted.columns().containsKey(ColumnRole.DATE)
                && wanted.columns().containsKey(ColumnRole.AMOUNT);
        if (!whole) {
            tell(texts.get("company.orders.missing"), "warn");
            show(new ReadingForm(taken, seen, wanted, null, texts, this::read));
            return;
        }
        tell(texts.get("company.orders.reading"), "");
        UI ui = UI.getCurrent();
        company.service()
                .background(() -> OrderImport.read(taken, wanted, () -> asked.get() == mine))
                .whenComplete((found, failure) -> access(ui, () -> {
                    if (asked.get() != mine) {
                        return;
                    }
                    if (failure != null) {
                        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                        if (cause instanceof UnreadableFileException unreadable) {
                            refuse(unreadable);
                            return;
                        }
                        throw new IllegalStateException("a file could not be read", cause);
                    }
                    boolean several = taken.files() > 1;
                    tell(several ? texts.get("company.orders.more.read", taken.files()) : "", "fine");
                    show(new ReadingForm(taken, seen, wanted, found, texts, this::read));
                    facts.add(new HistoryPanel(company, found, texts));
                }));
    }

    private void show(ReadingForm form) {
        reading.removeAll();
        reading.add(form);
    }
}
