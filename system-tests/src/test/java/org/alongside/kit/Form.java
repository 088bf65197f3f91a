package org.alongside.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The form in the middle of a page, with what the page itself put into it. */
record Form(String action, Map<String, String> fields) {

    static Form of(Document page) {
        Element form = page.selectFirst("main form");
        if (form == null) {
            throw new AssertionError("There is no form on " + page.location() + ": " + page.select("h1").text());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name], select[name]").forEach(field -> {
            boolean choice = field.attr("type").matches("radio|checkbox");
            if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        });
        Element button = form.selectFirst("button[name]:not([type=button])");
        if (button != null) {
            fields.put(button.attr("name"), button.val());
        }
        return new Form(form.absUrl("action"), fields);
    }

    Map<String, String> filledIn(Map<String, String> answers) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(answers);
        return all;
    }
}
