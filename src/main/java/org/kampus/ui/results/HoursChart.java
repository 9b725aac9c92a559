package org.kampus.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kampus.insight.KeyFigures;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.ReportedHours;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;
import org.kampus.ui.chart.ChartData;
import org.kampus.ui.chart.ChartData.Style;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.chart.ChartSeries.Pattern;
import org.kampus.ui.i18n.Texts;

/**
 * Where the hours went: as a time study saw them, or, without one, as people report them, which is less and
 * less true the less complete their records are.
 */
final class HoursChart {

    private final ShownQuarter shown;
    private final Texts texts;
    private final List<Bar> bars = new ArrayList<>();

    /** The hours of one role in one quarter. */
    private record Bar(QuarterResult quarter, Role role) {

        double hours(WorkKind kind) {
            ReportedHours hours = quarter.reportedHours();
            if (kind.isLost()) {
                return hours.isObserved()
                        ? KeyFigures.of(quarter).switchingHours().getOrDefault(role, 0.0)
                        : 0;
            }
            double sum = 0;
            for (SalesFunction function : SalesFunction.values()) {
                sum += kind.includes(function) ? hours.get(role, function) : 0;
            }
            return sum / quarter.weeks().size();
        }

        /** Hours a week that were paid for but stand in no report. */
        double unreported() {
            if (quarter.reportedHours().isObserved()) {
                return 0;
            }
            double paid = 0;
            for (WeekReport week : quarter.weeks()) {
                paid += week.get(RoleMeasure.HOURS_AVAILABLE, role)
                        / quarter.weeks().size();
            }
            for (WorkKind kind : WorkKind.values()) {
                paid -= hours(kind);
            }
            return Math.max(0, paid);
        }
    }

    HoursChart(ShownQuarter shown) {
        this.shown = shown;
        this.texts = shown.texts();
    }

    /** The chart, this quarter beside the last one. */
    ChartData data() {
        List<String> points = points();
        List<ChartSeries> series = new ArrayList<>();
        for (WorkKind kind : WorkKind.values()) {
            add(
                    series,
                    "results.work." + kind.key(),
                    kind.color(),
                    kind.pattern(),
                    bars.stream().map(bar -> bar.hours(kind)).toList());
        }
        add(
                series,
                "results.work.unreported",
                "--k-line-strong",
                Pattern.DOTTED,
                bars.stream().map(Bar::unreported).toList());
        return new ChartData(
                texts.get(observed() ? "results.chart.timeStudy" : "results.chart.reported"),
                note(),
                texts.get("results.unit.hoursPerWeek"),
                Style.NUMBER,
                1,
                texts.get("results.point.role"),
                points,
                series,
                true,
                true,
                "kampus-q" + shown.number() + "-timeStudy");
    }

    private boolean observed() {
        return shown.quarter().reportedHours().isObserved();
    }

    private void add(List<ChartSeries> series, String key, String color, Pattern pattern, List<Double> hours) {
        if (hours.stream().anyMatch(h -> h > 0.05)) {
            series.add(
                    ChartSeries.bar(texts.get(key), hours, color).with(pattern).stacked("hours"));
        }
    }

    /** One bar for each role and quarter with people in it; how its hours are known is said where it differs. */
    private List<String> points() {
        Optional<QuarterResult> before = shown.before();
        boolean alike = before.isEmpty() || before.get().reportedHours().isObserved() == observed();
        List<String> points = new ArrayList<>();
        for (Role role : Role.values()) {
            point(points, shown.quarter(), role, alike ? "now" : observed() ? "now.observed" : "now.reported");
            before.ifPresent(last ->
                    point(points, last, role, alike ? "before" : observed() ? "before.reported" : "before.observed"));
        }
        return points;
    }

    private void point(List<String> points, QuarterResult quarter, Role role, String key) {
        boolean employed = quarter.weeks().stream().anyMatch(week -> week.get(RoleMeasure.HOURS_AVAILABLE, role) > 0);
        if (employed) {
            points.add(texts.get("results.chart.timeStudy." + key, texts.get("role." + role.key())));
            bars.add(new Bar(quarter, role));
        }
    }

    private String note() {
        if (observed()) {
            return texts.get("results.chart.timeStudy.note");
        }
        double each = shown.game().scenario().organisation().get(OrganisationParameter.TIME_STUDY_COST);
        int people = shown.planOf(shown.number()).structure().headcount();
        return texts.get(
                "results.chart.reported.note",
                texts.figures().percent(shown.quarter().reportedHours().completeness()),
                texts.figures().money(each * people));
    }
}
