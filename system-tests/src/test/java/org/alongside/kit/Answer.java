package org.alongside.kit;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the portal answered; every one has passed the {@link PassiveScanner}. */
public record Answer(URI address, int status, HttpHeaders headers, String body) {

    public Document page() {
        return Jsoup.parse(body, address.toString());
    }

    public String heading() {
        return page().select("h1").text();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The addresses of this portal that the page links to. */
    public List<String> links() {
        return page().select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href").replace(" ", "%20")))
                .filter(link -> address.getAuthority().equals(link.getAuthority()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .distinct().toList();
    }

    /** The names of what a person can fill in, in the form in the middle of the page. */
    public List<String> fields() {
        return page().select("main form:first-of-type").select("input[name]:not([type=hidden]), textarea[name], select[name]")
                .eachAttr("name").stream().distinct().toList();
    }

    /** What the form in the middle of the page would send if nobody filled anything in. */
    public Map<String, String> form() {
        return Form.of(page()).fields();
    }

    /** The page without what is drawn anew each time, to compare two of them. */
    public String bodyWithoutKeys() {
        return body.replaceAll("name=\"formKey\" value=\"[^\"]*\"", "").replaceAll("nonce=\"[^\"]*\"", "");
    }
}
