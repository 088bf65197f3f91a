package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /**
     * The portal's own work may fall into a look and only ever adds to it, so the least counts once it was seen three times.
     * The looks at a page are as far apart as they can be.
     */
    private static final int ALIKE = 3;
    private static final int MOST_LOOKS = 12;
    /** With more than this a page is slow however few its rows. */
    private static final int MOST = 55;

    private static final Comparator<Look> FEWER = Comparator.comparing(Look::statements);

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
        Map<PortalPage, List<Look>> seen = new LinkedHashMap<>();
        pages.forEach(page -> seen.put(page, new ArrayList<>()));
        for (int i = 0; i < MOST_LOOKS; i++) {
            seen.forEach((page, looks) -> {
                if (!isSettled(looks)) {
                    looks.add(look(page));
                }
            });
        }
        Map<PortalPage, Look> least = new LinkedHashMap<>();
        seen.forEach((page, looks) -> least.put(page, Collections.min(looks, FEWER)));
        return least;
    }

    private static boolean isSettled(List<Look> looks) {
        List<Look> sorted = looks.stream().sorted(FEWER).toList();
        return sorted.size() >= ALIKE && sorted.get(0).statements() == sorted.get(ALIKE - 1).statements();
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
