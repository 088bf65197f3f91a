package org.alongside.portal.accreditation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.portal.form.Choice;

/** The words for what panels name in code, as people say them. */
@Named("panelWords")
@ApplicationScoped
public class PanelWords {

    private final ResourceBundle words = ResourceBundle.getBundle(getClass().getPackageName() + ".words", Locale.UK);

    /** {@code of('next', case.status())}; empty for nothing. */
    public String of(String group, Object named) {
        return named == null ? "" : words.getString(group + "." + (named instanceof Enum<?> one ? one.name() : named));
    }

    /** In the group of its own type. */
    public String say(Enum<?> named) {
        return named == null ? "" : of(named.getDeclaringClass().getSimpleName(), named);
    }

    public List<Choice> choices(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(one -> new Choice(one.name(), say(one))).toList();
    }
}
