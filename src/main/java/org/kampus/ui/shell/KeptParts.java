package org.kampus.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parts of a page that stand for things which come and go. A part stays as long as its thing: one that is replaced loses
 * the press, or the drag, that comes in the same moment.
 *
 * @param <K> what a part stands for
 * @param <P> a part
 */
public final class KeptParts<K, P extends Component> {

    private final HasComponents home;
    private final Map<K, P> parts = new HashMap<>();

    /**
     * Parts that are all there is in a component.
     *
     * @param home gets the parts
     */
    public KeptParts(HasComponents home) {
        this.home = home;
    }

    /**
     * Takes away what is gone and puts in what is new.
     *
     * @param keys what is there now, each once; those that stay in their former order
     * @param make makes the part of a new key
     * @return the parts in the order of their keys
     */
    public List<P> show(List<K> keys, Function<K, P> make) {
        parts.entrySet().removeIf(part -> {
            boolean gone = !keys.contains(part.getKey());
            if (gone) {
                home.remove(part.getValue());
            }
            return gone;
        });
        List<P> shown = new ArrayList<>();
        for (K key : keys) {
            P part = parts.get(key);
            if (part == null) {
                part = make.apply(key);
                parts.put(key, part);
                home.addComponentAtIndex(shown.size(), part);
            }
            shown.add(part);
        }
        return shown;
    }

    /** How many parts there are. */
    public int count() {
        return parts.size();
    }

    /** Takes away all parts. */
    public void clear() {
        parts.clear();
        home.removeAll();
    }
}
