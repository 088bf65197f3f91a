package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.house.House;
import org.junit.jupiter.api.Test;

class PagesAreListedTest {

    /** What is not listed would be looked at by no test. */
    @Test
    void every_page_is_listed_and_every_listed_page_exists() {
        assertThat(PortalPage.all().stream().map(PortalPage::page).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(PortalPage.inTheWebApplication());
    }

    @Test
    void everything_that_answers_programs_is_listed() {
        assertThat(PortalPage.doors().stream().map(PortalPage::page).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(House.product().stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .map(type -> type.getName().replace("org.alongside.portal.", "")).toList());
    }
}
