package org.alongside.kit;

import com.microsoft.playwright.Page;

/** Whether whoever works without a mouse sees where they are (WCAG 2.4.7 and 2.4.11). */
final class FocusSeen {

    /** A function of the page: what is wrong with the look of {@code one}, which has the focus; empty when nothing is. */
    static final String FAULT = """
            one => {
                const outlined = s => s.outlineStyle === 'none' || s.outlineColor.endsWith(', 0)') ? ''
                    : [s.outlineStyle, s.outlineWidth, s.outlineColor].join();
                const look = () => [one, ...(one.labels ?? [])].flatMap(part => [null, '::before', '::after']
                    .map(where => getComputedStyle(part, where)))
                    .map(s => [outlined(s), s.boxShadow, s.backgroundColor, s.borderColor, s.borderWidth].join()).join();
                const focused = look();
                one.blur();
                const plain = look();
                one.focus({ preventScroll: true });
                if (focused === plain) return 'cannot be seen';
                const box = one.getClientRects()[0];
                const top = Math.max(box.top, 0);
                const bottom = Math.min(box.bottom, window.innerHeight);
                const over = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
                const uncovered = over !== null && (one.contains(over) || over.contains(one)
                    || [...(one.labels ?? [])].some(label => label.contains(over)));
                return uncovered ? '' : 'is covered';
            }""";

    private FocusSeen() {
    }

    /** On whatever has the focus now. */
    static String fault(Page page) {
        return (String) page.evaluate("() => (" + FAULT + ")(document.activeElement)");
    }
}
