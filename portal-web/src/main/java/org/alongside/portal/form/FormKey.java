package org.alongside.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/**
 * The key of the form on this page, made when it is drawn; it becomes the command's id, so that the same form sent
 * twice gives one result. A form shown again with an error keeps its key: nothing was done under it.
 */
@Named("formKey")
@RequestScoped
public class FormKey {

    @Inject
    private HttpServletRequest request;

    private UUID key;

    public UUID getValue() {
        if (key == null) {
            key = sentOrNew(request.getParameter("formKey"));
        }
        return key;
    }

    private static UUID sentOrNew(String sent) {
        boolean ours = sent != null && sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return ours ? UUID.fromString(sent) : UUID.randomUUID();
    }
}
