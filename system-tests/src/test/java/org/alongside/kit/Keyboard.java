package org.alongside.kit;

import com.microsoft.playwright.Page;

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
    private static final String GROUP = "() => document.activeElement.closest('fieldset').querySelector('legend').textContent.trim()";

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

    /** Within a group, when the same words stand in several. */
    public Keyboard choose(String group, String label) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (isRadio() && group.equals(page.evaluate(GROUP)) && arrowTo(label)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches \"" + group + "\" on " + page.url());
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
        String fault = FocusSeen.fault(page);
        if (!fault.isEmpty()) {
            throw new AssertionError("The focus on \"" + words + "\" " + fault + " on " + page.url());
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
