package org.kampus.company;

/** A number a manager may know of her company. Every one may be left open. */
public enum CompanyNumber {
    /** Clients that bought at least once in the last twelve months. */
    CLIENTS_LAST_YEAR("clientsLastYear", Question.CLIENTS, Kind.COUNT, 1, 20_000, false),
    /** Of those, clients that have not bought for longer than usual. */
    SILENT_CLIENTS("silentClients", Question.CLIENTS, Kind.COUNT, 0, 20_000, false),
    /** Sales of the last twelve months, thousand ₽. */
    REVENUE("revenueThousand", Question.SALES, Kind.MONEY, 1, 1e9, false),
    /** Value added tax within the sales above; 0 if they were told without it. */
    VAT("vatWithin", Question.SALES, Kind.SHARE, 0, 0.4, false),
    /** Orders of the last twelve months. */
    ORDERS("ordersLastYear", Question.ORDERS, Kind.COUNT, 1, 1_000_000, false),
    /** Hours an order takes from the first word to shipment, without its papers. */
    HOURS_PER_ORDER("hoursPerOrder", Question.ORDERS, Kind.HOURS, 0.05, 2_000, true),
    /** Share of the clients of the year before that bought again. */
    RETENTION("retention", Question.RETENTION, Kind.SHARE, 0.05, 0.99, false),
    /** Share of the sales that came from clients who were new in the last twelve months. */
    NEWCOMERS_SHARE("newcomersShare", Question.NEWCOMERS, Kind.SHARE, 0.005, 0.9, false),
    /** Part of what the clients could buy here that they do buy here. */
    WALLET_SHARE("walletShare", Question.NEWCOMERS, Kind.SHARE, 0.05, 0.95, true),
    /** Share of the sales that the ten largest clients bring. */
    TOP_TEN_SHARE("topTenShare", Question.CONCENTRATION, Kind.SHARE, 0.01, 0.99, false),
    /** Gross margin, share of the sales without value added tax. */
    GROSS_MARGIN("grossMargin", Question.MARGIN, Kind.SHARE, 0.01, 0.9, false),
    /** Other fixed costs of the department a month, thousand ₽. */
    FIXED_COSTS("fixedCostsPerMonthThousand", Question.MARGIN, Kind.MONEY, 0, 1e7, false),
    /** Serious enquiries a month. */
    ENQUIRIES("enquiriesPerMonth", Question.ENQUIRIES, Kind.COUNT, 0.1, 20_000, false),
    /** Enquiries of a month that become clients. */
    WON("wonPerMonth", Question.ENQUIRIES, Kind.COUNT, 0, 20_000, false);

    /** The ten questions, in their order. */
    public enum Question {
        /** How clients buy. */
        SALE_TYPE,
        /** How many clients there are. */
        CLIENTS,
        /** What they bought for. */
        SALES,
        /** In how many orders. */
        ORDERS,
        /** How many stay. */
        RETENTION,
        /** What newcomers bring. */
        NEWCOMERS,
        /** What the largest bring. */
        CONCENTRATION,
        /** Who works in sales. */
        PEOPLE,
        /** What is left of the sales. */
        MARGIN,
        /** Where new clients come from. */
        ENQUIRIES;

        /** Number of the question, from 1. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /** How a number is written. */
    public enum Kind {
        /** A number of things. */
        COUNT,
        /** Thousand ₽. */
        MONEY,
        /** 0 to 1, told in per cent. */
        SHARE,
        /** Hours. */
        HOURS
    }

    private final String key;
    private final Question question;
    private final Kind kind;
    private final double min;
    private final double max;
    private final boolean optional;

    CompanyNumber(String key, Question question, Kind kind, double min, double max, boolean optional) {
        this.key = key;
        this.question = question;
        this.kind = kind;
        this.min = min;
        this.max = max;
        this.optional = optional;
    }

    /** Name in files. */
    public String key() {
        return key;
    }

    /** The question it answers. */
    public Question question() {
        return question;
    }

    /** How it is written. */
    public Kind kind() {
        return kind;
    }

    /** Smallest value. */
    public double min() {
        return min;
    }

    /** Largest value. */
    public double max() {
        return max;
    }

    /** Whether it is asked beside the question, and hardly anybody knows it. */
    public boolean optional() {
        return optional;
    }
}
