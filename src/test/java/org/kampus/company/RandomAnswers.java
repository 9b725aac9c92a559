package org.kampus.company;

import java.util.random.RandomGenerator;
import org.kampus.company.CompanyAnswers.Division;
import org.kampus.company.CompanyAnswers.Staff;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;
import org.kampus.organisation.Role;

/** Companies drawn at random whose numbers agree with one another. */
final class RandomAnswers {

    private RandomAnswers() {}

    /** A company of about constant size, with people for its clients. */
    static CompanyAnswers consistent(RandomGenerator random) {
        SaleType type = SaleType.values()[random.nextInt(3)];
        double clients = Math.rint(30 * Math.exp(random.nextDouble() * Math.log(10)));
        double retention = 0.78 + 0.14 * random.nextDouble();
        double newcomers = (1 - retention) * (0.4 + 0.4 * random.nextDouble());
        double rate = LineParameter.ORDERS_PER_WEEK.defaultFor(type) * 52 * (0.6 + 0.8 * random.nextDouble());
        double orders = Math.max(10, Math.rint(clients * rate));
        double value = LineParameter.ORDER_VALUE.defaultFor(type) * (0.3 + random.nextDouble());
        CompanyAnswers answers = CompanyAnswers.of("Random")
                .withSaleType(type)
                .with(CompanyNumber.CLIENTS_LAST_YEAR, clients)
                .with(CompanyNumber.REVENUE, Math.rint(orders * value))
                .with(CompanyNumber.ORDERS, orders)
                .with(CompanyNumber.RETENTION, retention)
                .with(CompanyNumber.NEWCOMERS_SHARE, newcomers);
        int people = (int) Math.max(3, Math.rint(clients / 30));
        if (random.nextBoolean()) {
            return answers.with(Role.UNIVERSAL_SELLER, new Staff(people, null)).with(Division.EVERYBODY);
        }
        int hunters = Math.max(1, people / 3);
        return answers.with(Role.HUNTER, new Staff(hunters, null))
                .with(Role.ACCOUNT_MANAGER, new Staff(Math.max(1, people - hunters), null))
                .with(Role.BACK_OFFICE, new Staff(1, null))
                .with(Division.BY_ROLE);
    }
}
