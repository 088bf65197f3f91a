package org.alongside.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Collection;

/** Small questions the tags ask while they are drawn. */
@Named("forms")
@ApplicationScoped
public class Forms {

    /** Whether {@code option} is the chosen one, or among those chosen; enums are compared by name. */
    public boolean chosen(Object value, Object option) {
        if (value instanceof Collection<?> many) {
            return many.stream().anyMatch(one -> same(one, option));
        }
        return same(value, option);
    }

    private static boolean same(Object one, Object other) {
        return one != null && other != null && text(one).equals(text(other));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** True while the page is the answer to a form that was sent. */
    public boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
