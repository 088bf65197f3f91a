package org.alongside.portal.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.register.Choice;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.WayOfCommunicating;

/** A search as an address says it: {@code ?text=ann&way=BSL&way=EASY_READ}. It can be kept, sent on and printed. */
final class SearchAddress {

    private static final List<String> NAMES = List.of("text", "language", "way", "experience", "method", "price", "also");

    private final Map<String, String[]> parameters;

    SearchAddress(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** Refused when it names a choice that there is not. */
    RegisterSearch search(int page) {
        return new RegisterSearch(text(), choices(Language.class, "language"), choices(WayOfCommunicating.class, "way"),
                choices(Experience.class, "experience"), choices(PlanningMethod.class, "method"),
                choices(PriceBasis.class, "price"), has("new"), has("first-talk"), has("evenings"), has("weekends"), page);
    }

    String text() {
        return all("text").findFirst().orElse("").strip();
    }

    List<String> chosen(String name) {
        return all(name).toList();
    }

    boolean isNarrowed() {
        return NAMES.stream().anyMatch(name -> all(name).findAny().isPresent());
    }

    /** The same search again, up to where a page number goes. */
    String query() {
        return NAMES.stream().flatMap(name -> all(name).map(value -> name + "=" + encoded(value) + "&"))
                .collect(Collectors.joining("", "", "page="));
    }

    private boolean has(String also) {
        return all("also").anyMatch(also::equals);
    }

    private <C extends Enum<C> & Choice> Set<C> choices(Class<C> kind, String name) {
        return Choice.readAll(kind, name, chosen(name));
    }

    private Stream<String> all(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isBlank());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
