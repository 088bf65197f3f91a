package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.run.RunEvent;

/** A number an area sets for its training; without it the national one counts. */
@Entity
@Table(schema = "training", name = "parameter")
public class Parameter extends TenantOwned {

    @Column(name = "key")
    private String key;

    @Column(name = "value")
    private int value;

    protected Parameter() {
    }

    public Parameter(String key) {
        super(UUID.randomUUID());
        this.key = key;
    }

    public RunEvent set(int number) {
        value = number;
        return new RunEvent.ParameterSet(id, key, number);
    }

    public int value() {
        return value;
    }
}
