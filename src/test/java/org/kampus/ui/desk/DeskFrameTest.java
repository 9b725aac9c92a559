package org.kampus.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.i18n.Texts;

/** The frame while the results that its page needs are still being computed. */
class DeskFrameTest {

    @Test
    void nothing_can_be_pressed_before_it_is_drawn() {
        assertEquals(List.of(), pressable(new Undrawn()).toList());
    }

    private static Stream<Component> pressable(Component part) {
        if (!part.isVisible()) {
            return Stream.empty();
        }
        if (part instanceof NativeButton || part instanceof Anchor) {
            return Stream.of(part);
        }
        return part.getChildren().flatMap(DeskFrameTest::pressable);
    }

    private static final class Undrawn extends DeskFrame {

        private Undrawn() {
            super(new PlanAction() {
                @Override
                public Look look(DeskGame game, Texts texts, boolean playable) {
                    throw new IllegalStateException("there is no game yet");
                }

                @Override
                public void take(DeskGame game, Texts texts) {
                    throw new IllegalStateException("there is no game yet");
                }
            });
        }

        @Override
        protected @Nullable DeskGame game() {
            return null;
        }

        @Override
        protected SimulationResult replay(DeskGame game) {
            throw new IllegalStateException("there is no game yet");
        }

        @Override
        protected String place(Texts texts, GameState state) {
            return "";
        }
    }
}
