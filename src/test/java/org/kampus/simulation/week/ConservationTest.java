package org.kampus.simulation.week;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.simulation.Companies;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.world.World;

/** The engine notices when something gets lost or comes from nowhere. */
class ConservationTest {

    private World world;
    private Week week;

    @BeforeEach
    void settle() {
        world = new World(
                new SimulationInput(Companies.mixed(Companies.conveyor(1, 2, 4, 3, 1, 1)), 3, List.of()), false);
        week = Steps.founded(world);
        for (int n = 0; n < 20; n++) {
            week.play();
        }
    }

    @Test
    void it_is_checked_in_tests() {
        assertTrue(Conservation.IS_CHECKED, "tests run with -ea");
    }

    /** Ways in which something can get lost. */
    enum Loss {
        A_CLIENT(world -> world.clients.become(active(world), ClientState.NEVER_WON, 0)),
        A_CLIENT_FROM_NOWHERE(world -> {
            int i = world.clients.add(1);
            world.clients.become(i, ClientState.ACTIVE, 0);
            world.clients.orderRate[i] = 1;
        }),
        A_BOND(world -> world.clients.personBond[active(world)] = 1.5),
        MONEY(world -> world.ledger.delivered += 10),
        GOODS(world -> world.clients.onTrust[active(world)] += 10),
        A_TASK(world -> {
            for (int queue = 0; queue < world.tasks.queues(); queue++) {
                if (world.tasks.length(queue) > 0) {
                    world.tasks.poll(queue);
                    return;
                }
            }
        }),
        HOURS(world -> world.tally.add(org.kampus.simulation.api.RoleMeasure.HOURS_WORKED, 0, 5)),
        A_FLOW(world -> world.tally.count(Measure.SALES_WON)),
        A_SALE(world -> world.staff.positions.getFirst().openSales += 1);

        private final Consumer<World> happens;

        Loss(Consumer<World> happens) {
            this.happens = happens;
        }

        private static int active(World world) {
            for (int i = 0; i < world.clients.size(); i++) {
                if (world.clients.is(i, ClientState.ACTIVE)) {
                    return i;
                }
            }
            throw new IllegalStateException("nobody is active");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_gets_lost_is_noticed_at_the_end_of_the_week(Loss loss) {
        loss.happens.accept(world);
        assertThrows(AssertionError.class, () -> week.play());
    }

    @Test
    void where_nothing_gets_lost_nothing_is_said() {
        for (int n = 0; n < 60; n++) {
            week.play();
        }
    }
}
