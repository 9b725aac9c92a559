package org.kampus.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What a test of a view without a browser starts from: a user interface in memory, in which views and components
 * get their {@code @Inject}ions from the {@link #beans} the test names. Name the views' package with
 * {@code @ViewPackages(classes = SomeView.class)}, then {@code navigate(SomeView.class)} and {@code find(Button.class)}.
 */
public abstract class ViewTestCase extends BrowserlessTest {

    private WeldContainer container;

    /** The classes that views of this test may have injected: the real ones, or stand-ins written for the test. */
    protected Set<Class<?>> beans() {
        return Set.of();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        var services = new HashSet<>(super.lookupServices());
        services.add(Factory.class);
        return services;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        container = new Weld()
                .disableDiscovery()
                .addBeanClass(Factory.class)
                .addBeanClasses(beans().toArray(Class<?>[]::new))
                .initialize();
        super.initVaadinEnvironment();
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        container.close();
    }

    /** Lets the container of the test make views and components. */
    @ApplicationScoped
    public static class Factory implements InstantiatorFactory {

        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new FromContainer(service);
        }
    }

    private static final class FromContainer extends DefaultInstantiator {

        FromContainer(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            var bean = CDI.current().select(type);
            if (bean.isResolvable()) {
                return bean.get();
            }
            boolean isComponent =
                    type.getPackageName().startsWith("org.kampus.") && !Modifier.isAbstract(type.getModifiers());
            return isComponent
                    ? new Unmanaged<>(type)
                            .newInstance()
                            .produce()
                            .inject()
                            .postConstruct()
                            .get()
                    : super.getOrCreate(type);
        }
    }
}
