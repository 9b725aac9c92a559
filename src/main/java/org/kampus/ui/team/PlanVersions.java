package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.PlanVersion.Deed;

/** How the plan came about: who did what and when, the newest first; earlier rounds folded away. */
final class PlanVersions extends Section {

    private final PlanLimits limits;
    private final Texts texts;

    /**
     * What one person did in a row.
     *
     * @param before the plan before it
     * @param last the version after it
     */
    private record Deeds(OperatingPlan before, PlanVersion last) {

        boolean goesOnWith(PlanVersion next) {
            return last.deed() == Deed.CHANGED
                    && next.deed() == Deed.CHANGED
                    && next.plan().by().equals(last.plan().by());
        }
    }

    /**
     * The versions up to a round.
     *
     * @param versions all versions of the team, in order
     */
    PlanVersions(List<PlanVersion> versions, int round, PlanLimits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
        addClassName("plan-versions");
        // Before the first round there is a plan, but nobody has made it yet.
        setVisible(round > 0 || versions.size() > 1);
        getElement().setAttribute("data-testid", "versions");
        add(new H2(texts.get("team.versions")), list(versions, round));
        for (int earlier = round - 1; earlier > 0; earlier--) {
            OrderedList list = list(versions, earlier);
            if (list.getComponentCount() > 0) {
                NativeDetails details = new NativeDetails(
                        texts.get("team.news.round", texts.figures().whole(earlier)), list);
                details.setTestId("versions-" + earlier);
                add(details);
            }
        }
    }

    private OrderedList list(List<PlanVersion> versions, int round) {
        OrderedList list = new OrderedList();
        deeds(versions.stream().filter(version -> version.round() == round).toList())
                .reversed()
                .forEach(deeds -> list.add(line(deeds)));
        return list;
    }

    private static List<Deeds> deeds(List<PlanVersion> versions) {
        List<Deeds> rows = new ArrayList<>();
        for (PlanVersion version : versions) {
            if (!rows.isEmpty() && rows.getLast().goesOnWith(version)) {
                rows.set(rows.size() - 1, new Deeds(rows.getLast().before(), version));
            } else {
                OperatingPlan before = rows.isEmpty()
                        ? version.plan().plan()
                        : rows.getLast().last().plan().plan();
                rows.add(new Deeds(before, version));
            }
        }
        return rows;
    }

    private ListItem line(Deeds deeds) {
        PlanVersion version = deeds.last();
        Span time = new Span(LocalTime.time(version.plan().at(), texts));
        time.addClassName("version-time");
        Span who = new Span(version.plan().by());
        who.addClassName("person-name");
        Span deed = new Span(texts.get("team.version." + version.deed().name().toLowerCase(Locale.ROOT)));
        deed.addClassName("quiet");
        ListItem item = new ListItem(time);
        if (!who.getText().isEmpty()) {
            item.add(who);
        }
        item.add(deed);
        List<Decision> changes =
                Decision.of(PlanChange.between(deeds.before(), version.plan().plan()), limits);
        if (!changes.isEmpty()) {
            PlanWording wording = new PlanWording(texts);
            UnorderedList lines = new UnorderedList();
            changes.forEach(change -> lines.add(new ListItem(wording.line(change))));
            item.add(lines);
        }
        return item;
    }
}
