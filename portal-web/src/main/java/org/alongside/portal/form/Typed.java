package org.alongside.portal.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;

/**
 * Reads what was chosen in radios, checkboxes and selects whose HTML our tags write themselves; draws nothing.
 *
 * <p>{@code kind} is {@code one}, {@code many} or {@code yes}. A box that is not ticked is not sent, so its absence is
 * an answer; a radio that is not chosen leaves the question unanswered. A value that is not among the constants of an
 * enum was not chosen on our page and counts as unanswered.
 */
@FacesComponent(value = "alongside.Typed", createTag = true, namespace = "alongside/parts", tagName = "typed")
public class Typed extends UIInput {

    public Typed() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "alongside.Typed";
    }

    @Override
    public void decode(FacesContext context) {
        String name = getClientId(context);
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        String[] values = sent.getOrDefault(name, new String[0]);
        switch (String.valueOf(getAttributes().get("kind"))) {
            case "many" -> setSubmittedValue(List.of(values));
            case "yes" -> setSubmittedValue(values.length > 0);
            default -> setSubmittedValue(values.length == 0 ? null : values[0]);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        Class<?> type = getValueExpression("value").getType(context.getELContext());
        return type != null && type.isEnum() ? constant(type, submitted) : submitted;
    }

    private static Object constant(Class<?> type, Object submitted) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(submitted)) {
                return constant;
            }
        }
        return null;
    }
}
