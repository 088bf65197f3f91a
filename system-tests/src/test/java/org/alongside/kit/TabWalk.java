package org.alongside.kit;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Through a page with Tab alone, from its first stop to its end: what somebody without a mouse could not get to, would
 * not see, or could not leave. One fault is one line. What is folded away is unfolded before, so that it is met as well; and
 * a page that puts the focus on what it has to say is gone through from its top all the same.
 */
public final class TabWalk {

    private static final int MOST_STOPS = 600;
    private static final String END = "end";

    /**
     * What can be worked with, whether it lets itself be reached or not. Of the radios of a group, one: the arrow keys lead
     * to the others. A picture of what stands beside it in words is for nobody's keyboard.
     */
    private static final String START = """
            () => {
                document.querySelectorAll('details').forEach(one => one.open = true);
                const kinds = 'a[href], button, input, select, textarea, summary, [onclick], [contenteditable=true], '
                    + '[role=button], [role=link], [role=checkbox], [role=radio], [role=switch]';
                const shown = [...document.querySelectorAll(kinds)].filter(one => one.type !== 'hidden'
                    && !one.matches(':disabled') && !one.closest('[aria-hidden=true], [inert]')
                    && one.checkVisibility({ visibilityProperty: true }));
                window.walk = {
                    stops: shown.filter(one => one.type !== 'radio' || one.checked
                        || !shown.some(other => other.name === one.name && other.checked)
                            && one === shown.find(other => other.name === one.name)),
                    passed: []
                };
                if (document.activeElement !== document.body) {
                    document.body.tabIndex = -1;
                    document.body.focus();
                    document.body.removeAttribute('tabindex');
                }
            }""";

    /** Whether it goes on or has come to its {@link #END}, or what is wrong with the stop that Tab has just come to. */
    private static final String STEP = """
            () => {
                const words = one => one.outerHTML.replace(/\\s+/g, ' ').slice(0, 160);
                const { passed } = window.walk;
                const one = document.activeElement;
                if (!one || one === document.body || passed.length > 1 && one === passed[0]) return ['end'];
                if (passed.includes(one)) return ['end', 'keeps the focus: ' + words(one)];
                const before = passed[passed.length - 1];
                passed.push(one);
                const faults = [];
                if (!before && !(one.matches('a[href^="#"]') && document.querySelector(one.getAttribute('href')))) {
                    faults.push('does not lead past the head of the page: ' + words(one));
                }
                if (before && one.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) {
                    faults.push('comes out of its order: ' + words(one));
                }
                const unseen = (%s)(one);
                if (unseen) faults.push(unseen + ': ' + words(one));
                return ['on', ...faults];
            }""".formatted(FocusSeen.FAULT);

    private static final String MISSED = """
            () => window.walk.stops.filter(one => !window.walk.passed.includes(one))
                .map(one => 'is never reached: ' + one.outerHTML.replace(/\\s+/g, ' ').slice(0, 160))""";

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private TabWalk(Page page) {
        this.page = page;
    }

    /** Of a page that has just been opened. */
    public static List<String> faults(Browser browser) {
        return new TabWalk(browser.page()).walked().faults;
    }

    private TabWalk walked() {
        page.evaluate(START);
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            List<?> found = (List<?>) page.evaluate(STEP);
            add(found.subList(1, found.size()));
            if (found.get(0).equals(END)) {
                add((List<?>) page.evaluate(MISSED));
                return this;
            }
        }
        faults.add("has no end that Tab comes to");
        return this;
    }

    private void add(List<?> found) {
        found.forEach(fault -> faults.add(fault.toString()));
    }
}
