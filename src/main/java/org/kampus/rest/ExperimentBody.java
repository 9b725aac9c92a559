package org.kampus.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kampus.application.run.ExperimentRequest;
import org.kampus.application.run.RunOrder;
import org.kampus.workshop.PlainText;

/** Reads the body of an order of an experiment. */
final class ExperimentBody {

    private static final int MOST_VARIANTS = 50;
    private static final int MOST_ASSUMPTIONS = 400;
    private static final long USUAL_REPLICATIONS = 100;

    private ExperimentBody() {}

    /**
     * What is wanted.
     *
     * @throws UnsoundBodyException with all problems of the body itself
     */
    static ExperimentRequest read(JsonBody body) {
        body.knows(
                "name",
                "scenario",
                "scenarioYaml",
                "seed",
                "quarters",
                "replications",
                "assumptions",
                "plan",
                "changes",
                "variants");
        Optional<String> name = body.text("name").map(PlainText::kept);
        OptionalLong replications = body.whole("replications");
        Map<String, Double> assumptions = body.numbers("assumptions", MOST_ASSUMPTIONS);
        List<ExperimentRequest.Arm> variants = new ArrayList<>();
        for (JsonBody variant : body.list("variants", MOST_VARIANTS)) {
            variant.knows("name", "changes");
            variants.add(new ExperimentRequest.Arm(
                    PlainText.kept(variant.text("name").orElse("")), OrderBody.changes(variant)));
        }
        Optional<RunOrder> baseline = OrderBody.order(body);
        if (baseline.isEmpty() || !body.problems().isEmpty()) {
            throw new UnsoundBodyException(body.problems());
        }
        return new ExperimentRequest(
                name.orElse(null), baseline.get(), variants, assumptions, replications.orElse(USUAL_REPLICATIONS));
    }
}
