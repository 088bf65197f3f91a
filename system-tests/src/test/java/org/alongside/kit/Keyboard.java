package org.alongside.kit;

import com.microsoft.playwright.Page;
import java.util.List;

/** A person who uses no mouse: everything is reached with Tab and worked with the keys its kind is worked with. */
public final class Keyboard {

    private static final int MOST_STOPS = 300;

    /** The words of whatever has the focus, as a screen reader would take them. */
    private static final String FOCUSED = """
            () => {
                const one = document.activeElement;
                if (!one || one === document.body) return '';
                const label = one.labels && one.labels.length ? one.labels[0].textContent : '';
                return (one.getAttribute('aria-label') || label || one.textContent || '').replace(/\\s+/g, ' ').trim();
            }""";
    /** Something about it looks other than without the focus, and nothing lies over it. */
    private static final String VISIBLE_FOCUS = """
            () => {
                const one = document.activeElement;
                const look = () => [one, ...(one.labels ?? [])].flatMap(part => [null, '::before', '::after']
                    .map(where => getComputedStyle(part, where)))
                    .map(s => [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor,
                        s.borderWidth].join()).join();
                const focused = look();
                one.blur();
                const plain = look();
                one.focus({ preventScroll: true });
                const box = one.getClientRects()[0];
                const top = Math.max(box.top, 0);
                const bottom = Math.min(box.bottom, window.innerHeight);
                const over = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
                const uncovered = over !== null && (one.contains(over) || over.contains(one)
                    || [...(one.labels ?? [])].some(label => label.contains(over)));
                return focused !== plain && uncovered;
            }""";

    /** What can be worked with: of the radios of a group, one, for the arrow keys lead to the others. */
    private static final String STOPS = """
            () => {
                const shown = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                    .filter(one => one.type !== 'hidden' && !one.disabled && one.tabIndex >= 0
                        && one.checkVisibility({ visibilityProperty: true }));
                window.stops = shown.filter(one => one.type !== 'radio' || one.checked
                    || !shown.some(other => other.name === one.name && other.checked)
                        && one === shown.find(other => other.name === one.name));
                window.passed = new Set();
            }""";
    private static final String PASS = """
            () => {
                const one = document.activeElement;
                if (one === document.body || window.passed.has(one)) return false;
                window.passed.add(one);
                return true;
            }""";
    private static final String MISSED =
            "() => window.stops.filter(one => !window.passed.has(one)).map(one => one.outerHTML.slice(0, 200))";

    private final Page page;

    public Keyboard(Browser browser) {
        page = browser.page();
    }

    public Keyboard type(String label, String text) {
        tabTo(label);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
        return this;
    }

    public Keyboard press(String words) {
        tabTo(words);
        pressAndWait("Enter");
        return this;
    }

    /** A link to another place on the same page. */
    public Keyboard follow(String words) {
        tabTo(words);
        page.keyboard().press("Enter");
        return this;
    }

    /** A checkbox or the first radio of a group is worked with Space, the other radios with the arrow keys. */
    public Keyboard choose(String label) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (isRadio() && arrowTo(label)) {
                return this;
            }
            if (focused().equals(label)) {
                mustBeSeen(label);
                page.keyboard().press("Space");
                return this;
            }
        }
        throw new AssertionError("Tab never reaches \"" + label + "\" on " + page.url());
    }

    private boolean arrowTo(String label) {
        for (int i = 0; i < 12; i++) {
            if (focused().equals(label)) {
                mustBeSeen(label);
                page.keyboard().press("Space");
                return true;
            }
            String before = focused();
            page.keyboard().press("ArrowDown");
            if (focused().equals(before) || !isRadio()) {
                return false;
            }
        }
        return false;
    }

    /** Goes through the whole page with Tab alone; what cannot be reached is told. Throws when the focus is not to be seen. */
    @SuppressWarnings("unchecked")
    public List<String> missedOnTheWay() {
        page.evaluate(STOPS);
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (!Boolean.TRUE.equals(page.evaluate(PASS))) {
                return (List<String>) page.evaluate(MISSED);
            }
            mustBeSeen(focused());
        }
        throw new AssertionError("Tab never comes to the end of " + page.url());
    }

    private void tabTo(String words) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (focused().equals(words)) {
                mustBeSeen(words);
                return;
            }
        }
        throw new AssertionError("Tab never reaches \"" + words + "\" on " + page.url());
    }

    private void mustBeSeen(String words) {
        if (!Boolean.TRUE.equals(page.evaluate(VISIBLE_FOCUS))) {
            throw new AssertionError("The focus on \"" + words + "\" cannot be seen on " + page.url());
        }
    }

    private boolean isRadio() {
        return Boolean.TRUE.equals(page.evaluate("() => document.activeElement.type === 'radio'"));
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    private void pressAndWait(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }
}
