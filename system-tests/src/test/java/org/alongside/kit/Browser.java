package org.alongside.kit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser: what they see by its label, what they press by its words. */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final Portal portal;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Portal portal, boolean script) {
        this.portal = portal;
        context = Chromium.running().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(script).setViewportSize(1280, 900).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public static Browser withScript() {
        return new Browser(Portal.underTest(), true);
    }

    public static Browser withoutScript() {
        return new Browser(Portal.underTest(), false);
    }

    public Browser signedIn(Demo.Person person) {
        open("/sign-in").fill("Email address", person.email()).fill("Password", person.password()).press("Sign in");
        if (path().equals("/sign-in")) {
            throw new AssertionError(person.email() + " could not sign in: " + text());
        }
        return this;
    }

    public Browser open(String path) {
        page.navigate(portal.address().resolve(path).toString());
        return this;
    }

    public Browser fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(value);
        return this;
    }

    /** A radio or a checkbox, by its words; within a group when the same words stand in several. */
    public Browser choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
        return this;
    }

    public Browser choose(String group, String label) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group)).first()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Browser select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
        return this;
    }

    public Browser upload(String label, Path file) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        return this;
    }

    public Browser press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return this;
    }

    public Browser follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
        return this;
    }

    public Browser followTo(Pattern address) {
        page.locator("main a[href]").all().stream()
                .filter(link -> address.matcher(link.getAttribute("href")).find()).findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + address + " on " + path()))
                .click();
        return this;
    }

    /** Sends the form in the middle of the page without an answer; false when there is none. */
    public boolean sendFormEmpty() {
        Locator button = page.locator("main form button:not([type=button])");
        if (button.count() == 0) {
            return false;
        }
        page.locator("main form input:not([type=hidden]), main form textarea").all().forEach(field -> {
            String type = String.valueOf(field.getAttribute("type"));
            if (type.equals("checkbox")) {
                field.uncheck();
            } else if (!type.matches("radio|file")) {
                field.fill("");
            }
        });
        button.first().click();
        page.waitForLoadState();
        return true;
    }

    public boolean offers(String button) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).count() > 0;
    }

    public String path() {
        return URI.create(page.url()).getPath();
    }

    public String heading() {
        return page.locator("h1").first().textContent().strip();
    }

    /** Everything that is said in the middle of the page. */
    public String text() {
        return page.locator("main").innerText();
    }

    public Browser at(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    /** What axe finds wrong by WCAG 2.0 to 2.2, levels A and AA, and by best practice: one line each. */
    public List<String> violations() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"))
                .analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }

    /** How many pixels the page is wider than the window. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Errors the browser itself complained about: script, content policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** For what only Playwright can say. */
    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
