package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.alongside.kit.Accessibility;
import org.alongside.kit.Browser;
import org.alongside.kit.TabWalk;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks that every page has to pass, on pages with one fault each: they must see all of them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FaultsAreSeenIT {

    @Test
    void a_page_without_fault_has_none() {
        // 4.5:1 on white is enough
        assertThat(faultsOf("<p style='color:#767676'>Quiet words</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1280 pixels: label                   | <input type='text'>
            320 pixels: color-contrast           | <p style='color:#787878'>Words of 4.4 to 1</p>
            1280 pixels: image-alt               | <img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width='20' height='20'>
            1280 pixels: heading-order           | <h4>Two steps down</h4>
            1280 pixels: button-name             | <button type='button'></button>
            1280 pixels: target-size             | <a href='#a' class='tiny'>a</a><a href='#b' class='tiny'>b</a>
            1280 pixels: aria-valid-attr-value   | <p aria-describedby='nowhere' aria-invalid='maybe'>Words</p>
            320 pixels: too wide                 | <div style='width:400px'>A picture of fixed width</div>
            dark: color-contrast                 | <p class='dim-in-the-dark'>Words</p>
            strong contrast: color-contrast      | <p class='dim-in-strong-contrast'>Words</p>
            forced colours: color-contrast       | <p class='dim-in-forced-colours'>Words</p>
            largest text with more space, 320 pixels: too wide | <div style='width:15rem'>A box that grows with the text</div>
            the reader's own spacing, 320 pixels: too wide     | <p style='white-space:nowrap'>A line that may not be broken at all</p>
            """)
    void each_fault_is_seen(String fault, String content) {
        assertThat(faultsOf(content)).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void a_browser_without_script_is_refused_at_once() {
        try (Browser browser = Browser.withoutScript()) {
            assertThatThrownBy(() -> Accessibility.faults(browser)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_page_that_tab_comes_through_has_no_fault() {
        assertThat(walkOf("<button type='button'>One</button><details><summary>More</summary><a href='#b'>Two</a></details>"
                + "<input type='radio' name='n'><input type='radio' name='n'><input autofocus>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is never reached: <button        | <button type='button' tabindex='-1'>No way here</button>
            is never reached: <span onclick  | <span onclick='void 0'>Only for a mouse</span>
            is never reached: <div role      | <div role='button'>Only for a mouse</div>
            is never reached: <a href="#b"   | <details><summary>More</summary><a href='#b' tabindex='-1'>Folded away</a></details>
            is never reached: <button id="x" | <button type='button' onfocus='this.blur()'>Goes away</button><button id='x'>Behind it</button>
            keeps the focus: <input          | <input onkeydown='if (event.key === "Tab") event.preventDefault()'>
            keeps the focus: <a href="#b"    | <a href='#b'>In</a><a href='#c' onkeydown='this.previousSibling.focus(); event.preventDefault()'>Round</a>
            comes out of its order: <a href="#main" | <a href='#b' tabindex='1'>Pushes in</a>
            does not lead past the head      | <a href='/b' tabindex='1'>Pushes in</a>
            cannot be seen: <a href="#b"     | <a href='#b' style='outline:none'>Somewhere</a>
            cannot be seen: <a href="#b"     | <a href='#b' style='outline-color:transparent'>Somewhere</a>
            is covered: <a href="#b"         | <a href='#b'>Under it</a><p style='position:fixed;inset:0;background:#fff'>A banner</p>
            """)
    void each_fault_on_the_way_through_is_seen(String fault, String content) {
        assertThat(walkOf(content)).anyMatch(found -> found.startsWith(fault));
    }

    private static List<String> faultsOf(String content) {
        return on(content, Accessibility::faultsInEveryWay);
    }

    private static List<String> walkOf(String content) {
        return on(content, TabWalk::faults);
    }

    private static List<String> on(String content, Function<Browser, List<String>> check) {
        try (Browser browser = Browser.withScript()) {
            browser.show("""
                    <!DOCTYPE html>
                    <html lang="en-GB" data-size="normal" data-contrast="normal" data-spacing="normal">
                    <head>
                      <title>A page of the tests</title>
                      <meta name="viewport" content="width=device-width">
                      <style>
                        body { margin: 8px; background: #fff; color: #000; font: 16px/1.5 sans-serif; }
                        .skip { position: absolute; background: #fff; } .skip:not(:focus) { clip-path: inset(50%%); }
                        html[data-size=larger] { font-size: 150%%; }
                        .tiny { display: inline-block; width: 12px; height: 12px; overflow: hidden; }
                        @media (prefers-color-scheme: dark) { .dim-in-the-dark { color: #ccc; } }
                        html[data-contrast=high] .dim-in-strong-contrast { color: #ccc; }
                        @media (forced-colors: active) {
                          .dim-in-forced-colours { forced-color-adjust: none; color: #ccc; background: #fff; }
                        }
                      </style>
                    </head>
                    <body><a href="#main" class="skip">Past the head</a><main id="main"><h1>A page</h1>%s</main></body>
                    </html>""".formatted(content));
            return check.apply(browser);
        }
    }
}
