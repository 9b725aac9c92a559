package org.kampus.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The addresses of all pages, as the application's route classes declare them. */
public final class RouteTemplates {

    private RouteTemplates() {}

    /** Templates such as {@code play/:gameId/quarter/:number}. */
    public static Set<String> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.kampus.ui").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::reflect)
                        .map(RouteTemplates::template)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String template(Class<?> page) {
        Route route = page.getAnnotation(Route.class);
        StringBuilder template = new StringBuilder(route.value());
        Class<?> layout = route.layout();
        while (layout != null) {
            RoutePrefix prefix = layout.getAnnotation(RoutePrefix.class);
            if (prefix != null) {
                template.insert(0, template.isEmpty() ? prefix.value() : prefix.value() + "/");
            }
            ParentLayout parent = layout.getAnnotation(ParentLayout.class);
            layout = parent == null ? null : parent.value();
        }
        return template.toString();
    }
}
