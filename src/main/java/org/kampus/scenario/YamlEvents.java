package org.kampus.scenario;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * What stands in a YAML text, piece by piece. The parser trips over some broken texts with exceptions of plain Java,
 * for example over an escape that the end of the text cuts off; here all of them are faults of the text, at the place
 * that was reached.
 */
final class YamlEvents implements Iterator<Event> {

    /** Says that the parser tripped. */
    static final String UNREADABLE = "unreadable";

    private final StreamReader reader;
    private final ParserImpl parser;

    YamlEvents(String text) {
        // The whole text in one buffer: the parser stumbles over a surrogate pair at a buffer's end.
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(text.length() + 1)
                .build();
        reader = new StreamReader(settings, text);
        parser = new ParserImpl(settings, reader);
    }

    @Override
    public boolean hasNext() {
        try {
            return parser.hasNext();
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    @Override
    public Event next() {
        try {
            return parser.next();
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable();
        }
    }

    private ParserException unreadable() {
        return new ParserException("", Optional.empty(), UNREADABLE, reader.getMark());
    }
}
