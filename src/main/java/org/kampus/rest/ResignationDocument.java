package org.kampus.rest;

import java.util.List;
import org.kampus.insight.counterfactual.ResignationExplanation;

/**
 * Why a person resigned, and what it cost, as programs see it.
 *
 * @param employee number of the person
 * @param role the role
 * @param week week in which the person resigned
 * @param tenureWeeks weeks in the company
 * @param clients clients in charge of
 * @param yearly chance of resigning within a year if every week was like the last one, 0-1
 * @param reasons what made it more likely, the largest first
 * @param decisive those of which each alone would have to be missing for the person to stay in that week
 * @param brokeOff clients that stopped buying at once
 * @param profit what it did to the profit of the quarter and half a year more, thousand ₽
 * @param clientBaseValue what it did to the value of the client base at the end of them, thousand ₽
 * @param buying by how many it changed the clients that buy at the end of them
 */
public record ResignationDocument(
        int employee,
        String role,
        int week,
        int tenureWeeks,
        int clients,
        double yearly,
        List<Reason> reasons,
        List<String> decisive,
        int brokeOff,
        double profit,
        double clientBaseValue,
        int buying) {

    /**
     * What made it more likely.
     *
     * @param reason which
     * @param factor on the chance
     */
    public record Reason(String reason, double factor) {}

    /** As programs see it. */
    static ResignationDocument of(ResignationExplanation person) {
        return new ResignationDocument(
                person.employee(),
                person.role().key(),
                person.week(),
                person.tenureWeeks(),
                person.clients(),
                person.yearly(),
                person.reasons().stream()
                        .map(one -> new Reason(JsonBody.key(one.reason()), one.factor()))
                        .toList(),
                person.decisive().stream().map(JsonBody::key).toList(),
                person.brokeOff(),
                person.profit(),
                person.clientBaseValue(),
                person.buying());
    }
}
