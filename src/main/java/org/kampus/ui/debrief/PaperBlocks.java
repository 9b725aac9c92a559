package org.kampus.ui.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Block;
import org.kampus.application.paper.Paper.Tone;

/** What a debrief consists of, while it is being written. */
final class PaperBlocks {

    private static final Pattern ABBREVIATED_END = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final List<Block> blocks = new ArrayList<>();

    /** A paragraph; where it ends in an abbreviation, that has its full stop already. */
    void text(String text, Tone tone) {
        blocks.add(new Paper.Text(ABBREVIATED_END.matcher(text).replaceAll("."), tone));
    }

    /** Anything else. */
    void add(Block block) {
        blocks.add(block);
    }

    /** All of it. */
    List<Block> all() {
        return List.copyOf(blocks);
    }
}
