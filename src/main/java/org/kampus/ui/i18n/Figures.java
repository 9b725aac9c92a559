package org.kampus.ui.i18n;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Writes numbers with their units in one language. Scores show three significant figures; tables show
 * whole thousands. Minus is the true minus sign, and units stand behind a non-breaking space.
 */
public final class Figures {

    /** Shown where there is no number. */
    public static final String NONE = "–";

    /** Working days in a week. */
    public static final int WORKING_DAYS = 5;

    /** Fewer weeks than this are told in days. */
    private static final double SHORT = 0.9;

    /** Times side by side are told in days only if none is longer than so many weeks. */
    private static final double LONGEST_IN_DAYS = 4;

    private static final String MINUS = "\u2212";

    private final Language language;
    private final Texts texts;

    Figures(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** Figures in the language of a locale. */
    public static Figures in(java.util.Locale locale) {
        return Texts.in(locale).figures();
    }

    /** A whole number with the language's thousands separators: 1,234 or 1 234. */
    public String whole(double value) {
        return plain(value, 0, 0);
    }

    /** A number with at most so many decimals. */
    public String number(double value, int decimals) {
        return plain(value, 0, decimals);
    }

    /** A number with three significant figures: 1,230, 45.6, 0.789. */
    public String rough(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        int decimals = Math.max(0, 3 - (rounded.precision() - rounded.scale()));
        return plain(rounded.doubleValue(), 0, Math.min(decimals, 3));
    }

    /** Money with three significant figures: ₽12.4 m, ₽850 k · 12,4 млн ₽, 850 тыс. ₽. */
    public String money(double thousandRoubles) {
        if (!Double.isFinite(thousandRoubles)) {
            return NONE;
        }
        double size = Math.abs(thousandRoubles);
        String text;
        if (size >= 999_500) {
            text = texts.get("figures.money.billion", significant(size / 1_000_000));
        } else if (size >= 999.5) {
            text = texts.get("figures.money.million", significant(size / 1_000));
        } else {
            text = texts.get("figures.money.thousand", significant(size));
        }
        return thousandRoubles < 0 && !isZero(size) ? MINUS + text : text;
    }

    /** Money in full thousands, for tables: ₽12,400 k · 12 400 тыс. ₽. */
    public String thousands(double thousandRoubles) {
        String text = texts.get("figures.money.thousand", whole(Math.abs(thousandRoubles)));
        return Math.round(thousandRoubles) < 0 ? MINUS + text : text;
    }

    /** A difference of money with its sign. */
    public String moneyDifference(double thousandRoubles) {
        return sign(thousandRoubles, 0.5) + money(Math.abs(thousandRoubles));
    }

    /** Money a week. */
    public String moneyPerWeek(double thousandRoubles) {
        return texts.get("figures.perWeek", money(thousandRoubles));
    }

    /** Money a quarter. */
    public String moneyPerQuarter(double thousandRoubles) {
        return texts.get("figures.perQuarter", money(thousandRoubles));
    }

    /** A share of 1 in whole per cent: 86 %. */
    public String percent(double share) {
        return percent(share, 0);
    }

    /** A share of 1 in per cent with at most so many decimals. */
    public String percent(double share, int decimals) {
        return Double.isFinite(share) ? texts.get("figures.percent", plain(share * 100, 0, decimals)) : NONE;
    }

    /** A difference of two shares in percentage points with its sign: +4 pp. */
    public String points(double shareDifference) {
        double points = shareDifference * 100;
        int decimals = Math.abs(points) < 0.95 && Math.abs(points) >= 0.05 ? 1 : 0;
        return sign(points, decimals == 1 ? 0.05 : 0.5)
                + texts.get("figures.points", plain(Math.abs(points), 0, decimals));
    }

    /** Hours a week: 34 h/week. */
    public String hoursPerWeek(double hours) {
        return texts.get("figures.hoursPerWeek", whole(hours));
    }

    /** Hours: 34 h. */
    public String hours(double hours) {
        return texts.get("figures.hours", plain(hours, 0, Math.abs(hours) < 10 ? 1 : 0));
    }

    /** Weeks: 1 week, 1.4 weeks; a short time in working days: 3 working days, less than a day. */
    public String weeks(double weeks) {
        return weeks > 0 && weeks < SHORT ? days(weeks) : inWeeks(weeks);
    }

    /** Whether times that stand side by side are told in working days: one is short, and none is long. */
    public static boolean inDays(Collection<Double> weeks) {
        return weeks.stream().anyMatch(w -> w > 0 && w < SHORT)
                && weeks.stream().noneMatch(w -> w > LONGEST_IN_DAYS);
    }

    /** Times that stand side by side, all in the same unit: working days or weeks. */
    public List<String> weeksAlike(double... weeks) {
        boolean days = inDays(Arrays.stream(weeks).boxed().toList());
        return Arrays.stream(weeks).mapToObj(w -> days ? days(w) : inWeeks(w)).toList();
    }

    private String days(double weeks) {
        long days = Math.round(weeks * WORKING_DAYS);
        if (!Double.isFinite(weeks)) {
            return NONE;
        }
        return days == 0 && weeks > 0 ? texts.get("figures.lessThanADay") : texts.count("figures.days", days);
    }

    /** Weeks, however few: 0.4 weeks; for times beside charts and differences that are in weeks. */
    public String inWeeks(double weeks) {
        String number = plain(weeks, 0, Math.abs(weeks) < 10 ? 1 : 0);
        return texts.get(number.equals("1") ? "figures.week" : "figures.weeks", number);
    }

    /** A whole difference with its sign: +3, −2, 0. */
    public String wholeDifference(long difference) {
        return sign(difference, 0.5) + whole(Math.abs(difference));
    }

    private String significant(double value) {
        return plain(value, 0, value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2);
    }

    private boolean isZero(double size) {
        return size < 0.005;
    }

    private String sign(double value, double smallest) {
        if (Math.abs(value) < smallest) {
            return "";
        }
        return value < 0 ? MINUS : "+";
    }

    private String plain(double value, int minimumDecimals, int maximumDecimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(minimumDecimals);
        format.setMaximumFractionDigits(maximumDecimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign(MINUS.charAt(0));
        if (language == Language.RUSSIAN) {
            symbols.setGroupingSeparator('\u00a0');
        }
        format.setDecimalFormatSymbols(symbols);
        String text = format.format(value);
        return text.equals(MINUS + "0") ? "0" : text;
    }
}
