package org.alongside.training.course.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.course.CourseEvent;
import org.alongside.training.course.ProviderLink;

/** Who holds courses here, and what ties them to the body that would approve those. */
@Entity
@Table(schema = "training", name = "training_provider")
public class TrainingProvider extends TenantOwned {

    private String name;

    @Enumerated(EnumType.STRING)
    private ProviderLink link;

    protected TrainingProvider() {
    }

    public TrainingProvider(String name, ProviderLink link) {
        super(UUID.randomUUID());
        this.name = name;
        this.link = link;
    }

    public CourseEvent describe(String newName, ProviderLink newLink) {
        name = newName;
        link = newLink;
        return kept();
    }

    public CourseEvent kept() {
        return new CourseEvent.ProviderKept(id, link);
    }

    public String name() {
        return name;
    }

    public ProviderLink link() {
        return link;
    }
}
