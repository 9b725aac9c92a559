package org.kampus.company.history;

import java.util.List;
import java.util.Locale;

/** What the words of a status say. */
enum StatusWords {
    /** It became an order. */
    ORDER,
    /** It did not, or not yet. */
    NO_ORDER,
    /** A person has to say. */
    UNKNOWN;

    private static final List<String> NO = List.of(
            "не реализ",
            "отмен",
            "отказ",
            "проигр",
            "провал",
            "не успеш",
            "неуспеш",
            "черновик",
            "удал",
            "возврат",
            "cancel",
            "lost",
            "void",
            "draft",
            "refund",
            "deleted",
            "failed",
            "open",
            "pending",
            "quote",
            "declin",
            "abandon",
            "on hold",
            "new");

    private static final List<String> YES = List.of(
            "успеш",
            "реализ",
            "выигр",
            "оплач",
            "отгруж",
            "выполн",
            "заверш",
            "проведен",
            "проведён",
            "доставлен",
            "won",
            "paid",
            "shipped",
            "complet",
            "deliver",
            "invoiced",
            "resolved",
            "processing",
            "in process",
            "sale",
            "fulfilled",
            "closed won");

    static StatusWords of(String status) {
        String lower = status.toLowerCase(Locale.ROOT).strip();
        if (lower.startsWith("partial") || lower.startsWith("частично")) {
            return ORDER;
        }
        if (NO.stream().anyMatch(lower::contains)) {
            return NO_ORDER;
        }
        return YES.stream().anyMatch(lower::contains) ? ORDER : UNKNOWN;
    }
}
