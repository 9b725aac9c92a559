package org.kampus.ui.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.kampus.application.debrief.DebriefWords;
import org.kampus.application.paper.Paper;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.TeamsDebrief;
import org.kampus.ui.i18n.Texts;

/** Debriefs in files read as they do on the page. */
@ApplicationScoped
public class DebriefWriter implements DebriefWords {

    @Override
    public Paper of(Debrief debrief, Locale locale) {
        Texts texts = Texts.in(locale);
        DebriefPaper paper = new DebriefPaper(debrief, texts);
        return new Paper(paper.title(), texts.language().locale(), paper.blocks());
    }

    @Override
    public Paper of(TeamsDebrief teams, Locale locale) {
        Texts texts = Texts.in(locale);
        TeamsPaper paper = new TeamsPaper(teams, texts);
        return new Paper(paper.title(), texts.language().locale(), paper.blocks());
    }
}
