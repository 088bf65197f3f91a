package org.alongside.community.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.Format;
import org.alongside.community.person.PersonEvent;
import org.alongside.community.person.PersonRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** How somebody wants to be told things, said once and used everywhere in their area (R-A11Y-09). */
@Entity
@Table(schema = "community", name = "preferred_formats")
public class PreferredFormats extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = FormatOrder.class)
    private List<Format> formats = List.of(Format.STANDARD);

    protected PreferredFormats() {
    }

    public PreferredFormats(UUID personId) {
        super(UUID.randomUUID());
        this.personId = personId;
    }

    /** The first choice first; one named twice counts where it stands first. */
    public PersonEvent tell(List<Format> wanted) {
        if (wanted.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("first", PersonRule.NO_FORMAT)));
        }
        formats = List.copyOf(new LinkedHashSet<>(wanted));
        return new PersonEvent.FormatsTold(id);
    }

    public UUID personId() {
        return personId;
    }

    public List<Format> formats() {
        return formats;
    }

    public Format first() {
        return formats.get(0);
    }
}
