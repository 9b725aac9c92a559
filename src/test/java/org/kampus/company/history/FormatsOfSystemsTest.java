package org.kampus.company.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports as systems write them, with made-up firms: read right without a click, or asked about, and never silently otherwise. */
class FormatsOfSystemsTest {

    private static final Charset CP1251 = Charset.forName("windows-1251");

    static Stream<Arguments> exports() {
        return Stream.of(
                Arguments.of("1C journal", CP1251, 2, 3, 3_300.5, """
                        Дата;Номер;Контрагент;ИНН;Сумма без НДС;Ставка НДС;НДС;Итого
                        15.01.2024;0000-000001;ООО "Ромашка";7700000001;1000,50;20%;200,10;1200,60
                        16.02.2024;0000-000002;ООО "Лютик";7700000002;1 300,00;20%;260,00;1 560,00
                        17.03.2024;0000-000003;ООО "Ромашка";7700000001;1000,00;без НДС;0,00;1000,00
                        """),
                Arguments.of("HubSpot", StandardCharsets.UTF_8, 2, 3, 350_000.0, """
                        Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,Associated Company
                        1,A,Sales,Closed Won,$125000,2024-03-01 10:00,2024-01-01 10:00,Ann,Acme
                        2,B,Sales,Closed Won,"$100,000.00",2024-04-01 10:00,2024-01-01 10:00,Ann,Globex
                        3,C,Sales,closedwon,125000,2024-05-01 10:00,2024-01-01 10:00,Bob,Acme
                        4,D,Sales,Closed Lost,999,2024-05-02 10:00,2024-01-01 10:00,Bob,Acme
                        """),
                Arguments.of("Pipedrive", StandardCharsets.UTF_8, 2, 2, 300.0, """
                        Deal - Title,Deal - Value,Deal - Currency,Deal - Status,Deal - Won time,Deal - Lost time,Organization,Deal - Owner
                        A,100.00,EUR,won,2024-01-15 12:00:00,,Acme,Ann
                        B,200.00,EUR,won,2024-02-15 12:00:00,,Globex,Ann
                        C,400.00,EUR,lost,,2024-02-16 12:00:00,Globex,Ann
                        """),
                Arguments.of("WooCommerce", StandardCharsets.UTF_8, 2, 2, 150.5, """
                        \uFEFForder_id,order_number,order_date,status,order_total,order_currency,customer_id,billing_first_name
                        1,1,2024-01-15 12:00:00,completed,100.50,EUR,17,Ann
                        2,2,2024-02-15 12:00:00,wc-completed,50.00,EUR,18,Bob
                        3,3,2024-02-16 12:00:00,cancelled,70.00,EUR,18,Bob
                        """),
                Arguments.of("Odoo", StandardCharsets.UTF_8, 2, 2, 700.0, """
                        Order Reference,Order Date,Customer,Total,Status
                        S001,2024-12-01 10:37:22,Acme,500.00,sale
                        S002,2024-12-02 10:37:22,Globex,200.00,sale
                        S003,2024-12-03 10:37:22,Globex,900.00,cancel
                        """),
                Arguments.of("Classic sample", StandardCharsets.ISO_8859_1, 2, 2, 350.0, """
                        ORDERNUMBER,ORDERLINENUMBER,SALES,ORDERDATE,STATUS,CUSTOMERNAME
                        10107,1,100.00,2/24/03 0:00,Shipped,Berguvsvägen
                        10107,2,150.00,2/24/03 0:00,Shipped,Berguvsvägen
                        10121,1,100.00,5/7/03 0:00,Shipped,Reims
                        """),
                Arguments.of("amoCRM", StandardCharsets.UTF_8, 2, 2, 300.0, """
                        ID,Название сделки,Бюджет ,Ответственный,Дата создания сделки,Дата закрытия,Этап сделки,Воронка,Компания
                        1,А,100,Аня,01.03.2022 10:00:00,22.03.2022 13:32:57,Успешно реализовано,Воронка,Ромашка
                        2,Б,200,Аня,02.03.2022 10:00:00,23.03.2022 13:32:57,Успешно реализовано,Воронка,Лютик
                        3,В,900,Аня,03.03.2022 10:00:00,не закрыта,Первичный контакт,Воронка,Лютик
                        4,Г,800,Аня,03.03.2022 10:00:00,24.03.2022 10:00:00,Закрыто и не реализовано,Воронка,Лютик
                        """),
                Arguments.of("QuickBooks", StandardCharsets.UTF_8, 3, 4, 2_300.0, """
                        Made Up Inc.,,,,,,
                        Sales by Customer Detail,,,,,,
                        January - December 2024,,,,,,
                        ,Transaction date,Transaction type,Num,Description,Quantity,Amount
                        Acme,,,,,,
                        ,01/15/2024,Invoice,1,Cable,1,"1,000.00"
                        ,02/20/2024,Invoice,2,Cable,1,500.00
                        ,02/21/2024,Payment,,,,"1,500.00"
                        Total for Acme,,,,,,"1,500.00"
                        Globex,,,,,,
                        ,03/25/2024,Sales Receipt,3,Cable,1,900.00
                        ,03/26/2024,Credit Memo,4,Cable,-1,(200.00)
                        Total for Globex,,,,,,700.00
                        Initech,,,,,,
                        ,03/27/2024,Invoice,5,Cable,1,100.00
                        Total for Initech,,,,,,100.00
                        TOTAL,,,,,,"2,300.00"
                        Accrual Basis Monday 12:00 PM,,,,,,
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void an_export_reads_right_without_a_click(
            String system, Charset letters, int clients, int orders, double sum, String text) throws Exception {
        OrderFile file = OrderFile.of(text.getBytes(letters));
        OrderImport found = OrderImport.read(file, FilePreview.of(file).mapping(), () -> true);
        String told = system + ": " + found.counts() + " " + found.problems();
        assertFalse(found.asks(), told);
        assertEquals(sum, found.sum(), 0.001, told);
        assertEquals(clients, found.log().clients().size(), told);
        assertEquals(orders, found.log().orders(), told);
        assertTrue(found.problems().size() <= 1, told);
    }
}
