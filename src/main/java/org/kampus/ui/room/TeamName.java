package org.kampus.ui.room;

import java.util.stream.Stream;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.workshop.RobotStrategy;

/** Names of teams as people of one language read them. */
public final class TeamName {

    private TeamName() {}

    /**
     * The name of a team. A name that Kampus proposed, such as "Team 3" or "Robot conveyor", is read in the reader's
     * language; one that people thought up stays as it is.
     */
    public static String in(Texts texts, String name) {
        for (Language language : Language.values()) {
            Texts made = Texts.in(language);
            String before = made.get("trainer.new.team", "");
            if (name.startsWith(before) && name.substring(before.length()).matches("[0-9]{1,3}")) {
                return texts.get("trainer.new.team", name.substring(before.length()));
            }
            for (String key : robots().toList()) {
                if (made.get(key).equals(name)) {
                    return texts.get(key);
                }
            }
        }
        return name;
    }

    private static Stream<String> robots() {
        return Stream.of(RobotStrategy.values()).map(robot -> "robot." + robot.key() + ".team");
    }
}
