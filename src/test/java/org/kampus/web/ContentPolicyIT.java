package org.kampus.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/**
 * Pages carry a policy that stops strange scripts and nothing of ours. A page that breaks its policy says so on its
 * console, which fails every test in the browser; this one proves that the policy is there and works.
 */
class ContentPolicyIT extends BrowserTestCase {

    private static final String WATCH = "window.broken = [];"
            + "addEventListener('securitypolicyviolation', e => broken.push(e.violatedDirective + ' ' + e.blockedURI))";

    @Test
    void pages_break_no_policy() {
        page.addInitScript(WATCH);
        for (String path : List.of("", "join", "lead/sign-in", "lab", "no-such-page")) {
            Response answer = page.navigate(address() + path);
            String policy = answer.headerValue("content-security-policy");
            String scripts = policy.replaceFirst(".*(script-src [^;]*);.*", "$1");
            assertTrue(scripts.matches("script-src 'self' 'nonce-[^']{20,}' 'unsafe-eval'"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertThat(page.locator("h1").first()).isVisible();
            assertEquals(List.of(), page.evaluate("broken"), path);
        }
        page.navigate(address());
        page.locator("[data-testid^=start-]:visible").first().click();
        page.waitForURL("**/play/**");
        assertThat(page.locator("h1").first()).isVisible();
        assertEquals(List.of(), page.evaluate("broken"));
    }

    @Test
    void each_page_has_a_number_of_its_own() {
        String first = page.navigate(address()).headerValue("content-security-policy");
        String second = page.navigate(address()).headerValue("content-security-policy");

        assertFalse(first.equals(second), first);
    }
}
