package org.alongside.portal.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.RunMode;

/** What somebody may look for, in words. */
@Named("trainingOptions")
@ApplicationScoped
public class Options {

    public List<Choice> getAccess() {
        return Choices.of(AccessFeature::label, AccessFeature.values());
    }

    /** What is held in a room and online at once is found by both. */
    public List<Choice> getModes() {
        return List.of(new Choice(RunMode.IN_PERSON.name(), "In a room"),
                new Choice(RunMode.ONLINE.name(), RunMode.ONLINE.label()));
    }
}
