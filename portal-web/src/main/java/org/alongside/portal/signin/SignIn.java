package org.alongside.portal.signin;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.alongside.portal.routing.CurrentPage;

/** Begins the session of a person who has proved who they are, and sends them on to where they wanted to be. */
@RequestScoped
public class SignIn {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentPage page;

    public void as(UUID person) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        // Whoever knew the number of the session before must not be in it afterwards.
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                withParams().newAuthentication(true).credential(new CallerOnlyCredential(person.toString())));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The session could not begin: " + status);
        }
        page.goToAddress(wanted());
    }

    /** Only an address of ours: nobody is sent elsewhere by a link that begins here. */
    private String wanted() {
        String wanted = page.text("return");
        return wanted.matches("/(?![/\\\\])[^\\\\\\s]*") ? wanted : "/";
    }
}
