package org.alongside.accreditation.framework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.accreditation.framework.Direction;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.Unit;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One of an edition's numbers: its national value, its range, and which way an area may move it. */
@Entity
@Table(schema = "accreditation", name = "framework_parameter")
@SharedAcrossTenants("The national standards are the same for every area")
public class FrameworkParameter {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_id")
    private FrameworkEdition edition;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "parameter_key")
    private ParameterKey key;

    @Column(name = "national_value")
    private int national;

    private int minimum;

    private int maximum;

    private int step;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    protected FrameworkParameter() {
    }

    FrameworkParameter(FrameworkEdition edition, int position, ParameterRange range) {
        id = UUID.randomUUID();
        this.edition = edition;
        this.position = position;
        key = range.key();
        national = range.national();
        minimum = range.minimum();
        maximum = range.maximum();
        step = range.step();
        direction = range.direction();
        unit = range.unit();
    }

    ParameterRange range() {
        return new ParameterRange(key, national, minimum, maximum, step, direction, unit);
    }
}
