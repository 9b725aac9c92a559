package org.kampus.ui.trainer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.QrCode;
import org.kampus.ui.room.SecretLink;
import org.kampus.ui.room.ServerAddress;
import org.kampus.web.PublicAddress;

/** How people get in: the code, its QR, the address that phones reach, and links for others. */
final class JoinPanel extends Section {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Span code = new Span();
    private final QrCode qr = new QrCode();
    private final Span link = new Span();
    private final Select<String> address = new Select<>();
    private final Div secret = new Div();
    private String shownCode = "";

    JoinPanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("join-panel");
        code.addClassNames("code", "join-code");
        code.setTestId("join-code");
        link.addClassName("join-link");
        link.setTestId("join-link");
        address.setLabel(texts.get("trainer.join.address"));
        address.setHelperText(texts.get("trainer.join.address.hint"));
        address.setTestId("join-address");
        address.setItemLabelGenerator(url -> url.replaceFirst("^https?://", ""));
        offer(ServerAddress.all(ServerAddress.opened()));
        address.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                ServerAddress.choose(e.getValue());
                draw();
            }
        });
        Anchor projector = new Anchor(
                Addresses.projector(lead.workshop()), texts.get("trainer.join.projector"), AnchorTarget.BLANK);
        projector.addClassName("button");
        projector.getElement().setAttribute("data-testid", "open-projector");
        NativeButton coTrainer = new NativeButton(texts.get("trainer.join.coTrainer"), e -> lead.attempt(this::invite));
        coTrainer.addClassName("link-button");
        coTrainer.setTestId("invite-co-trainer");
        NativeButton observer = new NativeButton(texts.get("trainer.join.observer"), e -> showObserverLink());
        observer.addClassName("link-button");
        observer.setTestId("observer-link");
        Paragraph how = new Paragraph(link);
        how.addClassName("quiet");
        Anchor lessons = new Anchor(Addresses.roomLessons(lead.workshop()), texts.get("trainer.join.lessons"));
        lessons.addClassName("link-button");
        lessons.setTestId("room-lessons-page");
        Div others = new Div(lessons, coTrainer, observer);
        others.addClassName("join-others");
        add(new H2(texts.get("trainer.join.title")), code, qr, how, address, projector, others, secret);
    }

    /** The browser knows best by which address it came: a proxy may stand between. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .executeJs("return document.baseURI")
                .then(
                        String.class,
                        folder -> PublicAddress.of(folder).ifPresent(opened -> offer(ServerAddress.all(opened))));
    }

    private void offer(List<String> addresses) {
        String chosen = ServerAddress.chosen();
        address.setItems(addresses);
        address.setValue(addresses.contains(chosen) ? chosen : addresses.getFirst());
    }

    void show(ConsoleView view) {
        shownCode = view.code();
        draw();
    }

    private void draw() {
        if (shownCode.isEmpty()) {
            return;
        }
        code.setText(shownCode);
        String join = ServerAddress.join(address.getValue(), shownCode);
        link.setText(join);
        qr.show(join, texts.get("workshop.qr", join));
    }

    private void invite() {
        String invitation = lead.roster().inviteCoTrainer(lead.trainer(), lead.workshop());
        showSecret(address.getValue() + "/" + Addresses.welcome(invitation), "coTrainer");
    }

    private void showObserverLink() {
        showSecret(ServerAddress.join(address.getValue(), shownCode) + "?" + ServerAddress.OBSERVE, "observer");
    }

    private void showSecret(String url, String kind) {
        secret.removeAll();
        secret.add(new SecretLink(url, kind, texts));
    }
}
