package org.kampus.ui.company;

import java.util.Locale;
import org.kampus.company.CompanyFact;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;
import org.kampus.market.SaleType;
import org.kampus.ui.i18n.Texts;

/** How the figures of a company are written. */
public final class CompanyWording {

    private CompanyWording() {}

    static String number(CompanyNumber number, double value, Texts texts) {
        return switch (number.kind()) {
            case COUNT -> texts.figures().number(value, 1);
            case MONEY -> texts.figures().money(value);
            case SHARE -> texts.figures().percent(value, 1);
            case HOURS -> texts.figures().hours(value);
        };
    }

    /** What a fact of the first decision is. */
    public static String fact(CompanyFact fact, double value, Texts texts) {
        return switch (fact) {
            case CLIENTS, ORDERS -> texts.figures().whole(value);
            case REVENUE -> texts.figures().money(value);
            case RETENTION, REPEAT_SHARE -> texts.figures().percent(value);
        };
    }

    /** Why orders are not trusted further. */
    public static String reason(HistoryFacts.Reason reason, Texts texts) {
        return texts.get(
                "company.orders.why." + HistoryPanel.why(reason.why()),
                texts.figures().whole(reason.have()),
                texts.figures().whole(reason.need()));
    }

    /** The last part of the keys of texts about a level. */
    public static String key(HistoryFacts.Level level) {
        return HistoryPanel.key(level);
    }

    static String type(SaleType type, Texts texts) {
        return texts.get("company.type." + type.name().toLowerCase(Locale.ROOT));
    }
}
