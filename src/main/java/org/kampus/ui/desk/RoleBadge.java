package org.kampus.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.kampus.organisation.Role;
import org.kampus.ui.i18n.Texts;

/** The letters and colour by which a role is known everywhere. */
public final class RoleBadge extends Span {

    /** The badge of a role; its full name is read out and shown on hover. */
    public RoleBadge(Role role, Texts texts) {
        super(texts.get("role." + role.key() + ".short"));
        addClassName("role-badge");
        color(this, role);
        setTitle(texts.get("role." + role.key()));
    }

    /** Gives a component the role's colour as the style property {@code --role}. */
    public static void color(Component component, Role role) {
        component.getElement().getStyle().set("--role", "var(--role-" + cssName(role) + ")");
    }

    private static String cssName(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
