package org.kampus.ui.lab;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.kampus.application.lab.BoardReport;
import org.kampus.application.lab.BoardWords;
import org.kampus.application.paper.Paper;
import org.kampus.ui.i18n.Texts;

/** Reports in files read as the lab's pages do. */
@ApplicationScoped
public class BoardReportWriter implements BoardWords {

    private static final int PAGES = 2;

    @Override
    public Paper of(BoardReport report, Locale locale) {
        Texts texts = Texts.in(locale);
        BoardPaper paper = new BoardPaper(report, texts);
        return new Paper(paper.title(), texts.language().locale(), paper.blocks(), PAGES);
    }
}
