package org.alongside.portal.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.accreditation.application.YesNo;
import org.alongside.portal.form.Choice;

/** The words for what the accreditation module names in code, as people say them. */
@Named("applicationWords")
@ApplicationScoped
public class AccreditationWords {

    private final ResourceBundle words = ResourceBundle.getBundle(getClass().getPackageName() + ".words", Locale.UK);

    /** {@code of('status', application.status())}; empty for nothing. */
    public String of(String group, Object named) {
        return named == null ? "" : words.getString(group + "." + (named instanceof Enum<?> one ? one.name() : named));
    }

    /** In the group of its own type. */
    public String say(Enum<?> named) {
        return named == null ? "" : of(named.getDeclaringClass().getSimpleName(), named);
    }

    public List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants).map(one -> new Choice(one.name(), say(one))).toList();
    }

    public List<Choice> yesOrNo() {
        return choices(YesNo.YES, YesNo.NO);
    }

    /** The page of the apply journey where a gap is filled. */
    public String pageOf(String field) {
        boolean section = words.containsKey("section." + field);
        return "accreditation/apply/" + (section ? field : "criterion?code=" + field);
    }

    /** What a gap, a question or a breach is about. */
    public String part(String field) {
        return words.containsKey("section." + field) ? words.getString("section." + field) : field;
    }
}
