package org.kampus.ui.company;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.kampus.application.PlayService;
import org.kampus.application.company.CompanyMatch;
import org.kampus.application.company.StoredCompany;
import org.kampus.simulation.Simulator;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.Visitor;

/** The case of a company: how well it agrees with the answers, and what can be done with it. */
final class MadePanel extends Div {

    private boolean starting;

    MadePanel(OpenCompany company, StoredCompany.MadeCase made, PlayService play, Texts texts) {
        addClassName("company-made");
        CompanyMatch match = made.match();
        String caseId = company.stored().caseId();
        Paragraph told = new Paragraph(texts.get(match.met() ? "company.made.met" : "company.made.unmet"));
        told.setTestId("company-made");
        NativeButton start = new NativeButton(texts.get("company.play"), e -> {
            if (!starting) {
                starting = true;
                UI.getCurrent()
                        .navigate(Addresses.game(
                                play.start(caseId, Visitor.owner()).id()));
            }
        });
        start.addClassNames("button", "primary");
        start.setTestId("company-play");
        Anchor lab = button(Addresses.newExperiment(caseId), texts.get("company.lab"), "company-lab");
        Anchor lead = button(Addresses.newWorkshop(caseId), texts.get("company.lead"), "company-lead");
        Anchor change =
                button(Addresses.company(company.stored().id(), "1"), texts.get("company.change"), "company-change");
        Div actions = new Div(start, lab, lead, download(made, texts), change);
        actions.addClassName("company-foot");
        add(new H1(texts.get("company.made")), told, actions);
        if (!match.engineVersion().equals(Simulator.ENGINE_VERSION)) {
            Paragraph older = new Paragraph(texts.get("company.made.older"));
            older.addClassNames("notice", "warn");
            add(older);
        }
        add(new MatchPanel(match, company.answers(), texts));
    }

    private static Anchor button(String address, String text, String testId) {
        Anchor link = new Anchor(address, text);
        link.addClassName("button");
        link.setTestId(testId);
        return link;
    }

    private static Anchor download(StoredCompany.MadeCase made, Texts texts) {
        String name = "scenario.yaml";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = made.text().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "application/yaml", file.length);
                }),
                texts.get("company.download"));
        link.getElement().setAttribute("download", name);
        link.addClassName("button");
        link.setTestId("company-download");
        return link;
    }
}
