package org.kampus.ui.team;

import org.kampus.application.workshop.TeamView;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.PlanAction;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamPlan;

/** Submits the team's plan, or takes it back until the deadline. */
final class SubmitAction implements PlanAction {

    @Override
    public Look look(DeskGame game, Texts texts, boolean playable) {
        SharedGame shared = (SharedGame) game;
        TeamView team = shared.team();
        TeamPlan plan = shared.teamPlan();
        if (shared.proposing()) {
            return proposal(shared, texts, playable);
        }
        boolean open = team.state() == RoundState.OPEN;
        boolean late = team.state() == RoundState.CLOSING;
        if (open && plan.submitted()) {
            return new Look(Kind.TAKE_BACK, texts.get("team.withdraw"), shared.decides(), submitted(plan, texts));
        }
        String label = texts.get(plan.submitted() ? "team.submitted" : "team.submit");
        boolean enabled = playable && shared.decides() && !plan.submitted() && (open || late);
        return new Look(Kind.GO_ON, label, enabled, note(shared, texts));
    }

    private static Look proposal(SharedGame shared, Texts texts, boolean playable) {
        if (!shared.decides()) {
            return new Look(Kind.GO_ON, texts.get("team.propose"), false, texts.get("team.note.observer"));
        }
        if (!shared.proposalMade()) {
            return new Look(Kind.GO_ON, texts.get("team.propose"), playable, texts.get("team.propose.note"));
        }
        String others = String.join(", ", ProposalsPanel.waitedFor(shared.team()));
        return new Look(Kind.TAKE_BACK, texts.get("team.propose.back"), true, texts.get("team.propose.made", others));
    }

    private static String note(SharedGame shared, Texts texts) {
        TeamPlan plan = shared.teamPlan();
        return switch (shared.team().state()) {
            case LOBBY -> texts.get("team.note.lobby");
            case OPEN, CLOSING -> {
                if (!shared.decides()) {
                    yield texts.get("team.note.observer");
                }
                if (!plan.touched() && ProposalsPanel.wanted(shared.team())) {
                    yield texts.get("team.proposals.there");
                }
                yield plan.touched() && !plan.submitted()
                        ? texts.get("team.note.changed", plan.by(), LocalTime.time(plan.at(), texts))
                        : "";
            }
            case SIMULATING -> texts.get("team.note.simulating");
            case REVIEW -> texts.get("team.note.review");
            case FINISHED -> "";
        };
    }

    private static String submitted(TeamPlan plan, Texts texts) {
        return texts.get("team.note.submitted", plan.by(), LocalTime.time(plan.at(), texts));
    }

    @Override
    public void take(DeskGame game, Texts texts) {
        SharedGame shared = (SharedGame) game;
        if (shared.proposing()) {
            shared.propose(!shared.proposalMade());
        } else if (shared.teamPlan().submitted()) {
            shared.withdraw();
        } else if (shared.team().mode() == PlayMode.HARD) {
            new PredictionDialog(shared, texts).open();
        } else {
            shared.submit(null);
        }
    }
}
