package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.kampus.application.workshop.ProjectorView;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.Countdown;
import org.kampus.ui.room.QrCode;
import org.kampus.ui.room.RefusalWording;
import org.kampus.ui.room.ServerAddress;
import org.kampus.ui.room.TeamName;
import org.kampus.workshop.RoundState;

/** The projector's picture: the round line and timer on top, one thing in the middle, the code in the corner. */
final class Wall extends Div {

    /** Teams that have room for more than a name and for a line each; of more the wall says less. */
    static final int ROOMY = 12;

    private final Texts texts;
    private final H1 round = new H1();
    private final Span doing = new Span();
    private final Countdown countdown = new Countdown();
    private final Main middle = new Main();
    private final QrCode qr = new QrCode();
    private final Span address = new Span();
    private final Span code = new Span();

    Wall(Texts texts) {
        this.texts = texts;
        addClassName("wall");
        round.addClassName("wall-round");
        doing.addClassName("wall-doing");
        doing.setTestId("wall-doing");
        Header top = new Header(round, doing, countdown);
        top.addClassName("wall-top");
        middle.addClassName("wall-middle");
        code.addClassName("wall-code");
        code.setTestId("wall-code");
        address.addClassName("wall-address");
        address.setTestId("wall-address");
        Aside corner = new Aside(qr, address, code);
        corner.addClassName("wall-corner");
        add(top, middle, corner);
    }

    void show(ProjectorView view) {
        boolean lobby = view.state() == RoundState.LOBBY;
        setClassName("wall-lobby", lobby);
        round.setText(
                lobby
                        ? CaseWording.workshopTitle(view.title(), view.caseTitle(), texts)
                        : view.round() == 0
                                ? texts.get("workshop.practice")
                                : texts.get(
                                        "workshop.roundOf",
                                        texts.figures().whole(view.round()),
                                        texts.figures().whole(view.rounds())));
        doing.setText(
                view.time().paused() ? texts.get("projector.paused") : new RefusalWording(texts).state(view.state()));
        countdown.setVisible(view.time().left() != null);
        countdown.show(view.time(), texts);
        String join = ServerAddress.join(ServerAddress.chosen(), view.code());
        address.setText(typed(join));
        code.setText(view.code());
        qr.show(join, texts.get("workshop.qr", join));
        middle.removeAll();
        switch (view.state()) {
            case LOBBY -> lobby(view, join);
            case OPEN, CLOSING, SIMULATING -> middle.add(new TeamsAtWork(view, texts));
            case REVIEW, FINISHED -> middle.add(new RevealBoard(view, texts));
        }
    }

    private void lobby(ProjectorView view, String join) {
        Span where = new Span(typed(join));
        where.addClassName("wall-address");
        Span big = new Span(view.code());
        big.addClassName("wall-code-big");
        QrCode large = new QrCode();
        large.addClassName("qr-large");
        large.show(join, texts.get("workshop.qr", join));
        Paragraph how = new Paragraph(texts.get("projector.join"));
        Paragraph people = new Paragraph(texts.count("projector.people", view.people()));
        people.addClassName("wall-people");
        Div words = new Div(how, where, big, people);
        words.addClassName("wall-join");
        String caseTitle = view.caseTitle().in(texts.language().locale());
        if (!round.getText().equals(caseTitle)) {
            words.addComponentAsFirst(new H2(caseTitle));
        }
        Div ways = new Div(words, large);
        ways.addClassName("wall-ways");
        middle.add(ways, teams(view));
    }

    /** The teams with how many have joined each: names of people are nobody's business on a wall. */
    private UnorderedList teams(ProjectorView view) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("wall-teams", "in-lobby");
        list.setClassName("many", view.teams().size() > ROOMY);
        for (ProjectorView.TeamDot team : view.teams()) {
            Span name = new Span(TeamName.in(texts, team.name()));
            Span count =
                    new Span(team.robot() ? texts.get("projector.robot") : texts.count("desk.people", team.people()));
            count.addClassName("wall-team-state");
            list.add(new ListItem(name, count));
        }
        return list;
    }

    /** What is typed into a phone: neither the protocol nor the path. */
    private static String typed(String join) {
        return join.replaceFirst("^https?://", "").replaceFirst("/" + Addresses.join(".*"), "");
    }
}
