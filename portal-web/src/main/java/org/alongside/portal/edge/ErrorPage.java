package org.alongside.portal.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alongside.platform.error.RuleBroken;
import org.alongside.portal.form.Sentence;

/** What the pages for refusals and faults have to tell. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    @Inject
    private HttpServletRequest request;

    /** The rules that stood in the way when a page could not even be opened. */
    public List<String> getReasons() {
        return request.getAttribute(Fault.REFUSAL) instanceof RuleBroken broken
                ? broken.breaches().stream().map(Sentence::of).toList()
                : List.of();
    }

    /** The words under which the fault is in our log. */
    public String getReference() {
        if (request.getAttribute(Fault.REFERENCE) == null) {
            Fault.note(request, 500, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return (String) request.getAttribute(Fault.REFERENCE);
    }
}
