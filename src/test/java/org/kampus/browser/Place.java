package org.kampus.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where a person is on a page: what they see, and what their keyboard speaks to. Neither may move by itself. */
public final class Place {

    /** Pixels nobody notices. */
    private static final double NOTHING = 3;

    private static final String IDLE = """
            () => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())
                && !window.Vaadin.Flow.navigation""";

    private static final String FOLLOW = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final String FOCUS = """
            () => {
              const active = document.activeElement;
              const name = active.closest('[data-testid]')?.dataset.testid;
              return active === document.body ? 'nothing' : name ?? active.tagName + ' ' + active.innerText;
            }""";

    private final Page page;

    /** A person on a page. */
    public Place(Page page) {
        this.page = page;
    }

    /** Brings a control into the middle of the screen, presses it, and requires that neither place nor focus is lost. */
    public void press(Locator control) {
        act(control, () -> click(control));
        assertEquals(true, has(control), () -> "the focus went from " + control + " to " + page.evaluate(FOCUS));
    }

    /** The same with a control that is gone after the press: something else has to have the focus. */
    public void pressAway(Locator control) {
        look(control);
        click(control);
        settle();
        String focus = (String) page.evaluate(FOCUS);
        assertEquals(false, focus.equals("nothing"), "nothing has the focus after " + control);
    }

    /** Presses a control that moves away by what it unfolds: neither the page nor the keyboard does. */
    public void pressOnStillPage(Locator control) {
        look(control);
        double top = scrolled();
        click(control);
        settle();
        assertEquals(top, scrolled(), NOTHING, () -> "the page was moved by " + control);
        assertEquals(true, has(control), () -> "the focus went from " + control + " to " + page.evaluate(FOCUS));
    }

    private double scrolled() {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    /** Presses what stands in the middle of the screen, also a button that has come to its end. */
    private static void click(Locator control) {
        control.click(new Locator.ClickOptions().setForce(true));
    }

    /** Brings a control into the middle of the screen and presses it, wherever that leads. */
    public void go(Locator control) {
        look(control);
        click(control);
        settle();
    }

    /** Requires that a deed leaves the control where it is on the screen. */
    public void act(Locator control, Runnable deed) {
        look(control);
        double top = control.boundingBox().y;
        deed.run();
        settle();
        assertEquals(top, control.boundingBox().y, NOTHING, () -> control + " moved on the screen");
    }

    /** Brings a control into the middle of the screen. */
    public void look(Locator control) {
        control.evaluate("element => element.scrollIntoView({block: 'center', behavior: 'instant'})");
        settle();
    }

    /** Whether the keyboard speaks to a control. */
    public boolean has(Locator control) {
        return (boolean) control.evaluate(
                "element => element === document.activeElement || element.contains(document.activeElement)");
    }

    /** Goes where a link of the application would lead: seven times as fast as to load a page anew. */
    void follow(String address) {
        page.waitForFunction(IDLE);
        page.evaluate(FOLLOW, address);
        page.waitForFunction(IDLE);
    }

    /** Waits until nothing is under way between page and server, and drawn. */
    public void settle() {
        for (int i = 0; i < 2; i++) {
            page.waitForFunction(IDLE);
            page.evaluate("() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 120))");
        }
    }
}
