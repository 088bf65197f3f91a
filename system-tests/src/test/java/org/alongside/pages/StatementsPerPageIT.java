package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Proof;
import org.alongside.kit.Things;
import org.alongside.kit.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks the database as often when its list is long as when it is short: nothing is asked once a row. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementsPerPageIT {

    private static final String AREA = Demo.KENT;
    /** The portal's own sweep may fall into one of them, so that they are as far apart as they can be. */
    private static final int LOOKS = 3;
    /** With more than this a page is slow however few its rows. */
    private static final int MOST = 55;

    private final Map<Demo.Person, Visitor> signedIn = new HashMap<>();

    private record Look(int statements, List<String> repeated) {
    }

    @BeforeAll
    static void begin() {
        Statements.beginCounting();
    }

    @AfterAll
    static void end() {
        Statements.stopCounting();
    }

    @Test
    void no_page_asks_more_when_there_is_more_to_show() {
        Proof proof = Proof.of("statements-per-page");
        List<PortalPage> pages = Stream.concat(PortalPage.all().stream(), PortalPage.doors().stream())
                .filter(page -> page.shows() == 200).toList();
        Map<PortalPage, Look> few = looks(pages);
        Things.more(AREA);
        Map<PortalPage, Look> many = looks(pages);

        many.forEach((page, look) -> System.out.printf("statements: %3d then %3d %s%n", few.get(page).statements(),
                look.statements(), page));
        proof.passed(pages.size(), "most statements of a page",
                many.values().stream().mapToInt(Look::statements).max().orElseThrow());
        assertThat(pages).allSatisfy(page -> {
            assertThat(many.get(page).statements()).as("%s says %s", page, many.get(page).repeated())
                    .isEqualTo(few.get(page).statements());
            assertThat(many.get(page).statements()).as("%s says %s", page, many.get(page).repeated()).isLessThanOrEqualTo(MOST);
        });
    }

    private Map<PortalPage, Look> looks(List<PortalPage> pages) {
        Map<PortalPage, Look> least = new LinkedHashMap<>();
        for (int i = 0; i < LOOKS; i++) {
            pages.forEach(page -> least.merge(page, look(page), BinaryOperator.minBy(Comparator.comparing(Look::statements))));
        }
        return least;
    }

    private Look look(PortalPage page) {
        String address = page.in(AREA);
        Visitor visitor = page.needsSomebody()
                ? signedIn.computeIfAbsent(page.person(AREA), person -> Portal.underTest().visitor(person))
                : Portal.underTest().visitor();
        Statements.forget();
        assertThat(visitor.get(address).status()).as(address).isEqualTo(200);
        return new Look(Statements.count(), Statements.repeated());
    }
}
