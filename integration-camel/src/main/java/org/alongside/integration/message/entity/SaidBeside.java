package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.alongside.integration.feed.Declared;

/** What a partner said beside a file, kept so that every check of it can be made again. */
@Embeddable
public class SaidBeside {

    @Column(name = "declared_rows")
    private Long rows;

    @Column(name = "declared_pence")
    private Long pence;

    @Column(name = "declared_number")
    private Long number;

    @Column(name = "declared_full")
    private Boolean full;

    protected SaidBeside() {
    }

    SaidBeside(Declared declared) {
        rows = declared.rows();
        pence = declared.controlPence();
        number = declared.sequence();
        full = declared.full();
    }

    Declared declared() {
        return rows == null ? null : new Declared(rows, pence, number, full);
    }
}
