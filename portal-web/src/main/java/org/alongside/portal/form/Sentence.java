package org.alongside.portal.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;

/** Finds the sentence of a broken rule, which stands beside the rule in its feature. */
public final class Sentence {

    private Sentence() {
    }

    public static String of(Breach breach) {
        Rule rule = breach.rule();
        ResourceBundle bundle = ResourceBundle.getBundle(rule.bundle(), Locale.UK, rule.getClass().getClassLoader());
        return new MessageFormat(bundle.getString(rule.name()), Locale.UK).format(breach.arguments().toArray());
    }
}
