package org.kampus.insight;

import java.util.List;
import org.kampus.scenario.LocalizedText;

/**
 * Invented company names for clients: a place of the map joined with a trade, in both languages. The
 * same case and client number always give the same name; no two clients of a case share one. Any
 * likeness to a real company is chance.
 */
public final class ClientNames {

    private static final List<LocalizedText> PLACES = pairs("""
            Ladoga|Ладога;Onega|Онега;Kama|Кама;Yenisei|Енисей;Selenga|Селенга;Angara|Ангара;Pechora|Печора;
            Vychegda|Вычегда;Svir|Свирь;Volkhov|Волхов;Sukhona|Сухона;Mologa|Молога;Sheksna|Шексна;Tvertsa|Тверца;
            Oka|Ока;Klyazma|Клязьма;Vetluga|Ветлуга;Unzha|Унжа;Sura|Сура;Khoper|Хопёр;Bityug|Битюг;Medveditsa|Медведица;
            Don|Дон;Kuban|Кубань;Terek|Терек;Samara|Самара;Belaya|Белая;Ufa|Уфа;Chusovaya|Чусовая;Iset|Исеть;
            Tura|Тура;Tobol|Тобол;Ishim|Ишим;Irtysh|Иртыш;Om|Омь;Tom|Томь;Chulym|Чулым;Katun|Катунь;Biya|Бия;
            Abakan|Абакан;Lena|Лена;Vitim|Витим;Olyokma|Олёкма;Aldan|Алдан;Zeya|Зея;Bureya|Бурея;Ussuri|Уссури;
            Imandra|Имандра;Seliger|Селигер;Valdai|Валдай;Taimyr|Таймыр;Baikal|Байкал;Sayan|Саян;Altai|Алтай;
            Zhiguli|Жигули;Meshchera|Мещера;Polissya|Полесье;Zaonezhye|Заонежье;Pomorye|Поморье;Priuralye|Приуралье;
            Meridian|Меридиан;Horizon|Горизонт;Vector|Вектор;Orion|Орион;Antares|Антарес;Sirius|Сириус;Altair|Альтаир;
            Vega|Вега;Polaris|Полярис;Granite|Гранит;Basalt|Базальт;Amber|Янтарь;Malachite|Малахит;Quartz|Кварц""");

    private static final List<LocalizedText> TRADES = pairs("""
            Polymer|Полимер;Coatings|Лак;Plastics|Пласт;Textile|Текстиль;Furniture|Мебель;Glass|Стекло;Ceramics|Керамика;
            Paper|Бумага;Packaging|Тара;Rubber|Резина;Fibre|Волокно;Cable|Кабель;Metal|Металл;Foundry|Литьё;
            Castings|Отливка;Tools|Инструмент;Machinery|Машины;Engineering|Инжиниринг;Assembly|Монтаж;Building|Строй;
            Roofing|Кровля;Insulation|Изоляция;Cement|Цемент;Timber|Лес;Foods|Продукт;Dairy|Молоко;Bakery|Хлеб;
            Farm|Агро;Feed|Корм;Pharma|Фарм;Hygiene|Гигиена;Print|Печать;Energy|Энергия;Heat|Тепло;Water|Вода;
            Transport|Транс;Logistics|Логистик;Trade|Торг;Supply|Снаб;Service|Сервис;Systems|Системы""");

    private final int offset;
    private final int step;

    private ClientNames(int offset, int step) {
        this.offset = offset;
        this.step = step;
    }

    /** The names of one case. */
    public static ClientNames of(String scenarioId) {
        int hash = scenarioId.hashCode() * 0x9E3779B1;
        int step = 1 + Math.floorMod(hash >>> 7, combinations() - 1);
        while (greatestCommonDivisor(step, combinations()) != 1) {
            step = step % (combinations() - 1) + 1;
        }
        return new ClientNames(Math.floorMod(hash, combinations()), step);
    }

    /** How many clients get a name without a numeral. */
    public static int combinations() {
        return PLACES.size() * TRADES.size();
    }

    /**
     * The name of a client.
     *
     * @param client number of the client, 0 or more
     */
    public LocalizedText name(int client) {
        int index = (int) Math.floorMod(offset + (long) client * step, (long) combinations());
        LocalizedText place = PLACES.get(index % PLACES.size());
        LocalizedText trade = TRADES.get(index / PLACES.size());
        int series = client / combinations() + 1;
        String suffix = series == 1 ? "" : " " + series;
        return new LocalizedText(
                place.en() + " " + trade.en() + suffix, "«" + place.ru() + "-" + trade.ru() + "»" + suffix);
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    private static List<LocalizedText> pairs(String table) {
        return table.replace("\n", "")
                .lines()
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(pair -> pair.strip().split("\\|"))
                .map(pair -> new LocalizedText(pair[0], pair[1]))
                .toList();
    }
}
