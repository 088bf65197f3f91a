package org.alongside.kit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the page that a browser shows, in every way that people look at it. One fault is one line.
 *
 * <p>The page is loaded once and changed under the eye: its width, the palette of the device, what the page "Text size and
 * colours" writes on it. Axe is told to look for everything in the plain view, and for contrast alone where only colours
 * change.
 */
public final class Accessibility {

    private static final int DESK = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    /** WCAG 2.0 to 2.2, levels A and AA, and best practice. */
    private static final List<String> EVERYTHING =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final List<String> CONTRAST = List.of("color-contrast");

    private static final String AXE = Text.read(Accessibility.class.getResourceAsStream("/axe.min.js"));
    private static final String RUN = """
            async rules => (await axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html))""";

    /** How many pixels the page is wider than the window, and what sticks out. */
    private static final String TOO_WIDE = """
            () => {
                const more = document.documentElement.scrollWidth - window.innerWidth;
                if (more <= 0) return [];
                const out = [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1);
                return ['too wide by ' + more + ' pixels: ' + out.slice(-1).map(one => one.outerHTML.slice(0, 200))];
            }""";

    /** The distances that nobody's page may break at (WCAG 1.4.12). */
    private static final String TEXT_SPACING = """
            on => {
                document.getElementById('text-spacing')?.remove();
                if (on) document.head.insertAdjacentHTML('beforeend', '<style id="text-spacing">*{line-height:1.5!important;'
                    + 'letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}</style>');
            }""";

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Accessibility(Browser browser) {
        if (!browser.runsScript()) {
            throw new IllegalArgumentException("Axe is script, and this browser runs none: look with one that does");
        }
        page = browser.page();
    }

    /** At a desk and at 320 pixels. */
    public static List<String> faults(Browser browser) {
        return new Accessibility(browser).atBothWidths().faults;
    }

    /** Also in each palette, in the colours of a device that has its own, in large text, and with more space. */
    public static List<String> faultsInEveryWay(Browser browser) {
        return new Accessibility(browser).atBothWidths().inEachPalette().inLargeText().faults;
    }

    private Accessibility atBothWidths() {
        for (int width : new int[] {DESK, NARROW}) {
            page.setViewportSize(width, HEIGHT);
            axe(width + " pixels", EVERYTHING);
            ruler(width + " pixels");
        }
        return this;
    }

    private Accessibility inEachPalette() {
        page.setViewportSize(DESK, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe("dark", CONTRAST);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        chosen("contrast", "high");
        axe("strong contrast", CONTRAST);
        chosen("contrast", "normal");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        axe("forced colours", CONTRAST);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return this;
    }

    private Accessibility inLargeText() {
        page.setViewportSize(NARROW, HEIGHT);
        chosen("size", "larger");
        chosen("spacing", "wide");
        ruler("largest text with more space, 320 pixels");
        chosen("size", "normal");
        chosen("spacing", "normal");
        page.evaluate(TEXT_SPACING, true);
        ruler("the reader's own spacing, 320 pixels");
        page.evaluate(TEXT_SPACING, false);
        page.setViewportSize(DESK, HEIGHT);
        return this;
    }

    private void axe(String how, List<String> rules) {
        if (Boolean.TRUE.equals(page.evaluate("typeof axe === 'undefined'"))) {
            page.evaluate(AXE);
        }
        add(how, page.evaluate(RUN, rules));
    }

    private void ruler(String how) {
        add(how, page.evaluate(TOO_WIDE));
    }

    /** As the server writes it when somebody has saved it. */
    private void chosen(String setting, String value) {
        page.evaluate("([name, value]) => document.documentElement.setAttribute(name, value)",
                List.of("data-" + setting, value));
    }

    private void add(String how, Object found) {
        ((List<?>) found).forEach(fault -> faults.add(how + ": " + fault));
    }
}
