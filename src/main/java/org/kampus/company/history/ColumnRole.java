package org.kampus.company.history;

import java.util.List;
import java.util.Locale;

/** What a column means for an order history. Names of headers are those of systems seen in the wild, in both languages. */
public enum ColumnRole {
    /** Who bought. */
    CLIENT(
            true,
            "контрагент",
            "клиент",
            "покупатель",
            "заказчик",
            "компания",
            "инн",
            "customername",
            "customer",
            "client",
            "account name",
            "accountid",
            "company",
            "organization",
            "billing company",
            "полное имя контакта",
            "контакт",
            "billing name",
            "contact person",
            "contact",
            "cardname",
            "resellerkey",
            "sampleid",
            "buyer",
            "user id"),
    /** When. */
    DATE(
            true,
            "дата закрытия",
            "дата заказа",
            "дата",
            "время",
            "период",
            "order date",
            "orderdate",
            "invoice date",
            "close date",
            "closedate",
            "won time",
            "transaction date",
            "docdate",
            "created at",
            "paid at",
            "date",
            "date created"),
    /** For how much. */
    AMOUNT(
            true,
            "сумма без ндс",
            "сумма",
            "бюджет",
            "выручка",
            "итого",
            "стоимость",
            "salesamount",
            "sales",
            "amount",
            "total",
            "doctotal",
            "order total",
            "value",
            "revenue",
            "opportunity"),
    /** Number of the order, which may have several rows. */
    ORDER(
            false,
            "номер заказа",
            "номер документа",
            "номер",
            "№",
            "salesordernumber",
            "ordernumber",
            "order number",
            "order reference",
            "order id",
            "order_id",
            "invoice",
            "invoiceno",
            "docnum",
            "record id",
            "num",
            "id"),
    /** Whether it became an order. */
    STATUS(
            false,
            "этап сделки",
            "стадия сделки",
            "стадия",
            "статус",
            "состояние",
            "status",
            "deal stage",
            "stagename",
            "stage",
            "financial status",
            "order status",
            "state"),
    /** Whether it was cancelled or deleted after all: a mark, or the day of it. */
    CANCELLED(
            false,
            "cancelled at",
            "canceled at",
            "cancelled",
            "canceled",
            "is deleted",
            "isdeleted",
            "deleted",
            "отменен",
            "пометка удаления",
            "удален");

    private final boolean required;
    private final List<String> headers;

    ColumnRole(boolean required, String... headers) {
        this.required = required;
        this.headers = List.of(headers);
    }

    /** Whether nothing can be read without it. */
    public boolean required() {
        return required;
    }

    /** How well a header fits, 0 for not at all: the whole name most, names that stand first in the list more. */
    double fit(String header) {
        String bare = header.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[_\\-./\\s\u00a0]+", " ")
                .strip();
        double best = 0;
        for (int i = 0; i < headers.size(); i++) {
            String known = headers.get(i).replace('_', ' ');
            double rank = 1 - i / (2.0 * headers.size());
            if (bare.equals(known)) {
                best = Math.max(best, 2 + rank);
            } else if (known.length() > 2 && isPart(bare, known)) {
                best = Math.max(best, 1 + rank / 2);
            }
        }
        return best;
    }

    private static boolean isPart(String bare, String known) {
        return bare.startsWith(known + " ") || bare.endsWith(" " + known) || bare.startsWith(known + ",");
    }
}
