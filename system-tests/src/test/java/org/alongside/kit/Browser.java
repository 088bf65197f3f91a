package org.alongside.kit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser: what they see by its label, what they press by its words. */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final Map<Demo.Person, List<Cookie>> SESSIONS = new HashMap<>();

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

    /** Signs in by the form the first time, and goes on in that session afterwards: a password check is slow on purpose. */
    public Browser knownAs(Demo.Person person) {
        List<Cookie> session = SESSIONS.get(person);
        if (session == null) {
            signedIn(person);
            SESSIONS.put(person, context.cookies());
        } else {
            context.addCookies(session);
        }
        return this;
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

    public Browser upload(String label, String fileName, byte[] content) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
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

    /** A link or a link that looks like a button. */
    public Browser go(String words) {
        page.locator("main a").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    /** A link of the page whose words begin with the name of a person or a thing. */
    public Browser followNamed(String name) {
        page.locator("main a").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        return this;
    }

    /** What the pattern's group finds in the links of the page, each once, in their order. */
    public List<String> linkedWith(Pattern address) {
        return page.locator("main a[href]").all().stream().map(link -> address.matcher(link.getAttribute("href")))
                .filter(Matcher::find).map(found -> found.group(1)).distinct().toList();
    }

    public List<String> linkedNames() {
        return page.locator("main a[href]").allInnerTexts();
    }

    public Browser chooseAll(String group) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group)).first()
                .getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        return this;
    }

    public Browser date(String group, int day, int month, int year) {
        Locator date = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group)).first();
        date.getByLabel("Day").fill(Integer.toString(day));
        date.getByLabel("Month").fill(Integer.toString(month));
        date.getByLabel("Year").fill(Integer.toString(year));
        return this;
    }

    public boolean hasField(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).count() > 0;
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
        if (path().equals("/sign-out")) {
            SESSIONS.clear();
        }
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

    /** As in the address bar, without the portal's own name. */
    public String address() {
        URI here = URI.create(page.url());
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
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
