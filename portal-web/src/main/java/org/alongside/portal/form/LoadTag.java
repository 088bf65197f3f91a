package org.alongside.portal.form;

import jakarta.el.ELException;
import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import org.alongside.platform.error.RuleBroken;

/**
 * {@code <al:load action="#{accreditationStart.load}"/>}: the page bean fetches what the page shows, once a request.
 *
 * <p>It runs before anything else, also when a form was sent: what the person typed is then laid over what was loaded,
 * and is still there when the page is shown again with an error.
 */
public class LoadTag extends TagHandler {

    private final TagAttribute action;

    public LoadTag(TagConfig config) {
        super(config);
        action = getRequiredAttribute("action");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        String done = LoadTag.class.getName() + action.getValue();
        if (context.getFacesContext().getAttributes().putIfAbsent(done, true) == null) {
            MethodExpression load = action.getMethodExpression(context, void.class, new Class<?>[0]);
            invoke(load, context);
        }
    }

    /** A rule that does not hold for what the address asks, such as a search, is told on the page itself. */
    private static void invoke(MethodExpression load, FaceletContext context) {
        try {
            load.invoke(context, new Object[0]);
        } catch (ELException wrapped) {
            RuleBroken broken = brokenRuleIn(wrapped);
            if (broken == null) {
                throw wrapped;
            }
            Problems problems = CDI.current().select(Problems.class).get();
            problems.addAll(broken);
            context.getFacesContext().getExternalContext().setResponseStatus(problems.status());
        }
    }

    /** Expressions wrap what was thrown, several times. */
    private static RuleBroken brokenRuleIn(Throwable thrown) {
        return thrown == null || thrown instanceof RuleBroken ? (RuleBroken) thrown : brokenRuleIn(thrown.getCause());
    }
}
