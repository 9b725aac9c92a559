package org.kampus.organisation;

/** A function of the sales process: a row of the structure board. */
public enum SalesFunction {
    /** Decide whether a lead is "ours": does it fit the portrait of our client? */
    QUALIFY("qualify", TaskFamily.QUALIFICATION),
    /** Find out when the lead is going to decide, and come back then. */
    CHECK_TIMELINESS("checkTimeliness", TaskFamily.QUALIFICATION),
    /** Establish the relationship: first conversations, decision makers, needs (stage A). */
    ESTABLISH_RELATIONSHIP("establishRelationship", TaskFamily.NEW_SALE),
    /** Win the first deal: offer, proof, closing, contract (stages B to E). */
    FIRST_SALE("firstSale", TaskFamily.NEW_SALE),
    /** Hand a new client over to the person who will keep it. */
    HAND_OVER("handOver", TaskFamily.HANDOVER),
    /** Take orders and carry them through the company. */
    PROCESS_ORDERS("processOrders", TaskFamily.ORDERS),
    /** Repair errors and answer complaints. */
    RESOLVE_PROBLEMS("resolveProblems", TaskFamily.EXCEPTIONS),
    /** Contracts, invoices, acts, CRM entries. */
    PAPERWORK("paperwork", TaskFamily.DOCUMENTS),
    /** Planned touches with regular clients; who does this owns the client. */
    CARE("care", TaskFamily.CARE),
    /** Raise our share in the client's purchases. */
    GROW_ACCOUNT("growAccount", TaskFamily.GROWTH),
    /** Bring the client to buy further categories. */
    WIDEN_ASSORTMENT("widenAssortment", TaskFamily.GROWTH),
    /** Win dormant clients back. */
    REACTIVATE("reactivate", TaskFamily.REACTIVATION),
    /** Form the technical solution of a sale or a complex order. */
    FORM_SOLUTION("formSolution", TaskFamily.SUPPORT),
    /** Manage the delivery of a project. */
    RUN_PROJECT("runProject", TaskFamily.ORDERS),
    /** Advise clients and colleagues during use and service. */
    ADVISE("advise", TaskFamily.SUPPORT);

    private final String key;
    private final TaskFamily family;

    SalesFunction(String key, TaskFamily family) {
        this.key = key;
        this.family = family;
    }

    /** Name in scenario files and plans. */
    public String key() {
        return key;
    }

    /** The family whose skill and liking this function uses. */
    public TaskFamily family() {
        return family;
    }
}
