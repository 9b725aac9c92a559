package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.ClientNames;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.KeyAccountMatrix;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** The clients of the book, scored on the criteria that have a weight: who becomes a key account, and why. */
final class ClientMatrix extends Section implements PlanControl {

    private static final int FIRST_ROWS = 12;
    private static final int MORE_ROWS = 50;

    private final DeskGame game;
    private final Texts texts;
    private final PlanWording wording;
    private final ClientNames names;
    private final List<AccountProfile> accounts;
    private final Paragraph summary = new Paragraph();
    private final Paragraph foretold = new Paragraph();
    private final Div table = new Div();
    private final NativeButton more = new NativeButton();
    private final NativeButton reset = new NativeButton();
    private final Map<String, TypedNumber> scores = new HashMap<>();
    private @Nullable Shown shown;
    private int rows = FIRST_ROWS;

    /** What the table depends on. */
    private record Shown(
            List<Integer> weights,
            List<KeyAccountProgramme.SetScore> scores,
            int number,
            double minimumCoverage,
            int horizon,
            boolean editable,
            int rows) {}

    ClientMatrix(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        this.names = ClientNames.of(game.view().scenario().id());
        this.accounts = game.lastQuarter().map(QuarterResult::accounts).orElse(List.of());
        addClassName("client-matrix");
        summary.addClassName("quiet");
        table.addClassName("matrix-scroll");
        ScrollRegion.mark(table, texts.get("matrix.title"));
        foretold.addClassName("quiet");
        foretold.setText(texts.get("expect.keyAccountScores.before"));
        foretold.setVisible(game.foretells());
        more.addClassName("button");
        more.addClickListener(e -> {
            rows += MORE_ROWS;
            refresh();
        });
        more.setTestId("matrix-more");
        reset.setText(texts.get("matrix.reset"));
        reset.addClassName("button");
        reset.addClickListener(e -> setScores(List.of()));
        reset.setTestId("matrix-reset");
        Div buttons = new Div(more, reset);
        buttons.addClassName("matrix-buttons");
        add(new H2(texts.get("matrix.title")), summary, foretold, table, buttons);
        MatesHere.mark(this, this, game, PlanChange.SCORES, texts);
        refresh();
    }

    @Override
    public void refresh() {
        KeyAccountProgramme programme = game.plan().keyAccounts();
        setVisible(programme.number() > 0);
        Shown now = new Shown(
                programme.weights(),
                programme.scores(),
                programme.number(),
                programme.minimumCoverage(),
                programme.horizonQuarters(),
                game.editable(PlanChange.SCORES),
                rows);
        if (programme.number() == 0 || now.equals(shown)) {
            return;
        }
        shown = now;
        draw(programme);
    }

    private void draw(KeyAccountProgramme programme) {
        table.removeAll();
        List<KeyAccountMatrix.Row> ranked = matrix(programme).rows();
        List<KeyAccountCriterion> criteria = List.of(KeyAccountCriterion.values()).stream()
                .filter(criterion -> programme.weight(criterion) > 0)
                .toList();
        NativeTable drawn = new NativeTable();
        drawn.setCaptionText(texts.get("matrix.title"));
        NativeTableBody body = new NativeTableBody();
        Map<Integer, KeyAccountMatrix.Row> computed = new HashMap<>();
        matrix(programme.withScores(List.of()))
                .rows()
                .forEach(row -> computed.put(row.profile().client(), row));
        for (int i = 0; i < Math.min(rows, ranked.size()); i++) {
            KeyAccountMatrix.Row row = ranked.get(i);
            body.add(row(
                    row,
                    i + 1,
                    criteria,
                    Objects.requireNonNull(computed.get(row.profile().client()))));
        }
        drawn.add(new NativeTableHeader(header(programme, criteria)), body);
        table.add(drawn);
        summary.setText(summary(programme, ranked));
        int hidden = ranked.size() - rows;
        more.setVisible(hidden > 0);
        more.setText(texts.count("matrix.more", Math.min(MORE_ROWS, hidden)));
        reset.setVisible(!programme.scores().isEmpty() && game.editable(PlanChange.SCORES));
    }

    private KeyAccountMatrix matrix(KeyAccountProgramme programme) {
        double rate = game.view().scenario().organisation().get(OrganisationParameter.DISCOUNT_RATE);
        return KeyAccountMatrix.of(accounts, programme, rate);
    }

    private String summary(KeyAccountProgramme programme, List<KeyAccountMatrix.Row> ranked) {
        if (ranked.isEmpty()) {
            return texts.get("matrix.none");
        }
        long eligible = ranked.stream().filter(KeyAccountMatrix.Row::eligible).count();
        double value = 0;
        double all = 0;
        for (KeyAccountMatrix.Row row : ranked) {
            value += row.chosen() ? row.value() : 0;
            all += row.value();
        }
        return texts.get(
                "matrix.summary",
                texts.figures().whole(ranked.size()),
                texts.figures().whole(eligible),
                texts.figures().whole(Math.min(eligible, programme.number())),
                texts.figures().percent(all > 0 ? value / all : 0));
    }

    private NativeTableRow header(KeyAccountProgramme programme, List<KeyAccountCriterion> criteria) {
        NativeTableRow header = new NativeTableRow(
                head(texts.get("matrix.place"), ""), head(texts.get("matrix.client"), texts.get("matrix.tenure")));
        for (KeyAccountCriterion criterion : criteria) {
            header.add(head(
                    wording.criterion(criterion),
                    texts.get("matrix.weight", texts.figures().whole(programme.weight(criterion)))));
        }
        double norm = game.view().scenario().clients().get(ClientParameter.FIT_NORM);
        String required = programme.minimumCoverage() > 0
                ? texts.get("matrix.required", texts.figures().percent(programme.minimumCoverage()))
                : texts.get("matrix.norm", texts.figures().percent(norm));
        header.add(
                head(texts.get("matrix.total"), ""),
                head(texts.get("matrix.coverage"), required),
                head(texts.get("matrix.value"), texts.count("matrix.horizon", programme.horizonQuarters())),
                head(texts.get("matrix.state"), ""));
        return header;
    }

    private static NativeTableHeaderCell head(String text, String below) {
        Span second = new Span(below);
        second.addClassName("unit");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(text), second);
        return cell;
    }

    private NativeTableRow row(
            KeyAccountMatrix.Row row, int place, List<KeyAccountCriterion> criteria, KeyAccountMatrix.Row computed) {
        AccountProfile profile = row.profile();
        NativeTableHeaderCell client = new NativeTableHeaderCell();
        client.getElement().setAttribute("scope", "row");
        Span name = new Span(names.name(profile.client()).in(texts.language().locale()));
        Span tenure = new Span(texts.get("matrix.years", texts.figures().number(profile.tenureWeeks() / 52, 1)));
        tenure.addClassName("unit");
        client.add(name, tenure);
        NativeTableRow result = new NativeTableRow(cell(texts.figures().whole(place)), client);
        result.getElement().setAttribute("data-chosen", Boolean.toString(row.chosen()));
        result.getElement().setAttribute("data-testid", "account-" + profile.client());
        for (KeyAccountCriterion criterion : criteria) {
            result.add(score(row, criterion, computed.score(criterion), name.getText()));
        }
        NativeTableCell coverage = cell(texts.figures().percent(profile.fit()));
        double norm = game.view().scenario().clients().get(ClientParameter.FIT_NORM);
        coverage.setClassName("below", profile.fit() < norm);
        if (profile.fit() < norm) {
            coverage.setTitle(texts.get("matrix.belowNorm", texts.figures().percent(norm)));
        }
        NativeTableCell state = new NativeTableCell(
                texts.get(row.chosen() ? "matrix.chosen" : row.eligible() ? "matrix.lowTotal" : "matrix.lowCoverage"));
        state.addClassName("matrix-state");
        result.add(
                cell(texts.figures().whole(row.total())),
                coverage,
                cell(texts.figures().money(row.value())),
                state);
        return result;
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private NativeTableCell score(KeyAccountMatrix.Row row, KeyAccountCriterion criterion, int computed, String name) {
        int client = row.profile().client();
        String key = client + "-" + criterion.key();
        String label = texts.get("matrix.score", wording.criterion(criterion), name);
        TypedNumber number = scores.computeIfAbsent(key, k -> scoreField(k, client, criterion, label));
        boolean byHand = set(client, criterion).isPresent();
        boolean room = byHand || game.plan().keyAccounts().scores().size() < KeyAccountProgramme.MOST_SCORES;
        number.show(
                row.score(criterion),
                texts.figures().whole(row.score(criterion)),
                game.editable(PlanChange.SCORES) && room);
        number.button()
                .setTitle(texts.get(
                        byHand ? "matrix.score.byHand" : "matrix.score.computed",
                        texts.figures().whole(computed)));
        number.getElement().setAttribute("data-by-hand", Boolean.toString(byHand));
        return new NativeTableCell(number);
    }

    private TypedNumber scoreField(String key, int client, KeyAccountCriterion criterion, String label) {
        NumberRange range = NumberRange.whole(KeyAccountProgramme.LOWEST_SCORE, KeyAccountProgramme.HIGHEST_SCORE);
        TypedNumber number = new TypedNumber(texts, label, range, typed -> {
            set(client, criterion, typed);
            // The row may have gone out of sight with its new total.
            if (!Objects.requireNonNull(scores.get(key)).isAttached()) {
                table.getElement().callJsFunction("focus");
            }
        });
        number.setTestId("score-" + key);
        return number;
    }

    private Optional<KeyAccountProgramme.SetScore> set(int client, KeyAccountCriterion criterion) {
        return game.plan().keyAccounts().scores().stream()
                .filter(score -> score.client() == client && score.criterion() == criterion)
                .findFirst();
    }

    /** Sets a score by hand, from 1 to 10; an empty one is computed again. */
    private void set(int client, KeyAccountCriterion criterion, OptionalDouble typed) {
        List<KeyAccountProgramme.SetScore> changed =
                new ArrayList<>(game.plan().keyAccounts().scores());
        changed.removeIf(score -> score.client() == client && score.criterion() == criterion);
        if (typed.isPresent()) {
            changed.add(new KeyAccountProgramme.SetScore(client, criterion, (int) typed.getAsDouble()));
        }
        setScores(changed);
    }

    private void setScores(List<KeyAccountProgramme.SetScore> changed) {
        game.change(plan -> plan.withKeyAccounts(plan.keyAccounts().withScores(changed)));
    }
}
