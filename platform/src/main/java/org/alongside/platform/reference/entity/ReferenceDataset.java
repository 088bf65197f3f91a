package org.alongside.platform.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One kind of list. Held by whoever adds or moves a version, so that versions have numbers and one at most is in force. */
@Entity
@Table(schema = "platform", name = "reference_dataset")
@SharedAcrossTenants("Bank holidays and councils are the same for every area")
public class ReferenceDataset {

    @Id
    private String name;

    @Column(name = "last_number")
    private int lastNumber;

    protected ReferenceDataset() {
    }

    public int nextNumber() {
        lastNumber++;
        return lastNumber;
    }
}
