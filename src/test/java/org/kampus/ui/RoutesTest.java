package org.kampus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessInjectionPoint;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.Test;

/**
 * That every page can be made with what it needs: where the container finds none or several beans for the class of a
 * route, Vaadin makes the page without injection, and the page fails when it is opened.
 */
class RoutesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kampus");

    @Test
    void no_route_is_the_base_of_another_class() {
        List<String> extended = routes().filter(route -> !route.getSubclasses().isEmpty())
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), extended, "share an abstract class without @Route instead");
    }

    @Test
    void the_container_finds_one_bean_for_each_page_and_frame() {
        Class<?>[] made = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class) || type.isAssignableTo(RouterLayout.class))
                .filter(type -> type.isAssignableTo(Component.class)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .toArray(Class<?>[]::new);
        assertTrue(made.length > 40, "the routes were not found");
        try (var container = new Weld()
                .disableDiscovery()
                .addBeanClasses(made)
                .addExtension(new StandIns())
                .initialize()) {
            List<String> unresolved = List.of(made).stream()
                    .filter(type -> !container.select(type).isResolvable())
                    .map(Class::getName)
                    .toList();
            assertEquals(List.of(), unresolved);
        }
    }

    private static Stream<JavaClass> routes() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Route.class));
    }

    /** Something of each kind that the pages have injected; it is never made. */
    static final class StandIns implements Extension {

        private final Set<Type> wanted = new HashSet<>();

        void collect(@Observes ProcessInjectionPoint<?, ?> point) {
            Type type = point.getInjectionPoint().getType();
            if (type.getTypeName().startsWith("org.kampus.")) {
                wanted.add(type);
            }
        }

        void provide(@Observes AfterBeanDiscovery discovery) {
            wanted.forEach(type -> discovery
                    .addBean()
                    .beanClass(StandIns.class)
                    .addType(type)
                    .scope(Dependent.class)
                    .produceWith(instance -> null));
        }
    }
}
