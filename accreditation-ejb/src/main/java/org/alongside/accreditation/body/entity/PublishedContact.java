package org.alongside.accreditation.body.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.ContactChanged;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** How a body is reached; it has the identifier of its body. */
@Entity
@Table(schema = "accreditation", name = "body_contact")
@SharedAcrossTenants("A body may hold several areas and is reached the same way for all of them; all of this is public")
public class PublishedContact {

    @Id
    private UUID id;

    @Version
    private int version;

    private String phone = "";

    private String email = "";

    private String words = "";

    protected PublishedContact() {
    }

    public PublishedContact(UUID bodyId) {
        id = bodyId;
    }

    public ContactChanged change(BodyContact contact) {
        phone = contact.phone();
        email = contact.email();
        words = contact.words();
        return new ContactChanged(id, phone, email, words);
    }

    public BodyContact read() {
        return new BodyContact(phone, email, words);
    }
}
