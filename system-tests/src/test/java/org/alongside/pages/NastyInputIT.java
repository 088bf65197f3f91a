package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.house.SourceTree;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Proof;
import org.alongside.kit.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every parameter and every field of every page, with values no page expects: each is answered, none by a fault. The
 * answers of all system tests are looked at for status 500 and more; here also for expressions that were evaluated.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NastyInputIT {

    /** Values tried on each parameter and field; the long form tries many. */
    private static final int EACH = Integer.getInteger("nasty.each", 1);
    private static final int MOST_FIELDS = Integer.getInteger("nasty.fields", 6);
    /** What is sent may well act: here no other test reads what became of it. */
    private static final String AREA = Demo.CAMDEN;
    private static final int LONG_ADDRESS = 6000;
    private static final Pattern READ = Pattern.compile("(?:page\\.(?:id|text|number)|QueryParam)\\(\"(\\w+)\"\\)");
    private static final Pattern QUERY_NAME = Pattern.compile("[?&](\\w+)=");

    private final Map<Demo.Person, Visitor> signedIn = new HashMap<>();
    private int asked;

    @Test
    void no_parameter_and_no_part_of_an_address_leads_to_a_fault() {
        Proof proof = Proof.of("nasty-addresses");
        Random random = proof.random();
        List<String> names = parametersReadAnywhere();
        assertThat(names).contains("id", "code", "page");
        List<PortalPage> pages = Stream.concat(PortalPage.all().stream(), PortalPage.doors().stream()).toList();
        for (PortalPage page : pages) {
            String address = page.in(AREA);
            for (String name : parametersOf(address, names, random)) {
                for (int i = 0; i < EACH; i++) {
                    get(page, with(address, name, oneOf(NastyValues.inAddresses(), random)));
                }
            }
            for (int i = 0; i < EACH; i++) {
                get(page, inItsPath(address, oneOf(NastyValues.inAddresses(), random), random));
            }
        }
        proof.passed(asked, "pages", pages.size(), "faults", 0);
    }

    @Test
    void no_field_of_a_form_leads_to_a_fault() {
        Proof proof = Proof.of("nasty-forms");
        Random random = proof.random();
        int fields = 0;
        for (PortalPage page : PortalPage.all()) {
            Answer shown = visitor(page).get(page.in(AREA));
            List<String> all = shown.fields();
            fields += all.size();
            for (String field : some(all, random)) {
                for (int i = 0; i < EACH; i++) {
                    look(visitor(page).sendOnce(shown, field, oneOf(NastyValues.inForms(), random)));
                }
            }
        }
        assertThat(fields).as("fields that were found").isGreaterThan(50);
        proof.passed(asked, "fields", fields, "faults", 0);
    }

    /** Longer than any address, and nothing that could be made shorter: no index takes it. */
    @Test
    void an_address_longer_than_any_is_only_wrong() {
        Visitor visitor = Portal.underTest().visitor();
        String endless = new Random(LONG_ADDRESS).ints(LONG_ADDRESS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        Answer answer = visitor.send(visitor.get("/sign-in"), Map.of("email", endless, "password", "not the password"));
        assertThat(answer.body()).contains("There is a problem");
    }

    /** What somebody can always do: leave one thing out. Every field of every form, once. */
    @Test
    void no_field_that_is_left_out_leads_to_a_fault() {
        for (PortalPage page : PortalPage.all()) {
            Answer shown = visitor(page).get(page.in(AREA));
            shown.fields().forEach(field -> look(visitor(page).sendOnce(shown, field, "")));
        }
    }

    /** A form may repeat one field for every criterion; its hidden fields are somebody's to change, too. */
    private static List<String> some(List<String> all, Random random) {
        List<String> shuffled = new ArrayList<>(all.isEmpty() ? all : with(all, "formKey", "jakarta.faces.ViewState"));
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), MOST_FIELDS));
    }

    private void get(PortalPage page, String address) {
        // From ever new addresses, or the feeds would only say that this asks too often.
        look(visitor(page).getOnce(address, Map.of("X-Forwarded-For", "198.18.%d.%d".formatted(asked / 250, asked % 250))));
    }

    private void look(Answer answer) {
        asked++;
        assertThat(answer.status()).as(answer.address().toString()).isBetween(200, 499);
        assertThat(answer.body()).doesNotContain(NastyValues.EVALUATED);
    }

    private Visitor visitor(PortalPage page) {
        return page.needsSomebody()
                ? signedIn.computeIfAbsent(page.person(AREA), person -> Portal.underTest().visitor(person))
                : Portal.underTest().visitor();
    }

    /** Those of the address, and a few that other pages read. */
    private static List<String> parametersOf(String address, List<String> names, Random random) {
        TreeSet<String> some = new TreeSet<>(QUERY_NAME.matcher(address).results().map(name -> name.group(1)).toList());
        some.add(oneOf(names, random));
        some.add(oneOf(names, random));
        return List.copyOf(some);
    }

    private static String with(String address, String name, String value) {
        String without = address.replaceFirst("(?<=[?&])" + name + "=[^&]*", "");
        return without + (without.contains("?") ? "&" : "?") + name + "=" + value;
    }

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static String inItsPath(String address, String value, Random random) {
        String[] parts = address.split("(?=\\?)", 2);
        List<String> segments = new ArrayList<>(List.of(parts[0].split("/", -1)));
        segments.set(1 + random.nextInt(segments.size() - 1), value);
        return String.join("/", segments).replaceFirst("^/+", "/") + (parts.length == 2 ? parts[1] : "");
    }

    private static List<String> parametersReadAnywhere() {
        TreeSet<String> names = new TreeSet<>();
        for (Path file : SourceTree.under(House.ROOT.resolve("portal-web/src/main"))) {
            SourceTree.lines(file).forEach(line -> READ.matcher(line).results().forEach(read -> names.add(read.group(1))));
        }
        return List.copyOf(names);
    }

    private static String oneOf(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
