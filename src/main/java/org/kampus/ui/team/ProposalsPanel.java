package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RoundState;

/** What everybody of the team proposes: how many are waited for, and then all proposals beside each other. */
final class ProposalsPanel extends Section {

    /** What can be done here. */
    interface Deeds {

        /** Puts a proposal onto the team's plan. */
        void takeOver(Proposal proposal);

        /** Decides without those who have not proposed. */
        void decideNow();
    }

    ProposalsPanel(TeamView team, Texts texts, Deeds deeds) {
        TeamView.OwnTeam own = Objects.requireNonNull(team.team());
        addClassName("proposals");
        getElement().setAttribute("data-testid", "proposals");
        add(new H2(texts.get("team.proposals.title")));
        if (own.proposing()) {
            waiting(team, own, texts, deeds);
            return;
        }
        Paragraph how = new Paragraph(texts.get("team.proposals.how"));
        how.addClassName("quiet");
        add(how);
        Div all = new Div();
        all.addClassName("proposal-list");
        own.proposals().forEach(proposal -> all.add(card(team, proposal, texts, deeds::takeOver)));
        add(all);
    }

    /** Whether there is anything to tell. */
    static boolean wanted(TeamView team) {
        TeamView.OwnTeam own = team.team();
        boolean deciding = team.state() == RoundState.OPEN || team.state() == RoundState.CLOSING;
        return own != null && deciding && (own.proposing() || !own.proposals().isEmpty());
    }

    /** Nicknames of those who have not made their proposal. */
    static List<String> waitedFor(TeamView team) {
        return Objects.requireNonNull(team.team()).waitedFor();
    }

    private void waiting(TeamView team, TeamView.OwnTeam own, Texts texts, Deeds deeds) {
        add(new Paragraph(texts.get("team.proposals.waiting", String.join(", ", own.waitedFor()))));
        Proposal mine = own.mine();
        if (mine != null && mine.made()) {
            NativeButton now = new NativeButton(texts.get("team.proposals.now"), e -> deeds.decideNow());
            now.addClassName("button");
            now.setTestId("decide-now");
            add(now);
        }
    }

    private static Div card(TeamView team, Proposal proposal, Texts texts, Consumer<Proposal> takeOver) {
        TeamView.OwnTeam own = Objects.requireNonNull(team.team());
        boolean me = team.me() != null && team.me().seat().equals(proposal.seat());
        Div card = new Div(new H3(me ? texts.get("team.me", proposal.by()) : proposal.by()));
        card.addClassName("proposal");
        card.getElement().setAttribute("data-testid", "proposal-" + proposal.by());
        List<Decision> decisions = Decision.of(
                PlanChange.between(own.lastPlan(), proposal.plan()),
                team.scenario().limits());
        if (decisions.isEmpty()) {
            card.add(new Paragraph(texts.get("summary.decision.none")));
        } else {
            PlanWording words = new PlanWording(texts);
            UnorderedList lines = new UnorderedList();
            decisions.forEach(decision -> lines.add(new ListItem(words.line(decision))));
            card.add(lines);
        }
        if (!proposal.reason().isEmpty()) {
            Paragraph reason = new Paragraph(texts.get("summary.decision.reason", proposal.reason()));
            reason.addClassName("reason-quote");
            card.add(reason);
        }
        if (!own.plan().submitted() && team.me() != null && !team.me().observer()) {
            NativeButton take = new NativeButton(texts.get("team.proposals.take"), e -> takeOver.accept(proposal));
            take.addClassName("button");
            take.setAriaLabel(texts.get("team.proposals.take.label", proposal.by()));
            take.setTestId("take-" + proposal.by());
            card.add(take);
        }
        return card;
    }
}
