package org.kampus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That {@link ViewTestCase} keeps its promise. */
@ViewPackages(classes = InjectionIntoViewsTest.class)
class InjectionIntoViewsTest extends ViewTestCase {

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Greeting.class);
    }

    @Test
    void a_view_gets_the_beans_its_test_names() {
        navigate(GreetingView.class);
        assertEquals("Good morning", find(Span.class).single().getText());
    }

    /** Something a view needs. */
    @ApplicationScoped
    public static class Greeting {

        String text() {
            return "Good morning";
        }
    }

    /** A view that needs something. */
    @Route("greeting")
    public static class GreetingView extends Div {

        /** Builds the page. */
        @Inject
        public GreetingView(Greeting greeting) {
            add(new Span(greeting.text()));
        }
    }
}
