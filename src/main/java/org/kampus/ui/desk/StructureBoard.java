package org.kampus.ui.desk;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.ui.i18n.Texts;

/**
 * The matrix of functions and roles: one native button per cell, people, pay and load at the foot of
 * each column. On a narrow screen the same elements become a list of functions with role chips.
 */
@Tag("div")
final class StructureBoard extends Component implements HasComponents {

    /** The involvements a cell goes through, in their order. */
    private static final String STATES = Stream.iterate(Involvement.NONE, Involvement::next)
            .limit(Involvement.values().length)
            .map(Involvement::key)
            .collect(Collectors.joining(" "));

    private final DeskGame game;
    private final Texts texts;
    private final PlanWording wording;
    private final List<SalesFunction> functions;
    private final List<Role> roles;
    private final Map<SalesFunction, Map<Role, NativeButton>> cells = new EnumMap<>(SalesFunction.class);
    private final Map<SalesFunction, Map<Role, Presses>> presses = new EnumMap<>(SalesFunction.class);
    private final Map<SalesFunction, NativeTableRow> rows = new EnumMap<>(SalesFunction.class);
    private final Map<Role, RoleFoot> feet = new EnumMap<>(Role.class);
    private final Span total = new Span();
    private final Div hint = new Div();
    private final Div said = new Div();

    StructureBoard(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        this.functions =
                game.view().scenario().limits().functions().stream().sorted().toList();
        this.roles = game.view().scenario().limits().roles().stream().sorted().toList();
        getElement().getClassList().add("board");
        getElement().getStyle().set("--roles", Integer.toString(roles.size()));
        NativeTable table = new NativeTable();
        table.setCaptionText(texts.get("board.caption"));
        table.add(header(), body(), footer());
        said.addClassName("said");
        said.getElement().setAttribute("aria-live", "polite");
        hint.addClassName("board-hint");
        add(codes(), table, hint, said);
        refresh();
    }

    private String hint() {
        if (game.editable()) {
            return game.editable(PlanChange.DUTY) ? "board.hint" : "desk.closed";
        }
        return game.view().finished() ? "board.finished" : "board.resting";
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell corner = new NativeTableHeaderCell(texts.get("board.function"));
        corner.addClassName("corner");
        row.add(corner);
        for (Role role : roles) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            RoleBadge.color(cell, role);
            cell.add(new RoleBadge(role, texts), RoleFoot.name(narrow(role), role, game, texts));
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    /** Whose letters stand on the chips of a narrow screen, where the columns have no heads. */
    private UnorderedList codes() {
        UnorderedList codes = new UnorderedList();
        codes.addClassName("board-codes");
        for (Role role : roles) {
            codes.add(new ListItem(new RoleBadge(role, texts), new Span(wording.role(role))));
        }
        return codes;
    }

    /** A role's name that may be divided in the narrow head of a column, where not every browser knows how. */
    private String narrow(Role role) {
        String key = "role." + role.key() + ".narrow";
        return texts.has(key) ? texts.get(key) : wording.role(role);
    }

    private NativeTableBody body() {
        NativeTableBody body = new NativeTableBody();
        for (SalesFunction function : functions) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            Span nobody = new Span(texts.get("board.uncovered"));
            nobody.addClassName("nobody");
            nobody.setTitle(texts.get("board.uncovered.long"));
            Span meaning = new Span(texts.get("function." + function.key() + ".meaning"));
            meaning.addClassName("row-meaning");
            List<Term.Note> ways = new Expectation(texts).waysOfDuty(function, game);
            name.add(new Term(wording.function(function), meaning.getText(), ways), nobody, meaning);
            row.add(name);
            Map<Role, NativeButton> buttons = new EnumMap<>(Role.class);
            NativeTableCell last = new NativeTableCell();
            for (Role role : roles) {
                NativeButton button = cell(function, role);
                buttons.put(role, button);
                last = new NativeTableCell(button);
                row.add(last);
            }
            MatesHere.mark(row, last, game, Decision.duty(function), texts);
            cells.put(function, buttons);
            rows.put(function, row);
            body.add(row);
        }
        return body;
    }

    private NativeButton cell(SalesFunction function, Role role) {
        Span glyph = new Span();
        glyph.addClassName("glyph");
        Span chip = new Span(texts.get("role." + role.key() + ".short"));
        chip.addClassName("chip");
        NativeButton button = new NativeButton();
        Presses pressed = new Presses(button, "cycle");
        presses.computeIfAbsent(function, f -> new EnumMap<>(Role.class)).put(role, pressed);
        button.addClickListener(e -> pressed.answer(() -> cycle(function, role)));
        button.getElement().setAttribute("data-states", STATES);
        button.add(glyph, chip);
        button.addClassName("cell");
        RoleBadge.color(button, role);
        button.getElement().setAttribute("data-testid", "cell-" + function.key() + "-" + role.key());
        button.getElement().setAttribute("data-function", function.key());
        button.getElement().setAttribute("data-role", role.key());
        return button;
    }

    private NativeTableFooter footer() {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell names = new NativeTableHeaderCell();
        names.getElement().setAttribute("scope", "row");
        Div people = new Div(new Span(texts.get("board.people")), total);
        people.addClassNames("foot-label", "foot-people");
        total.addClassName("quiet");
        Div pay = new Div(texts.get("board.pay"));
        pay.addClassNames("foot-label", "foot-pay");
        Div hours = new Div(texts.get("board.hours"));
        hours.setVisible(game.foretells());
        hours.addClassNames("foot-label", "foot-hours");
        names.add(people, pay, hours);
        row.add(names);
        for (Role role : roles) {
            RoleFoot foot = new RoleFoot(game, role, texts);
            feet.put(role, foot);
            row.add(new NativeTableCell(foot));
        }
        return new NativeTableFooter(row);
    }

    private void cycle(SalesFunction function, Role role) {
        game.change(plan -> plan.withStructure(plan.structure()
                .with(
                        function,
                        role,
                        plan.structure().involvement(function, role).next())));
        said.setText(label(function, role, game.plan().structure().involvement(function, role)));
    }

    private String label(SalesFunction function, Role role, Involvement involvement) {
        return texts.get(
                "board.cell",
                wording.function(function),
                wording.role(role),
                texts.get("role." + role.key() + ".short"),
                texts.get("involvement." + involvement.key()));
    }

    /** Gives a role's part in a function to another role: a dot dragged along its row. */
    @ClientCallable
    private void moveDuty(String functionKey, String fromKey, String toKey) {
        SalesFunction function = functions.stream()
                .filter(f -> f.key().equals(functionKey))
                .findFirst()
                .orElseThrow();
        Role from = role(fromKey);
        Role to = role(toKey);
        Involvement part = game.plan().structure().involvement(function, from);
        game.change(plan -> plan.withStructure(
                plan.structure().with(function, from, Involvement.NONE).with(function, to, part)));
        said.setText(label(function, to, part));
    }

    private Role role(String key) {
        return roles.stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    /** Shows the plan as it is now. */
    void refresh() {
        SalesStructure structure = game.plan().structure();
        SalesStructure before = game.view().lastPlan().structure();
        WorkloadForecast forecast = game.forecast(game.plan());
        for (SalesFunction function : functions) {
            // Where sellers keep their clients there is nothing to hand over.
            boolean occurs =
                    function != SalesFunction.HAND_OVER || forecast.uncovered().contains(function);
            boolean uncovered = occurs && !structure.isCovered(function);
            Objects.requireNonNull(rows.get(function))
                    .getElement()
                    .setAttribute("data-uncovered", Boolean.toString(uncovered));
            Map<Role, NativeButton> row = Objects.requireNonNull(cells.get(function));
            Map<Role, Presses> pressed = Objects.requireNonNull(presses.get(function));
            for (Role role : roles) {
                Involvement now = structure.involvement(function, role);
                NativeButton button = Objects.requireNonNull(row.get(role));
                button.setEnabled(game.editable(PlanChange.DUTY));
                button.getElement().setAttribute("data-state", now.key());
                Objects.requireNonNull(pressed.get(role)).show(now.key());
                button.getElement().setAttribute("draggable", Boolean.toString(now != Involvement.NONE));
                button.getElement()
                        .setAttribute("data-changed", Boolean.toString(now != before.involvement(function, role)));
                button.getElement().setAttribute("data-idle", Boolean.toString(structure.headcount(role) == 0));
                String label = label(function, role, now);
                button.setAriaLabel(label);
                button.setTitle(label);
            }
        }
        feet.values().forEach(foot -> foot.refresh(forecast));
        hint.setText(texts.get(hint()));
        total.setText(texts.get(
                "board.total",
                texts.figures().whole(structure.headcount()),
                texts.figures().whole(game.view().scenario().limits().maxHeadcount())));
    }

    /** Roles with people but no duties among the functions of the case. */
    List<Role> idleRoles() {
        return rolesWhere(true, false);
    }

    /** Roles that own a function but have no people. */
    List<Role> unstaffedRoles() {
        return rolesWhere(false, true);
    }

    private List<Role> rolesWhere(boolean staffed, boolean duties) {
        SalesStructure structure = game.plan().structure();
        List<Role> found = new ArrayList<>();
        for (Role role : roles) {
            boolean owns = functions.stream().anyMatch(f -> structure.involvement(f, role) == Involvement.DOES);
            boolean takesPart = functions.stream().anyMatch(f -> structure.involvement(f, role) != Involvement.NONE);
            if (structure.headcount(role) > 0 == staffed && (duties ? owns : !takesPart)) {
                found.add(role);
            }
        }
        return found;
    }
}
