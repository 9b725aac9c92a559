package org.kampus.ui.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kampus.insight.ClientNames;
import org.kampus.insight.ClientTrack;
import org.kampus.insight.QuarterFlow;
import org.kampus.insight.Station;
import org.kampus.market.LineParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;
import org.kampus.ui.chart.ChartSeries;
import org.kampus.ui.i18n.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a quarter's flow and its words as the data that the moving picture in the browser reads. */
final class PlaybackData {

    /** Most queues drawn at one desk: those with the highest peaks. */
    private static final int QUEUES_DRAWN = 3;
    /** Shorter queues are not drawn. */
    private static final int SMALLEST_PEAK = 4;

    private final ShownQuarter shown;
    private final QuarterFlow flow;
    private final Texts texts;
    private final PlaybackWording wording;

    PlaybackData(ShownQuarter shown) {
        this.shown = shown;
        this.flow = QuarterFlow.of(
                shown.result(), shown.number(), n -> shown.planOf(n).structure());
        this.texts = shown.texts();
        this.wording = new PlaybackWording(shown, flow);
    }

    QuarterFlow flow() {
        return flow;
    }

    /** The words that stand under each week, for readers without the picture. */
    List<String> said() {
        return wording.said();
    }

    ObjectNode json(boolean autoplay) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("locale", texts.language().locale().toLanguageTag());
        json.put("weeks", flow.weeks());
        json.put("autoplay", autoplay);
        json.put("tolerance", shown.game().scenario().mainLine().get(LineParameter.WAITING_TOLERANCE_WEEKS));
        json.put("careColor", careColor());
        ObjectNode words = json.putObject("words");
        for (String key : List.of("play", "pause", "back", "next", "slider", "speed")) {
            words.put(key, texts.get("playback." + key));
        }
        wording.weekNames().forEach(json.putArray("weekNames")::add);
        wording.said().forEach(json.putArray("said")::add);
        ArrayNode stations = json.putArray("stations");
        for (Station station : Station.values()) {
            stations.add(station.name());
        }
        ArrayNode boxes = json.putArray("boxes");
        for (PlaybackBox box : PlaybackBox.values()) {
            ObjectNode node = boxes.addObject();
            node.put("id", box.name());
            node.put("label", texts.get("playback.box." + box.key()));
            wording.tips(box).forEach(node.putArray("tips")::add);
        }
        writeClients(json);
        writeDesks(json.putArray("desks"));
        return json;
    }

    private String careColor() {
        SalesStructure structure = shown.planOf(shown.number()).structure();
        return structure.doers(SalesFunction.CARE).stream()
                .filter(role -> structure.headcount(role) > 0)
                .findFirst()
                .map(ChartSeries::colorOf)
                .orElse("--chart-ink");
    }

    private void writeClients(ObjectNode json) {
        ClientNames names = ClientNames.of(shown.game().scenario().id());
        Locale locale = texts.language().locale();
        Map<Integer, Integer> indexes = new HashMap<>();
        ArrayNode clients = json.putArray("clients");
        ArrayNode labels = json.putArray("names");
        for (ClientTrack track : flow.clients()) {
            indexes.put(track.client(), indexes.size());
            ArrayNode row = clients.addArray();
            row.add(track.client())
                    .add(track.clientClass().ordinal())
                    .add(time(track.appears()))
                    .add(track.start().ordinal());
            ArrayNode moves = row.addArray();
            for (ClientTrack.Move move : track.moves()) {
                moves.add(time(move.time())).add(move.to().ordinal()).add(move.wonBack() ? 1 : 0);
            }
            labels.add(names.name(track.client()).in(locale));
        }
        ArrayNode orders = json.putArray("orders");
        for (QuarterFlow.OrderTrack order : flow.orders()) {
            Integer client = indexes.get(order.client());
            if (client == null) {
                continue;
            }
            orders.add(client.intValue()).add(time(order.placed()));
            if (Double.isNaN(order.done())) {
                orders.addNull();
            } else {
                orders.add(time(order.done()));
            }
        }
        ArrayNode touches = json.putArray("touches");
        for (QuarterFlow.Touch touch : flow.touches()) {
            Integer client = indexes.get(touch.client());
            if (client != null) {
                touches.add(client.intValue()).add(time(touch.time()));
            }
        }
    }

    private void writeDesks(ArrayNode desks) {
        for (QuarterFlow.Desk desk : flow.desks()) {
            Role role = desk.role();
            ObjectNode node = desks.addObject();
            node.put("role", role.key());
            node.put("name", texts.get("role." + role.key()));
            node.put("letter", texts.get("role." + role.key() + ".short"));
            node.put("color", ChartSeries.colorOf(role));
            ArrayNode people = node.putArray("people");
            ArrayNode load = node.putArray("load");
            ArrayNode notes = node.putArray("notes");
            ArrayNode tips = node.putArray("tips");
            for (WeekReport week : shown.quarter().weeks()) {
                people.add(week.get(RoleMeasure.PEOPLE, role));
                load.add(time(PlaybackWording.load(week, role)));
                notes.add(wording.deskNote(week, role));
                tips.add(wording.deskTip(week, role));
            }
            ArrayNode queues = node.putArray("queues");
            for (SalesFunction function : drawn(desk)) {
                writeQueue(queues.addObject(), function);
            }
        }
    }

    private void writeQueue(ObjectNode queue, SalesFunction function) {
        boolean orders = function == SalesFunction.PROCESS_ORDERS;
        queue.put("label", texts.get("function." + function.key()));
        queue.put("orders", orders);
        ArrayNode tasks = queue.putArray("tasks");
        ArrayNode notes = queue.putArray("notes");
        List<WeekReport> weeks = shown.quarter().weeks();
        for (int i = 0; i < weeks.size(); i++) {
            tasks.add(time(weeks.get(i).get(FunctionMeasure.QUEUE, function)));
            notes.add(wording.queueNote(i, function));
        }
    }

    private List<SalesFunction> drawn(QuarterFlow.Desk desk) {
        List<SalesFunction> functions = new ArrayList<>(desk.queues());
        functions.removeIf(function -> function != SalesFunction.PROCESS_ORDERS && peak(function) < SMALLEST_PEAK);
        functions.sort(Comparator.comparing((SalesFunction f) -> f != SalesFunction.PROCESS_ORDERS)
                .thenComparing(this::peak, Comparator.reverseOrder()));
        return functions.subList(0, Math.min(QUEUES_DRAWN, functions.size()));
    }

    private double peak(SalesFunction function) {
        return shown.quarter().weeks().stream()
                .mapToDouble(week -> week.get(FunctionMeasure.QUEUE, function))
                .max()
                .orElse(0);
    }

    private static double time(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
