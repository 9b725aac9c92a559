package org.kampus.organisation;

import static org.kampus.organisation.Role.ACCOUNT_MANAGER;
import static org.kampus.organisation.Role.BACK_OFFICE;
import static org.kampus.organisation.Role.HUNTER;
import static org.kampus.organisation.Role.OPERATIONS_CLERK;
import static org.kampus.organisation.Role.PROJECT_MANAGER;
import static org.kampus.organisation.Role.SUPPORT;
import static org.kampus.organisation.Role.TELEMARKETER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A duty that good departments give to different roles. Each answer names who does it and who falls in
 * when free; answers can be put on top of any {@link StructurePreset}.
 */
public enum DisputedDuty implements Keyed {
    /** Whether telemarketers stand between the leads and the sellers. */
    QUALIFICATION(
            "qualification",
            List.of(SalesFunction.QUALIFY),
            new Answer("telemarketer", TELEMARKETER, HUNTER),
            new Answer("hunter", HUNTER)),
    /** Who finds out when a client is going to decide. */
    TIMELINESS(
            "timeliness",
            List.of(SalesFunction.CHECK_TIMELINESS),
            new Answer("telemarketer", TELEMARKETER, HUNTER),
            new Answer("hunter", HUNTER),
            new Answer("accountManager", ACCOUNT_MANAGER, HUNTER)),
    /** Who brings clients to buy further categories. */
    ASSORTMENT(
            "assortment",
            List.of(SalesFunction.WIDEN_ASSORTMENT),
            new Answer("accountManager", ACCOUNT_MANAGER),
            new Answer("hunter", HUNTER, ACCOUNT_MANAGER)),
    /** Who wins dormant clients back. */
    REACTIVATION(
            "reactivation",
            List.of(SalesFunction.REACTIVATE),
            new Answer("hunter", HUNTER, ACCOUNT_MANAGER),
            new Answer("accountManager", ACCOUNT_MANAGER)),
    /** Whether documents are prepared by the back office or by an operator inside sales. */
    DOCUMENTS(
            "documents",
            List.of(SalesFunction.PAPERWORK),
            new Answer("backOffice", BACK_OFFICE, OPERATIONS_CLERK),
            new Answer("operationsClerk", OPERATIONS_CLERK, BACK_OFFICE)),
    /** Whether experts are alone with solutions and advice. */
    EXPERTISE(
            "expertise",
            List.of(SalesFunction.FORM_SOLUTION, SalesFunction.ADVISE),
            new Answer("expertsAlone", SUPPORT),
            new Answer("managersHelp", SUPPORT, HUNTER, ACCOUNT_MANAGER, PROJECT_MANAGER));

    /**
     * One way to settle the matter.
     *
     * @param key name in texts
     * @param owner the role that does it
     * @param helpers roles that help when they are free
     */
    public record Answer(String key, Role owner, Set<Role> helpers) implements Keyed {

        /** Copies the helpers. */
        public Answer {
            helpers = Set.copyOf(helpers);
        }

        private Answer(String key, Role owner, Role... helpers) {
            this(key, owner, Set.of(helpers));
        }
    }

    private final String key;
    private final List<SalesFunction> functions;
    private final List<Answer> answers;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    DisputedDuty(String key, List<SalesFunction> functions, Answer... answers) {
        this.key = key;
        this.functions = functions;
        this.answers = List.of(answers);
        for (Answer answer : answers) {
            roles.add(answer.owner());
            roles.addAll(answer.helpers());
        }
    }

    /**
     * The disputed duties that are open in a structure: they occur, at least two answers are allowed, and
     * the work is divided among the roles in question at all.
     */
    public static List<DisputedDuty> open(SalesStructure structure, PlanLimits limits) {
        return Arrays.stream(values())
                .filter(duty -> duty.functions.stream().anyMatch(limits.functions()::contains))
                .filter(duty -> duty.answers(limits).size() > 1)
                .filter(duty -> duty.roles.stream().anyMatch(role -> takesPart(structure, role)))
                .toList();
    }

    private static boolean takesPart(SalesStructure structure, Role role) {
        return Arrays.stream(SalesFunction.values())
                .anyMatch(function -> structure.involvement(function, role) != Involvement.NONE);
    }

    @Override
    public String key() {
        return key;
    }

    /** Roles that do a function, or help with it, in some answer; none if this dispute is not about it. */
    public Set<Role> claimants(SalesFunction function) {
        return functions.contains(function) ? Set.copyOf(roles) : Set.of();
    }

    /** The answers, the textbook's usual one first. */
    public List<Answer> answers() {
        return answers;
    }

    /** The answers whose owner may be employed. */
    public List<Answer> answers(PlanLimits limits) {
        return answers.stream()
                .filter(answer -> limits.roles().contains(answer.owner()))
                .toList();
    }

    /** The answer a structure gives; empty if it divides the duty in a way of its own. */
    public Optional<Answer> answer(SalesStructure structure) {
        List<Answer> owned = answers.stream()
                .filter(answer -> owners(structure).equals(Set.of(answer.owner())))
                .toList();
        if (owned.size() < 2) {
            return owned.stream().findFirst();
        }
        boolean helped = functions.stream()
                .anyMatch(function -> structure.helpers(function).stream().anyMatch(roles::contains));
        return owned.stream()
                .filter(answer -> answer.helpers().isEmpty() != helped)
                .findFirst();
    }

    private Set<Role> owners(SalesStructure structure) {
        Set<Role> owners = EnumSet.noneOf(Role.class);
        functions.forEach(function -> owners.addAll(structure.doers(function)));
        owners.retainAll(roles);
        return owners;
    }

    /**
     * The structure with another answer. Roles outside the dispute keep their parts, as do headcounts.
     *
     * @param answer one of {@link #answers()}
     * @param limits roles that may not be employed are left without a part
     */
    public SalesStructure settle(SalesStructure structure, Answer answer, PlanLimits limits) {
        SalesStructure result = structure;
        for (SalesFunction function : functions) {
            for (Role role : roles) {
                boolean helps =
                        answer.helpers().contains(role) && limits.roles().contains(role);
                result = result.with(
                        function,
                        role,
                        role == answer.owner() ? Involvement.DOES : helps ? Involvement.HELPS : Involvement.NONE);
            }
        }
        return result;
    }
}
