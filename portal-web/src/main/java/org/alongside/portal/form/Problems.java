package org.alongside.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.money.MoneyRule;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.text.TextRule;

/** What stands in the way of the form just sent, in sentences: each beside its field, and all of them at the top. */
@Named("problems")
@RequestScoped
public class Problems {

    /**
     * One sentence.
     *
     * @param field   null when it is about the form as a whole
     * @param general it would be as true of another field, so that away from its field it is said of which it is
     */
    public record Problem(String field, String sentence, boolean general) {
    }

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final List<Problem> all = new ArrayList<>();
    private boolean conflict;

    public void add(String field, String sentence) {
        add(new Problem(field, sentence, false));
    }

    void addGeneral(String field, String sentence) {
        add(new Problem(field, sentence, true));
    }

    private void add(Problem problem) {
        if (!all.contains(problem)) {
            all.add(problem);
        }
    }

    public void addAll(RuleBroken broken) {
        conflict = broken.isOfTheMoment();
        broken.breaches().forEach(breach -> add(new Problem(breach.field(), Sentence.of(breach),
                breach.rule() instanceof TextRule || breach.rule() instanceof MoneyRule)));
    }

    /** Reads one field now, so that all that is wrong with a form is told at once; {@code otherwise} when it cannot be. */
    public <T> T read(Supplier<T> field, T otherwise) {
        try {
            return field.get();
        } catch (RuleBroken broken) {
            addAll(broken);
            return otherwise;
        }
    }

    /** Something has to stand in this field; more about it is for the boundary. */
    public void needed(String field, String typed) {
        read(() -> PlainText.required(field, typed, Integer.MAX_VALUE), "");
    }

    /** What the button stood for is over. The page below says how things stand. */
    void addMovedOn() {
        conflict = true;
        add(null, "This has moved on since you opened the page, so nothing was done. Below you see how things stand now.");
    }

    /** What a page shown again answers: what was sent has to change (422), or only the moment was wrong (409). */
    public int status() {
        return conflict ? CONFLICT : UNPROCESSABLE;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    public List<Problem> getAll() {
        return List.copyOf(all);
    }

    /** The sentences for one field; empty when nothing is wrong with it. */
    public List<String> of(String field) {
        return all.stream().filter(problem -> Objects.equals(problem.field(), field)).map(Problem::sentence).toList();
    }

    /** The ids of the texts that describe a field, for its {@code aria-describedby}; null when there are none. */
    public String describedBy(String field, String hint, boolean counted) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (!of(field).isEmpty()) {
            ids.add(field + "-error");
        }
        if (counted) {
            ids.add(field + "-info");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
