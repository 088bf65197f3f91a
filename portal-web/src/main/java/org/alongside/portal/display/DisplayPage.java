package org.alongside.portal.display;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alongside.portal.form.Choice;
import org.alongside.portal.routing.CurrentPage;

/** Chooses text size, colours and spacing. */
@Named("displayPage")
@RequestScoped
public class DisplayPage {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private DisplaySettings display;

    @Inject
    private CurrentPage page;

    public List<Choice> getSizes() {
        return List.of(new Choice("normal", "Normal"), new Choice("large", "Large"), new Choice("larger", "Larger still"));
    }

    public List<Choice> getContrasts() {
        return List.of(new Choice("normal", "As my device is set"), new Choice("light", "Dark text on a light page"),
                new Choice("dark", "Light text on a dark page"), new Choice("high", "Strong contrast, black on white"));
    }

    public List<Choice> getSpacings() {
        return List.of(new Choice("normal", "Normal"), new Choice("wide", "More space"));
    }

    public void save() {
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(DisplaySettings.COOKIE, display.kept(),
                Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true, "SameSite", "Lax"));
        page.goToAddress("/display?saved=1");
    }
}
