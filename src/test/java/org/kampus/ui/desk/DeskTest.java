package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.Explanations;
import org.kampus.application.GameView;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.organisation.Lever;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.Visitor;

/** The desk without a browser: every press is stored, and the page shows what is stored. */
@ViewPackages(classes = {StructureView.class, NotFoundView.class})
class DeskTest extends ViewTestCase {

    private static final String OWNER = "owner-of-the-tested-desk";
    private static final PlayInMemory PLAY = new PlayInMemory();

    private GameView game = PLAY.service().start(PlayInMemory.CASE, OWNER);

    @AfterAll
    static void stop() {
        PLAY.close();
    }

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Services.class);
    }

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.UK);
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", OWNER);
        PLAY.service().replay(game.id());
    }

    @Test
    void a_reason_that_is_too_long_is_kept_as_typed_and_told_and_no_quarter_begins() {
        openPage("structure");
        TextArea reason = (TextArea) byTestId("reason");
        test(reason).setValue("Because");
        String longer = "b".repeat(PlayService.MAX_REASON_LENGTH + 1);
        test(reason).setValue(longer);
        press("run-quarter");

        assertEquals(longer, reason.getValue());
        assertTrue(reason.isInvalid());
        assertEquals("This has 281 characters; only 280 fit. Please shorten it.", reason.getErrorMessage());
        assertEquals("Because", stored().reason());
        assertEquals(List.of(), stored().played());

        test(reason).setValue(longer.substring(1));
        assertFalse(reason.isInvalid());
        assertEquals(longer.substring(1), stored().reason());
    }

    @Test
    void what_is_expected_is_stored_by_one_press_and_taken_back_by_another() {
        openPage("structure");
        press("foresee-profit-HIGHER");
        press("foresee-retention-SAME");

        assertEquals(new Foresight(Trend.HIGHER, Trend.SAME), stored().foresight());
        assertEquals("true", byTestId("foresee-profit-HIGHER").getElement().getAttribute("aria-pressed"));

        press("foresee-profit-HIGHER");
        assertEquals(new Foresight(null, Trend.SAME), stored().foresight());
    }

    @Test
    void a_press_on_a_cell_is_stored_at_once() {
        openPage("structure");
        SalesFunction function = SalesFunction.PROCESS_ORDERS;
        Role role = game.scenario().limits().roles().stream().sorted().toList().getFirst();
        Involvement before = game.draft().structure().involvement(function, role);

        press("cell-" + function.key() + "-" + role.key());

        assertEquals(before.next(), stored().draft().structure().involvement(function, role));
        assertEquals(1, stored().changes().size());
    }

    @Test
    void undo_and_redo_walk_through_the_changes() {
        openPage("structure");
        Role role = game.draft().structure().staffedRoles().iterator().next();
        int people = game.draft().structure().headcount(role);

        press("people-" + role.key() + "-more");
        assertEquals(people + 1, stored().draft().structure().headcount(role));
        press("undo");
        assertEquals(people, stored().draft().structure().headcount(role));
        press("redo");
        assertEquals(people + 1, stored().draft().structure().headcount(role));
    }

    @Test
    void a_preset_changes_duties_but_not_people() {
        openPage("structure");
        press("preset-mixedConveyor");

        assertEquals(
                Involvement.DOES,
                stored().draft().structure().involvement(SalesFunction.PROCESS_ORDERS, Role.OPERATIONS_CLERK));
        assertEquals(
                game.draft().structure().headcounts(),
                stored().draft().structure().headcounts());
    }

    @Test
    void a_disputed_duty_is_settled_on_top_of_a_preset() {
        openPage("structure");
        assertEquals(List.of(), present("dispute-assortment-hunter"));
        press("preset-mixedConveyor");
        assertEquals(
                "true",
                byTestId("dispute-assortment-accountManager").getElement().getAttribute("aria-pressed"));

        press("dispute-assortment-hunter");
        press("dispute-ordersShared-yes");

        assertEquals("true", byTestId("dispute-assortment-hunter").getElement().getAttribute("aria-pressed"));
        assertEquals(List.of(Role.HUNTER), stored().draft().structure().doers(SalesFunction.WIDEN_ASSORTMENT));
        assertTrue(stored().draft().ordersShared());
    }

    @Test
    void a_rule_is_changed_step_by_step() {
        openPage("rules");
        double before = Lever.TRAINING_HOURS.get(game.draft());

        press("lever-trainingHoursPerMonth-more");
        press("lever-trainingHoursPerMonth-more");

        assertEquals(before + 2, Lever.TRAINING_HOURS.get(stored().draft()));
    }

    @Test
    void handing_over_after_several_sales_means_at_least_two() {
        openPage("rules");
        press("lever-handoverCondition-afterSales");

        assertEquals(1, Lever.HANDOVER_CONDITION.get(stored().draft()));
        assertTrue(Lever.HANDOVER_AFTER_SALES.get(stored().draft()) >= 2);
    }

    @Test
    void a_rule_that_depends_on_a_choice_appears_with_it() {
        openPage("rules");
        assertEquals(List.of(), present("lever-handoverAfterVolume"));

        press("lever-handoverCondition-afterVolume");
        press("lever-handoverAfterVolume-more");

        assertEquals(1000, Lever.HANDOVER_AFTER_VOLUME.get(stored().draft()));
        press("lever-handoverCondition-firstDeal");
        assertEquals(List.of(), present("lever-handoverAfterVolume"));
    }

    @Test
    void rules_without_an_effect_in_the_case_are_not_shown() {
        openPage("rules");

        assertEquals(List.of(), present("topic-plant"));
        assertEquals(List.of(), present("topic-support"));
        assertEquals(1, present("topic-valueChain").size());
    }

    @Test
    void every_control_says_before_it_is_moved_what_it_is_expected_to_do() {
        openPage("rules");
        press("lever-keyAccounts-more");
        for (String place : List.of("structure", "rules", "key-accounts")) {
            openPage(place);
            List<Term> names = find(Term.class).all().stream()
                    .filter(term -> term.findAncestor(PlanControl.class) != null
                            || term.findAncestor(StructureBoard.class) != null)
                    .toList();
            assertTrue(names.size() > 6, place);
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(term -> notes(term) < 2)
                            .map(term -> term.getElement().getTextRecursively())
                            .toList());
        }
    }

    private static long notes(Component within) {
        return within.getChildren()
                .mapToLong(child -> child instanceof ListItem ? 1 : notes(child))
                .sum();
    }

    @Test
    void a_number_is_typed() {
        openPage("rules");
        typed("lever-investProduct", "137", Lever.INVEST_PRODUCT, 137, "");
        typed("lever-minimumFit", "35 %", Lever.MINIMUM_FIT, 0.35, "");
    }

    @Test
    void a_typed_text_is_read_or_left_but_never_repaired() {
        openPage("rules");
        typed("lever-minimumFit", "35", Lever.MINIMUM_FIT, 0.35, "");
        typed("lever-minimumFit", "none", Lever.MINIMUM_FIT, 0.35, "“none” is not a number; it stays 35.");
        typed("lever-minimumFit", "4 x", Lever.MINIMUM_FIT, 0.35, "“4 x” is not a number; it stays 35.");
        typed("lever-minimumFit", "350", Lever.MINIMUM_FIT, 1, "350 is too much: set to the most, 100.");
        typed("lever-minimumFit", "-2", Lever.MINIMUM_FIT, 0, "-2 is too little: set to the least, 0.");
        typed("lever-minimumFit", "12.4", Lever.MINIMUM_FIT, 0.12, "12.4 was rounded to 12.");
        typed("lever-minimumFit", "50", Lever.MINIMUM_FIT, 0.5, "");
    }

    private void typed(String testId, String text, Lever lever, double value, String note) {
        stepper(testId).type(text);
        assertEquals(value, lever.get(stored().draft()), text);
        assertEquals(note, stepper(testId).note());
    }

    @Test
    void a_number_is_typed_the_russian_way() {
        UI.getCurrent().setLocale(Locale.of("ru", "RU"));
        openPage("rules");
        stepper("lever-growthHoursA").type("1,3");
        assertEquals(1.3, Lever.GROWTH_HOURS_A.get(stored().draft()));
    }

    @Test
    void key_accounts_open_a_place_of_their_own() {
        openPage("rules");
        assertEquals(List.of(), present("nav-keyAccounts"));
        press("lever-keyAccounts-more");
        assertEquals(1, present("nav-keyAccounts").size());
        assertEquals(1, present("open-key-accounts").size());

        openPage("key-accounts");
        press("lever-keyFit-more");
        press("lever-shellTeam-team");

        assertEquals(1, Lever.KEY_FIT.get(stored().draft()));
        assertEquals(1, stored().draft().keyAccounts().shell().decided());
    }

    @Test
    void without_key_accounts_their_rules_wait() {
        openPage("key-accounts");

        assertEquals(List.of(), present("lever-keyFit-more"));
        assertEquals(List.of(), present("lever-shellTeam-team"));
        assertTrue(
                find(H3.class).all().stream()
                        .noneMatch(heading -> heading.getText().contains("Methods")),
                "a heading above nothing");
        assertEquals(1, present("lever-keyAccounts-more").size());
    }

    @Test
    void a_score_is_set_by_hand_and_given_back() {
        openPage("key-accounts");
        press("lever-keyAccounts-more");
        press("lever-keyFit-more");
        int client = accountInPlace(12);

        press("matrix-more");
        typedScore(client).type("9");
        assertEquals(
                List.of(new KeyAccountProgramme.SetScore(client, KeyAccountCriterion.FIT, 9)),
                stored().draft().keyAccounts().scores());
        assertEquals("9", text("score-" + client + "-fit"));

        typedScore(client).type("");
        assertEquals(List.of(), stored().draft().keyAccounts().scores());
    }

    @Test
    void the_matrix_says_who_is_chosen() {
        openPage("key-accounts");
        press("lever-keyAccounts-more");
        press("lever-keyAccounts-more");
        press("lever-keyProfitPotential-more");

        List<String> chosen = find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getAttribute("data-chosen"))
                .filter(Objects::nonNull)
                .toList();
        assertEquals(List.of("true", "true", "false"), chosen.subList(0, 3));
    }

    @Test
    void somebody_who_only_has_the_address_looks_and_changes_nothing() {
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", "somebody-who-has-the-address");
        openPage("structure");
        SalesFunction function = SalesFunction.PROCESS_ORDERS;
        Role role = game.scenario().limits().roles().stream().sorted().toList().getFirst();

        assertTrue(byTestId("onlooker").isVisible());
        assertFalse(((NativeButton) byTestId("run-quarter")).isEnabled());
        assertFalse(((NativeButton) byTestId("cell-" + function.key() + "-" + role.key())).isEnabled());
        assertThrows(IllegalStateException.class, () -> press("cell-" + function.key() + "-" + role.key()));
        assertEquals(game.draft(), stored().draft());
    }

    @Test
    void a_change_from_another_tab_is_told_and_shown() {
        openPage("rules");
        GameView other = PLAY.service()
                .saveDraft(game.id(), OWNER, stored().version(), Lever.MINIMUM_FIT.set(game.draft(), 0.5), "elsewhere");

        press("lever-trainingHoursPerMonth-more");

        assertEquals(other.draft(), stored().draft());
        assertTrue(find(ConfirmDialog.class).exists());
        assertEquals("50\u00a0%", text("lever-minimumFit"));
    }

    @Test
    void the_language_changes_without_leaving_the_page() {
        openPage("structure");
        press("people-"
                + game.draft().structure().staffedRoles().iterator().next().key() + "-more");
        UI.getCurrent().setLocale(Locale.of("ru", "RU"));

        assertTrue(find(NativeButton.class).all().stream()
                .anyMatch(b -> b.getText().equals("Сыграть квартал 1")));
        assertEquals(1, stored().changes().size());
        assertEquals("Почему мы так решили", find(TextArea.class).single().getLabel());
    }

    @Test
    void a_plan_beyond_the_limits_cannot_be_run() {
        openPage("structure");
        Role role = game.draft().structure().staffedRoles().iterator().next();
        int limit = game.scenario().limits().maxHeadcount();
        PLAY.service()
                .saveDraft(
                        game.id(),
                        OWNER,
                        stored().version(),
                        game.draft().withStructure(game.draft().structure().withHeadcount(role, limit + 1)),
                        "");
        openPage("rules");

        assertFalse(((NativeButton) byTestId("run-quarter")).isEnabled());
    }

    @Test
    void a_department_without_people_is_kept_but_not_run() {
        openPage("structure");
        for (Role role : game.draft().structure().staffedRoles()) {
            for (int i = 0; i < game.draft().structure().headcount(role); i++) {
                press("people-" + role.key() + "-fewer");
            }
        }
        assertEquals(0, stored().draft().structure().headcount());
        assertFalse(((NativeButton) byTestId("run-quarter")).isEnabled());
    }

    @Test
    void an_unknown_game_says_so() {
        UI.getCurrent().navigate("play/00000000-0000-0000-0000-000000000000/structure");

        assertTrue(find(NotFoundView.class).exists());
    }

    private void openPage(String page) {
        UI.getCurrent().navigate("play/" + game.id() + "/" + page);
        // The results arrive from another thread when the machine is busy.
        for (int i = 0; i < 400 && present("score-profit").isEmpty(); i++) {
            LockSupport.parkNanos(25_000_000);
            roundTrip();
        }
    }

    private GameView stored() {
        return PLAY.service().game(game.id());
    }

    private void press(String testId) {
        test((NativeButton) byTestId(testId)).click();
    }

    private int accountInPlace(int place) {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getAttribute("data-testid"))
                .filter(id -> id != null && id.startsWith("account-"))
                .skip(place - 1)
                .findFirst()
                .map(id -> Integer.parseInt(id.substring("account-".length())))
                .orElseThrow();
    }

    private TypedNumber typedScore(int client) {
        return (TypedNumber) byTestId("score-" + client + "-fit").getParent().orElseThrow();
    }

    private Stepper stepper(String testId) {
        return (Stepper)
                byTestId(testId).getParent().flatMap(Component::getParent).orElseThrow();
    }

    private String text(String testId) {
        return byTestId(testId).getElement().getText();
    }

    private Component byTestId(String testId) {
        List<Component> found = present(testId);
        assertEquals(1, found.size(), testId);
        return found.getFirst();
    }

    private List<Component> present(String testId) {
        return find(Component.class).all().stream()
                .filter(c -> testId.equals(c.getElement().getAttribute("data-testid")))
                .toList();
    }

    /** What the pages of the desk need. */
    @ApplicationScoped
    public static class Services {

        @Produces
        @Singleton
        PlayService play() {
            return PLAY.service();
        }

        @Produces
        @Singleton
        Explanations explanations() {
            return PLAY.explanations();
        }
    }
}
