package org.kampus.ui.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.kampus.application.sheet.PlanWords;
import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.ui.i18n.Texts;

/** Decisions in files read as they do on the desk. */
@ApplicationScoped
public class PlanLines implements PlanWords {

    @Override
    public List<String> lines(List<PlanChange> changes, Locale locale) {
        PlanWording wording = new PlanWording(Texts.in(locale));
        return Decision.all(changes).stream().map(wording::line).toList();
    }
}
