package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of the portal, asked for what belongs to another area. */
@Proves({"R-ACC-100", "AC-A70", "B03"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesStayInTheirAreaIT {

    private static final Map<Demo.Person, Visitor> SIGNED_IN = new HashMap<>();

    static List<PortalPage> pages() {
        return Stream.concat(PortalPage.all().stream(), PortalPage.doors().stream()).toList();
    }

    static List<PortalPage> pages_about_a_thing() {
        return pages().stream().filter(PortalPage::namesAThing).toList();
    }

    static List<PortalPage> pages_of_somebody() {
        return pages().stream().filter(page -> page.isOfAnArea() && page.needsSomebody()).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_gets_their_own(PortalPage page) {
        assertThat(visitor(page, Demo.KENT).get(page.in(Demo.KENT)).status()).isEqualTo(page.shows());
    }

    /** The same words and the same status as for a thing that never existed. */
    @ParameterizedTest
    @MethodSource("pages_about_a_thing")
    void a_thing_of_another_area_never_existed(PortalPage page) {
        Visitor visitor = visitor(page, Demo.LEEDS);
        Answer foreign = visitor.get(page.in(Demo.LEEDS, Demo.KENT));
        Answer random = visitor.get(page.withNothing(Demo.LEEDS));
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(random.status());
        assertThat(withoutAddresses(foreign)).isEqualTo(withoutAddresses(random));
    }

    static List<PortalPage> forms_about_a_thing() {
        return PortalPage.all().stream().filter(PortalPage::namesAThing).toList();
    }

    /** Sending a form about it is no way round. */
    @ParameterizedTest
    @MethodSource("forms_about_a_thing")
    void a_form_about_a_thing_of_another_area_is_sent_in_vain(PortalPage page) {
        Answer answer = visitor(page, Demo.LEEDS).post(page.in(Demo.LEEDS, Demo.KENT),
                Map.of("form", "form", "jakarta.faces.ViewState", "stateless", "go", ""));
        assertThat(answer.status()).isEqualTo(404);
    }

    /** A role in one area is none in the next. */
    @ParameterizedTest
    @MethodSource("pages_of_somebody")
    void a_role_ends_at_the_border(PortalPage page) {
        Answer there = visitor(page, Demo.KENT).get(page.in(Demo.LEEDS));
        assertThat(there.status()).as("%s from Kent in Leeds", page).isIn(200, 403, 404);
        if (there.status() == 200) {
            assertThat(there.body()).doesNotContain(page.person(Demo.LEEDS).email());
        }
    }

    /** Each person signs in once: checking a password is slow on purpose. */
    private static Visitor visitor(PortalPage page, String area) {
        return page.needsSomebody()
                ? SIGNED_IN.computeIfAbsent(page.person(area), person -> Portal.underTest().visitor(person))
                : Portal.underTest().visitor();
    }

    private static String withoutAddresses(Answer answer) {
        return answer.bodyWithoutKeys().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|SB-[0-9A-Z]{6}-[0-9A-Z]", "");
    }
}
