package org.kampus.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.TextLimit;

/** Rename, duplicate, delete. */
final class ExperimentActions extends Div {

    private final OpenExperiment open;
    private final Texts texts;
    private final Runnable changed;

    ExperimentActions(OpenExperiment open, Texts texts, Runnable changed) {
        this.open = open;
        this.texts = texts;
        this.changed = changed;
        addClassName("lab-actions");
        if (open.own()) {
            add(action("rename", this::rename));
        }
        add(action("duplicate", this::duplicate));
        if (open.own()) {
            add(action("delete", this::delete));
        }
    }

    private NativeButton action(String key, Runnable act) {
        NativeButton button = new NativeButton(texts.get("lab.action." + key), e -> act.run());
        button.addClassNames("button", "small");
        button.setTestId("lab-" + key);
        return button;
    }

    private void rename() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(texts.get("lab.action.rename"));
        dialog.setWidth("min(28rem, 94vw)");
        TextField name = new TextField(texts.get("lab.name"));
        name.setWidthFull();
        TextLimit limit = new TextLimit(name, ExperimentOrder.LONGEST_NAME, texts);
        name.setValue(open.order().name());
        name.setTestId("lab-rename-field");
        dialog.add(name);
        Button save = new Button(texts.get("lab.save"), e -> {
            if (!name.getValue().isBlank() && limit.keepsOrAsks()) {
                open.lab().rename(open.id(), open.visitor(), name.getValue().strip());
                dialog.close();
                changed.run();
            }
        });
        save.setTestId("lab-rename-save");
        dialog.getFooter().add(new Button(texts.get("lab.keep"), e -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private void duplicate() {
        String name = texts.get("lab.copyOf", open.order().name());
        StoredExperiment copy = open.lab()
                .duplicate(open.id(), open.visitor(), TextLimit.shortened(name, ExperimentOrder.LONGEST_NAME));
        UI.getCurrent().navigate(Addresses.experiment(copy.id()));
    }

    private void delete() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(texts.get("lab.delete.title"));
        dialog.setText(texts.get("lab.delete.message", open.order().name()));
        dialog.setCancelable(true);
        dialog.setCancelText(texts.get("lab.keep"));
        dialog.setConfirmText(texts.get("lab.action.delete"));
        dialog.addConfirmListener(e -> {
            open.lab().delete(open.id(), open.visitor());
            UI.getCurrent().navigate(Addresses.LAB);
        });
        dialog.open();
    }
}
