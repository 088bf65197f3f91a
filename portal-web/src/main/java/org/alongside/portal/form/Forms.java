package org.alongside.portal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** The problems as they stand at the top of the page, where nobody sees the fields. */
    public List<SummaryLine> summary(List<Problems.Problem> problems) {
        Map<String, String> labels = new LinkedHashMap<>();
        collect(FacesContext.getCurrentInstance().getViewRoot(), labels);
        return SummaryLine.of(problems, labels);
    }

    /** Every tag of ours for a field says its name and its label. */
    private static void collect(UIComponent component, Map<String, String> labels) {
        if (component.getAttributes().get("field") instanceof String field) {
            labels.putIfAbsent(field, Objects.toString(component.getAttributes().get("label"), ""));
        }
        Iterator<UIComponent> children = component.getFacetsAndChildren();
        while (children.hasNext()) {
            collect(children.next(), labels);
        }
    }

    /** True while the page is the answer to a form that was sent. */
    public boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
