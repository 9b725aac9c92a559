package org.kampus.ui.company;

import java.util.Locale;
import org.kampus.company.CompanyFact;
import org.kampus.company.CompanyNumber;
import org.kampus.market.SaleType;
import org.kampus.ui.i18n.Texts;

/** How the figures of a company are written. */
final class CompanyWording {

    private CompanyWording() {}

    static String number(CompanyNumber number, double value, Texts texts) {
        return switch (number.kind()) {
            case COUNT -> texts.figures().number(value, 1);
            case MONEY -> texts.figures().money(value);
            case SHARE -> texts.figures().percent(value, 1);
            case HOURS -> texts.figures().hours(value);
        };
    }

    static String fact(CompanyFact fact, double value, Texts texts) {
        return switch (fact) {
            case CLIENTS, ORDERS -> texts.figures().whole(value);
            case REVENUE -> texts.figures().money(value);
            case RETENTION, REPEAT_SHARE -> texts.figures().percent(value);
        };
    }

    static String type(SaleType type, Texts texts) {
        return texts.get("company.type." + type.name().toLowerCase(Locale.ROOT));
    }
}
