package org.alongside.training.course.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.control.Courses;
import org.alongside.training.course.entity.TrainingProvider;

/** Who holds courses in the open area, and what ties them to its body. */
@Stateless
public class KeepProviders {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Courses courses;

    @Inject
    private Journal journal;

    @UseCase("KEEP_PROVIDERS")
    public UUID add(KeepProvider command) {
        TrainingProvider provider = new TrainingProvider(
                PlainText.required("name", command.name(), LONGEST_NAME), command.link());
        courses.add(provider);
        journal.record(provider.kept());
        return provider.id();
    }

    @UseCase("KEEP_PROVIDERS")
    public void change(KeepProvider command) {
        TrainingProvider provider = courses.provider(command.providerId());
        journal.record(provider.describe(PlainText.required("name", command.name(), LONGEST_NAME), command.link()));
    }

    /** For whoever keeps them. */
    @UseCase("KEEP_PROVIDERS")
    public List<ProviderView> kept() {
        return providers();
    }

    @UseCase("READ_COURSES")
    public List<ProviderView> providers() {
        return courses.providers().stream()
                .map(one -> new ProviderView(one.id(), one.name(), one.link())).toList();
    }
}
