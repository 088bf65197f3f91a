package org.alongside.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser: what they see by its label, what they press by its words. */
public final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final Map<Demo.Person, List<Cookie>> SESSIONS = new HashMap<>();

    private static final String WITHOUT_ANSWERS = """
            () => document.querySelectorAll('main form[method=post] :is(input:not([type=hidden]), textarea, select)')
                .forEach(field => {
                    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
                    else if (field.tagName === 'SELECT') field.selectedIndex = [...field.options].findIndex(o => o.value === '');
                    else field.value = '';
                })""";

    private final BrowserContext context;
    private final Page page;
    private final Portal portal;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Portal portal, boolean script) {
        this.portal = portal;
        this.script = script;
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

    /** At another portal than the one that most tests share. */
    public static Browser withScript(Portal portal) {
        return new Browser(portal, true);
    }

    public static Browser withoutScript(Portal portal) {
        return new Browser(portal, false);
    }

    /** As a browser that was never used: many visits in one are much faster than one each. */
    public Browser forgotten() {
        context.clearCookies();
        complaints.clear();
        return this;
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
        page.navigate(portal.address().resolve(path).toString(), new Page.NavigateOptions().setTimeout(4 * PATIENCE_MILLIS));
        return this;
    }

    /** Shows a page that is not the portal's. */
    public Browser show(String html) {
        page.setContent(html);
        return this;
    }

    public Browser fill(String label, String value) {
        return act("write into " + label, field(label), it -> it.fill(value));
    }

    /** A radio or a checkbox, by its words; within a group when the same words stand in several. */
    public Browser choose(String label) {
        return act("choose " + label, field(label), Locator::check);
    }

    public Browser choose(String group, String label) {
        return act("choose " + label + " for " + group, group(group)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), Locator::check);
    }

    public Browser select(String label, String option) {
        return act("select " + option, field(label), it -> it.selectOption(new SelectOption().setLabel(option)));
    }

    public Browser upload(String label, String fileName, byte[] content) {
        return act("upload " + fileName, field(label),
                it -> it.setInputFiles(new FilePayload(fileName, "application/octet-stream", content)));
    }

    public Browser press(String button) {
        return act("press " + button, page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(button).setExact(true)).first(), Locator::click);
    }

    public Browser follow(String link) {
        return act("follow " + link, page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(link).setExact(true)).first(), Locator::click);
    }

    /** A link or a link that looks like a button. */
    public Browser go(String words) {
        return followNamed(words);
    }

    /** A link of the page whose words begin with the name of a person or a thing. */
    public Browser followNamed(String name) {
        return act("follow the link about " + name,
                page.locator("main a").filter(new Locator.FilterOptions().setHasText(name)).first(), Locator::click);
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
        group(group).getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        return this;
    }

    public Browser date(String group, int day, int month, int year) {
        return act("fill in the day", group(group).getByLabel("Day"), it -> it.fill(Integer.toString(day)))
                .act("fill in the month", group(group).getByLabel("Month"), it -> it.fill(Integer.toString(month)))
                .act("fill in the year", group(group).getByLabel("Year"), it -> it.fill(Integer.toString(year)));
    }

    public boolean hasField(String label) {
        return field(label).count() > 0;
    }

    public Browser followTo(Pattern address) {
        page.locator("main a[href]").all().stream()
                .filter(link -> address.matcher(link.getAttribute("href")).find()).findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + address + " on " + path()))
                .click();
        return this;
    }

    /** Leaves every question of the page unanswered and presses the button. */
    public Browser pressWithoutAnswers(String button) {
        page.evaluate(WITHOUT_ANSWERS);
        return pressAndArrive(button);
    }

    /** For when the next page is read, not worked with: what is read at once could still be the page before. */
    public Browser pressAndArrive(String button) {
        page.waitForNavigation(() -> press(button));
        return this;
    }

    /** The buttons of the page's forms, by their words; of forms that look for something, none. */
    public List<String> buttons() {
        return page.locator("main form[method=post] button:not([type=button])").allTextContents();
    }

    /** What the list of problems at the top of the page says. */
    public List<String> problems() {
        return page.locator(".govuk-error-summary li").allInnerTexts();
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

    /** Errors the browser itself complained about: script, content policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Without it, whoever waits for something that a page's script does waits for ever. */
    public boolean runsScript() {
        return script;
    }

    /** For what only Playwright can say. */
    public Page page() {
        return page;
    }

    /** By its label, without what is said of every field that may stay empty. */
    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + literally(label) + "( \\(optional\\))?\\s*$")).first();
    }

    /** The browser reads the expression, and it knows no quoting. */
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Says where the person was when they could not go on. */
    private Browser act(String what, Locator on, Consumer<Locator> act) {
        try {
            act.accept(on);
            return this;
        } catch (PlaywrightException stuck) {
            throw new AssertionError("Nobody can %s on %s, which says: %s".formatted(what, address(), text()), stuck);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
