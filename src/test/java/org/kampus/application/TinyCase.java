package org.kampus.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kampus.market.ClientParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Briefing;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Difficulty;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioProblem;
import org.kampus.scenario.WorkshopAdvice;

/** A case of two quarters with three universal sellers, and a library that holds it beside a broken one. */
public final class TinyCase {

    public static final String ID = "tiny";
    public static final String DIGEST = "ab".repeat(32);
    public static final OperatingPlan PLAN = OperatingPlan.of(
                    StructurePreset.UNIVERSAL.applyTo(SalesStructure.empty().withHeadcount(Role.UNIVERSAL_SELLER, 3)))
            .withCare(CareNorms.uniform(1, 0.3))
            .withMinimumFit(0.4)
            .withTrainingHoursPerMonth(2);
    public static final Scenario SCENARIO = new Scenario(
            ID,
            text("Tiny"),
            text("Three sellers."),
            new Briefing(
                    text("company"), text("market"), text("situation"), text("task"), List.of(), List.of(), List.of()),
            Optional.of(new WorkshopAdvice(text("advice"), 2, List.of("too-large", "spare-hours"))),
            Difficulty.EASY,
            2,
            1,
            0,
            List.of(SaleLine.of(SaleType.MIXED)),
            ClientParameter.defaults(),
            OrganisationParameter.defaults(),
            PayScale.standard(),
            100,
            PLAN,
            new PlanLimits(
                    Set.of(Role.UNIVERSAL_SELLER, Role.HUNTER, Role.ACCOUNT_MANAGER, Role.OPERATIONS_CLERK),
                    EnumSet.allOf(SalesFunction.class),
                    5,
                    200),
            Scenario.USUAL_FOCUS,
            List.of());

    private TinyCase() {}

    /** A plan like that of the case, with another headcount. */
    public static OperatingPlan sellers(int people) {
        return PLAN.withStructure(PLAN.structure().withHeadcount(Role.UNIVERSAL_SELLER, people));
    }

    public static CaseLibrary library() {
        ScenarioProblem problem =
                new ScenarioProblem("broken/scenario.yaml", 3, 1, "id", "", text("no id"), text("Maybe add one"));
        return new CaseLibrary() {
            @Override
            public List<CatalogEntry> entries() {
                return List.of(
                        new CatalogEntry(ID, Optional.of(SCENARIO), "id: tiny", DIGEST, List.of()),
                        new CatalogEntry("broken", Optional.empty(), "", "cd".repeat(32), List.of(problem)));
            }

            @Override
            public Scenario read(String id, String digest, String text) {
                if (!text.equals("id: tiny")) {
                    throw new IllegalStateException("no case in: " + text);
                }
                return SCENARIO;
            }
        };
    }

    private static LocalizedText text(String en) {
        return new LocalizedText(en, en);
    }
}
