package org.alongside.accreditation.register.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.platform.tenancy.TenantOwned;

/** What a broker is writing about themselves. Nobody else sees it before they publish it. */
@Entity
@Table(schema = "accreditation", name = "entry_draft")
public class EntryDraft extends TenantOwned {

    @Embedded
    private PublicColumns columns;

    protected EntryDraft() {
    }

    /** Begins with what the public reads now. */
    public EntryDraft(RegisterEntry entry) {
        super(entry.id());
        columns = new PublicColumns(entry.fields());
    }

    public void rewrite(PublicFields fields) {
        columns = new PublicColumns(fields);
    }

    public PublicFields fields() {
        return columns.fields();
    }
}
