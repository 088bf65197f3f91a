package org.alongside.portal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.portal.form.Choice;

/** What a broker may tick and a person may search by, in words. */
@Named("registerOptions")
@ApplicationScoped
public class Options {

    public List<Choice> getLanguages() {
        return of(Language.values());
    }

    public List<Choice> getWays() {
        return of(WayOfCommunicating.values());
    }

    public List<Choice> getExperience() {
        return of(Experience.values());
    }

    public List<Choice> getMethods() {
        return of(PlanningMethod.values());
    }

    public List<Choice> getPrices() {
        return of(PriceBasis.values());
    }

    public List<Choice> getLegalForms() {
        return of(LegalForm.values());
    }

    public List<Choice> getAvailability() {
        return List.of(new Choice("new", "Taking new people"), new Choice("evenings", "Works in the evening"),
                new Choice("weekends", "Works at weekends"), new Choice("first-talk", "First talk free of charge"));
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
    }

    private static <C extends Enum<C> & org.alongside.accreditation.register.Choice> List<Choice> of(C[] choices) {
        return Arrays.stream(choices).map(choice -> new Choice(choice.name(), choice.words())).toList();
    }
}
