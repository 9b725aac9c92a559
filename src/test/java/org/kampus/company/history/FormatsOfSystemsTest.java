package org.kampus.company.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.kampus.company.OwnDataPage;
import org.kampus.company.history.UnreadableFileException.Reason;

/** Exports as systems write them, with made-up firms: read right without a click, or asked about, and never silently otherwise. */
class FormatsOfSystemsTest {

    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final Charset CP850 = Charset.forName("IBM850");

    /** What an export has to come to: so many clients, orders and money, a question, or a refusal by name. */
    private record Outcome(int clients, long orders, double sum, Reason refused) {

        boolean asks() {
            return clients < 0;
        }
    }

    private record Fixture(String system, byte[] content, Outcome wanted) {}

    private static Outcome right(int clients, long orders, double sum) {
        return new Outcome(clients, orders, sum, null);
    }

    private static Outcome asks() {
        return new Outcome(-1, 0, 0, null);
    }

    private static Outcome refused(Reason reason) {
        return new Outcome(0, 0, 0, reason);
    }

    private static Fixture fixture(String system, Charset letters, Outcome wanted, String text) {
        return new Fixture(system, text.getBytes(letters), wanted);
    }

    @Test
    void exports_read_right_without_a_click_or_are_asked_about_and_never_misread() {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<Fixture> all = new ArrayList<>(texts());
        all.add(new Fixture("1C report with days in columns, .xls", daysInColumns(), right(2, 4, 1_900)));
        all.add(new Fixture("Excel, a table of one's own", table(), right(2, 3, 600.5)));
        for (Fixture fixture : all) {
            String told = told(fixture);
            if (told.isEmpty()) {
                right += fixture.wanted().asks() ? 0 : 1;
            } else {
                wrong.add(fixture.system() + ": " + told);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(right >= 22, right + " right without a click");
        OwnDataPage.measured("A9", right + " of " + all.size() + " right, the others asked about; none misread", true);
    }

    /** How an export is read otherwise than it should; empty if it is not. */
    private static String told(Fixture fixture) {
        Outcome wanted = fixture.wanted();
        try {
            OrderFile file = OrderFile.of(fixture.content());
            ColumnMapping mapping = FilePreview.of(file).mapping();
            for (ColumnRole role : ColumnRole.values()) {
                if (role.required() && mapping.column(role).isEmpty()) {
                    return wanted.asks() ? "" : "no column for " + role;
                }
            }
            OrderImport found = OrderImport.read(file, mapping, () -> true);
            String all = mapping.columns() + " " + found.counts() + " " + found.problems() + " " + found.statuses()
                    + " " + found.log();
            if (found.asks() || wanted.asks()) {
                return found.asks() == wanted.asks() ? "" : "asks: " + found.asks() + " " + all;
            }
            boolean right = wanted.refused() == null
                    && found.log().clients().size() == wanted.clients()
                    && found.log().orders() == wanted.orders()
                    && Math.abs(found.sum() - wanted.sum()) < 0.001;
            return right ? "" : all;
        } catch (UnreadableFileException e) {
            return e.reason() == wanted.refused() ? "" : "refused: " + e.reason();
        }
    }

    /** Clients, contracts and documents below one another, a pair of columns for each day. */
    private static byte[] daysInColumns() {
        Object[][] rows = {
            {"", "15.01.24", "", "16.02.24", ""},
            {"Контрагент", "Количество", "Сумма", "Количество", "Сумма"},
            {"Договор"},
            {"Документ продажи"},
            {"ООО \"Ромашка\"", 3, 1_000, 2, 500},
            {"Договор № 12 от 01.02.2023", 3, 1_000, 2, 500},
            {"Реализация (акт, накладная) 0000-000001 от 15.01.2024 10:00:00", 3, 1_000, "", ""},
            {"Реализация (акт, накладная) 0000-000002 от 16.02.2024 10:00:00", "", "", 2, 500},
            {"Лютик", 1, 300, 1, 100},
            {"Основной договор", 1, 300, 1, 100},
            {"Реализация (акт, накладная) 0000-000003 от 15.01.2024 11:00:00", 1, 300, "", ""},
            {"Реализация (акт, накладная) 0000-000004 от 16.02.2024 11:00:00", "", "", 1, 100},
            {"Итого", 4, 1_300, 3, 600},
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("Лист_1");
            for (int i = 0; i < rows.length; i++) {
                HSSFRow row = sheet.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    if (rows[i][column] instanceof Integer number) {
                        row.createCell(column).setCellValue(number);
                    } else {
                        row.createCell(column).setCellValue(rows[i][column].toString());
                    }
                }
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] table() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Заказы");
            List<String> headers = List.of("Заказчик", "Дата заказа", "Сумма, руб.", "Менеджер");
            List<String> clients = List.of("ООО «Ромашка»", "Лютик", "Лютик");
            double[] amounts = {100.5, 200, 300};
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            for (int i = 0; i < amounts.length; i++) {
                sheet.value(i + 1, 0, clients.get(i));
                sheet.value(i + 1, 1, LocalDate.of(2026, 1 + i, 15));
                sheet.style(i + 1, 1).format("dd.mm.yyyy").set();
                sheet.value(i + 1, 2, amounts[i]);
                sheet.value(i + 1, 3, "Аня");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Fixture> texts() {
        return List.of(
                fixture("1C journal", CP1251, right(2, 3, 3_300.5), """
                        Дата;Номер;Контрагент;ИНН;Сумма без НДС;Ставка НДС;НДС;Итого
                        15.01.2024;0000-000001;ООО "Ромашка";7700000001;1000,50;20%;200,10;1200,60
                        16.02.2024;0000-000002;ООО "Лютик";7700000002;1 300,00;20%;260,00;1 560,00
                        17.03.2024;0000-000003;ООО "Ромашка";7700000001;1000,00;без НДС;0,00;1000,00
                        """),
                fixture("HubSpot", UTF_8, right(2, 3, 350_000.0), """
                        Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,Associated Company
                        1,A,Sales,Closed Won,$125000,2024-03-01 10:00,2024-01-01 10:00,Ann,Acme
                        2,B,Sales,Closed Won,"$100,000.00",2024-04-01 10:00,2024-01-01 10:00,Ann,Globex
                        3,C,Sales,closedwon,125000,2024-05-01 10:00,2024-01-01 10:00,Bob,Acme
                        4,D,Sales,Closed Lost,999,2024-05-02 10:00,2024-01-01 10:00,Bob,Acme
                        """),
                fixture("Pipedrive", UTF_8, right(2, 2, 300.0), """
                        Deal - Title,Deal - Value,Deal - Currency,Deal - Status,Deal - Won time,Deal - Lost time,Organization,Deal - Owner
                        A,100.00,EUR,won,2024-01-15 12:00:00,,Acme,Ann
                        B,200.00,EUR,won,2024-02-15 12:00:00,,Globex,Ann
                        C,400.00,EUR,lost,,2024-02-16 12:00:00,Globex,Ann
                        """),
                fixture("WooCommerce", UTF_8, right(2, 2, 150.5), """
                        \uFEFForder_id,order_number,order_date,status,order_total,order_currency,customer_id,billing_first_name
                        1,1,2024-01-15 12:00:00,completed,100.50,EUR,17,Ann
                        2,2,2024-02-15 12:00:00,wc-completed,50.00,EUR,18,Bob
                        3,3,2024-02-16 12:00:00,cancelled,70.00,EUR,18,Bob
                        """),
                fixture("Odoo", UTF_8, right(2, 2, 700.0), """
                        Order Reference,Order Date,Customer,Total,Status
                        S001,2024-12-01 10:37:22,Acme,500.00,sale
                        S002,2024-12-02 10:37:22,Globex,200.00,sale
                        S003,2024-12-03 10:37:22,Globex,900.00,cancel
                        """),
                fixture("Classic sample", ISO_8859_1, right(2, 2, 350.0), """
                        ORDERNUMBER,ORDERLINENUMBER,SALES,ORDERDATE,STATUS,CUSTOMERNAME
                        10107,1,100.00,2/24/03 0:00,Shipped,Berguvsvägen
                        10107,2,150.00,2/24/03 0:00,Shipped,Berguvsvägen
                        10121,1,100.00,5/7/03 0:00,Shipped,Reims
                        """),
                fixture("amoCRM", UTF_8, right(2, 2, 300.0), """
                        ID,Название сделки,Бюджет ,Ответственный,Дата создания сделки,Дата закрытия,Этап сделки,Воронка,Компания
                        1,А,100,Аня,01.03.2022 10:00:00,22.03.2022 13:32:57,Успешно реализовано,Воронка,Ромашка
                        2,Б,200,Аня,02.03.2022 10:00:00,23.03.2022 13:32:57,Успешно реализовано,Воронка,Лютик
                        3,В,900,Аня,03.03.2022 10:00:00,не закрыта,Первичный контакт,Воронка,Лютик
                        4,Г,800,Аня,03.03.2022 10:00:00,24.03.2022 10:00:00,Закрыто и не реализовано,Воронка,Лютик
                        """),
                fixture("QuickBooks", UTF_8, right(3, 4, 2_300.0), """
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
                        """),
                fixture(
                        "1C report by client and document",
                        UTF_8,
                        right(2, 3, 2_000),
                        OtherFormatsTest.REPORT + "* суммы с НДС;;\n"),
                fixture("1C report without clients", UTF_8, refused(Reason.NO_CLIENTS), """
                        Номенклатура;Количество;Сумма выручки
                        Реализация товаров и услуг 0000-000001 от 05.02.2024 12:30:00;5;1200
                        Кабель;5;1200
                        Реализация товаров и услуг 0000-000002 от 06.02.2024 12:30:00;5;1200
                        Кабель;5;1200
                        Отчет о розничных продажах 0000-000003 от 07.02.2024 12:30:00;5;1200
                        Кабель;5;1200
                        Итого;15;3600
                        """),
                fixture("1C balances", UTF_8, refused(Reason.BALANCES), """
                        Ведомость по взаиморасчётам;;;;
                        Контрагент;Нач. остаток;Приход;Расход;Кон. остаток
                        ООО Ромашка;1 200,00;300,00;100,00;1 400,00
                        """),
                fixture("amoCRM, all columns", UTF_8, right(2, 2, 300), """
                        ID,Название сделки,"Бюджет ",Ответственный,Дата создания сделки,Кем создана сделка,Дата закрытия,Теги,Примечание,Этап сделки,Воронка,Полное имя контакта,Компания контакта,Рабочий телефон,Источник,Компания,Источник,Товар,Товар,cid,cid
                        1,А,100,Аня,01.03.2022 10:00:00,Аня,22.03.2022 13:32:57,,,Успешно реализовано,Воронка,Иванова Мария,,,,,,,,,
                        2,Б,200,Аня,02.03.2022 10:00:00,Аня,23.03.2022 13:32:57,,,Успешно реализовано,Воронка,Петров Пётр,,,,,,,,,
                        3,В,0,Аня,03.03.2022 10:00:00,Аня,не закрыта,,,Первичный контакт,Воронка,Сидоров Иван,,,,,,,,,
                        4,Г,900,Аня,03.03.2022 10:00:00,Аня,24.03.2022 10:00:00,,,Закрыто и не реализовано,Воронка,Петров Пётр,,,,,,,,,
                        """),
                fixture("Bitrix24, several goods in a deal", UTF_8, right(2, 2, 1_500), """
                        ID;Название;Стадия сделки;Сумма;Валюта;Компания;Контакт;Ответственный;Тип;Дата начала;Предполагаемая дата закрытия;Дата создания;Товар
                        7;Кабель;Сделка успешна;1000.00;RUB;ООО Ромашка;;Аня;Продажа;15.01.2024;20.01.2024;14.01.2024 10:00:00;Кабель
                        7;Кабель;Сделка успешна;1000.00;RUB;ООО Ромашка;;Аня;Продажа;15.01.2024;20.01.2024;14.01.2024 10:00:00;Розетка
                        8;Щит;Сделка успешна;500.00;RUB;Лютик;;Аня;Продажа;15.02.2024;20.02.2024;14.02.2024 10:00:00;Щит
                        9;Щит;Сделка провалена;800.00;RUB;Лютик;;Аня;Продажа;15.03.2024;20.03.2024;14.03.2024 10:00:00;Щит
                        10;Щит;Подготовка документов;900.00;RUB;Лютик;;Аня;Продажа;15.03.2024;20.04.2024;14.03.2024 10:00:00;Щит
                        """),
                fixture("Bitrix24, web page", UTF_8, right(2, 2, 1_200.5), """
                        <html><head><meta charset="utf-8"></head><body><table border="1">
                        <thead><tr><th>ID</th><th>Название</th><th>Стадия сделки</th><th>Сумма</th><th>Валюта</th><th>Компания</th><th>Дата закрытия</th></tr></thead>
                        <tbody><tr><td>1</td><td>А</td><td>Сделка успешна</td><td>1000.50</td><td>RUB</td><td>ООО &quot;Ромашка&quot;</td><td>15.02.2024</td></tr>
                        <tr><td>2</td><td>Б</td><td>Сделка успешна</td><td>200.00</td><td>RUB</td><td>Лютик</td><td>16.03.2024</td></tr>
                        <tr><td>3</td><td>В</td><td>Сделка провалена</td><td>300.00</td><td>RUB</td><td>Лютик</td><td>17.03.2024</td></tr></tbody></table></body></html>
                        """),
                fixture("HubSpot, companies by number", UTF_8, right(2, 3, 350_000), """
                        Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Company IDs,Associated Company
                        1,A,Closed Won,125000,2024-03-01,9001;9002,Acme
                        2,B,Closed Won,100000,2024-04-01,9003,Globex
                        3,C,Closed Won,125000,2024-05-01,9001;9002,Acme
                        4,D,Closed Lost,999,2024-05-02,9001,Acme
                        """),
                fixture("Salesforce, names of the interface", UTF_8, right(2, 2, 35_000), """
                        "Id","IsDeleted","AccountId","Name","StageName","Amount","CloseDate","IsClosed","IsWon","ExpectedRevenue"
                        "006A00000000001AAA","false","001A00000000001AAA","A","Closed Won","15000.0","2026-05-25","true","true","15000.0"
                        "006A00000000002AAA","false","001A00000000002AAA","B","Closed Won","20000.0","2026-06-25","true","true","20000.0"
                        "006A00000000003AAA","true","001A00000000002AAA","B","Closed Won","20000.0","2026-06-26","true","true","20000.0"
                        "006A00000000004AAA","false","001A00000000002AAA","C","Negotiation","70000.0","2026-07-25","false","false","35000.0"
                        """),
                fixture("Salesforce, a report", UTF_8, right(2, 3, 46_000), """
                        Opportunity Name;Account Name;Stage;Close Date;Amount
                        A;Acme;Closed Won;25.05.2026;15.000,00
                        B;Globex;Closed Won;26.05.2026;20.000,00
                        C;Acme;Closed Won;27.06.2026;11.000,00
                        D;Acme;Closed Lost;28.06.2026;12.000,00

                        Grand Totals (4 records);;;;58.000,00
                        Confidential Information - Do Not Distribute
                        Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.
                        """),
                fixture("Odoo, lines", UTF_8, asks(), """
                        Order Reference,Order Date,Customer,Company,Pricelist,Order Lines/Product Template,Order Lines/Quantity,Order Lines/Unit Price,Order Lines/Discount (%)
                        S00021,2025-12-01 10:37:22,Acme,Made Up Inc.,Public,Cable,2.0,100.0,0.0
                        ,,,,,Socket,1.0,50.0,10.0
                        S00022,2025-12-02 10:37:22,Globex,Made Up Inc.,Public,Cable,1.0,100.0,0.0
                        """),
                fixture("SAP Business One", UTF_8, right(2, 2, 2_100), """
                        DocEntry,DocNum,DocDate,CardCode,CardName,DocTotal,VatSum,DocCurrency,CANCELED,DocumentStatus
                        1,1001,2024-01-15,C001,Acme,1100.00,100.00,EUR,N,C
                        2,1002,2024-01-16,C002,Globex,1000.00,100.00,EUR,N,O
                        3,1003,2024-01-17,C002,Globex,500.00,50.00,EUR,Y,C
                        4,1004,2024-01-18,C002,Globex,500.00,50.00,EUR,C,C
                        """),
                fixture("MoySklad", CP1251, right(2, 2, 3_500.5), """
                        №;Время;Контрагент;Организация;Сумма;Валюта;Оплачено;Отгружено;Статус
                        00001;15.01.2024 10:00;ООО "Ромашка";ООО "Мы";1 500,50;руб;1 500,50;1 500,50;Отгружен
                        00002;16.02.2024 11:00;Лютик;ООО "Мы";2 000,00;руб;0,00;2 000,00;Отгружен
                        00003;17.02.2024 11:00;Лютик;ООО "Мы";900,00;руб;0,00;0,00;Отменен
                        """),
                fixture("Shopify", UTF_8, right(2, 3, 450), """
                        Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Company,Notes,Cancelled at,Refunded Amount
                        #1001,,paid,2026-04-05 21:07:00 +0400,fulfilled,EUR,100.00,0.00,0.00,100.00,0.00,2026-04-05 21:06:21 +0400,2,Cable,25.00,Mary Doe,,"Ring
                        twice, please",,0.00
                        #1001,,,,,,,,,,,2026-04-05 21:06:21 +0400,1,Socket,50.00,,,,,
                        #1002,,paid,2026-04-06 23:30:00 +0400,fulfilled,EUR,150.00,0.00,0.00,150.00,0.00,2026-04-06 23:29:21 +0400,1,Cable,150.00,John Roe,,,,0.00
                        #1003,,partially_refunded,2026-05-06 23:30:00 +0400,fulfilled,EUR,200.00,0.00,0.00,200.00,0.00,2026-05-06 23:29:21 +0400,1,Cable,200.00,Mary Doe,,,,50.00
                        #1004,,paid,2026-05-07 23:30:00 +0400,,EUR,300.00,0.00,0.00,300.00,0.00,2026-05-07 23:29:21 +0400,1,Cable,300.00,Mary Doe,,,2026-05-08 10:00:00 +0400,300.00
                        #1005,,voided,,,EUR,300.00,0.00,0.00,300.00,0.00,2026-05-08 23:29:21 +0400,1,Cable,300.00,Mary Doe,,,,0.00
                        """),
                fixture("WooCommerce, another plug-in", UTF_8, right(2, 2, 180), """
                        Order Number;Order Status;Order Date;Company (Billing);First Name (Billing);Last Name (Billing);Order Total Amount
                        11;Completed;2026-01-15 12:00;Acme;Ann;Doe;120.00
                        12;Processing;2026-02-15 12:00;Globex;Bob;Roe;60.00
                        13;Refunded;2026-02-16 12:00;Globex;Bob;Roe;60.00
                        """),
                fixture("QuickBooks, no day above 12", UTF_8, asks(), """
                        Made Up Ltd,,,,,
                        Sales by Customer Detail,,,,,
                        ,,,,,
                        ,Transaction date,Transaction type,Num,Description,Amount
                        Acme,,,,,
                        ,02/05/2025,Invoice,1,Cable,"1,000.00"
                        ,03/06/2025,Invoice,2,Cable,500.00
                        Total for Acme,,,,,"1,500.00"
                        Globex,,,,,
                        ,04/07/2025,Invoice,3,Cable,900.00
                        Total for Globex,,,,,900.00
                        Initech,,,,,
                        ,05/08/2025,Invoice,4,Cable,100.00
                        Total for Initech,,,,,100.00
                        TOTAL,,,,,"2,500.00"
                        """),
                fixture("Classic sample, DOS letters", CP850, right(2, 2, 300), """
                        ORDERNUMBER,ORDERLINENUMBER,SALES,ORDERDATE,STATUS,CUSTOMERNAME
                        10107,1,100.00,2/24/2003 0:00,Shipped,Berguvsvägen
                        10121,1,50.00,5/7/2003 0:00,Cancelled,Reims
                        10122,1,200.00,5/13/2003 0:00,Resolved,Reims
                        """),
                fixture("Excel as text, Russian", UTF_8, right(2, 3, 1_334_567.8), """
                        Клиент;Дата;Сумма;Менеджер
                        ООО «Ромашка»;31.01.2026;1\u00a0234\u00a0567,80 ₽;Аня
                        Лютик;02.02.2026;90\u00a0000,00 ₽;Аня
                        Лютик;03.02.2026;10\u00a0000,00 ₽;Аня
                        Итого;;1\u00a0334\u00a0567,80 ₽;
                        """),
                fixture(
                        "Excel as text, dates without names of columns in the first row",
                        CP1251,
                        right(2, 3, 600),
                        """
                        Отчёт о продажах;;;
                        Период: 2025 год;;;

                        Покупатель;Документ;Дата документа;Сумма с НДС
                        Ромашка;Счёт 1;15.01.2025;100,00
                        Лютик;Счёт 2;16.01.2025;200,00
                        Ромашка;Счёт 3;17.02.2025;300,00
                        Всего;;;600,00
                        """));
    }
}
