package org.alongside.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.MoneyRule;
import org.alongside.platform.text.TextRule;
import org.junit.jupiter.api.Test;

class SummaryLineTest {

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    SummaryLineTest() {
        labels.put("title", "What is your idea?");
        labels.put("amount", "Amount, in pounds");
        labels.put("kind", "What kind of thing is it?");
    }

    @Test
    void a_sentence_that_fits_any_field_says_which_it_is_about() {
        problems.addAll(new RuleBroken(List.of(Breach.at("title", TextRule.TEXT_MISSING),
                Breach.at("amount", MoneyRule.AMOUNT_IS_NOTHING))));
        assertThat(lines()).containsExactly("What is your idea? Write something here.",
                "Amount, in pounds: The amount must be more than £0. Write it without a minus sign.");
        assertThat(problems.of("title")).as("beside the field").containsExactly("Write something here.");
    }

    @Test
    void a_sentence_of_one_field_stands_as_it_is_and_they_come_in_the_order_of_the_page() {
        problems.add("kind", "Choose what it is.");
        problems.add("nowhere", "Something is missing.");
        problems.add("title", "Say what it is called.");
        problems.add(null, "This is closed.");
        assertThat(lines()).containsExactly("This is closed.", "Say what it is called.", "Choose what it is.",
                "Something is missing.");
    }

    @Test
    void a_day_that_is_missing_is_named_too() {
        new TypedDate().needed("amount", problems);
        assertThat(lines()).singleElement().asString().startsWith("Amount, in pounds: Write the day");
    }

    private List<String> lines() {
        return SummaryLine.of(problems.getAll(), labels).stream().map(SummaryLine::words).toList();
    }
}
